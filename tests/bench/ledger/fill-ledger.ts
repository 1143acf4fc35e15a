import { extendChain } from '../../../src/disclosure/chain';
import { clueOf } from '../../../src/ledger/clue';
import { openDatabase } from '../../../src/ledger/database';
import { packNotice } from '../../../src/ledger/packed-notice';
import type { Chain, ChainLink, Holder, Holding } from '../../../src/ledger/records';
import { refreshHolders } from '../../../src/ledger/refresh-holders';
import { makeEntry, noticeText, type Sizes } from '../../torture/make-entry';

const BATCH = 1_000;
const holderIdOf = (n: number) => `11111111-0000-4000-8000-${String(n).padStart(12, '0')}`;

/**
 * Fills an empty ledger with the rows that `keepDisclosure` writes, many in one transaction, since a hundred thousand one
 * by one would take an hour. Gives how long it took, in milliseconds.
 */
export async function fillLedger(count: number, sizes: Sizes): Promise<number> {
  const start = performance.now();
  const db = await openDatabase();
  const texts = Array.from({ length: sizes.notices }, (_, n) => noticeText(n, sizes.noticeLength));
  let chain: Chain = { id: '22222222-0000-4000-8000-000000000000', length: 0, head: null };
  for (let from = 0; from < count; from += BATCH) {
    const entries = Array.from({ length: Math.min(BATCH, count - from) }, (_, n) => makeEntry(from + n, sizes, texts));
    const links: ChainLink[] = [];
    for (const { disclosure } of entries) {
      const next = extendChain(chain, disclosure, { kind: 'disclosure', disclosureId: disclosure.id });
      links.push(next.link);
      chain = next.chain;
    }
    const fresh = from < sizes.notices ? entries.slice(0, sizes.notices - from) : [];
    const notices = await Promise.all(fresh.flatMap((entry) => entry.notices).map(packNotice));
    await db.transaction('rw', db.tables, async () => {
      await db.disclosures.bulkAdd(entries.map(({ disclosure }) => disclosure));
      await db.links.bulkAdd(links);
      await db.clues.bulkAdd(entries.map(({ disclosure }) => clueOf(disclosure)));
      await db.documents.bulkAdd(entries.flatMap(({ documents }) => documents));
      await db.holdings.bulkAdd(entries.map((entry) => holdingOf(entry, sizes)));
      if (notices.length) await db.notices.bulkPut(notices);
      if (fresh.length) await db.readings.bulkPut(fresh.flatMap(({ readings }) => readings));
    });
  }
  await db.chains.put(chain);
  await db.items.put({ key: 'own-chain', value: chain.id });
  await addHolders(db, Math.min(sizes.holders, count), sizes);
  db.close();
  return performance.now() - start;
}

function holdingOf({ disclosure, claims }: ReturnType<typeof makeEntry>, { holders }: Sizes): Holding {
  const n = (Number(disclosure.id.slice(-12)) * 7_919) % holders;
  const [claim] = claims;
  if (!claim) throw new Error('Every entry has a claim.');
  return { disclosureId: disclosure.id, holderId: holderIdOf(n), role: claim.role, because: claim.because, claims };
}

async function addHolders(db: Awaited<ReturnType<typeof openDatabase>>, count: number, sizes: Sizes): Promise<void> {
  for (let from = 0; from < count; from += 200) {
    const entries = Array.from({ length: Math.min(200, count - from) }, (_, n) =>
      makeEntry(from + n, { ...sizes, noticeLength: 10 }),
    );
    const holders = entries.map(({ disclosure, claims }): Holder => {
      const n = (Number(disclosure.id.slice(-12)) * 7_919) % sizes.holders;
      return {
        id: holderIdOf(n),
        keys: claims[0]?.keys ?? [],
        name: claims[0]?.name ?? '',
        contacts: [],
        standing: 'received',
        apartFrom: [],
        lastDisclosureAt: disclosure.sentAt,
        disclosures: 1,
        latest: {
          disclosureId: disclosure.id,
          at: disclosure.sentAt,
          occasion: 'contest',
          site: '',
          categories: [],
          political: 'unread',
          onward: 'none-stated',
        },
      };
    });
    await db.transaction('rw', [db.holders, db.holdings, db.disclosures, db.documents, db.readings], async () => {
      await db.holders.bulkPut(holders);
      await refreshHolders(
        db,
        holders.map(({ id }) => id),
      );
    });
  }
}
