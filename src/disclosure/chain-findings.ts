/** What a check of the chains can find. Each names what it is about, never what it contained. */
export const FINDING_KINDS = [
  'disclosure-missing',
  'disclosure-altered',
  'document-missing',
  'document-altered',
  'notice-missing',
  'notice-altered',
  'link-missing',
  'link-altered',
  'order-altered',
  /** Kept without a link: it was not written by the extension. */
  'unchained',
  /** Quoted words that do not stand in their text so. */
  'passage-altered',
  /** The hash of the file is not that of what it says. */
  'file-altered',
] as const;

export interface Finding {
  kind: (typeof FINDING_KINDS)[number];
  chain?: string;
  /** Place in the chain, 0 for the first. */
  place?: number;
  disclosureId?: string;
  address?: string;
  noticeHash?: string;
}

/** What a check of the chains found. */
export interface ChainReport {
  disclosures: number;
  documents: number;
  notices: number;
  /** Disclosures that lie in the bin; they are checked too. */
  binned: number;
  /** Lawful gaps. */
  erased: number;
  chains: { id: string; length: number; head: string | null }[];
  /** Places at which one chain goes on in two ways: the same profile was used on two machines. No fault. */
  forks: number;
  /** Disclosures whose content cannot be hashed anew from what is there: fingerprints were left out. */
  unchecked?: number;
  findings: Finding[];
  /** How many more there are than are listed. */
  more: number;
}
