import type { Answer } from '../../disclosure/answer';
import type { Holder, Holding } from '../../disclosure/holder';
import type { DocumentOutcome, Notice, NoticeReading } from '../../disclosure/reading';
import type { AccessRequest } from '../../disclosure/request';
import type { Disclosure } from '../../disclosure/schema';
import type { Assessment } from '../../disclosure/verdict';

/** A letter with the answers to it. */
export interface LetterWithAnswers {
  request: AccessRequest;
  answers: readonly Answer[];
}

/** Everything that a record of one disclosure is made of; `readings` are the newest of each notice. */
export interface RecordSource {
  disclosure: Disclosure;
  assessment: Assessment;
  notices: readonly Omit<Notice, 'text'>[];
  readings: readonly { noticeHash: string; reading: NoticeReading }[];
  documents: readonly DocumentOutcome[];
  holders: readonly { holding: Holding; holder: Holder }[];
  /** Letters that speak of this disclosure. */
  letters: readonly LetterWithAnswers[];
}

/** What is the same in every record of one file. */
export interface RecordTerms {
  /** Stands for the person in this file alone: made by chance, never an address. */
  personId: string;
  /** ISO moment of the export. */
  madeAt: string;
  /** `Contrepartie 0.1.0`. */
  madeBy: string;
}

/** What a record says where the texts that were read do not say it: a gap is itself a finding (GDPR 13). */
export const NOT_STATED = 'not stated';
