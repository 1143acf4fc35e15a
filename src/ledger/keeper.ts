import type { BackupRecord } from '../disclosure/backup-record';
import type { Holder } from '../disclosure/holder';
import type { Signer } from '../disclosure/signer';
import type { LedgerDatabase } from './database';
import { emptyBin, emptyDueBins } from './empty-bin';
import { findByDigests, fingerprintKeys, registerIdentity } from './identities';
import { beginImport, finishImport, tidyImports, undoImport } from './import-course';
import { importHolders } from './import-holders';
import { importRecords } from './import-records';
import { noteWelcome } from './note-welcome';
import type { Identity } from './records';
import { settleStore } from './settle-store';
import { keepSigner } from './signer';
import { takeBack } from './take-back';
import { type ThrownAway, throwAway } from './throw-away';

/** What keeps the ledger in order: only the background asks for it. Moments are ISO strings. */
export interface Keeper {
  /** Gives the bin's id, null when there was nothing to throw away. */
  throwAway(thrown: ThrownAway, at: string): Promise<string | null>;
  takeBack(binId: string, at: string): Promise<void>;
  /** Erases what lies in a bin, for good. */
  emptyBin(binId: string, at: string): Promise<void>;
  beginImport(begun: { importId: string; file: string; at: string }): Promise<void>;
  /** Gives the ids of holders that gave way, and to which. */
  importHolders(step: { importId: string; holders: readonly Holder[]; at: string }): Promise<Record<string, string>>;
  importRecords(step: { importId: string; step: number; records: readonly BackupRecord[]; at: string }): Promise<void>;
  finishImport(importId: string, at: string): Promise<void>;
  undoImport(importId: string): Promise<void>;
  /** Remembers that a backup was made. */
  noteBackup(at: string): Promise<void>;
  /** Remembers that the user of this ledger was welcomed; false when that was so already. */
  noteWelcome(at: string): Promise<boolean>;
  /** To be done once after each start of the browser, before anything is written. */
  settleStore(random: (length: number) => Uint8Array): Promise<void>;
  /** What is to be done from time to time: erases what is due, undoes what was broken off. */
  tidy(now: string): Promise<void>;
  /** Counts a site anew, so that it is recorded again. */
  liftLimit(site: string): Promise<void>;
  registerIdentity(identity: Identity): Promise<void>;
  removeIdentity(id: string): Promise<void>;
  /** Keeps who signs letters; null forgets it. */
  keepSigner(signer: Signer | null): Promise<void>;
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
    beginImport: (begun) => beginImport(db, { ...begun, binId: newId() }),
    importHolders: (step) => importHolders(db, step),
    importRecords: (step) => importRecords(db, step),
    finishImport: (importId, at) => finishImport(db, { importId, at }, newId),
    undoImport: (importId) => undoImport(db, importId),
    settleStore: (random) => settleStore(db, random),
    noteBackup: async (at) => void (await db.items.put({ key: 'last-backup', value: at })),
    noteWelcome: (at) => noteWelcome(db, at),
    tidy: async (now) => {
      await emptyDueBins(db, now);
      await tidyImports(db, now);
    },
    registerIdentity: (identity) => registerIdentity(db, identity),
    removeIdentity: (id) => db.identities.delete(id),
    keepSigner: (signer) => keepSigner(db, signer),
    fingerprintKeys: () => fingerprintKeys(db),
    findByDigests: (digests) => findByDigests(db, digests),
    liftLimit: async (site) => void (await db.tallies.delete(site)),
  };
}
