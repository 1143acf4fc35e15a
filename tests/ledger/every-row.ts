import type { LedgerDatabase } from '../../src/ledger/database';

/** Every row of every table, as it lies on the disk. */
export async function everyRow(db: LedgerDatabase): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  return rows;
}
