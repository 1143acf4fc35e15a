import type { NoticeRole } from '../disclosure/schema';
import type { LedgerDatabase } from './database';
import { unpackNotice } from './packed-notice';
import type { Disclosure, Notice } from './records';

/** A kept notice and the disclosures that rest on it; `address` is null where it stood beside the form. */
export interface NoticeUse {
  notice: Notice;
  uses: { disclosure: Disclosure; address: string | null; role: NoticeRole }[];
}

/** Kept notices without a reading by this version of the reader or a newer one, at most so many. */
export async function noticesToReread(db: LedgerDatabase, readerVersion: number, most: number): Promise<NoticeUse[]> {
  const read = new Set<string>();
  for (const [hash, version] of await db.readings.toCollection().primaryKeys())
    if (version >= readerVersion) read.add(hash);
  const hashes = (await db.notices.toCollection().primaryKeys()).filter((hash) => !read.has(hash));
  const found: Notice[] = [];
  for (let at = 0; at < hashes.length && found.length < most; at += most) {
    const kept = (await db.notices.bulkGet(hashes.slice(at, at + most))).filter((notice) => notice !== undefined);
    // Of a damaged text the earlier reading is the better one.
    found.push(...(await Promise.all(kept.map(unpackNotice))).filter(({ text }) => text !== ''));
  }
  return Promise.all(found.slice(0, most).map(async (notice) => ({ uses: await usesOf(db, notice.hash), notice })));
}

async function usesOf(db: LedgerDatabase, hash: string): Promise<NoticeUse['uses']> {
  const ids = await db.clues.where('noticeHashes').equals(hash).primaryKeys();
  const shown = (await db.disclosures.bulkGet(ids)).filter((disclosure) => disclosure !== undefined);
  const documents = await db.documents.where('noticeHash').equals(hash).toArray();
  const linking = await db.disclosures.bulkGet(documents.map(({ disclosureId }) => disclosureId));
  const linked = documents.flatMap(({ address, role }, index) => {
    const disclosure = linking[index];
    return disclosure ? [{ disclosure, address, role }] : [];
  });
  return [...shown.map((disclosure) => ({ disclosure, address: null, role: 'beside-form' as const })), ...linked];
}
