import { isField, mayBeEnvelope } from './mailbox-line';
import { type RawMessage, splitMailbox } from './split-mailbox';

const MARK = [0xef, 0xbb, 0xbf] as const;

/**
 * The messages of a file that the user chose, of a mailbox or of a single message: its first line tells, since mail
 * programs give mailboxes any name.
 * @param most bytes kept of each message.
 */
export async function* messagesOf(parts: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<RawMessage> {
  const iterator = parts[Symbol.asyncIterator]();
  try {
    const start = await takeStart(iterator);
    if (start.length === 0) return;
    const whole = withStart(start, iterator);
    if (!mayBeEnvelope(start) && isField(start)) yield await keepOne(whole, most);
    else yield* splitMailbox(whole, most);
  } finally {
    await iterator.return?.(undefined);
  }
}

/** Bytes enough to see how the first line begins, without the mark that says UTF-8. */
async function takeStart(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let start: Uint8Array = new Uint8Array(0);
  while (start.length < 256) {
    const next = await iterator.next();
    if (next.done) break;
    start = start.length ? joinTwo(start, next.value) : next.value;
  }
  return MARK.every((code, at) => start[at] === code) ? start.subarray(MARK.length) : start;
}

async function* withStart(start: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function keepOne(parts: AsyncIterable<Uint8Array>, most: number): Promise<RawMessage> {
  let bytes: Uint8Array = new Uint8Array(0);
  let size = 0;
  for await (const part of parts) {
    size += part.length;
    if (bytes.length < most) bytes = joinTwo(bytes, part.subarray(0, most - bytes.length));
  }
  return { bytes, size };
}

function joinTwo(one: Uint8Array, other: Uint8Array): Uint8Array {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
