import type { LedgerDatabase } from './database';
import { emptyBin, emptyDueBins } from './empty-bin';
import { findByDigests, fingerprintKeys, registerIdentity } from './identities';
import type { Identity } from './records';
import { takeBack } from './take-back';
import { type ThrownAway, throwAway } from './throw-away';

/** What keeps the ledger in order: only the background asks for it. Moments are ISO strings. */
export interface Keeper {
  /** Gives the bin's id, null when there was nothing to throw away. */
  throwAway(thrown: ThrownAway, at: string): Promise<string | null>;
  takeBack(binId: string, at: string): Promise<void>;
  /** Erases what lies in a bin, for good. */
  emptyBin(binId: string, at: string): Promise<void>;
  /** What is to be done from time to time: erases what is due. */
  tidy(now: string): Promise<void>;
  /** Counts a site anew, so that it is recorded again. */
  liftLimit(site: string): Promise<void>;
  registerIdentity(identity: Identity): Promise<void>;
  removeIdentity(id: string): Promise<void>;
  /** Every key under which fingerprints of this ledger were made, 32 bytes each. */
  fingerprintKeys(): Promise<Uint8Array[]>;
  findByDigests(digests: readonly string[]): Promise<{ disclosureIds: string[]; holderIds: string[] }>;
}

/** Keeps an open ledger. */
export function keeperOf(db: LedgerDatabase, newId: () => string): Keeper {
  return {
    throwAway: (thrown, at) => throwAway(db, thrown, { binId: newId(), at }),
    takeBack: (binId, at) => takeBack(db, binId, at, newId),
    emptyBin: (binId, at) => emptyBin(db, binId, at),
    tidy: (now) => emptyDueBins(db, now),
    registerIdentity: (identity) => registerIdentity(db, identity),
    removeIdentity: (id) => db.identities.delete(id),
    fingerprintKeys: () => fingerprintKeys(db),
    findByDigests: (digests) => findByDigests(db, digests),
    liftLimit: async (site) => void (await db.tallies.delete(site)),
  };
}
