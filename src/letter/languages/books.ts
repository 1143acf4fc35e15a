import type { LetterLanguage } from '../../disclosure/request';
import { dutchAsking, dutchReply } from './dutch/asking';
import { dutchFrame } from './dutch/frame';
import { dutchNames } from './dutch/names';
import { dutchApproach, dutchPursuing } from './dutch/pursuing';
import { dutchRights } from './dutch/rights';
import { dutchTelling } from './dutch/telling';
import { englishAsking, englishReply } from './english/asking';
import { englishFrame } from './english/frame';
import { englishNames } from './english/names';
import { englishApproach, englishPursuing } from './english/pursuing';
import { englishRights } from './english/rights';
import { englishTelling } from './english/telling';
import { type AskingWords, frenchAsking, frenchReply, type ReplyWords } from './french/asking';
import { type FrameWords, frenchFrame } from './french/frame';
import { frenchNames } from './french/names';
import { type ApproachWords, frenchApproach, frenchPursuing, type PursuingWords } from './french/pursuing';
import { frenchRights, type RightsWords } from './french/rights';
import { frenchTelling, type TellingWords } from './french/telling';
import { germanAsking, germanReply } from './german/asking';
import { germanFrame } from './german/frame';
import { germanNames } from './german/names';
import { germanApproach, germanPursuing } from './german/pursuing';
import { germanRights } from './german/rights';
import { germanTelling } from './german/telling';
import { italianAsking, italianReply } from './italian/asking';
import { italianFrame } from './italian/frame';
import { italianNames } from './italian/names';
import { italianApproach, italianPursuing } from './italian/pursuing';
import { italianRights } from './italian/rights';
import { italianTelling } from './italian/telling';
import type { NameWords } from './name-words';
import { spanishAsking, spanishReply } from './spanish/asking';
import { spanishFrame } from './spanish/frame';
import { spanishNames } from './spanish/names';
import { spanishApproach, spanishPursuing } from './spanish/pursuing';
import { spanishRights } from './spanish/rights';
import { spanishTelling } from './spanish/telling';

/** Everything a letter says in one language. */
export interface Book {
  names: NameWords;
  telling: TellingWords;
  frame: FrameWords;
  asking: AskingWords;
  reply: ReplyWords;
  rights: RightsWords;
  pursuing: PursuingWords;
  approach: ApproachWords;
}

/** The words of every language in which letters are written; all but French and English await a native reader. */
export const BOOKS: Record<LetterLanguage, Book> = {
  fr: {
    names: frenchNames,
    telling: frenchTelling,
    frame: frenchFrame,
    asking: frenchAsking,
    reply: frenchReply,
    rights: frenchRights,
    pursuing: frenchPursuing,
    approach: frenchApproach,
  },
  en: {
    names: englishNames,
    telling: englishTelling,
    frame: englishFrame,
    asking: englishAsking,
    reply: englishReply,
    rights: englishRights,
    pursuing: englishPursuing,
    approach: englishApproach,
  },
  de: {
    names: germanNames,
    telling: germanTelling,
    frame: germanFrame,
    asking: germanAsking,
    reply: germanReply,
    rights: germanRights,
    pursuing: germanPursuing,
    approach: germanApproach,
  },
  es: {
    names: spanishNames,
    telling: spanishTelling,
    frame: spanishFrame,
    asking: spanishAsking,
    reply: spanishReply,
    rights: spanishRights,
    pursuing: spanishPursuing,
    approach: spanishApproach,
  },
  it: {
    names: italianNames,
    telling: italianTelling,
    frame: italianFrame,
    asking: italianAsking,
    reply: italianReply,
    rights: italianRights,
    pursuing: italianPursuing,
    approach: italianApproach,
  },
  nl: {
    names: dutchNames,
    telling: dutchTelling,
    frame: dutchFrame,
    asking: dutchAsking,
    reply: dutchReply,
    rights: dutchRights,
    pursuing: dutchPursuing,
    approach: dutchApproach,
  },
};
