import type { VendorList } from '../disclosure/platform/vendor-list';
import type { LedgerDatabase } from './database';

const KEY = 'vendor-list.';
/** Issues that are kept, those downloaded last; each weighs some 50 KB. */
const MOST_LISTS = 10;

/** An issue of IAB's public list that the user had downloaded. In no backup: it can be had again. */
interface KeptList extends VendorList {
  fetchedAt: string;
}

/** Keeps an issue, in the place of the same one; the oldest fall out. */
export async function keepVendorList(db: LedgerDatabase, list: VendorList, fetchedAt: string): Promise<void> {
  await db.transaction('rw', db.items, async () => {
    await db.items.put({ key: `${KEY}${list.specification}.${list.version}`, value: { ...list, fetchedAt } });
    const kept = await db.items.where('key').startsWith(KEY).toArray();
    kept.sort((one, other) => (other.value as KeptList).fetchedAt.localeCompare((one.value as KeptList).fetchedAt));
    await db.items.bulkDelete(kept.slice(MOST_LISTS).map(({ key }) => key));
  });
}

/** The issue of that number, else the newest of the same format; null where none was downloaded. */
export async function findVendorList(
  db: LedgerDatabase,
  specification: VendorList['specification'],
  version: number,
): Promise<VendorList | null> {
  // Validated when they came in; nothing else writes under these keys.
  const kept = (await db.items.where('key').startsWith(`${KEY}${specification}.`).toArray()).map(
    ({ value }) => value as KeptList,
  );
  const exact = kept.find((list) => list.version === version);
  return exact ?? kept.sort((one, other) => other.version - one.version)[0] ?? null;
}
