/** Why a backup is refused, as a whole. */
export const REFUSALS = [
  'not-a-backup',
  /** Nor the evidence of a chain. */
  'not-a-chain-file',
  'newer-version',
  /** It ends before its end: cut off, or still being copied. */
  'truncated',
  /** Its bytes are not those that were written. */
  'damaged',
  'wrong-passphrase',
  'passphrase-needed',
  'too-large',
  'too-deep',
  'forbidden-name',
  'not-json',
  'wrong-shape',
  'wrong-order',
  'twice',
  /** A disclosure, document, holding or answer that refers to nothing in the file. */
  'loose-end',
  /** A disclosure of the same id says something else here. */
  'contradicts-ledger',
] as const;

export type BackupRefusal = (typeof REFUSALS)[number];

/** A file is refused as a whole; nothing of it was taken. */
export class BackupRefusedError extends Error {
  override name = 'BackupRefusedError';
  constructor(
    readonly reason: BackupRefusal,
    /** Of the file, 1 for the first; 0 where no line is to blame. */
    readonly line = 0,
  ) {
    super(`The backup is refused: ${reason}${line ? ` in line ${line}` : ''}.`);
  }
}
