import type { NoticeReading } from '../disclosure/reading';
import { readNoticeInSlices } from '../notice/read-notice';

/** Milliseconds of reading after which others have their turn. */
const MOST_AT_ONCE = 8;

/** Reads a legal text as `readNotice` does, in slices, so that pages which report meanwhile do not wait for it. */
export async function readPatiently(text: string, language?: string): Promise<NoticeReading> {
  const slices = readNoticeInSlices(language ? { text, language } : { text });
  let began = performance.now();
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
    if (performance.now() - began < MOST_AT_ONCE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
