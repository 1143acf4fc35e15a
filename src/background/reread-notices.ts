import { identifyHolders } from '../disclosure/identify-holders';
import type { NoticeReading } from '../disclosure/reading';
import type { Ledger } from '../ledger/ledger';
import { addressBook } from './address-book';
import { placeReading } from './place-reading';

/** Notices read before the background takes a breath. */
const AT_ONCE = 5;

/** What re-reading needs from outside. */
interface RereadTools {
  now(): string;
  readerVersion: number;
  read(text: string, language?: string): NoticeReading | Promise<NoticeReading>;
  /** Lets others have their turn. */
  pause(): Promise<void>;
}

/**
 * Reads every kept notice that this version of the reader has not read, and adds the reading beside the older ones.
 * What was left undone when the background stopped is done at its next start.
 */
export async function rereadNotices(ledger: Ledger, tools: RereadTools): Promise<void> {
  for (;;) {
    const due = await ledger.noticesToReread(tools.readerVersion, AT_ONCE);
    if (due.length === 0) return;
    for (const { notice, uses } of due) {
      const reading = { ...(await tools.read(notice.text, notice.language)), readerVersion: tools.readerVersion };
      await ledger.addReading({
        reading: { noticeHash: notice.hash, readerVersion: tools.readerVersion, readAt: tools.now(), reading },
        claims: uses.map(({ disclosure, address, role }) => {
          const placed = placeReading(reading, { noticeHash: notice.hash, text: notice.text, address, role });
          const claims = identifyHolders(disclosure, [placed], addressBook);
          return { disclosureId: disclosure.id, claims: claims.filter(({ noticeHash }) => noticeHash === notice.hash) };
        }),
      });
      await tools.pause();
    }
  }
}
