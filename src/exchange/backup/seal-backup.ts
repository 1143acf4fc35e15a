import { argon2idAsync } from '@noble/hashes/argon2.js';
import * as z from 'zod/mini';
import { BackupRefusedError } from './backup-refusal';

/*
 * A sealed backup: one line of JSON that says how the key was made, then frames, each a length of four bytes and as many
 * bytes of AES-256-GCM. Argon2id is OWASP's first choice for passwords, with the first of its parameters (46 MiB, one
 * pass): the file is made to lie in synchronised folders, where guessing costs nothing but the guesser's time, and 46 MiB
 * a guess are dear to them. It runs in JavaScript, since the extension's policy forbids WebAssembly: about a second.
 * Frames are numbered and the last one is marked in their nonce, so that none can be left out, moved or put at the end;
 * each file has a salt, and thus a key, of its own.
 */

/** OWASP Password Storage Cheat Sheet, Argon2id: m=47104 (46 MiB), t=1, p=1. */
const COST = { m: 47_104, t: 1, p: 1 };
/** Bytes of the backup in a frame. */
const FRAME = 64 * 1024;
const TAG = 16;

const sealHeaderSchema = z.strictObject({
  format: z.literal('contrepartie-sealed'),
  version: z.literal(1),
  kdf: z.literal('argon2id'),
  // A hostile file could ask for all the memory there is.
  m: z.number().check(z.int(), z.gte(8), z.lte(262_144)),
  t: z.number().check(z.int(), z.gte(1), z.lte(10)),
  p: z.number().check(z.int(), z.gte(1), z.lte(4)),
  salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
});

type SealHeader = z.infer<typeof sealHeaderSchema>;

/**
 * Seals a stream under a passphrase.
 * @param salt sixteen random bytes, new for each file.
 */
export async function* sealBackup(
  parts: AsyncIterable<Uint8Array>,
  passphrase: string,
  salt: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const hex = Array.from(salt, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const header: SealHeader = { format: 'contrepartie-sealed', version: 1, kdf: 'argon2id', ...COST, salt: hex };
  const line = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const key = await deriveKey(passphrase, header);
  yield line;
  let frame = 0;
  let held: Uint8Array | null = null;
  for await (const part of cut(parts)) {
    if (held) yield await seal(key, line, held, frame++, false);
    held = part;
  }
  yield await seal(key, line, held ?? new Uint8Array(), frame, true);
}

/**
 * Opens a sealed stream.
 * @param parts the whole file, its first line included.
 * @throws BackupRefusedError when the passphrase is wrong, or the file was cut off or changed.
 */
export async function* openSealed(parts: AsyncIterable<Uint8Array>, passphrase: string): AsyncGenerator<Uint8Array> {
  const source = new Source(parts);
  const line = await source.takeLine(1_000);
  const header = readSealHeader(line);
  const key = await deriveKey(passphrase, header);
  for (let frame = 0; ; frame++) {
    const size = await source.take(4);
    if (!size) throw new BackupRefusedError('truncated');
    const length = new DataView(size.buffer, size.byteOffset).getUint32(0);
    if (length < TAG || length > FRAME + TAG) throw new BackupRefusedError('damaged');
    const sealed = await source.take(length);
    if (!sealed) throw new BackupRefusedError('truncated');
    const isLast = await source.isAtEnd();
    const opened = await open(key, line, sealed, frame, isLast);
    // The frame is sound, but more was to follow.
    if (!opened && isLast && (await open(key, line, sealed, frame, false))) throw new BackupRefusedError('truncated');
    if (!opened) throw new BackupRefusedError(frame === 0 ? 'wrong-passphrase' : 'damaged');
    yield opened;
    if (isLast) return;
  }
}

function readSealHeader(line: Uint8Array): SealHeader {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(line));
    const { version } = value as { version?: unknown };
    if (typeof version === 'number' && version > 1) throw new BackupRefusedError('newer-version', 1);
    return sealHeaderSchema.parse(value);
  } catch (error) {
    throw error instanceof BackupRefusedError ? error : new BackupRefusedError('not-a-backup', 1);
  }
}

async function deriveKey(passphrase: string, { m, t, p, salt }: SealHeader): Promise<CryptoKey> {
  const bytes = Uint8Array.from(salt.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  // Keyboards spell the same letter in several ways.
  const raw = await argon2idAsync(passphrase.normalize('NFKC'), bytes, { m, t, p, dkLen: 32 });
  return crypto.subtle.importKey('raw', new Uint8Array(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function nonceOf(frame: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setUint32(7, frame);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

async function seal(key: CryptoKey, line: Uint8Array, plain: Uint8Array, frame: number, isLast: boolean) {
  const algorithm = { name: 'AES-GCM', iv: nonceOf(frame, isLast), additionalData: new Uint8Array(line) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, new Uint8Array(plain)));
  const framed = new Uint8Array(4 + sealed.length);
  new DataView(framed.buffer).setUint32(0, sealed.length);
  framed.set(sealed, 4);
  return framed;
}

async function open(key: CryptoKey, line: Uint8Array, sealed: Uint8Array, frame: number, isLast: boolean) {
  const algorithm = { name: 'AES-GCM', iv: nonceOf(frame, isLast), additionalData: new Uint8Array(line) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, new Uint8Array(sealed)));
  } catch {
    return null;
  }
}

/** Parts of exactly one frame each, but the last. */
async function* cut(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let buffer = new Uint8Array(FRAME);
  let filled = 0;
  for await (const part of parts) {
    for (let start = 0; start < part.length; ) {
      const taken = part.subarray(start, start + FRAME - filled);
      buffer.set(taken, filled);
      filled += taken.length;
      start += taken.length;
      if (filled < FRAME) continue;
      yield buffer;
      buffer = new Uint8Array(FRAME);
      filled = 0;
    }
  }
  if (filled > 0) yield buffer.subarray(0, filled);
}

/** Takes so many bytes at a time from a stream. */
class Source {
  private readonly parts: AsyncIterator<Uint8Array>;
  private held: Uint8Array = new Uint8Array();

  constructor(parts: AsyncIterable<Uint8Array>) {
    this.parts = parts[Symbol.asyncIterator]();
  }

  /** Null when there are not as many left. */
  async take(count: number): Promise<Uint8Array | null> {
    while (this.held.length < count) if (!(await this.more())) return null;
    const taken = this.held.slice(0, count);
    this.held = this.held.subarray(count);
    return taken;
  }

  async takeLine(most: number): Promise<Uint8Array> {
    let end = this.held.indexOf(10);
    while (end < 0 && this.held.length < most && (await this.more())) end = this.held.indexOf(10);
    return (end >= 0 && (await this.take(end + 1))) || new Uint8Array();
  }

  async isAtEnd(): Promise<boolean> {
    return this.held.length === 0 && !(await this.more());
  }

  private async more(): Promise<boolean> {
    const { done, value } = await this.parts.next();
    if (done) return false;
    const joined = new Uint8Array(this.held.length + value.length);
    joined.set(this.held);
    joined.set(value, this.held.length);
    this.held = joined;
    return true;
  }
}
