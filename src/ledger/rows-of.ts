import type { Notice } from '../disclosure/reading';
import type { LedgerDatabase } from './database';
import { type PackedNotice, unpackNotice } from './packed-notice';

/** How many records are in memory at a time. */
const BATCH = 500;

/** The rows of a whole table in the order of its keys, some hundred at a time, none twice; writes may go on meanwhile. */
export async function* batchesOf<T>(db: LedgerDatabase, name: string): AsyncGenerator<T[]> {
  const table = db.table<T>(name);
  const keyPath = table.schema.primKey.keyPath as string | string[];
  const keyOf = (row: T) => {
    const members = row as Record<string, unknown>;
    return Array.isArray(keyPath) ? keyPath.map((part) => members[part]) : members[keyPath];
  };
  for (let last: unknown; ; ) {
    const from = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
    const rows = await from.limit(BATCH).toArray();
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    last = keyOf(rows.at(-1) as T);
  }
}

/** Texts that are unpacked side by side; the browser gives each a stream of its own. */
const SIDE_BY_SIDE = 20;

/** Every notice with its text, some at a time. */
export async function* noticesOf(db: LedgerDatabase): AsyncGenerator<Notice> {
  for await (const rows of batchesOf<PackedNotice>(db, 'notices'))
    for (let start = 0; start < rows.length; start += SIDE_BY_SIDE)
      yield* await Promise.all(rows.slice(start, start + SIDE_BY_SIDE).map(unpackNotice));
}

/** The same, one row at a time. */
export async function* rowsOf<T>(db: LedgerDatabase, name: string): AsyncGenerator<T> {
  for await (const rows of batchesOf<T>(db, name)) yield* rows;
}
