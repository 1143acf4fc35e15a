import { foldWord } from './fold-word';
import { FUNCTION_WORDS } from './function-words';

/** How much of a text is looked at, in words. */
const MOST_WORDS = 800;
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

const languages = Object.keys(FUNCTION_WORDS);
/** For each function word the languages, by index, that have it. */
const languagesOf = new Map<string, number[]>();
languages.forEach((language, index) => {
  for (const word of new Set((FUNCTION_WORDS[language] ?? '').split(' ').map(foldWord))) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), index]);
  }
});

/** Detects a text's language by its function words; neighbours of the covered languages are known, so as to be told apart. */
export function detectLanguage(text: string): DetectedLanguage {
  const counts = languages.map(() => 0);
  let words = 0;
  let foreign = 0;
  for (const { 0: word } of text.slice(0, MOST_WORDS * 12).matchAll(WORD)) {
    if (LATIN.test(word)) {
      words++;
      for (const index of languagesOf.get(foldWord(word)) ?? []) counts[index] = (counts[index] ?? 0) + 1;
    } else foreign++;
    if (words + foreign >= MOST_WORDS) break;
  }
  if (words === 0 || foreign > words) return { language: 'und', certain: foreign > 20 };
  const scores = languages
    .map((language, index) => ({ language, score: counts[index] ?? 0 }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = scores;
  if (!best || best.score / words < LEAST_SHARE || best.score < 2) return { language: 'und', certain: false };
  const certain = words >= 25 && best.score >= LEAST_LEAD * (second?.score ?? 0) && best.score / words > 0.15;
  return { language: best.language, certain };
}
