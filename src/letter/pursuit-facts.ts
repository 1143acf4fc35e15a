import type { AnswerPart } from '../disclosure/answer';
import { cleanLine } from './clean-text';
import { formatDay } from './format-dates';
import { gatherFacts, type LetterFacts, rightsOf } from './letter-facts';
import type { EarlierLetter, LetterSource } from './letter-source';
import { listArticles } from './list-articles';

/** What a reminder or a complaint tells of the earlier letter; every day in words, absent when it is not known. */
export interface PursuitFacts extends LetterFacts {
  reference: string;
  writtenOn: string;
  sentOn?: string;
  receivedOn?: string;
  dueOn?: string;
  answeredOn?: string;
  extensionToldOn?: string;
  replyBy?: string;
  /** Days of reminders sent; empty when none was. */
  remindedOn: readonly string[];
  /** The articles of the rights exercised, in a row, and whether they are several. */
  articles: string;
  severalArticles: boolean;
  answer: EarlierLetter['answer'];
  missing: readonly AnswerPart[];
  /** The last day to answer has passed when this letter is written. */
  isPast: boolean;
}

/** Draws from an earlier letter what a reminder or a complaint depends on. @throws RangeError when a date is none. */
export function gatherPursuit(source: LetterSource & { earlier: EarlierLetter; replyBy?: string }): PursuitFacts {
  const { language, earlier, replyBy, writtenOn } = source;
  const day = (plain: string | undefined, name: string) => (plain ? { [name]: formatDay(plain, language) } : {});
  const rights = rightsOf({ rights: earlier.rights, detail: { correction: '…' } });
  return {
    ...gatherFacts(source),
    reference: cleanLine(earlier.reference, 40),
    writtenOn: formatDay(earlier.writtenOn, language),
    ...day(earlier.sentOn, 'sentOn'),
    ...day(earlier.receivedOn, 'receivedOn'),
    ...day(earlier.dueOn, 'dueOn'),
    ...day(earlier.answeredOn, 'answeredOn'),
    ...day(earlier.extensionToldOn, 'extensionToldOn'),
    ...day(replyBy, 'replyBy'),
    remindedOn: (earlier.remindedOn ?? []).map((plain) => formatDay(plain, language)),
    ...listArticles(rights, language),
    answer: earlier.answer,
    missing: earlier.missing ?? [],
    // Before the end of the last day there is no breach (GDPR 12(3)).
    isPast: earlier.dueOn !== undefined && earlier.dueOn < writtenOn,
  };
}
