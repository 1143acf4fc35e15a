import type { FieldKind } from './field-kind';
import { type Lexicon, makeLexicon } from './lexicon';
import { attributeNames, consentNames } from './patterns/attribute-names';
import { german } from './patterns/de';
import { english } from './patterns/en';
import { spanish } from './patterns/es';
import { french } from './patterns/fr';
import { italian } from './patterns/it';
import type {
  ConsentWord,
  FieldWord,
  LanguagePatterns,
  LinkWord,
  NoticeWord,
  PatternGroup,
  ScreenWord,
} from './patterns/language-patterns';
import { dutch } from './patterns/nl';
import { polish } from './patterns/pl';
import { portuguese } from './patterns/pt';

/** Every language the detector knows; adding one means adding a data file and its name here. */
export const LANGUAGES: readonly LanguagePatterns[] = [
  english,
  french,
  german,
  spanish,
  italian,
  dutch,
  portuguese,
  polish,
];

/** The phrases of some languages, each part compiled when it is first asked for. */
export interface Lexicons {
  fields: Lexicon<FieldWord>;
  names: Lexicon<FieldWord>;
  options: Lexicon<FieldKind>;
  consent: Lexicon<ConsentWord>;
  screens: Lexicon<ScreenWord>;
  notices: Lexicon<NoticeWord>;
  links: Lexicon<LinkWord>;
  you: ReadonlySet<string>;
}

const PARTS = ['fields', 'options', 'consent', 'screens', 'notices', 'links'] as const;
const compiled = new Map<string, Lexicons>();
let names: Lexicon<FieldWord> | undefined;

/** The lexicons of some languages, those first named winning a tie. */
export function openLexicons(codes: readonly string[]): Lexicons {
  const key = codes.join();
  const known = compiled.get(key);
  if (known) return known;
  const languages = codes.flatMap((code) => LANGUAGES.filter((language) => language.code === code));
  const lexicons = {} as Lexicons;
  for (const part of PARTS) {
    Object.defineProperty(lexicons, part, {
      configurable: true,
      get() {
        const lexicon = compile(languages.map((language) => language[part]));
        Object.defineProperty(lexicons, part, { value: lexicon });
        return lexicon;
      },
    });
  }
  Object.defineProperty(lexicons, 'names', { get: openNames });
  lexicons.you = new Set(languages.flatMap(({ you }) => you.split(' ')));
  compiled.set(key, lexicons);
  return lexicons;
}

function openNames(): Lexicon<FieldWord> {
  names ??= compile([attributeNames]);
  return names;
}

type BoxName = keyof typeof consentNames;
let boxNames: Lexicon<BoxName> | undefined;

/** Words in the `name` of a box. */
export function openConsentNames(): Lexicon<BoxName> {
  boxNames ??= makeLexicon(Object.entries(consentNames) as [BoxName, string][]);
  return boxNames;
}

/** One lexicon from groups of several languages. */
export function compile<Meaning extends string>(
  groups: readonly { readonly [word in Meaning]?: PatternGroup | undefined }[],
): Lexicon<Meaning> {
  const pairs: [Meaning, string][] = [];
  for (const group of groups) {
    for (const word in group) pairs.push([word, group[word]?.[0] ?? '']);
  }
  return makeLexicon(pairs);
}

let hints: Map<string, string[]> | undefined;

/**
 * The languages to read a page with, likeliest first: the declared one, those whose frequent words occur, and English.
 */
export function chooseLanguages(declared: string, words: Iterable<string>): string[] {
  hints ??= gatherHints();
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const code of hints.get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const most = ranked[0]?.[1] ?? 0;
  const likely = ranked.filter(([, count]) => (count >= 2 || most <= 2) && count * 3 >= most).slice(0, 3);
  const code = declared.slice(0, 2).toLowerCase();
  const first = LANGUAGES.some((language) => language.code === code) ? [code] : [];
  // Too few words to tell, and nothing declared: every language is asked.
  const rest = code === '' && most < 2 ? LANGUAGES.map((language) => language.code) : [];
  return [...new Set([...first, ...likely.map(([language]) => language), 'en', ...rest])];
}

function gatherHints(): Map<string, string[]> {
  const gathered = new Map<string, string[]>();
  for (const { code, hints: line } of LANGUAGES) {
    for (const word of line.split(' ')) {
      const codes = gathered.get(word);
      if (codes) codes.push(code);
      else gathered.set(word, [code]);
    }
  }
  return gathered;
}
