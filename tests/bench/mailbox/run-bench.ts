import { readMailboxes } from '../../../src/exchange/mail/mailbox/read-mailboxes';
import { streamMailbox } from './make-mailbox';

const MEGABYTE = 1_000_000;

/** Reads a made-up mailbox of so many megabytes as it streams by, and prints how fast it was and what memory it took. */
export async function runBench(megabytes: number): Promise<void> {
  const began = performance.now();
  const memory: number[] = [];
  let looked = 0;
  const { course, proposals } = await readMailboxes([{ parts: () => streamMailbox(megabytes * MEGABYTE) }], {
    today: '2026-11-26',
    signal: new AbortController().signal,
    tell: ({ bytes }) => {
      if (bytes - looked < 10 * MEGABYTE) return;
      looked = bytes;
      memory.push(process.memoryUsage().rss / MEGABYTE);
    },
  });
  const seconds = (performance.now() - began) / 1_000;
  const tenth = Math.ceil(memory.length / 10);
  const most = (part: readonly number[]) => Math.max(...part).toFixed(0);
  console.log(
    [
      `${(course.bytes / MEGABYTE).toFixed(0)} MB, ${course.messages} messages, ${proposals.length} senders, ${course.unread} unread`,
      `${seconds.toFixed(1)} s, ${(course.bytes / MEGABYTE / seconds).toFixed(1)} MB/s`,
      `resident memory at most: ${most(memory.slice(0, tenth))} MB in the first tenth, ${most(memory.slice(-tenth))} MB in the last`,
    ].join('\n'),
  );
}
