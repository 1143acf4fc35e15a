import type { LedgerDatabase } from './database';

/** How many records are in memory at a time. */
const BATCH = 500;

/** Reads a whole table in the order of its keys, some hundred rows at a time, none twice; writes may go on meanwhile. */
export async function eachRow<T>(
  db: LedgerDatabase,
  name: string,
  take: (rows: T[]) => Promise<void> | void,
): Promise<void> {
  const table = db.table<T>(name);
  const keyPath = table.schema.primKey.keyPath as string | string[];
  const keyOf = (row: T) => {
    const members = row as Record<string, unknown>;
    return Array.isArray(keyPath) ? keyPath.map((part) => members[part]) : members[keyPath];
  };
  for (let last: unknown; ; ) {
    const from = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
    const rows = await from.limit(BATCH).toArray();
    if (rows.length > 0) await take(rows);
    if (rows.length < BATCH) return;
    last = keyOf(rows.at(-1) as T);
  }
}
