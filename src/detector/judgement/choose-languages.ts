import { LANGUAGES, type LanguageCode, toLanguage } from '../../disclosure/languages';
import { languageHints } from '../patterns/language-hints';

let hints: Map<string, LanguageCode[]> | undefined;

/**
 * The languages to read a page with, likeliest first: the declared one, those whose frequent words occur, and English.
 */
export function chooseLanguages(declared: string, words: Iterable<string>): LanguageCode[] {
  hints ??= gatherHints(languageHints);
  const counts = new Map<LanguageCode, number>();
  for (const word of new Set(words)) {
    for (const code of hints?.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const most = ranked[0]?.[1] ?? 0;
  const first = toLanguage(declared);
  // A page that says its language and keeps to it is read in another only where that is spoken nearly as much.
  const rival = first !== null && ranked[0]?.[0] === first ? 1.5 : 3;
  const likely = ranked.filter(([, count]) => (count >= 2 || most <= 2) && count * rival >= most).slice(0, 3);
  // Too few words to tell, and nothing declared: every language is asked.
  const rest = declared === '' && most < 2 ? LANGUAGES : [];
  return [...new Set([...(first ? [first] : []), ...likely.map(([language]) => language), 'en' as const, ...rest])];
}

function gatherHints(lines: Readonly<Record<LanguageCode, string>>): Map<string, LanguageCode[]> {
  const gathered = new Map<string, LanguageCode[]>();
  for (const code of LANGUAGES) {
    for (const word of lines[code].split(' ')) {
      const codes = gathered.get(word);
      if (codes) codes.push(code);
      else gathered.set(word, [code]);
    }
  }
  return gathered;
}
