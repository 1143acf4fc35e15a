import { useEffect, useRef, useState } from 'preact/hooks';
import type { Proposal } from '../../../exchange/mail/mailbox/gather-proposals';
import type { MailCourse } from '../../../exchange/mail/mailbox/read-mailboxes';
import { today } from '../plain-day';

/** Milliseconds of work between two rests, and between two words on how far it is. */
const WORK = 24;
const TELLING = 150;

export interface ReadMailbox {
  proposals: readonly Proposal[];
  course: MailCourse;
}

/** Where the reading of the chosen files stands. */
export type Reading =
  | { state: 'idle' }
  | { state: 'reading'; course: MailCourse; size: number }
  | { state: 'stopped' | 'failed' }
  | ({ state: 'read' } & ReadMailbox);

/** Reads files that the user chooses, part by part; ends with the room, and keeps nothing anywhere. */
export function useReading() {
  const [reading, setReading] = useState<Reading>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const read = async (files: readonly File[]) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const say = (next: Reading) => running.current === control && setReading(next);
    const size = files.reduce((sum, file) => sum + file.size, 0);
    say({ state: 'reading', course: { bytes: 0, messages: 0, unread: 0, found: 0 }, size });
    try {
      const { readMailboxes } = await import('../../../exchange/mail/mailbox/read-mailboxes');
      const found = await readMailboxes(
        files.map((file) => ({ parts: () => partsOf(file) })),
        {
          today: today(new Date()),
          signal: control.signal,
          tell: follow((course) => say({ state: 'reading', course, size })),
        },
      );
      say({ state: 'read', ...found });
    } catch {
      say({ state: control.signal.aborted ? 'stopped' : 'failed' });
    }
  };
  return { reading, read, stop: () => running.current?.abort(), close: () => setReading({ state: 'idle' }) };
}

/** Lets the page draw and answer now and then, and tells how far it is more rarely. */
function follow(tell: (course: MailCourse) => void): (course: Readonly<MailCourse>) => Promise<void> | void {
  let told = 0;
  let rested = performance.now();
  return (course) => {
    const now = performance.now();
    if (now - rested < WORK) return;
    if (now - told >= TELLING) {
      told = now;
      tell({ ...course });
    }
    return rest().then(() => {
      rested = performance.now();
    });
  };
}

/** Unlike a timer, a message is not held back in a tab that nobody looks at. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

async function* partsOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
