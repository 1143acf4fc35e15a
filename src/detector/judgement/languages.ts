import type { LanguageCode } from '../../disclosure/languages';
import type { FieldKind } from '../field-kind';
import { attributeNames, type BoxName, consentNames } from '../patterns/attribute-names';
import { german } from '../patterns/de';
import { english } from '../patterns/en';
import { spanish } from '../patterns/es';
import { french } from '../patterns/fr';
import { italian } from '../patterns/it';
import type {
  ConsentWord,
  FieldWord,
  LanguagePatterns,
  LinkWord,
  NoticeWord,
  PatternGroup,
  ScreenWord,
} from '../patterns/language-patterns';
import { dutch } from '../patterns/nl';
import { polish } from '../patterns/pl';
import { portuguese } from '../patterns/pt';
import { type Lexicon, makeLexicon } from './lexicon';

/** The words of every language; a new one is a data file and a line here. */
export const PATTERNS: Readonly<Record<LanguageCode, LanguagePatterns>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  nl: dutch,
  pt: portuguese,
  pl: polish,
};

/** The phrases of some languages, each part compiled when it is first asked for. */
export interface Lexicons {
  fields: Lexicon<FieldWord>;
  names: Lexicon<FieldWord>;
  options: Lexicon<FieldKind>;
  topics: Lexicon<FieldKind | 'not-personal'>;
  consent: Lexicon<ConsentWord>;
  screens: Lexicon<ScreenWord>;
  notices: Lexicon<NoticeWord>;
  links: Lexicon<LinkWord>;
  you: ReadonlySet<string>;
}

const PARTS = ['fields', 'options', 'topics', 'consent', 'screens', 'notices', 'links'] as const;
const compiled = new Map<string, Lexicons>();
/** Sets of languages whose lexicons are kept: a worker lives for one person's browsing. */
const MOST_COMPILED = 12;
let names: Lexicon<FieldWord> | undefined;
let boxNames: Lexicon<BoxName> | undefined;

/** The lexicons of some languages; the first named wins a tie. */
export function openLexicons(codes: readonly LanguageCode[]): Lexicons {
  const key = codes.join();
  const opened = compiled.get(key);
  if (opened) return opened;
  const languages = codes.map((code) => PATTERNS[code]);
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
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  compiled.set(key, lexicons);
  return lexicons;
}

/** Words in attributes, whatever the language of the page. */
function openNames(): Lexicon<FieldWord> {
  names ??= compile([attributeNames]);
  return names;
}

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
