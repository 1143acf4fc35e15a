import type { LetterLanguage, Right } from '../disclosure/request';
import { joinWords } from './format-dates';

const ARTICLES: Record<Right, readonly string[]> = {
  withdrawal: ['7'],
  access: ['15'],
  rectification: ['16', '19'],
  erasure: ['17', '19'],
  restriction: ['18', '19'],
  portability: ['20'],
  objection: ['21'],
};

/** Article 7(3) as each language cites it; the others are cited whole. */
const WITHDRAWAL: Record<LetterLanguage, string> = {
  fr: '7(3)',
  en: '7(3)',
  de: '7 Absatz 3',
  es: '7.3',
  it: '7, paragrafo 3',
  nl: '7 lid 3',
};

/** The articles of the GDPR that rights rest on, by number: `7(3), 15 et 21`. */
export function listArticles(
  rights: readonly Right[],
  language: LetterLanguage,
): { articles: string; severalArticles: boolean } {
  const numbers = [...new Set(rights.flatMap((right) => ARTICLES[right]))].sort(
    (one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10),
  );
  const cited = numbers.map((number) => (number === '7' ? WITHDRAWAL[language] : number));
  return { articles: joinWords(cited, language).replaceAll(' ', '\u00A0'), severalArticles: numbers.length > 1 };
}
