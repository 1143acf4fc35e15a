import { BackupRefusedError } from './backup-refusal';

/** Longest line, in bytes: an answer with ten megabytes of files, in base64; all else stays far below. */
const MOST_LINE = 16 * 1024 * 1024;
/** Longest file once unpacked, in bytes. */
const MOST_BYTES = 8 * 1024 * 1024 * 1024;

/** A line without its end, and its bytes with it. */
export interface Line {
  text: string;
  bytes: Uint8Array;
}

/**
 * Splits a stream into lines; what follows the last line feed is given as a line too, with `bytes` that do not end in one.
 * @throws BackupRefusedError for bytes that are no UTF-8, and for lines or files too long to be ours.
 */
export async function* splitLines(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (bytes: Uint8Array) => {
    try {
      return decoder.decode(bytes);
    } catch {
      throw new BackupRefusedError('not-a-backup');
    }
  };
  let rest: Uint8Array[] = [];
  let length = 0;
  let total = 0;
  for await (const part of parts) {
    total += part.length;
    if (total > MOST_BYTES) throw new BackupRefusedError('too-large');
    let start = 0;
    for (let end = part.indexOf(10); end >= 0; end = part.indexOf(10, start)) {
      const bytes = join([...rest, part.subarray(start, end + 1)]);
      rest = [];
      length = 0;
      start = end + 1;
      yield { text: decode(bytes.subarray(0, -1)), bytes };
    }
    if (start === part.length) continue;
    rest.push(part.slice(start));
    length += part.length - start;
    if (length > MOST_LINE) throw new BackupRefusedError('too-large');
  }
  if (length > 0) {
    const bytes = join(rest);
    yield { text: decode(bytes), bytes };
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0];
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
