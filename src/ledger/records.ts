import type { Answer } from '../disclosure/answer';
import type { Approach } from '../disclosure/approach';
import type { Chain, ChainLink } from '../disclosure/chain';
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
export type Revision = Pick<DocumentOutcome, 'address' | 'outcome' | 'detail' | 'fetchedAt' | 'noticeHash'> & {
  /** For which disclosure another machine read it: only there it is told, and it is erased with that. */
  disclosureId?: string | undefined;
};

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
  /** Registrable domain of its page, for the limits of a site; the host where it is not given. */
  site?: string;
}

/** What was learnt later from one linked document. */
export interface DocumentEntry {
  document: DocumentOutcome;
  notice?: Notice;
  reading?: KeptReading;
  claims: HolderClaim[];
}

/** By what a disclosure is found: its site, the fingerprints in it, the notices shown with it. Made from it, kept beside it. */
export interface Clue {
  disclosureId: string;
  /** Host of its page. */
  site: string;
  digests: string[];
  noticeHashes: string[];
}

/** What the user threw away together. */
export interface Bin {
  id: string;
  /** `elsewhere`: on another machine, as a backup of it tells. */
  what: 'disclosure' | 'site' | 'holder' | 'everything' | 'elsewhere';
  /** The site or the holder, as it was named. */
  label: string;
  binnedAt: string;
  disclosures: number;
  requests: AccessRequest[];
  /** To those requests; a bin of an older layout has none. */
  answers?: Answer[];
  /** Ids of letters that were thrown away by themselves, while their holder stayed or there is none. */
  aside?: string[];
  /** With everything only; a bin of an older layout has none. */
  approaches?: Approach[];
  identities: Identity[];
  /** When it was first seen to be due, by this machine's clock. */
  dueSeenAt?: string;
}

/** A disclosure in the bin, with all that is needed to put it back. */
export interface Binned {
  disclosureId: string;
  binId: string;
  disclosure: Disclosure;
  documents: DocumentOutcome[];
  holdings: Holding[];
  holders: Holder[];
  /** Of the notices that it rests on. */
  noticeHashes: string[];
}

/** An address or number that the user registered as their own. */
export interface Identity {
  id: string;
  kind: 'email' | 'phone';
  /** As the user wrote it. */
  value: string;
  addedAt: string;
}

/** How much was recorded of one site, against flooding. */
export interface Tally {
  /** Registrable domain. */
  site: string;
  total: number;
  /** `2026-03-01`, UTC. */
  day: string;
  today: number;
  /** What was not recorded because the site had reached a limit. */
  refused: number;
  lastRefusedAt?: string;
}

/** An import of a backup, as it went. */
export interface Import {
  id: string;
  file: string;
  /** For what another machine threw away. */
  binId: string;
  startedAt: string;
  /** When the last step was done. */
  stepAt: string;
  /** One that is `running` and of which nothing is heard was broken off: it is undone. */
  state: 'running' | 'done' | 'undoing' | 'undone';
  added: number;
  /** Number of the last step in the journal. */
  steps: number;
}

/** One step of an import's journal: rows as they were before, null where there was none. */
export interface Change {
  importId: string;
  step: number;
  before: { table: string; key: unknown; row: unknown }[];
}

export type {
  AccessRequest,
  Answer,
  Approach,
  Chain,
  ChainLink,
  Disclosure,
  DocumentOutcome,
  Holder,
  HolderClaim,
  Holding,
  Notice,
};
