import { BACKUP_KINDS, type BackupKind, type BackupRecord } from '../../disclosure/backup-record';
import { hashContent } from '../../disclosure/chain';
import type { ChainReport } from '../../disclosure/chain-findings';
import type { Holder } from '../../disclosure/holder';
import { makeChainVerifier } from '../../disclosure/verify-chains';
import type { BackupHeader } from './backup-header';
import { BackupRefusedError } from './backup-refusal';
import { type BackupItem, readBackup } from './read-backup';

/** What a backup says of itself and whether it holds together; made without any ledger. */
export interface BackupSummary {
  header: BackupHeader;
  counts: Record<BackupKind, number>;
  /** What its chains show. */
  report: ChainReport;
  /** First and last time of sending; null without disclosures. */
  span: { from: string; to: string } | null;
  holders: Holder[];
  /** Hash of what was kept of each disclosure, by its id. */
  contents: Map<string, string>;
  /** Links by hash, with what became of their content there. */
  links: { hash: string; disclosureId?: string; stand: string }[];
  /** Keys of records whose content is not what their link says: they are left out of an import. */
  altered: Set<string>;
}

/** Records between two reports. */
const STRETCH = 500;

/** The key of a record among those that can be altered; empty for others. */
export function alteredKeyOf(record: BackupRecord): string {
  if (record.kind === 'disclosure') return record.value.id;
  if (record.kind === 'document') return `${record.value.disclosureId} ${record.value.address}`;
  return record.kind === 'notice' ? record.value.hash : '';
}

/**
 * Reads a whole backup and checks all that it says against itself. Memory grows with the number of records, not with
 * their size.
 * @param progress is told how many records are done, and waited for: whoever shows it may let a page go on meanwhile.
 * @throws BackupRefusedError when the file cannot be taken.
 */
export async function inspectBackup(
  parts: AsyncIterable<Uint8Array>,
  progress?: (done: number) => Promise<void>,
): Promise<BackupSummary> {
  const inspection = new Inspection();
  let line = 0;
  for await (const item of readBackup(parts)) {
    line++;
    inspection.take(item, line);
    if (line % STRETCH === 0) await progress?.(line);
  }
  return inspection.conclude();
}

class Inspection {
  private header: BackupHeader | null = null;
  private readonly counts = Object.fromEntries(BACKUP_KINDS.map((kind) => [kind, 0])) as Record<BackupKind, number>;
  private readonly verifier = makeChainVerifier();
  private readonly seen = new Set<string>();
  private readonly linked = new Set<string>();
  private readonly holders = new Map<string, Holder>();
  private readonly contents = new Map<string, string>();
  private readonly links: BackupSummary['links'] = [];
  private from = '';
  private to = '';

  take(item: BackupItem, line: number): void {
    if (item.kind === 'header') {
      this.header = item.value;
      return;
    }
    this.counts[item.kind]++;
    const key = keyOf(item);
    if (key) {
      if (this.seen.has(key)) throw new BackupRefusedError('twice', line);
      this.seen.add(key);
    }
    if (!this.holdsTogether(item)) throw new BackupRefusedError('loose-end', line);
    switch (item.kind) {
      case 'holder':
        this.holders.set(item.value.id, item.value);
        break;
      case 'chain':
        this.verifier.takeChain(item.value);
        break;
      case 'link': {
        const { hash, stand, disclosureId, kind } = item.value;
        this.verifier.takeLink(item.value);
        if (disclosureId) this.linked.add(disclosureId);
        if (kind !== 'document') this.links.push({ hash, stand, ...(disclosureId ? { disclosureId } : {}) });
        break;
      }
      case 'disclosure': {
        const { id, sentAt } = item.value;
        this.verifier.takeDisclosure(item.value);
        this.contents.set(id, hashContent(item.value));
        if (!this.from || sentAt < this.from) this.from = sentAt;
        if (sentAt > this.to) this.to = sentAt;
        break;
      }
      case 'document':
        this.verifier.takeDocument(item.value);
        break;
      case 'notice':
        this.verifier.takeNotice(item.value);
        break;
    }
  }

  private holdsTogether(item: BackupRecord): boolean {
    if (item.kind === 'disclosure') return this.linked.has(item.value.id);
    if (item.kind === 'document') return this.contents.has(item.value.disclosureId);
    if (item.kind === 'answer') return this.seen.has(`request ${item.value.requestId}`);
    if (item.kind === 'holding')
      return this.contents.has(item.value.disclosureId) && this.holders.has(item.value.holderId);
    return true;
  }

  conclude(): BackupSummary {
    if (!this.header) throw new BackupRefusedError('not-a-backup');
    const report = this.verifier.report();
    // More than can be told apart from an attack.
    if (report.more > 0) throw new BackupRefusedError('damaged');
    const altered = new Set<string>();
    for (const { kind, disclosureId = '', address, noticeHash } of report.findings) {
      if (kind === 'disclosure-altered') altered.add(disclosureId);
      if (kind === 'document-altered' || (kind === 'unchained' && address)) altered.add(`${disclosureId} ${address}`);
      if (kind === 'notice-altered' && noticeHash) altered.add(noticeHash);
    }
    return {
      header: this.header,
      counts: this.counts,
      report,
      span: this.from ? { from: this.from, to: this.to } : null,
      holders: [...this.holders.values()],
      contents: this.contents,
      links: this.links,
      altered,
    };
  }
}

/** By what a record is the only one of its kind; empty where it does not matter. */
function keyOf({ kind, value }: BackupRecord): string {
  switch (kind) {
    case 'holder':
    case 'chain':
    case 'disclosure':
    case 'request':
    case 'answer':
    case 'identity':
      return `${kind} ${value.id}`;
    case 'link':
    case 'notice':
      return `${kind} ${value.hash}`;
    case 'document':
      return `${kind} ${value.disclosureId} ${value.address}`;
    case 'holding':
      return `${kind} ${value.disclosureId} ${value.holderId}`;
    default:
      return '';
  }
}
