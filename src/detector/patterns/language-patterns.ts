import type { LanguageCode } from '../../disclosure/languages';
import type { Screen } from '../../disclosure/occasions';
import type { FieldKind } from '../field-kind';

/** Phrases (see `addPhrases` for the notation), and a sentence in which one of them must be found. */
export type PatternGroup = readonly [phrases: string, proof: string];

/** What a label can say: a kind, or a word that needs its neighbours or that rules kinds out. */
export type FieldWord =
  | FieldKind
  /** "Nom", "name": family name beside a given name, given name beside a family name, else the full name. */
  | 'lone-name'
  /** Parts of a date of which the label does not say which date. */
  | 'day'
  | 'month'
  | 'year'
  | 'date'
  /** Not for people at all: whoever fills it in is a robot. */
  | 'bait'
  /** Not a question about the person: search, captcha, quantity, amount, subject of a message. */
  | 'not-personal';

/** What the wording of a consent box is made of. */
export type ConsentWord =
  | 'accept'
  | 'refuse'
  | 'receive'
  | 'offers'
  | 'newsletter'
  | 'partners'
  /** My data, to somebody: whoever it is. */
  | 'handed'
  | 'share'
  | 'rules'
  | 'privacy'
  | 'political'
  | 'by-doing'
  | 'confirm'
  /** Boxes that agree to nothing: remember me, show password, same address. */
  | 'convenience';

/** What a page or a button says about why it asks. `…-hint` weighs less; `trap` uses words up so that nothing else does. */
export type ScreenWord = Exclude<Screen, 'none' | 'other'> | 'contest-hint' | 'video-hint' | 'quiz-hint' | 'trap';

/** What a notice speaks of. */
export type NoticeWord = 'data' | 'use' | 'rights' | 'recipients' | 'promise';

/** What a link leads to. */
export type LinkWord = 'rules' | 'privacy-policy' | 'legal-notice' | 'partner-list';

/** Everything the detector knows of one language. */
export interface LanguagePatterns {
  code: LanguageCode;
  /** Words that make a question one about the person who answers, separated by spaces. */
  you: string;
  fields: { readonly [word in FieldWord]?: PatternGroup };
  /** Answers, not questions: "Madame", "locataire". */
  options: { readonly [kind in FieldKind]?: PatternGroup };
  /**
   * What a sentence that asks its reader something is about, told by any of its words, where no phrase of `fields` is in
   * it: "Do you attend a church?" `not-personal` is what a knowledge question says to its reader.
   */
  topics: { readonly [kind in FieldKind | 'not-personal']?: PatternGroup };
  consent: { readonly [word in ConsentWord]?: PatternGroup };
  screens: { readonly [word in ScreenWord]?: PatternGroup };
  notices: { readonly [word in NoticeWord]?: PatternGroup };
  links: { readonly [word in LinkWord]?: PatternGroup };
}
