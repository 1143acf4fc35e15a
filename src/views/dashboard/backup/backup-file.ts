import { BACKUP_VERSION } from '../../../exchange/backup/backup-header';
import { sealBackup } from '../../../exchange/backup/seal-backup';
import { packParts, unpackBackup } from '../../../exchange/backup/unpack-backup';
import { nameBackup, writeBackup } from '../../../exchange/backup/write-backup';
import type { LedgerReader } from '../../../ledger/ledger-reader';

/** The JSON Lines of a file that the user chose, from its beginning; each call reads it anew. */
export async function openBackup(file: Blob, passphrase?: string): Promise<AsyncGenerator<Uint8Array>> {
  const start = new Uint8Array(await file.slice(0, 64).arrayBuffer());
  return unpackBackup({ start, parts: partsOf(file) }, passphrase);
}

async function* partsOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

/**
 * Makes a backup of the ledger, part by part: the browser keeps what is done on its disk.
 * @param passphrase seals it when given; only then the user's own addresses and the keys of fingerprints are in it.
 */
export async function makeBackup(
  ledger: LedgerReader,
  madeBy: string,
  passphrase: string,
): Promise<{ name: string; file: Blob }> {
  const secrets = passphrase !== '';
  const header = {
    format: 'contrepartie-backup',
    version: BACKUP_VERSION,
    madeAt: new Date().toISOString(),
    device: await ledger.ownChain(),
    madeBy,
  } as const;
  const packed = packParts(writeBackup(header, ledger.readForBackup({ secrets })));
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const parts: Blob[] = [];
  for await (const part of secrets ? sealBackup(packed, passphrase, salt) : packed)
    parts.push(new Blob([new Uint8Array(part)]));
  return { name: nameBackup(header, secrets), file: new Blob(parts, { type: 'application/octet-stream' }) };
}
