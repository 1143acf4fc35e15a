import type { QuotedPassage } from '../disclosure/verdict';
import { cleanLine, PRINTED } from './clean-text';
import { formatDayOf, joinWords } from './format-dates';
import { BOOKS } from './languages/books';
import type { Quote } from './letter';
import type { DisclosureEvidence, LetterSource } from './letter-source';
import { attributeTo, listTextsRead } from './list-texts-read';

/** Passages quoted in the body of a letter for one finding; the annex has them all. */
const QUOTED_IN_BODY = 3;

/** Passages word for word, each with its source; when that is not at hand, with the hash of the text it stands in. */
export function quotePassages(
  passages: readonly QuotedPassage[],
  evidence: DisclosureEvidence,
  { timeZone, language }: LetterSource,
  { most, characters }: { most: number; characters: number } = { most: QUOTED_IN_BODY, characters: PRINTED.passage },
): Quote[] {
  const texts = listTextsRead(evidence);
  return passages.slice(0, most).map(({ noticeHash, passage }) => {
    const text = texts.find(({ hash }) => hash === noticeHash);
    return {
      kind: 'quote',
      text: cleanLine(passage.text, characters),
      attribution: text ? attributeTo(text, timeZone, language) : BOOKS[language].frame.textHash(noticeHash),
      ...(text?.language ? { language: text.language } : {}),
    };
  });
}

/** `dans le texte lu le 12 octobre 2026`; for several texts, each day once. */
export function nameTextsByDay(evidence: DisclosureEvidence, { timeZone, language }: LetterSource): string {
  const texts = listTextsRead(evidence);
  const moments = texts.length ? texts.map(({ readAt }) => readAt).sort() : [evidence.disclosure.sentAt];
  const days = [...new Set(moments.map((moment) => formatDayOf(moment, timeZone, language)))];
  const several = new Set(texts.map(({ hash }) => hash)).size > 1;
  return BOOKS[language].telling.inTexts(several, days, (words) => joinWords(words, language));
}
