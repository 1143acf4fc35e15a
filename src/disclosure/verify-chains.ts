import { type Chain, type ChainLink, hashContent, hashLink } from './chain';
import type { ChainReport, Finding } from './chain-findings';
import { hashTextNow } from './hash-text';
import type { DocumentOutcome, Notice } from './reading';
import type { Disclosure } from './schema';

const MOST_FINDINGS = 1_000;

/** Takes the records of a ledger or of a backup, in any order, and then says what is missing or altered. */
export interface ChainVerifier {
  takeChain(chain: Chain): void;
  takeLink(link: ChainLink): void;
  takeDisclosure(disclosure: Disclosure): void;
  takeDocument(document: DocumentOutcome): void;
  takeNotice(notice: Pick<Notice, 'hash' | 'text'>): void;
  report(): ChainReport;
}

/** A link without what became of its content. */
export type BareLink = Omit<ChainLink, 'stand' | 'standAt'>;

const keyOf = (disclosureId: string | undefined, address = '') => `${disclosureId} ${address}`;

/** Makes a verifier. It holds hashes and ids of what it took, never the records. */
export function makeChainVerifier(): ChainVerifier {
  const chains = new Map<string, Chain>();
  const links: ChainLink[] = [];
  const contents = new Map<string, string>();
  const notices = new Map<string, boolean>();
  const wanted = new Map<string, Finding>();
  let disclosures = 0;
  const want = (noticeHash: string | undefined, about: Omit<Finding, 'kind' | 'noticeHash'>) => {
    if (noticeHash && !wanted.has(noticeHash)) wanted.set(noticeHash, { kind: 'notice-missing', noticeHash, ...about });
  };
  return {
    takeChain: (chain) => void chains.set(chain.id, chain),
    takeLink: (link) => void links.push(link),
    takeDisclosure: (disclosure) => {
      disclosures++;
      contents.set(keyOf(disclosure.id), hashContent(disclosure));
      for (const { hash } of disclosure.notices) want(hash, { disclosureId: disclosure.id });
    },
    takeDocument: (document) => {
      const { disclosureId, address, noticeHash, outcome } = document;
      if (outcome !== 'kept') return;
      contents.set(keyOf(disclosureId, address), hashContent(document));
      want(noticeHash, { disclosureId, address });
    },
    takeNotice: ({ hash, text }) => void notices.set(hash, hashTextNow(text) === hash),
    report: () => {
      const findings: Finding[] = [];
      const forks = walkChains(chains, links, findings);
      const counts = checkContents(links, contents, findings);
      for (const [hash, intact] of notices) if (!intact) findings.push({ kind: 'notice-altered', noticeHash: hash });
      for (const [hash, finding] of wanted) if (!notices.has(hash)) findings.push(finding);
      return {
        ...counts,
        disclosures,
        notices: notices.size,
        chains: [...chains.values()],
        forks,
        findings: findings.slice(0, MOST_FINDINGS),
        more: Math.max(0, findings.length - MOST_FINDINGS),
      };
    },
  };
}

/** Each chain from its first link to its head; gives the number of forks. */
function walkChains(chains: ReadonlyMap<string, Chain>, links: readonly ChainLink[], findings: Finding[]): number {
  const byChain = new Map<string, ChainLink[]>([...chains.keys()].map((id) => [id, []]));
  for (const link of links) {
    const own = byChain.get(link.chain);
    if (own) own.push(link);
    else byChain.set(link.chain, [link]);
  }
  let forks = 0;
  for (const [id, own] of byChain) {
    const atPlace = walkLinks(own, findings);
    forks += own.length - atPlace.size;
    const chain = chains.get(id) ?? { id, length: 0, head: null };
    const length = Math.max(chain.length, (own.at(-1)?.place ?? -1) + 1);
    for (let place = 0; place < length; place++)
      if (!atPlace.has(place)) findings.push({ kind: 'link-missing', chain: id, place });
    const last = atPlace.get(length - 1);
    if (chain.head && chain.length === length && last && !last.has(chain.head))
      findings.push({ kind: 'order-altered', chain: id, place: length - 1 });
  }
  return forks;
}

/** The links of one chain, or of a part of it, put in order; gives the hashes at each place. */
export function walkLinks(own: BareLink[], findings: Finding[]): Map<number, Set<string>> {
  own.sort((one, other) => one.place - other.place);
  const atPlace = new Map<number, Set<string>>();
  for (const link of own) {
    const { place, before } = link;
    if (hashLink(link) !== link.hash) findings.push(about('link-altered', link));
    const earlier = atPlace.get(place - 1);
    const joins = place === 0 ? before === null : before !== null && (!earlier || earlier.has(before));
    if (!joins) findings.push(about('order-altered', link));
    atPlace.set(place, (atPlace.get(place) ?? new Set()).add(link.hash));
  }
  return atPlace;
}

/** What each link says was kept, against what is there. */
function checkContents(links: readonly ChainLink[], contents: ReadonlyMap<string, string>, findings: Finding[]) {
  const left = new Set(contents.keys());
  const counts = { documents: 0, binned: 0, erased: 0 };
  const known = new Map<string, Set<string>>();
  for (const link of links)
    if (link.disclosureId) {
      const key = keyOf(link.disclosureId, link.address);
      known.set(key, (known.get(key) ?? new Set()).add(link.content));
    }
  for (const link of links) {
    if (link.kind === 'document') counts.documents++;
    else if (link.stand === 'binned') counts.binned++;
    else if (link.stand === 'erased') counts.erased++;
    if (!link.kind) continue;
    const key = keyOf(link.disclosureId, link.address);
    const found = contents.get(key);
    left.delete(key);
    // Erased on another machine, and in the bin of this one until it is emptied.
    if (link.stand === 'erased' && found === undefined) continue;
    if (found === undefined) findings.push(about(`${link.kind}-missing`, link));
    else if (!known.get(key)?.has(found)) findings.push(about(`${link.kind}-altered`, link));
  }
  for (const key of left) {
    const [disclosureId = '', address = ''] = key.split(' ');
    findings.push({ kind: 'unchained', disclosureId, ...(address ? { address } : {}) });
  }
  return counts;
}

function about(kind: Finding['kind'], { chain, place, disclosureId, address }: BareLink): Finding {
  return { kind, chain, place, ...(disclosureId ? { disclosureId } : {}), ...(address ? { address } : {}) };
}
