import { sha256 } from '@noble/hashes/sha2.js';
import type { BackupRecord } from '../../disclosure/backup-record';
import { hexOf } from '../../disclosure/hash-text';
import type { BackupHeader } from './backup-header';

/** A part of the file is handed on when it is this long, in UTF-16 units. */
const PART = 256 * 1024;

/**
 * Writes a backup as JSON Lines in UTF-8, part by part, so that its length does not matter. The records must come in the
 * order of `BACKUP_KINDS`.
 */
export async function* writeBackup(
  header: BackupHeader,
  records: AsyncIterable<BackupRecord> | Iterable<BackupRecord>,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  let text = `${JSON.stringify(header)}\n`;
  let count = 0;
  for await (const record of records) {
    text += `${JSON.stringify(record)}\n`;
    count++;
    if (text.length < PART) continue;
    const bytes = encoder.encode(text);
    hash.update(bytes);
    text = '';
    yield bytes;
  }
  const bytes = encoder.encode(text);
  hash.update(bytes);
  const end = { kind: 'end', records: count, sha256: hexOf(hash.digest()) };
  yield bytes;
  yield encoder.encode(`${JSON.stringify(end)}\n`);
}

/** `contrepartie-2026-11-25-7f3c9a52.jsonl.gz`: one name per day and installation, so that machines that share a folder never write the same file. */
export function nameBackup({ madeAt, device }: BackupHeader, isSealed: boolean): string {
  return `contrepartie-${madeAt.slice(0, 10)}-${(device ?? 'empty').slice(0, 8)}.jsonl.gz${isSealed ? '.sealed' : ''}`;
}
