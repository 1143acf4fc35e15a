import type { AnswerPart } from '../disclosure/answer';
import type { Holder, Holding } from '../disclosure/holder';
import type { DocumentOutcome, Notice } from '../disclosure/reading';
import type { LetterLanguage, Right } from '../disclosure/request';
import type { Disclosure } from '../disclosure/schema';
import type { Assessment } from '../disclosure/verdict';

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

/** What the user says beside ticking a right; a right that needs it is left out without it. */
export interface RightsDetail {
  /** Why, in the writer's situation: an objection under GDPR 21(1) has no effect without it. */
  objectionReason?: string;
  /** What is wrong or missing, and what is right (GDPR 16). */
  correction?: string;
  /** The ground of GDPR 18(1) for a restriction: (a), (b) or (c). */
  restriction?: 'contested' | 'erasure-opposed' | 'claims';
}

/** What every letter is signed and dated with. */
interface LetterTerms {
  language: LetterLanguage;
  identity: Identity;
  /** Plain date, `yyyy-mm-dd`. */
  writtenOn: string;
  /** `CP-2026-7F3K9` */
  reference: string;
  /** IANA name of the time zone in which times are told, `Europe/Paris`. */
  timeZone: string;
  delivery: 'post' | 'registered-post' | 'email' | 'web-form';
}

/** All that a request to a holder is written from. */
export interface LetterSource extends LetterTerms {
  holder: Pick<Holder, 'id' | 'name' | 'controller' | 'contacts'>;
  /** At least one. */
  disclosures: readonly DisclosureEvidence[];
  /** Rights exercised; access alone when left out. */
  rights?: readonly Right[];
  detail?: RightsDetail;
}

/** An earlier letter, and how it was answered, as the user has noted it. */
export interface EarlierLetter {
  reference: string;
  writtenOn: string;
  sentOn?: string;
  receivedOn?: string;
  /** The last day of the time to answer, extension and pauses counted; only when the day of receipt is known. */
  dueOn?: string;
  extensionToldOn?: string;
  rights: readonly Right[];
  answer: 'none' | 'incomplete' | 'refused' | 'identity-asked';
  /** Day of the answer that is incomplete, refuses or asks who I am. */
  answeredOn?: string;
  missing?: readonly AnswerPart[];
  /** Days on which reminders were sent. */
  remindedOn?: readonly string[];
}

/** All that a reminder to a holder is written from. */
export interface ReminderSource extends LetterSource {
  earlier: EarlierLetter;
  /** The day by which the writer asks to be answered: a wish, the law sets none. */
  replyBy: string;
}

/** Whom a complaint goes to. */
export interface AuthorityAddress {
  name: string;
  addressLines: readonly string[];
  /** Only the French authority is named in a letter's sentences. */
  country: string;
}

/** All that a complaint to a supervisory authority is written from. */
export interface ComplaintSource extends LetterSource {
  earlier: EarlierLetter;
  authority: AuthorityAddress;
}

/** How a political message came. */
export const CHANNELS = ['sms', 'email', 'messaging', 'voice', 'post', 'online-advertisement'] as const;
export type Channel = (typeof CHANNELS)[number];

/** All that a letter to the sender of a political message is written from: the message as the user tells it. */
export interface ApproachSource extends LetterTerms {
  sender: { name: string; addressLines: readonly string[]; email?: string; country?: string };
  channel: Channel;
  /** Plain date, `yyyy-mm-dd`. */
  cameOn: string;
  /** Number or address at which it came. */
  cameTo?: string;
  /** Its words, as far as the user wants to quote them. */
  words?: string;
  /** Whether the writer also objects to further political messages. */
  objects: boolean;
}
