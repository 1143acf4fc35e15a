import type { LedgerDatabase } from './database';
import type { Change } from './records';

/** Every table that an import may write to. */
export function importTables(db: LedgerDatabase) {
  return db.tables.filter(({ name }) => name !== 'companies' && name !== 'tallies');
}

type Before = Change['before'];

/** Notes how a row was before an import changes it. */
export async function remember(db: LedgerDatabase, before: Before, table: string, key: unknown): Promise<void> {
  before.push({ table, key, row: (await db.table(table).get(key as never)) ?? null });
}

/** Notes all that moves when a disclosure goes into the bin or comes out of it. */
export async function rememberDisclosure(db: LedgerDatabase, before: Before, id: string, binId: string): Promise<void> {
  await remember(db, before, 'bins', binId);
  for (const table of ['disclosures', 'clues', 'binned']) await remember(db, before, table, id);
  const inBin = await db.binned.get(id);
  const documents = [...(await db.documents.where('disclosureId').equals(id).toArray()), ...(inBin?.documents ?? [])];
  const holdings = [...(await db.holdings.where('disclosureId').equals(id).toArray()), ...(inBin?.holdings ?? [])];
  for (const { address } of documents) await remember(db, before, 'documents', [id, address]);
  for (const { holderId } of holdings) {
    await remember(db, before, 'holdings', [id, holderId]);
    await remember(db, before, 'holders', holderId);
    for (const request of await db.requests.where('holderId').equals(holderId).toArray()) {
      before.push({ table: 'requests', key: request.id, row: request });
      for (const answer of await db.answers.where('requestId').equals(request.id).toArray())
        before.push({ table: 'answers', key: answer.id, row: answer });
    }
  }
  for (const link of await db.links.where('disclosureId').equals(id).toArray())
    before.push({ table: 'links', key: link.hash, row: link });
}

/** Ends a step: what it changed can be undone, and the step itself is done once. Call it inside the step's transaction. */
export async function endStep(
  db: LedgerDatabase,
  importId: string,
  { before, added, at }: { before: Before; added: number; at: string },
): Promise<void> {
  const known = await db.imports.get(importId);
  if (!known) return;
  const step = known.steps + 1;
  await db.changes.add({ importId, step, before });
  await db.imports.put({ ...known, steps: step, stepAt: at, added: known.added + added });
}
