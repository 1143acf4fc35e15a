import type { LanguageCode } from '../disclosure/languages';
import type { FieldKind } from './field-kind';
import { type Lexicon, makeLexicon } from './lexicon';
import type {
  ConsentWord,
  FieldWord,
  LanguagePatterns,
  LinkWord,
  NoticeWord,
  PatternGroup,
  ScreenWord,
} from './patterns/language-patterns';

const known = new Map<string, LanguagePatterns>();

/** Takes up the words of a language, once; from then on the detector reads it. */
export function learnLanguage(language: LanguagePatterns): void {
  if (!known.has(language.code)) known.set(language.code, language);
}

/** Whether the words of a language have been taken up. */
export function knowsLanguage(code: LanguageCode): boolean {
  return known.has(code);
}

/** Words by which a wording joins partners to its own sender, and stems by which it names them or a policy. */
export interface JoiningWords {
  ands: ReadonlySet<string>;
  /** What a phrase of its own begins with: an article, "of", "selected". */
  openers: ReadonlySet<string>;
  partners: readonly string[];
  policies: readonly string[];
}

/** Words in attributes, whatever the language of the page: of controls that ask, and of boxes that agree. */
export interface NameWords {
  attributeNames: { readonly [word in FieldWord]?: PatternGroup };
  consentNames: Readonly<Record<BoxName, string>>;
  /** The tokens of the HTML standard's `autocomplete`. */
  autocompleteTokens: Readonly<Record<string, FieldKind>>;
  gluedStems: readonly (readonly [stem: string, word: FieldWord])[];
  countries: ReadonlySet<string>;
  /** Frequent words of each language, separated by spaces. */
  hints: Readonly<Record<LanguageCode, string>>;
  fillers: ReadonlySet<string>;
  channels: ReadonlySet<string>;
  joining: JoiningWords;
}

export type BoxName = 'newsletter' | 'partners' | 'rules' | 'privacy' | 'convenience';

let nameWords: NameWords | null = null;

/** Takes up the words in attributes, once. */
export function learnNames(words: NameWords): void {
  nameWords ??= words;
}

/** The words in attributes, null until they have been taken up. */
export function namesInMarkup(): NameWords | null {
  return nameWords;
}

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

/** The lexicons of those languages whose words have been taken up; the first named wins a tie. */
export function openLexicons(codes: readonly LanguageCode[]): Lexicons {
  const languages = codes.flatMap((code) => known.get(code) ?? []);
  const key = languages.map(({ code }) => code).join();
  const opened = compiled.get(key);
  if (opened) return opened;
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
  if (!nameWords) return makeLexicon<FieldWord>([]);
  names ??= compile([nameWords.attributeNames]);
  return names;
}

let boxNames: Lexicon<BoxName> | undefined;

/** Words in the `name` of a box. */
export function openConsentNames(): Lexicon<BoxName> {
  if (!nameWords) return makeLexicon<BoxName>([]);
  boxNames ??= makeLexicon(Object.entries(nameWords.consentNames) as [BoxName, string][]);
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
