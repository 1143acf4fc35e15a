import type { LinkRole, LinkSight, TextsJudgement, TextsSight } from '../page-sight';
import { foldWords, splitName } from './fold-words';
import { type Lexicons, openLexicons } from './languages';
import { findPhrases } from './lexicon';

/** Weighs texts by what they tell of the use of data, and tells where links lead. */
export function judgeTexts({ languages, texts, links }: TextsSight): TextsJudgement {
  const lexicons = openLexicons(languages);
  return {
    weights: texts.map((text) => weighText(text, lexicons)),
    roles: links.map((link) => readRole(link, lexicons)),
  };
}

/** A sentence by which the reader agrees to be written to or to have data passed on tells what they are for. */
const AGREEMENT = 2;
/** "Zero spam, promised", and other texts: fewer words tell nothing. */
const SHORTEST_PROMISE = 3;
const SHORTEST = 4;
/** A short text on cookies is a banner's, and says nothing of the form. */
const COOKIES = /^cookies?$|^ciastecz|^galletas$/;
const LONGEST_BANNER = 90;

function weighText(text: string, lexicons: Lexicons): number {
  const words = foldWords(text);
  if (words.length < SHORTEST_PROMISE || (words.length < LONGEST_BANNER && words.some((word) => COOKIES.test(word))))
    return 0;
  const says = new Set(findPhrases(lexicons.notices, words).map(({ meaning }) => meaning));
  if (says.size === 0 && words.length < 8) return 0;
  if (words.length < SHORTEST && !says.has('promise')) return 0;
  const agrees = new Set(findPhrases(lexicons.consent, words).map(({ meaning }) => meaning));
  const points =
    (says.has('data') ? 1 : 0) +
    (says.has('use') ? 1 : 0) +
    (says.has('rights') ? 1.5 : 0) +
    (says.has('recipients') ? 1 : 0) +
    (says.has('promise') ? 2 : 0);
  const isAgreement = agrees.has('accept') && (agrees.has('receive') || agrees.has('share') || agrees.has('partners'));
  return points + (words.length < 8 ? 0 : (agrees.has('privacy') ? 1 : 0) + (isAgreement ? AGREEMENT : 0));
}

const LONGEST_LINK = 14;

function readRole({ label, href }: LinkSight, lexicons: Lexicons): LinkRole | null {
  const words = foldWords(label);
  if (words.length <= LONGEST_LINK) {
    const hits = findPhrases(lexicons.links, words);
    const told = hits.find(({ length }) => length * 4 >= words.length) ?? (words.length > 6 ? undefined : hits[0]);
    if (told) return told.meaning;
  }
  const path = href.split('?')[0]?.slice(-120) ?? '';
  return findPhrases(lexicons.links, splitName(path))[0]?.meaning ?? null;
}
