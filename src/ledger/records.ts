import type { Answer } from '../disclosure/answer';
import type { Holder, HolderClaim, Holding } from '../disclosure/holder';
import type { DocumentOutcome, Notice, NoticeReading } from '../disclosure/reading';
import type { AccessRequest } from '../disclosure/request';
import type { Disclosure } from '../disclosure/schema';

/** A reading of a kept notice, by one version of the reader; an older one stays beside it. */
export interface KeptReading {
  noticeHash: string;
  readerVersion: number;
  readAt: string;
  reading: NoticeReading;
}

/** A later look at a linked document, asked for by the user; what was kept with the disclosure stays as it was. */
export type Revision = Pick<DocumentOutcome, 'address' | 'outcome' | 'detail' | 'fetchedAt' | 'noticeHash'>;

/** One named setting or secret of this installation. */
export interface Item {
  key: string;
  value: unknown;
}

/** Everything that is written, in one transaction, when data were sent. */
export interface DisclosureEntry {
  disclosure: Disclosure;
  notices: Notice[];
  readings: KeptReading[];
  /** Linked documents, `pending` unless fetching is off. */
  documents: DocumentOutcome[];
  claims: HolderClaim[];
}

/** What was learnt later from one linked document. */
export interface DocumentEntry {
  document: DocumentOutcome;
  notice?: Notice;
  reading?: KeptReading;
  claims: HolderClaim[];
}

export type { AccessRequest, Answer, Disclosure, DocumentOutcome, Holder, HolderClaim, Holding, Notice };
