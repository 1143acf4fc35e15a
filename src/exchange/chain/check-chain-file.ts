import { canonicalJson } from '../../disclosure/canonical-json';
import { hashContent } from '../../disclosure/chain';
import type { ChainReport, Finding } from '../../disclosure/chain-findings';
import { hashTextNow } from '../../disclosure/hash-text';
import type { Fingerprint } from '../../disclosure/schema';
import { type BareLink, walkLinks } from '../../disclosure/verify-chains';
import type { ChainFile } from './chain-file';

const MOST_FINDINGS = 1_000;

/**
 * Says what of the evidence of a chain is missing or altered: each record against its link, each link against the one
 * before, each text against its hash, each quotation against its text.
 * @param withheld the fingerprints of disclosures that the reader's own ledger has: only with them the hash of such a
 * record can be made anew; without them it is counted as unchecked.
 */
export function checkChainFile(
  file: ChainFile,
  withheld: ReadonlyMap<string, readonly Fingerprint[]> = new Map(),
): ChainReport {
  const findings: Finding[] = [];
  const { sha256, ...said } = file;
  if (hashTextNow(canonicalJson(said)) !== sha256) findings.push({ kind: 'file-altered' });
  for (const chain of file.chains)
    walkPart(
      chain,
      file.links.filter((link) => link.chain === chain.id),
      findings,
    );
  const unchecked = checkSendings(file, withheld, findings);
  checkDocuments(file, findings);
  checkNotices(file, findings);
  return {
    disclosures: file.sendings.length,
    documents: file.documents.filter(({ outcome }) => outcome === 'kept').length,
    notices: file.notices.length,
    binned: 0,
    erased: 0,
    chains: file.chains,
    forks: 0,
    unchecked,
    findings: findings.slice(0, MOST_FINDINGS),
    more: Math.max(0, findings.length - MOST_FINDINGS),
  };
}

/** A chain from the first link that the file has to its last. */
function walkPart({ id, length, head }: ChainFile['chains'][number], own: BareLink[], findings: Finding[]): void {
  const atPlace = walkLinks(own, findings);
  const last = length - 1;
  const first = own[0]?.place ?? last;
  for (let place = Math.max(0, Math.min(first, last)); place <= last; place++)
    if (!atPlace.has(place)) {
      findings.push({ kind: 'link-missing', chain: id, place });
      // A length out of all reason is told once.
      if (findings.length > MOST_FINDINGS) return;
    }
  if ((head === null) !== (length === 0) || (head && atPlace.has(last) && !atPlace.get(last)?.has(head)))
    findings.push({ kind: 'order-altered', chain: id, place: Math.max(0, last) });
}

function checkSendings(
  { sendings, links }: ChainFile,
  withheld: ReadonlyMap<string, readonly Fingerprint[]>,
  findings: Finding[],
): number {
  let unchecked = 0;
  for (const { record, withheld: count } of sendings) {
    const { id } = record;
    const own = links.filter(({ kind, disclosureId }) => kind === 'disclosure' && disclosureId === id);
    const fingerprints = count === 0 ? [] : withheld.get(id);
    if (own.length === 0) findings.push({ kind: 'unchained', disclosureId: id });
    else if (!fingerprints) unchecked++;
    else if (!own.some(({ content }) => content === hashContent({ ...record, fingerprints })))
      findings.push({ kind: 'disclosure-altered', disclosureId: id });
  }
  return unchecked;
}

function checkDocuments({ documents, links }: ChainFile, findings: Finding[]): void {
  const kept = documents.filter(({ outcome }) => outcome === 'kept');
  const keyOf = (disclosureId = '', address = '') => `${disclosureId} ${address}`;
  const known = new Set(kept.map(({ disclosureId, address }) => keyOf(disclosureId, address)));
  for (const document of kept) {
    const { disclosureId, address } = document;
    const own = links.filter(
      (link) => link.kind === 'document' && link.disclosureId === disclosureId && link.address === address,
    );
    const isAs = own.some(({ content }) => content === hashContent(document));
    if (!isAs) findings.push({ kind: own.length ? 'document-altered' : 'unchained', disclosureId, address });
  }
  for (const { kind, disclosureId, address, chain, place } of links)
    if (kind === 'document' && !known.has(keyOf(disclosureId, address)))
      findings.push({ kind: 'document-missing', chain, place, ...(address ? { address } : {}) });
}

function checkNotices({ notices, documents, sendings }: ChainFile, findings: Finding[]): void {
  const texts = new Map(notices.map(({ hash, text }) => [hash, text]));
  for (const [hash, text] of texts)
    if (hashTextNow(text) !== hash) findings.push({ kind: 'notice-altered', noticeHash: hash });
  const passages = sendings.flatMap((one) => [...one.politicalPassages, ...one.onwardPassages]);
  const wanted = new Set([
    ...sendings.flatMap(({ record }) => record.notices.map(({ hash }) => hash)),
    ...documents.flatMap(({ noticeHash }) => noticeHash ?? []),
    ...passages.map(({ noticeHash }) => noticeHash),
  ]);
  for (const hash of wanted) if (!texts.has(hash)) findings.push({ kind: 'notice-missing', noticeHash: hash });
  const altered = passages.filter(({ noticeHash, passage: { start, end, text } }) => {
    const whole = texts.get(noticeHash);
    return whole !== undefined && whole.slice(start, end) !== text;
  });
  for (const noticeHash of new Set(altered.map((one) => one.noticeHash)))
    findings.push({ kind: 'passage-altered', noticeHash });
}
