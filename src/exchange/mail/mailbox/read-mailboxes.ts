import { makeGatherer, type Proposal } from './gather-proposals';
import { messagesOf } from './messages-of';

/** Bytes kept of one message: its headers and its text; attachments pass by. */
export const MOST_KEPT = 256 * 1024;

/** A file that the user chose. */
export interface MailSource {
  parts(): AsyncIterable<Uint8Array>;
}

/** How far it is. */
export interface MailCourse {
  bytes: number;
  messages: number;
  /** Messages that could not be read. */
  unread: number;
  /** Senders found so far. */
  found: number;
}

/** How a reading is followed and stopped. */
interface MailReading {
  today: string;
  signal: AbortSignal;
  /** Called after each message and each part; what it waits for is waited for. */
  tell(course: Readonly<MailCourse>): Promise<void> | void;
}

/**
 * Reads files one after the other, each in one pass, and proposes whose messages are in them. Nothing of a message stays in
 * memory once it is judged, but what a proposal shows.
 * @throws AbortError when it is stopped; whatever reading a file throws.
 */
export async function readMailboxes(
  sources: readonly MailSource[],
  { today, signal, tell }: MailReading,
): Promise<{ proposals: Proposal[]; course: MailCourse }> {
  const gatherer = makeGatherer(today);
  const course: MailCourse = { bytes: 0, messages: 0, unread: 0, found: 0 };
  async function* counted(parts: AsyncIterable<Uint8Array>) {
    for await (const part of parts) {
      signal.throwIfAborted();
      course.bytes += part.length;
      await tell(course);
      yield part;
    }
  }
  for (const source of sources)
    for await (const { bytes } of messagesOf(counted(source.parts()), MOST_KEPT)) {
      signal.throwIfAborted();
      course.messages++;
      if (!(await gatherer.take(bytes))) course.unread++;
      course.found = gatherer.found();
      await tell(course);
    }
  return { proposals: gatherer.proposals(), course };
}
