import type { BackupValue } from '../disclosure/backup-record';
import { canonicalJson } from '../disclosure/canonical-json';
import { joinHoldings } from '../disclosure/join-records';
import { noticeHashesOf } from './assess-disclosure';
import type { LedgerDatabase } from './database';
import { addLooks, joinWithLooks } from './import-documents';
import type { Binned, Change, DocumentOutcome, Holding, Revision } from './records';
import { rowsByKeys } from './rows-by-keys';

/**
 * Joins what a backup tells of disclosures that lie in the bin here: documents that another machine fetched, holders that
 * it met. Call it inside the step's transaction.
 */
export async function importIntoBin(
  db: LedgerDatabase,
  before: Change['before'],
  records: { documents: readonly BackupValue<'document'>[]; holdings: readonly BackupValue<'holding'>[] },
): Promise<void> {
  const ids = [...new Set([...records.documents, ...records.holdings].map(({ disclosureId }) => disclosureId))];
  if (ids.length === 0) return;
  const looks: Revision[] = [];
  for (const binned of await rowsByKeys(db.binned, ids)) {
    if (!binned) continue;
    const isOf = ({ disclosureId }: { disclosureId: string }) => disclosureId === binned.disclosureId;
    const documents = joinLists(binned.documents, records.documents.filter(isOf), documentKey, joinWithLooks(looks));
    const holdings = joinLists(binned.holdings, records.holdings.filter(isOf), holdingKey, joinHoldings);
    const noticeHashes = noticeHashesOf(binned.disclosure, documents);
    const joined: Binned = { ...binned, documents, holdings, noticeHashes };
    if (canonicalJson({ documents, holdings }) === canonicalJson(pickLists(binned))) continue;
    before.push({ table: 'binned', key: binned.disclosureId, row: binned });
    await db.binned.put(joined);
  }
  await addLooks(db, before, looks);
}

const pickLists = ({ documents, holdings }: Binned) => ({ documents, holdings });
const documentKey = ({ address }: DocumentOutcome) => address;
const holdingKey = ({ holderId }: Holding) => holderId;

function joinLists<T>(
  ours: readonly T[],
  theirs: readonly T[],
  keyOf: (one: T) => string,
  joinTwo: (one: T, other: T) => T,
): T[] {
  const byKey = new Map(ours.map((one) => [keyOf(one), one]));
  for (const one of theirs) {
    const own = byKey.get(keyOf(one));
    byKey.set(keyOf(one), own ? joinTwo(own, one) : one);
  }
  return [...byKey.values()];
}
