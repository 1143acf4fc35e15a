import type { NoticeReading, UnreadReason } from '../disclosure/reading';
import { checklistFor } from './checklists/checklist-for';
import { detectLanguage } from './detect-language';
import { lexiconFor } from './lexicons/lexicon-for';
import { READING_LIMIT } from './normalise-text';
import { readInSlices } from './read-in-slices';
import { READER_VERSION } from './reader-version';

/** A kept text; `language` as the page declares it, which the text may belie. */
interface NoticeText {
  text: string;
  language?: string;
}

/** Fewest words that can say anything. */
const FEWEST_WORDS = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * Reads a legal text: what it says about political use, about data going on to others, about who is responsible.
 * Offsets are UTF-16 offsets into the text as given; what lies behind `READING_LIMIT` is not read.
 */
export function readNotice(notice: NoticeText): NoticeReading {
  const slices = readNoticeInSlices(notice);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** As `readNotice`, in slices of a few milliseconds: whoever drives the generator may pause at each `yield`. */
export function* readNoticeInSlices({
  text: whole,
  language: declared,
}: NoticeText): Generator<void, NoticeReading, void> {
  const text = whole.slice(0, READING_LIMIT);
  if (!hasWords(text, 1)) return unread('und', text, 'no-notice');
  const language = chooseLanguage(text, declared);
  yield;
  const compiled = lexiconFor(language);
  if (!compiled) return unread(language, text, 'language-not-covered');
  if (!hasWords(text, FEWEST_WORDS)) return unread(language, text, 'too-short');
  yield;
  const checklist = checklistFor(compiled);
  if (!checklist) return unread(language, text, 'language-not-covered');
  return yield* readInSlices(text, compiled, checklist);
}

/** The declared language, unless it is missing or the text plainly speaks another. */
function chooseLanguage(text: string, declared: string | undefined): string {
  const detected = detectLanguage(text);
  const base = declared?.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return detected.certain || base === '' ? detected.language : base;
}

function hasWords(text: string, fewest: number): boolean {
  const words = text.matchAll(WORD);
  for (let count = 0; count < fewest; count++) if (words.next().done) return false;
  return true;
}

function unread(language: string, text: string, unreadReason: UnreadReason): NoticeReading {
  return {
    readerVersion: READER_VERSION,
    language,
    words: text.match(WORD)?.length ?? 0,
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
