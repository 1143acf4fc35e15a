import { blockAddress } from './address-block';
import { itemise, paragraph, sayPoints } from './compose-blocks';
import { frameLetter } from './frame-letter';
import { BOOKS } from './languages/books';
import type { Block, Letter } from './letter';
import type { ReminderSource } from './letter-source';
import { REMINDER_CLOSING, REMINDER_POINTS } from './points/pursuit-points';
import { gatherPursuit, type PursuitFacts } from './pursuit-facts';
import { nameRegister, sortByTime } from './write-request';

/**
 * Writes the reminder of an earlier letter. Before the last day to answer has passed it is a courtesy and says so; an
 * answer that is incomplete, refuses or asks for identity is met on its own ground (GDPR 12).
 * @throws RangeError without a disclosure, or when a date is none.
 */
export function writeReminder(unsorted: ReminderSource): Letter {
  const source = sortByTime(unsorted);
  const { language, holder } = source;
  const facts = gatherPursuit(source);
  const { frame, pursuing } = BOOKS[language];
  return frameLetter(source, {
    title: frame.titles.reminder(facts.reference),
    basis: frame.articles(facts.articles, facts.severalArticles),
    recipient: blockAddress(source),
    references: nameRegister(holder),
    blocks: composeBody(facts, language),
    enclosures: [pursuing['copy-of-letter'](facts)],
  });
}

function composeBody(facts: PursuitFacts, language: ReminderSource['language']): Block[] {
  const { pursuing, reply } = BOOKS[language];
  const how = facts.replyEmail
    ? reply['electronic-reply']({ ...facts, byEmail: false })
    : facts.hasAddress
      ? reply['postal-reply']()
      : '';
  const end = sayPoints(REMINDER_CLOSING, facts, (id) => pursuing[id](facts)).join(' ');
  return [
    paragraph(pursuing.reminding(facts)),
    ...sayPoints(REMINDER_POINTS, facts, (id) => pursuing[id](facts)).map(paragraph),
    ...listMissing(facts, language),
    paragraph([end, how].filter(Boolean).join(' ')),
  ];
}

/** The parts of the answer that are missing, as a list; nothing when none was named. */
export function listMissing({ answer, missing }: PursuitFacts, language: ReminderSource['language']): Block[] {
  const { parts } = BOOKS[language].pursuing;
  return answer === 'incomplete' && missing.length
    ? [
        itemise(
          missing.map((part) => parts[part]),
          language,
        ),
      ]
    : [];
}
