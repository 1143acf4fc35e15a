import { sha256 } from '@noble/hashes/sha2.js';
import { BACKUP_KINDS, type BackupRecord, backupRecordSchema } from '../../disclosure/backup-record';
import { hexOf } from '../../disclosure/hash-text';
import { BACKUP_VERSION, type BackupHeader, backupEndSchema, backupHeaderSchema } from './backup-header';
import { BackupRefusedError } from './backup-refusal';
import { refuseTraps } from './refuse-traps';
import { splitLines } from './split-lines';

/** What comes out of a backup: first its header, then its records. */
export type BackupItem = { kind: 'header'; value: BackupHeader } | BackupRecord;

/**
 * Reads a backup line by line. It was whole and unchanged only when this ends without an error, so nothing may be acted
 * upon before.
 * @throws BackupRefusedError with the reason and the line.
 */
export async function* readBackup(parts: AsyncIterable<Uint8Array>): AsyncGenerator<BackupItem> {
  const hash = sha256.create();
  let number = 0;
  let kind = 0;
  let ended = false;
  for await (const { text, bytes } of splitLines(parts)) {
    number++;
    if (ended) throw new BackupRefusedError('damaged', number);
    const value = parseLine(text, number, bytes.at(-1) === 10);
    if (number === 1) {
      hash.update(bytes);
      yield { kind: 'header', value: readHeader(value) };
      continue;
    }
    if ((value as { kind?: unknown } | null)?.kind === 'end') {
      const end = backupEndSchema.safeParse(value);
      if (!end.success) throw new BackupRefusedError('wrong-shape', number);
      // Nothing vouches for the last line but its spelling.
      if (`${JSON.stringify(end.data)}\n` !== new TextDecoder().decode(bytes))
        throw new BackupRefusedError('damaged', number);
      if (end.data.records !== number - 2 || end.data.sha256 !== hexOf(hash.digest()))
        throw new BackupRefusedError('damaged', number);
      ended = true;
      continue;
    }
    hash.update(bytes);
    const record = backupRecordSchema.safeParse(value);
    if (!record.success) throw new BackupRefusedError('wrong-shape', number);
    const now = BACKUP_KINDS.indexOf(record.data.kind);
    if (now < kind) throw new BackupRefusedError('wrong-order', number);
    kind = now;
    yield record.data;
  }
  if (!ended) throw new BackupRefusedError(number === 0 ? 'not-a-backup' : 'truncated', number);
}

function readHeader(value: unknown): BackupHeader {
  const header = backupHeaderSchema.safeParse(value);
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'contrepartie-backup') throw new BackupRefusedError('not-a-backup', 1);
  // A newer header may have members that this version does not know.
  if (typeof version === 'number' && version > BACKUP_VERSION) throw new BackupRefusedError('newer-version', 1);
  if (!header.success) throw new BackupRefusedError('wrong-shape', 1);
  return header.data;
}

function parseLine(text: string, number: number, isWhole: boolean): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (number === 1) throw new BackupRefusedError('not-a-backup', 1);
    throw new BackupRefusedError(isWhole ? 'not-json' : 'truncated', number);
  }
  refuseTraps(value, number);
  return value;
}
