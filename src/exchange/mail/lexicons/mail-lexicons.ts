import { GERMAN_MAIL } from './de';
import { ENGLISH_MAIL } from './en';
import { SPANISH_MAIL } from './es';
import { FRENCH_MAIL } from './fr';
import { ITALIAN_MAIL } from './it';
import type { MailLexicon } from './mail-lexicon';
import { DUTCH_MAIL } from './nl';
import { POLISH_MAIL } from './pl';
import { PORTUGUESE_MAIL } from './pt';

/** The languages in which messages are judged. */
export const MAIL_LEXICONS: readonly MailLexicon[] = [
  FRENCH_MAIL,
  ENGLISH_MAIL,
  GERMAN_MAIL,
  SPANISH_MAIL,
  ITALIAN_MAIL,
  DUTCH_MAIL,
  PORTUGUESE_MAIL,
  POLISH_MAIL,
];
