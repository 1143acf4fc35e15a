import type { Holder, Holding } from '../disclosure/holder';
import type { DocumentOutcome, Notice } from '../disclosure/reading';
import type { Disclosure } from '../disclosure/schema';
import type { Assessment } from '../disclosure/verdict';
import type { LetterLanguage } from './letter';

/** Who signs, and what lets the holder find the data; nothing of it is kept by the letter. */
export interface Identity {
  name: string;
  /** Postal address, one line each. */
  addressLines: readonly string[];
  /** Town, printed before the date. */
  town?: string;
  /** Where the answer may go. */
  replyEmail?: string;
  /** E-mail addresses and phone numbers given to this holder, offered to identify the writer. */
  usedIdentifiers: readonly string[];
}

/** One disclosure with what is known about it; `holders` says why each holder is one. */
export interface DisclosureEvidence {
  disclosure: Disclosure;
  assessment: Assessment;
  notices: readonly Pick<Notice, 'hash' | 'title' | 'language'>[];
  documents: readonly DocumentOutcome[];
  holders: readonly { holding: Pick<Holding, 'holderId' | 'role' | 'because'> }[];
}

/** All that an access request is written from. */
export interface LetterSource {
  language: LetterLanguage;
  holder: Pick<Holder, 'id' | 'name' | 'controller' | 'contacts'>;
  /** At least one. */
  disclosures: readonly DisclosureEvidence[];
  identity: Identity;
  /** Plain date, `yyyy-mm-dd`. */
  writtenOn: string;
  /** `CP-2026-7F3K9` */
  reference: string;
  /** IANA name of the time zone in which times are told, `Europe/Paris`. */
  timeZone: string;
  delivery: 'post' | 'registered-post' | 'email';
}
