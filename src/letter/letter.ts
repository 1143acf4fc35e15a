import type { LetterLanguage } from '../disclosure/request';

export type { LetterLanguage };

/** One piece of a letter's body or annex; every text is data, never markup. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | Quote
  | Table;

/** Somebody else's words, word for word, and where they stood. */
export interface Quote {
  kind: 'quote';
  text: string;
  attribution: string;
  /** BCP 47, when known. */
  language?: string;
}

/** Rows of equal length; without a head, the first column names what the second says. */
export interface Table {
  kind: 'table';
  head?: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A label and its value, as `Notre référence : CP-2026-7F3K9`. */
export interface Reference {
  label: string;
  value: string;
}

/** What a letter says, without a word on how it looks: every renderer draws from this alone. */
export interface Letter {
  language: LetterLanguage;
  /** Title of the document, for a reader's tab or a screen reader. */
  title: string;
  sender: readonly string[];
  /** At most seven lines, as an envelope window shows them. */
  recipient: readonly string[];
  placeAndDate: string;
  /** Plain date, `yyyy-mm-dd`. */
  writtenOn: string;
  /** `Lettre recommandée avec avis de réception`; absent when nothing is to be said. */
  delivery?: string;
  /** Repeated at the foot of each page. */
  reference: string;
  subject: Reference;
  references: readonly Reference[];
  salutation: string;
  blocks: readonly Block[];
  closing: string;
  signature: string;
  enclosures: readonly string[];
  annex?: Annex;
}

/** The evidence, on pages of its own; a letter about no recorded disclosure has none. */
export interface Annex {
  title: string;
  blocks: readonly Block[];
}
