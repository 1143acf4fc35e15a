import { foldWord } from './fold-word';
import { FUNCTION_WORDS } from './function-words';

/** How much of a text is looked at, in words. */
const MOST_WORDS = 1_500;
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /^\p{Script=Latin}/u;
/** Share of words that must be function words of the language; running text of any covered one has over a fifth. */
const LEAST_SHARE = 0.08;
/** How much more often than the second best the best must be met. */
const LEAST_LEAD = 1.15;

/** The language of a text and whether the text leaves no doubt; `und` when none of the known ones fits. */
interface DetectedLanguage {
  language: string;
  certain: boolean;
}

const scorers = Object.entries(FUNCTION_WORDS).map(
  ([language, words]) => [language, new Set(words.split(' ').map(foldWord))] as const,
);

/** Detects a text's language by its function words; neighbours of the covered languages are known, so as to be told apart. */
export function detectLanguage(text: string): DetectedLanguage {
  const words: string[] = [];
  let foreign = 0;
  for (const { 0: word } of text.slice(0, MOST_WORDS * 12).matchAll(WORD)) {
    if (LATIN.test(word)) words.push(foldWord(word));
    else foreign++;
    if (words.length + foreign >= MOST_WORDS) break;
  }
  if (words.length === 0 || foreign > words.length) return { language: 'und', certain: foreign > 20 };
  const scores = scorers
    .map(([language, known]) => ({ language, score: words.filter((word) => known.has(word)).length }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = scores;
  if (!best || best.score / words.length < LEAST_SHARE || best.score < 2) return { language: 'und', certain: false };
  const certain =
    words.length >= 25 && best.score >= LEAST_LEAD * (second?.score ?? 0) && best.score / words.length > 0.15;
  return { language: best.language, certain };
}
