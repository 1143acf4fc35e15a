import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Company } from '../disclosure/company';
import { firstLedger } from './migrations/001-first-ledger';
import { claimsOfHolders } from './migrations/002-claims-of-holders';
import { chainAndBin } from './migrations/003-chain-and-bin';
import { answersLedger } from './migrations/004-answers';
import { approachesLedger } from './migrations/005-approaches';
import type { PackedNotice } from './packed-notice';
import type {
  AccessRequest,
  Answer,
  Approach,
  Bin,
  Binned,
  Chain,
  ChainLink,
  Change,
  Clue,
  Disclosure,
  DocumentOutcome,
  Holder,
  Holding,
  Identity,
  Import,
  Item,
  KeptReading,
  Revision,
  Tally,
} from './records';

/** The tables of the user's disk. */
export interface LedgerDatabase extends Dexie {
  disclosures: EntityTable<Disclosure, 'id'>;
  notices: EntityTable<PackedNotice, 'hash'>;
  readings: Table<KeptReading, [string, number]>;
  documents: Table<DocumentOutcome, [string, string]>;
  revisions: Table<Revision, [string, string]>;
  holders: EntityTable<Holder, 'id'>;
  holdings: Table<Holding, [string, string]>;
  requests: EntityTable<AccessRequest, 'id'>;
  answers: EntityTable<Answer, 'id'>;
  approaches: EntityTable<Approach, 'id'>;
  companies: EntityTable<Company, 'slug'>;
  items: EntityTable<Item, 'key'>;
  chains: EntityTable<Chain, 'id'>;
  links: EntityTable<ChainLink, 'hash'>;
  clues: EntityTable<Clue, 'disclosureId'>;
  bins: EntityTable<Bin, 'id'>;
  binned: EntityTable<Binned, 'disclosureId'>;
  identities: EntityTable<Identity, 'id'>;
  tallies: EntityTable<Tally, 'site'>;
  imports: EntityTable<Import, 'id'>;
  changes: Table<Change, [string, number]>;
}

const NEWEST = approachesLedger.version;
/** How long to wait for other windows to let go of an older layout, in milliseconds. */
const MOST_WAIT = 10_000;

/** A newer extension wrote this ledger: it is left as it is. */
export class LedgerFromFutureError extends Error {
  override name = 'LedgerFromFutureError';
  constructor(readonly found: number) {
    super(`The ledger has layout ${found}, newer than ${NEWEST}: update the extension to open it.`);
  }
}

/** Another window holds the ledger in an older layout and does not let go of it. Nothing is changed. */
export class LedgerBlockedError extends Error {
  override name = 'LedgerBlockedError';
  constructor() {
    super('Another window holds the ledger open in an older layout.');
  }
}

/** What brings records of an older layout to the next. */
type Upgrades = Record<'addClaims' | 'addChain', (transaction: Transaction) => Promise<void>>;

/** The one name of the ledger on disk; other names serve tests. */
export const LEDGER_NAME = 'contrepartie';

/**
 * Opens the ledger, creating it where there is none and bringing an older one to today's layout, all of it or nothing.
 * Writes are flushed to disk before they count as done.
 * @param mostWait milliseconds until an upgrade that other windows block is given up.
 * @param loadUpgrades gets what brings an older layout to today's; a service worker cannot load code late and has it at hand.
 * @throws LedgerFromFutureError when a newer version wrote it, LedgerBlockedError when another window is in the way,
 * DexieError when the store is damaged or full; nothing is changed then.
 */
export async function openDatabase(
  name: string = LEDGER_NAME,
  mostWait = MOST_WAIT,
  loadUpgrades: () => Promise<Upgrades> = () => import('./upgrade'),
): Promise<LedgerDatabase> {
  const found = await storedVersion(name);
  // Dexie would open a newer layout as it stands and write into it.
  if (found > NEWEST) throw new LedgerFromFutureError(found);
  const upgrades = found > 0 && found < NEWEST ? await loadUpgrades() : null;
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as LedgerDatabase;
  db.version(firstLedger.version).stores(firstLedger.stores);
  db.version(claimsOfHolders.version)
    .stores(claimsOfHolders.stores)
    .upgrade((transaction) => upgrades?.addClaims(transaction));
  db.version(chainAndBin.version)
    .stores(chainAndBin.stores)
    .upgrade((transaction) => upgrades?.addChain(transaction));
  db.version(answersLedger.version).stores(answersLedger.stores);
  db.version(approachesLedger.version).stores(approachesLedger.stores);
  await openUnlessBlocked(db, mostWait);
  return db;
}

async function openUnlessBlocked(db: LedgerDatabase, mostWait: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => {
      timer ??= setTimeout(() => reject(new LedgerBlockedError()), mostWait);
    });
  });
  const opening = Promise.resolve(db.open());
  try {
    await Promise.race([opening, blocked]);
  } catch (error) {
    opening.catch(() => undefined);
    db.close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
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
