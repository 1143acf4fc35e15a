import { boxNames, houses, languages, names } from 'virtual:lexicons';
import type { LanguageCode } from '../../disclosure/languages';
import type { FieldKind } from '../field-kind';
import type { BoxName } from '../patterns/attribute-names';
import { joining } from '../patterns/joining-words';
import type { ConsentWord, FieldWord, LinkWord, NoticeWord, ScreenWord } from '../patterns/language-patterns';
import { type Lexicon, openLexicon } from './lexicon';

/** The phrases of some languages, each part opened when it is first asked for. */
export interface Lexicons {
  fields: Lexicon<FieldWord>;
  names: Lexicon<FieldWord>;
  options: Lexicon<FieldKind>;
  topics: Lexicon<FieldKind | 'not-personal'>;
  consent: Lexicon<ConsentWord>;
  screens: Lexicon<ScreenWord>;
  notices: Lexicon<NoticeWord>;
  links: Lexicon<LinkWord>;
  /** Words that speak to a reader. */
  you: ReadonlySet<string>;
  /** "And" in the language named first. */
  ands: ReadonlySet<string>;
}

const PARTS = ['fields', 'options', 'topics', 'consent', 'screens', 'notices', 'links'] as const;
const opened = new Map<string, Lexicons>();
/** Sets of languages whose lexicons are kept: a worker lives for one person's browsing. */
const MOST_OPENED = 12;
let openNames: Lexicon<FieldWord> | undefined;
let openBoxNames: Lexicon<BoxName> | undefined;
let openHouses: Lexicon<FieldKind> | undefined;

/** The lexicons of some languages; the first named wins a tie. */
export function openLexicons(codes: readonly LanguageCode[]): Lexicons {
  const key = codes.join();
  const known = opened.get(key);
  if (known) return known;
  const chosen = codes.map((code) => languages[code]);
  // English is read beside any language, but a single word of it is a word of that language as a rule.
  const spoken = codes.length > 1 && codes.at(-1) === 'en' ? chosen.slice(0, -1) : chosen;
  const lexicons = {} as Lexicons;
  for (const part of PARTS) {
    Object.defineProperty(lexicons, part, {
      configurable: true,
      get() {
        const lexicon = openLexicon((part === 'topics' ? spoken : chosen).map((language) => language[part]));
        Object.defineProperty(lexicons, part, { value: lexicon });
        return lexicon;
      },
    });
  }
  Object.defineProperty(lexicons, 'names', { get: openAttributeNames });
  lexicons.you = new Set(chosen.flatMap(({ you }) => you.split(' ')));
  lexicons.ands = new Set(codes[0] ? joining.and[codes[0]].split(' ') : []);
  if (opened.size >= MOST_OPENED) opened.clear();
  opened.set(key, lexicons);
  return lexicons;
}

/** Words in attributes, whatever the language of the page. */
function openAttributeNames(): Lexicon<FieldWord> {
  openNames ??= openLexicon([names]);
  return openNames;
}

/** Words in the `name` of a box. */
export function openConsentNames(): Lexicon<BoxName> {
  openBoxNames ??= openLexicon([boxNames]);
  return openBoxNames;
}

/** Makers and houses by what they make or sell. */
export function openKnownNames(): Lexicon<FieldKind> {
  openHouses ??= openLexicon([houses]);
  return openHouses;
}
