import { isEnvelope, isField, isQuoted, mayBeEnvelope } from './mailbox-line';

/** One message of a mailbox: its beginning, and how large it was. */
export interface RawMessage {
  /** At most as many bytes as were asked for; the quoting of the mailbox is undone. Its own copy. */
  bytes: Uint8Array;
  /** Bytes of the whole message, with those that were let go. */
  size: number;
}

const LINE_FEED = 10;
const RETURN = 13;
/** What is held back of a line until its end is seen: headers that matter are shorter, and a line may have no end. */
const MOST_HELD = 1_000;
const NOTHING = new Uint8Array(0);

/**
 * Splits an mbox stream into messages, in one pass and in memory of a fixed size: a message begins at a `From ` line
 * that follows a blank one (or has the shape that mail programs give it) and is followed by a header field. `>From ` is
 * unquoted as mboxrd has it (one `>` less), which also reads mboxo. Whatever stands before the first such line is dropped.
 * @param most bytes kept of each message; the rest is counted and let go.
 */
export async function* splitMailbox(parts: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<RawMessage> {
  const splitter = new Splitter(most);
  for await (const part of parts) {
    splitter.take(part);
    while (splitter.done.length) yield splitter.done.shift() as RawMessage;
  }
  splitter.finish();
  yield* splitter.done;
}

/** Takes bytes in, gives messages out; a class, since it goes on between two parts. */
class Splitter {
  readonly done: RawMessage[] = [];
  readonly #kept: Uint8Array;
  #length = 0;
  #size = 0;
  #isInMessage = false;
  /** The beginning of a line of which the end has not come yet. */
  #held = NOTHING;
  /** Whether the rest of the line in hand only passes by. */
  #isInLongLine = false;
  #isAfterBlank = true;
  /** A line that begins a message if the next one is a header field. */
  #candidate: Uint8Array | null = null;

  constructor(most: number) {
    this.#kept = new Uint8Array(most);
  }

  take(part: Uint8Array): void {
    let start = 0;
    while (start < part.length) {
      const end = part.indexOf(LINE_FEED, start);
      const to = end === -1 ? part.length : end + 1;
      const piece = part.subarray(start, to);
      start = to;
      this.#takePiece(piece, end !== -1);
    }
  }

  finish(): void {
    if (this.#held.length) this.#takeLine(this.#held);
    if (this.#candidate) this.#keep(this.#candidate);
    this.#close();
  }

  #takePiece(piece: Uint8Array, isEnded: boolean): void {
    if (this.#isInLongLine) {
      this.#keep(piece);
      this.#isInLongLine = !isEnded;
    } else if (isEnded && this.#held.length === 0) {
      this.#takeLine(piece);
    } else {
      this.#held = join(this.#held, piece);
      if (!isEnded && this.#held.length <= MOST_HELD) return;
      this.#takeLine(this.#held);
      this.#held = NOTHING;
      this.#isInLongLine = !isEnded;
    }
  }

  /** A whole line, or the beginning of a very long one. */
  #takeLine(line: Uint8Array): void {
    const candidate = this.#candidate;
    if (candidate) {
      this.#candidate = null;
      if (isField(line)) this.#open();
      else this.#keep(candidate);
    }
    const isBlank = line[0] === LINE_FEED || (line[0] === RETURN && line[1] === LINE_FEED);
    if (mayBeEnvelope(line) && line.length <= MOST_HELD && (this.#isAfterBlank || isEnvelope(line))) {
      this.#candidate = line.slice();
    } else {
      this.#keep(isQuoted(line) ? line.subarray(1) : line);
    }
    this.#isAfterBlank = isBlank;
  }

  #keep(bytes: Uint8Array): void {
    if (!this.#isInMessage) return;
    this.#size += bytes.length;
    const room = this.#kept.length - this.#length;
    if (room <= 0) return;
    this.#kept.set(bytes.length > room ? bytes.subarray(0, room) : bytes, this.#length);
    this.#length += Math.min(room, bytes.length);
  }

  #open(): void {
    this.#close();
    this.#isInMessage = true;
  }

  /** The blank line before the next message belongs to the mailbox. */
  #close(): void {
    if (!this.#isInMessage) return;
    const isWhole = this.#size <= this.#kept.length;
    const bytes = this.#kept.slice(0, this.#length);
    this.done.push({ bytes: isWhole ? withoutBlank(bytes) : bytes, size: this.#size });
    this.#length = 0;
    this.#size = 0;
    this.#isInMessage = false;
  }
}

function withoutBlank(bytes: Uint8Array): Uint8Array {
  if (bytes.at(-1) !== LINE_FEED) return bytes;
  const end = bytes.length - (bytes.at(-2) === RETURN ? 2 : 1);
  return bytes[end - 1] === LINE_FEED ? bytes.subarray(0, end) : bytes;
}

function join(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}
