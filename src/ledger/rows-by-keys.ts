import { cmp, type Table } from 'dexie';

/** Below so many keys, one question for each is as good. */
const FEW = 8;
/** Of how many rows in a range one may be wanted, for it to be worth reading the range. */
const SPREAD = 4;

/**
 * Rows by their primary keys, undefined where there is none. Keys that come in order, as those of a backup do, are asked
 * for as one range: a question for each of a hundred thousand takes the browser minutes.
 */
export async function rowsByKeys<T, K, I>(table: Table<T, K, I>, keys: readonly K[]): Promise<(T | undefined)[]> {
  const range = keys.length < FEW ? null : await rowsInRange(table, ':id', keys);
  if (!range) return table.bulkGet([...keys]);
  const keyPath = table.schema.primKey.keyPath as string | string[];
  const byKey = new Map(range.map((row) => [JSON.stringify(keyOf(row, keyPath)), row]));
  return keys.map((key) => byKey.get(JSON.stringify(key)));
}

/** Rows that have one of some values in an index which is no list. */
export async function rowsByIndex<T, K, I>(
  table: Table<T, K, I>,
  index: string,
  values: readonly string[],
): Promise<T[]> {
  const range = values.length < FEW ? null : await rowsInRange(table, index, values);
  if (!range) return table.where(index).anyOf(values).toArray();
  const wanted = new Set(values);
  return range.filter((row) => wanted.has(keyOf(row, index) as string));
}

/** Every row between the first key and the last; null when there are many more than were asked for. */
async function rowsInRange<T, K, I>(
  table: Table<T, K, I>,
  index: string,
  keys: readonly unknown[],
): Promise<T[] | null> {
  const sorted = [...keys].sort(cmp);
  const most = SPREAD * keys.length;
  const rows = await table
    .where(index)
    .between(sorted[0], sorted.at(-1), true, true)
    .limit(most + 1)
    .toArray();
  return rows.length > most ? null : rows;
}

function keyOf(row: unknown, keyPath: string | readonly string[]): unknown {
  const members = row as Record<string, unknown>;
  return typeof keyPath === 'string' ? members[keyPath] : keyPath.map((part) => members[part]);
}
