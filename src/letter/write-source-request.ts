import { blockLines } from './address-block';
import { cleanLine, PRINTED } from './clean-text';
import { heading, itemise, paragraph, sayPoints, sayReply } from './compose-blocks';
import { formatDay } from './format-dates';
import { frameLetter } from './frame-letter';
import { BOOKS } from './languages/books';
import type { Block, Letter } from './letter';
import { gatherReplyFacts } from './letter-facts';
import type { ApproachSource } from './letter-source';
import { listArticles } from './list-articles';
import { APPROACH_ITEMS, APPROACH_POINTS } from './points/approach-points';

/**
 * Writes to the sender of a political message to ask where the data came from (GDPR 14(2)(f), 15(1)(g)). It presumes
 * neither a contest nor a purchase: parties may use the electoral roll (French Code électoral, L37).
 * @throws RangeError when a date is none.
 */
export function writeSourceRequest(source: ApproachSource): Letter {
  const { language, sender, objects } = source;
  const { frame } = BOOKS[language];
  const { articles, severalArticles } = listArticles(objects ? ['access', 'objection'] : ['access'], language);
  const email = cleanLine(sender.email ?? '', 254);
  return frameLetter(source, {
    title: frame.titles.source(),
    basis: frame.articles(articles, severalArticles),
    recipient: blockLines([sender.name, frame.desk, ...(sender.addressLines.length ? sender.addressLines : [email])]),
    blocks: composeBody(source),
  });
}

function composeBody(source: ApproachSource): Block[] {
  const { language, channel, sender, identity, delivery } = source;
  const { approach, frame } = BOOKS[language];
  const inFrance = sender.country === 'FR';
  const facts = { ...source, inFrance };
  const day = formatDay(source.cameOn, language);
  const say = (id: keyof typeof approach): string => {
    switch (id) {
      case 'message-came':
        return approach[id](channel, day, cleanLine(source.cameTo ?? '', 254));
      case 'message-source':
        return approach[id](day);
      case 'source-request':
        return approach[id](inFrance);
      default:
        return approach[id]();
    }
  };
  const words = cleanLine(source.words ?? '', PRINTED.passage);
  const quote: Block[] = words
    ? [paragraph(say('message-words')), { kind: 'quote', text: words, attribution: say('message-source') }]
    : [];
  return [
    paragraph(say('message-came')),
    ...quote,
    paragraph(say('source-request')),
    itemise(
      APPROACH_ITEMS.filter((point) => point.when(facts)).map(({ id }) => say(id)),
      language,
    ),
    ...sayPoints(APPROACH_POINTS, facts, say).map(paragraph),
    heading(frame.headings.reply()),
    // What was typed into no form cannot have been "entered in the form": where the message came to is told above.
    ...sayReply(
      { ...gatherReplyFacts({ ...identity, usedIdentifiers: [] }, delivery, inFrance), asksAccess: true },
      language,
    ),
  ];
}
