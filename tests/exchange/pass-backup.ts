import { BACKUP_VERSION, type BackupHeader } from '../../src/exchange/backup/backup-header';
import { inspectBackup } from '../../src/exchange/backup/inspect-backup';
import { planImport, runImport } from '../../src/exchange/backup/plan-import';
import { writeBackup } from '../../src/exchange/backup/write-backup';
import type { Ledger } from '../../src/ledger/ledger';

const HEADER: BackupHeader = {
  format: 'contrepartie-backup',
  version: BACKUP_VERSION,
  madeAt: '2026-11-25T10:00:00.000Z',
  device: null,
  madeBy: '0.1.0',
};

/** Everything that a stream gives. */
export async function gather(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(new Uint8Array(part));
  return new Uint8Array(Buffer.concat(all));
}

/** A file as it comes from the disk, in parts of a size. */
export async function* inParts(bytes: Uint8Array, size = 10_000): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** A backup of a ledger, as plain JSON Lines. */
export async function backUp(ledger: Ledger, secrets = false): Promise<Uint8Array> {
  const header = { ...HEADER, device: await ledger.ownChain() };
  return gather(writeBackup(header, ledger.readForBackup({ secrets })));
}

/** Imports a backup into a ledger as the dashboard does; gives what was planned. */
export async function takeIn(ledger: Ledger, bytes: Uint8Array, importId: string, at = '2026-11-25T11:00:00.000Z') {
  const summary = await inspectBackup(inParts(bytes));
  const plan = await planImport(summary, ledger);
  const { keeper } = ledger;
  await keeper.beginImport({ importId, file: 'test.jsonl', at });
  await runImport(inParts(bytes), summary, {
    takeHolders: (holders) => keeper.importHolders({ importId, holders, at }),
    takeRecords: (records, step) => keeper.importRecords({ importId, step, records, at }),
  });
  await keeper.finishImport(importId, at);
  return { plan, summary };
}
