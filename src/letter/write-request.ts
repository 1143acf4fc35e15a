import { blockAddress } from './address-block';
import { cleanLine } from './clean-text';
import { composeAnnex } from './compose-annex';
import { heading, itemise, paragraph, sayPoints, sayReply } from './compose-blocks';
import { frameLetter } from './frame-letter';
import { BOOKS } from './languages/books';
import type { Block, Letter, Reference } from './letter';
import { gatherFacts, type LetterFacts } from './letter-facts';
import type { DisclosureEvidence, LetterSource } from './letter-source';
import { listArticles } from './list-articles';
import { ACCESS_POINTS } from './points/access-points';
import { CONSENT_POINTS } from './points/consent-points';
import { INFORMATION_POINTS } from './points/information-points';
import { OPENING_POINTS } from './points/opening-points';
import { POLITICAL_POINTS } from './points/political-points';
import { RIGHTS_POINTS } from './points/rights-points';
import { tellBox } from './tell-boxes';
import { tellStory } from './tell-story';
import { tellVerdicts } from './tell-verdict';

/** Boxes told in the body; the annex has them all. */
const BOXES_IN_BODY = 6;

/**
 * Writes the request to one holder, access (GDPR article 15) unless other rights are named, from what was recorded: each
 * paragraph hangs on a fact and is left out without it. Access comes first, erasure last.
 * @throws RangeError without a disclosure or a right that can be exercised, or when a date or the time zone is none.
 */
export function writeRequest(unsorted: LetterSource): Letter {
  const source = sortByTime(unsorted);
  const { language, holder } = source;
  const { frame } = BOOKS[language];
  const { rights } = gatherFacts(source);
  if (rights.length === 0) throw new RangeError('A letter needs at least one right.');
  const { articles, severalArticles } = listArticles(rights, language);
  return frameLetter(source, {
    title: rights.every((right) => right === 'access') ? frame.titles.access() : frame.titles.rights(),
    basis: frame.articles(articles, severalArticles),
    recipient: blockAddress(source),
    references: nameRegister(holder),
    blocks: composeBody(source),
    ...composeAnnex(source),
  });
}

/** The disclosures in the order in which they were made. @throws RangeError when there is none. */
export function sortByTime<Source extends LetterSource>(source: Source): Source {
  if (source.disclosures.length === 0) throw new RangeError('A letter needs at least one disclosure.');
  return { ...source, disclosures: [...source.disclosures].sort(byTime) };
}

/** The number under which the holder is registered, to be found by its reader. */
export function nameRegister({ controller }: LetterSource['holder']): Reference[] {
  if (!controller?.siren) return [];
  return [{ label: 'SIREN', value: cleanLine(controller.siren, 20).replace(/(\d{3})(?=\d)/g, '$1\u00A0') }];
}

function composeBody(source: LetterSource): Block[] {
  const { language } = source;
  const facts = gatherFacts(source);
  const { asking, rights, frame } = BOOKS[language];
  const asksAccess = facts.rights.includes('access');
  const others = facts.rights.filter((right) => right !== 'access');
  const { articles, severalArticles } = listArticles(others, language);
  const opening = asksAccess
    ? sayPoints(OPENING_POINTS, facts, (id) => asking[id](facts, ''))
    : [rights['rights-alone'](facts, articles, severalArticles)];
  const besides = asksAccess && others.length ? [rights['rights-besides'](facts, articles, severalArticles)] : [];
  return [
    ...tellStory(source, true),
    ...[...opening, ...besides].map(paragraph),
    ...(asksAccess ? askForAccess(facts, source) : []),
    ...(others.length
      ? [
          heading(asksAccess ? frame.headings.otherRights() : frame.headings.rights()),
          ...sayPoints(RIGHTS_POINTS, facts, (id) => rights[id](facts, articles, severalArticles)).map(paragraph),
        ]
      : []),
    heading(frame.headings.reply()),
    ...sayReply({ ...facts, asksAccess }, language),
  ];
}

function askForAccess(facts: LetterFacts, source: LetterSource): Block[] {
  const { language } = source;
  const { asking, frame, names } = BOOKS[language];
  const sensitive = facts.sensitive.map((category) => names.categories[category]).join(', ');
  const say = (points: Parameters<typeof sayPoints<keyof typeof asking, LetterFacts>>[0]) =>
    sayPoints(points, facts, (id) => asking[id](facts, sensitive)).map(paragraph);
  const items = ACCESS_POINTS.filter((point) => point.when(facts)).map(({ id }) => asking[id](facts, sensitive));
  return [
    heading(frame.headings.data()),
    paragraph(asking['confirm-and-send']()),
    itemise(items, language),
    heading(frame.headings.consent()),
    ...listBoxes(facts, language),
    ...say(CONSENT_POINTS),
    heading(frame.headings.politics()),
    ...tellVerdicts(source, true),
    ...say(POLITICAL_POINTS),
    ...say(INFORMATION_POINTS),
  ];
}

function listBoxes({ boxes }: LetterFacts, language: LetterSource['language']): Block[] {
  const { telling } = BOOKS[language];
  const told = [...new Set(boxes.map((box) => tellBox(box, language)))];
  if (told.length === 0) return [];
  const shown = told.slice(0, BOXES_IN_BODY);
  const items = told.length > BOXES_IN_BODY ? [...shown, telling.otherBoxes()] : shown;
  return [paragraph(telling.boxesWere()), itemise(items, language)];
}

function byTime(one: DisclosureEvidence, other: DisclosureEvidence): number {
  return one.disclosure.sentAt.localeCompare(other.disclosure.sentAt);
}
