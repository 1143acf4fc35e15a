import { canonicalJson } from '../disclosure/canonical-json';
import type { LedgerDatabase } from './database';
import type { Change } from './records';
import { rowsByKeys } from './rows-by-keys';

/** Joins rows into a table by key; rows that stay as they are, are not written. */
export async function joinRows<T>(
  db: LedgerDatabase,
  before: Change['before'],
  name: string,
  values: readonly T[],
  keyOf: (value: T) => unknown,
  joinTwo: (one: T, other: T) => T,
): Promise<void> {
  if (values.length === 0) return;
  const table = db.table<T, unknown>(name);
  // Two holdings of one batch are one when their holders are.
  const byKey = new Map<string, T>();
  for (const value of values) {
    const key = JSON.stringify(keyOf(value));
    const same = byKey.get(key);
    byKey.set(key, same ? joinTwo(same, value) : value);
  }
  const single = [...byKey.values()];
  const ours = await rowsByKeys(table, single.map(keyOf));
  const changed: T[] = [];
  single.forEach((value, index) => {
    const own = ours[index];
    const joined = own ? joinTwo(own, value) : value;
    if (own && (joined === own || canonicalJson(joined) === canonicalJson(own))) return;
    before.push({ table: name, key: keyOf(value), row: own ?? null });
    changed.push(joined);
  });
  if (changed.length > 0) await table.bulkPut(changed);
}
