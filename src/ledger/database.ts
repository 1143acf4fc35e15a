import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Company } from '../disclosure/company';
import { firstLedger } from './migrations/001-first-ledger';
import { claimsOfHolders } from './migrations/002-claims-of-holders';
import { answersLedger } from './migrations/004-answers';
import type {
  AccessRequest,
  Answer,
  Disclosure,
  DocumentOutcome,
  Holder,
  Holding,
  Item,
  KeptReading,
  Notice,
  Revision,
} from './records';

/** The tables of the user's disk. */
export interface LedgerDatabase extends Dexie {
  disclosures: EntityTable<Disclosure, 'id'>;
  notices: EntityTable<Notice, 'hash'>;
  readings: Table<KeptReading, [string, number]>;
  documents: Table<DocumentOutcome, [string, string]>;
  revisions: Table<Revision, [string, string]>;
  holders: EntityTable<Holder, 'id'>;
  holdings: Table<Holding, [string, string]>;
  requests: EntityTable<AccessRequest, 'id'>;
  answers: EntityTable<Answer, 'id'>;
  companies: EntityTable<Company, 'slug'>;
  items: EntityTable<Item, 'key'>;
}

const NEWEST = answersLedger.version;

/** A newer extension wrote this ledger: it is left as it is. */
export class LedgerFromFutureError extends Error {
  override name = 'LedgerFromFutureError';
  constructor(readonly found: number) {
    super(`The ledger has layout ${found}, newer than ${NEWEST}: update the extension to open it.`);
  }
}

/** The one name of the ledger on disk; other names serve tests. */
export const LEDGER_NAME = 'contrepartie';

/**
 * Opens the ledger, creating it where there is none and bringing an older one to today's layout. Writes are flushed to
 * disk before they count as done.
 * @throws LedgerFromFutureError when a newer version wrote it; nothing is changed then.
 */
export async function openDatabase(name: string = LEDGER_NAME): Promise<LedgerDatabase> {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as LedgerDatabase;
  db.version(firstLedger.version).stores(firstLedger.stores);
  db.version(claimsOfHolders.version)
    .stores(claimsOfHolders.stores)
    .upgrade(async (transaction) => {
      const holders = await transaction.table('holders').toArray();
      const byId = new Map(holders.map((holder) => [holder.id, holder]));
      await transaction.table('holders').bulkPut(holders.map(claimsOfHolders.holder));
      const holdings = await transaction.table('holdings').toArray();
      await transaction
        .table('holdings')
        .bulkPut(holdings.map((holding) => claimsOfHolders.holding(holding, byId.get(holding.holderId))));
    });
  db.version(answersLedger.version).stores(answersLedger.stores);
  await refuseFuture(name);
  await db.open();
  return db;
}

// Dexie would open a newer layout as it stands and write into it; the stored version must be looked at before.
async function refuseFuture(name: string): Promise<void> {
  const found = await storedVersion(name);
  if (found > NEWEST) throw new LedgerFromFutureError(found);
}

/** Layout number on disk, 0 where there is no ledger. Dexie multiplies its versions by ten. */
async function storedVersion(name: string): Promise<number> {
  if (!(await Dexie.exists(name))) return 0;
  const probe = new Dexie(name);
  try {
    await probe.open();
    return probe.verno;
  } finally {
    probe.close();
  }
}
