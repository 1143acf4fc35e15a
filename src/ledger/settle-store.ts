import type { LedgerDatabase } from './database';

/** Rows, and bytes in each: more than LevelDB holds in one log (4 MiB), in values too small to become files. */
const ROWS = 130;
const BYTES = 48 * 1024;
const PREFIX = 'ballast-';

/**
 * Makes Chromium begin a new log of its store. To be done once after each start of the browser, before anything is
 * written: after a kill in the middle of a write, Chromium 156 goes on in the same log behind the half record; at the
 * start after that it finds the log damaged ("Corruption: checksum mismatch") and deletes the whole store. Seen twice in
 * 200 kills; a log that is full is left, and its content kept. Nothing of it stays in the ledger.
 * @param random gives so many bytes that do not pack.
 */
export async function settleStore(db: LedgerDatabase, random: (length: number) => Uint8Array): Promise<void> {
  const keys = Array.from({ length: ROWS }, (_, n) => `${PREFIX}${n}`);
  await db.items.bulkPut(keys.map((key) => ({ key, value: random(BYTES) })));
  await db.items.bulkDelete(keys);
}
