import { BackupRefusedError } from './backup-refusal';
import { openSealed } from './seal-backup';

/** What a file is, by its first bytes. */
export type BackupForm = 'packed' | 'sealed' | 'plain' | 'unknown';

const SEALED = new TextEncoder().encode('{"format":"contrepartie-sealed"');

/** Tells a packed backup (gzip), a sealed one and a plain one from what is none. */
export function recogniseBackup(start: Uint8Array): BackupForm {
  if (start[0] === 0x1f && start[1] === 0x8b) return 'packed';
  if (SEALED.every((byte, index) => start[index] === byte)) return 'sealed';
  return start[0] === 0x7b ? 'plain' : 'unknown';
}

/** Packs the parts of a file with gzip. */
export function packParts(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  return passThrough(parts, new CompressionStream('gzip'));
}

/**
 * Gives the JSON Lines of a backup file, whichever form it has.
 * @throws BackupRefusedError when it is none, is cut off, or needs a passphrase that is not given.
 */
export async function* unpackBackup(
  file: { start: Uint8Array; parts: AsyncIterable<Uint8Array> },
  passphrase?: string,
): AsyncGenerator<Uint8Array> {
  switch (recogniseBackup(file.start)) {
    case 'plain':
      yield* file.parts;
      return;
    case 'packed':
      yield* unzip(file.parts);
      return;
    case 'sealed':
      if (!passphrase) throw new BackupRefusedError('passphrase-needed');
      yield* unzip(openSealed(file.parts, passphrase));
      return;
    case 'unknown':
      throw new BackupRefusedError('not-a-backup');
  }
}

async function* unzip(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* passThrough(parts, new DecompressionStream('gzip'));
  } catch (error) {
    // Browsers say `TypeError` for a stream that is cut off or is none.
    throw error instanceof BackupRefusedError ? error : new BackupRefusedError('damaged');
  }
}

/** Parts through a stream of the browser, no faster than they are taken. */
async function* passThrough(
  parts: AsyncIterable<Uint8Array>,
  through: CompressionStream | DecompressionStream,
): AsyncGenerator<Uint8Array> {
  const writer = through.writable.getWriter();
  const write = async () => {
    for await (const part of parts) {
      await writer.ready;
      await writer.write(new Uint8Array(part));
    }
    await writer.close();
  };
  let failure: unknown = null;
  const written = write().catch(async (error: unknown) => {
    failure ??= error;
    await writer.abort(error).catch(() => undefined);
  });
  const reader = through.readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    await written;
  } catch (error) {
    throw failure ?? error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (failure) throw failure;
}
