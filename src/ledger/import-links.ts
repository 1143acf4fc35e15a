import type { BackupValue } from '../disclosure/backup-record';
import { type ChainLink, hashContent, hashLink, leaveGap } from '../disclosure/chain';
import { joinChains, joinLinks } from '../disclosure/join-records';
import { clueOf } from './clue';
import type { LedgerDatabase } from './database';
import { remember } from './import-journal';
import { joinRows } from './join-rows';
import type { Change } from './records';
import { rowsByIndex, rowsByKeys } from './rows-by-keys';

type Before = Change['before'];

/** A chain of ours that was gone on with elsewhere is left: the next link begins another. */
export async function importChains(db: LedgerDatabase, before: Before, chains: BackupValue<'chain'>[]): Promise<void> {
  const own = (await db.items.get('own-chain'))?.value;
  const ours = typeof own === 'string' ? await db.chains.get(own) : undefined;
  if (chains.some(({ id, length }) => id === own && length > (ours?.length ?? 0))) {
    await remember(db, before, 'items', 'own-chain');
    await db.items.delete('own-chain');
  }
  await joinRows(db, before, 'chains', chains, ({ id }) => id, joinChains);
}

export async function importLinks(db: LedgerDatabase, before: Before, links: readonly ChainLink[]): Promise<void> {
  await joinRows(
    db,
    before,
    'links',
    links,
    ({ hash }) => hash,
    (own, theirs): ChainLink => {
      // Of two that differ in what the hash covers, one is not what it says; ours was checked when it was made.
      if (hashLink(theirs) !== own.hash) return own;
      const joined = joinLinks(own, theirs);
      // What is erased elsewhere lies in our bin until that is emptied, and must be found there.
      return own.kind && joined.stand === 'erased' ? { ...own, stand: 'erased', standAt: joined.standAt } : joined;
    },
  );
}

/** New disclosures that a living link leads to. Gives how many. */
export async function importDisclosures(
  db: LedgerDatabase,
  before: Before,
  disclosures: BackupValue<'disclosure'>[],
): Promise<number> {
  if (disclosures.length === 0) return 0;
  const ids = disclosures.map(({ id }) => id);
  // A clue stands beside each disclosure that is kept, and is smaller.
  const [kept, binned] = [await rowsByKeys(db.clues, ids), await rowsByKeys(db.binned, ids)];
  const links = await rowsByIndex(db.links, 'disclosureId', ids);
  const living = new Set(
    links
      .filter(({ kind, stand }) => kind === 'disclosure' && stand !== 'erased')
      .map(({ disclosureId }) => disclosureId),
  );
  const absent = disclosures.filter((_, index) => !kept[index] && !binned[index]);
  const fresh = absent.filter(({ id }) => living.has(id));
  const erased = new Set(absent.filter(({ id }) => !living.has(id)).map(({ id }) => id));
  const loose = links.filter(({ disclosureId = '', stand }) => erased.has(disclosureId) && stand !== 'erased');
  if (loose.length > 0) await eraseDocuments(db, before, loose, absent);
  if (fresh.length === 0) return 0;
  for (const { id } of fresh)
    before.push({ table: 'disclosures', key: id, row: null }, { table: 'clues', key: id, row: null });
  await db.disclosures.bulkAdd(fresh);
  await db.clues.bulkPut(fresh.map(clueOf));
  return fresh.length;
}

/** What another machine fetched for a disclosure that is erased goes with it, on the day on which that was erased. */
async function eraseDocuments(
  db: LedgerDatabase,
  before: Before,
  links: readonly ChainLink[],
  disclosures: readonly BackupValue<'disclosure'>[],
): Promise<void> {
  const days = new Map<string, string>();
  await db.links.each(({ content, stand, standAt }) => {
    if (stand === 'erased' && !(standAt >= (days.get(content) ?? '\uffff'))) days.set(content, standAt);
  });
  const byId = new Map(disclosures.map((disclosure) => [disclosure.id, disclosure]));
  for (const link of links) {
    const disclosure = byId.get(link.disclosureId ?? '');
    const erasedAt = disclosure && days.get(hashContent(disclosure));
    if (erasedAt === undefined) continue;
    before.push({ table: 'links', key: link.hash, row: link });
    await db.links.put(leaveGap(link, erasedAt));
  }
}
