import type { NoticeReading, OnwardTransfer, Passage, PoliticalVerdict, UnreadReason } from '../disclosure/reading';
import type { CompiledLexicon } from './compile-lexicon';
import { detectLanguage } from './detect-language';
import { judgeOnward } from './judge-onward';
import { judgePolitics } from './judge-politics';
import { lexiconFor } from './lexicons/lexicon-for';
import { READING_LIMIT } from './normalise-text';
import { type ParsedSentence, parseSentence } from './parse-sentence';
import { READER_VERSION } from './reader-version';
import { type Sentence, splitSentences } from './split-sentences';

/** A kept text; `language` as the page declares it, which the text may belie. */
export interface NoticeText {
  text: string;
  language?: string;
}

/** Fewest words that can say anything. */
const FEWEST_WORDS = 4;
/** Most passages kept for one finding. */
const MOST_PASSAGES = 10;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * Reads a legal text: what it says about political use, about data going on to others, about who is responsible.
 * Offsets are UTF-16 offsets into the text as given; what lies behind `READING_LIMIT` is not read.
 */
export function readNotice({ text: whole, language: declared }: NoticeText): NoticeReading {
  const text = whole.slice(0, READING_LIMIT);
  const words = countWords(text);
  if (words === 0) return unread('und', words, 'no-notice');
  const language = chooseLanguage(text, declared);
  const compiled = lexiconFor(language);
  if (!compiled) return unread(language, words, 'language-not-covered');
  if (words < FEWEST_WORDS) return unread(language, words, 'too-short');
  return readText(text, words, compiled);
}

/** The declared language, unless it is missing or the text plainly speaks another. */
function chooseLanguage(text: string, declared: string | undefined): string {
  const detected = detectLanguage(text);
  const base = declared?.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return detected.certain || base === '' ? detected.language : base;
}

function countWords(text: string): number {
  let words = 0;
  for (const _ of text.matchAll(WORD)) words++;
  return words;
}

function unread(language: string, words: number, unreadReason: UnreadReason): NoticeReading {
  return {
    readerVersion: READER_VERSION,
    language,
    words,
    unreadReason,
    political: { verdict: 'unread', passages: [] },
    onward: { level: 'none-stated', passages: [] },
    partners: [],
    sectors: [],
    controller: null,
    contacts: [],
    statements: [],
  };
}

function readText(text: string, words: number, compiled: CompiledLexicon): NoticeReading {
  const disclosed: Passage[] = [];
  const excluded: Passage[] = [];
  const onward: { level: OnwardTransfer; passage: Passage }[] = [];
  const parsed = new Map<Sentence, ParsedSentence>();
  for (const sentence of splitSentences(text, compiled.lexicon.language)) {
    const lead = sentence.lead ? (parsed.get(sentence.lead) ?? null) : null;
    const heading = sentence.heading ? (parsed.get(sentence.heading) ?? null) : null;
    const one = parseSentence(text, sentence, compiled, lead);
    parsed.set(sentence, one);
    const passage = passageAt(text, sentence);
    const sayings = judgePolitics(one, { lead, heading }, compiled);
    if (sayings.has('disclosed')) disclosed.push(passage);
    if (sayings.has('excluded')) excluded.push(passage);
    const level = judgeOnward(one, lead);
    if (level) onward.push({ level, passage });
  }
  const level = widest(onward.map((found) => found.level));
  return {
    readerVersion: READER_VERSION,
    language: compiled.lexicon.language,
    words,
    political: {
      verdict: verdictOf(disclosed, excluded),
      passages: [...disclosed.slice(0, MOST_PASSAGES), ...excluded.slice(0, MOST_PASSAGES)],
    },
    onward: {
      level,
      passages: onward
        .filter((found) => found.level === level)
        .map(({ passage }) => passage)
        .slice(0, MOST_PASSAGES),
    },
    partners: [],
    sectors: [],
    controller: null,
    contacts: [],
    statements: [],
  };
}

function verdictOf(disclosed: readonly Passage[], excluded: readonly Passage[]): PoliticalVerdict {
  if (disclosed.length > 0) return excluded.length > 0 ? 'contradictory' : 'disclosed';
  return excluded.length > 0 ? 'excluded' : 'silent';
}

/** What is listed says more than "our partners" said elsewhere in the same text; a sale outweighs all. */
const WEIGHT: readonly OnwardTransfer[] = [
  'none-stated',
  'unnamed-partners',
  'named-partners',
  'by-sector',
  'sale-or-rental',
];

function widest(levels: readonly OnwardTransfer[]): OnwardTransfer {
  return levels.reduce((one, other) => (WEIGHT.indexOf(other) > WEIGHT.indexOf(one) ? other : one), 'none-stated');
}

function passageAt(text: string, { start, end }: Sentence): Passage {
  return { text: text.slice(start, end), start, end };
}
