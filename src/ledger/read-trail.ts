import type { Lead } from '../disclosure/rank-suspects';
import { assessDisclosures } from './assess-disclosure';
import type { LedgerDatabase } from './database';
import { groupBy } from './group-by';
import type { Disclosure } from './records';

/** Which disclosures a picture is about. */
export interface TrailChoice {
  /** Whether the name of a site or holder is among those looked for; null leaves none out. */
  matches: ((name: string) => boolean) | null;
  /** From this moment on, and before that one. */
  between?: readonly [from: string, to: string];
}

/** The newest disclosures of a choice, with who holds them and what their texts said. */
export interface Trail {
  /** Newest first. */
  leads: Lead[];
  /** How many there are of the choice, read or not. */
  total: number;
}

/** When the first and the last disclosure were made, and how many there are; null for none. */
export interface Span {
  first: string;
  last: string;
  total: number;
}

/**
 * Reads the newest disclosures of a choice, by the index of their time: however many there are, no more than `most` are
 * read. Only a search looks at the names of all sites and holders.
 */
export async function readTrail(db: LedgerDatabase, choice: TrailChoice, most: number): Promise<Trail> {
  const { matches, between } = choice;
  if (matches) {
    const found = await findByName(db, matches, most);
    return { leads: await readLeads(db, found.newest), total: found.total };
  }
  const range = () =>
    between ? db.disclosures.where('sentAt').between(...between) : db.disclosures.where('sentAt').above('');
  const [newest, total] = await Promise.all([range().reverse().limit(most).toArray(), range().count()]);
  return { leads: await readLeads(db, newest), total };
}

/** The first and the last disclosure, by the index alone. */
export async function readSpan(db: LedgerDatabase): Promise<Span | null> {
  const [first, last, total] = await Promise.all([
    db.disclosures.orderBy('sentAt').first(),
    db.disclosures.orderBy('sentAt').last(),
    db.disclosures.count(),
  ]);
  return first && last ? { first: first.sentAt, last: last.sentAt, total } : null;
}

/** How many disclosures there are between each of these moments and the next; counted in the index, nothing is read. */
export async function countBetween(db: LedgerDatabase, bounds: readonly string[]): Promise<number[]> {
  return Promise.all(
    bounds.slice(0, -1).map((from, index) =>
      db.disclosures
        .where('sentAt')
        .between(from, bounds[index + 1] ?? from)
        .count(),
    ),
  );
}

/** Who holds each of these disclosures, and what their texts said. */
export async function readLeads(db: LedgerDatabase, disclosures: readonly Disclosure[]): Promise<Lead[]> {
  const holdings = await db.holdings
    .where('disclosureId')
    .anyOf(disclosures.map(({ id }) => id))
    .toArray();
  const ids = [...new Set(holdings.map(({ holderId }) => holderId))];
  const holders = new Map((await db.holders.bulkGet(ids)).flatMap((holder) => (holder ? [[holder.id, holder]] : [])));
  const ofDisclosure = groupBy(holdings, ({ disclosureId }) => disclosureId);
  return (await assessDisclosures(db, disclosures)).map(({ disclosure, assessment }) => ({
    disclosure,
    assessment,
    holders: (ofDisclosure.get(disclosure.id) ?? []).flatMap((holding) => {
      const holder = holders.get(holding.holderId);
      return holder ? [{ holding, holder }] : [];
    }),
  }));
}

async function findByName(db: LedgerDatabase, matches: (name: string) => boolean, most: number) {
  const sites = (await db.clues.orderBy('site').uniqueKeys()).filter((site) => matches(String(site)));
  const holders = await db.holders.filter(({ name }) => matches(name)).primaryKeys();
  const [here, held] = await Promise.all([
    db.clues.where('site').anyOf(sites).primaryKeys(),
    db.holdings.where('holderId').anyOf(holders).primaryKeys(),
  ]);
  const ids = new Set([...here, ...held.map(([disclosureId]) => disclosureId)]);
  // Few are looked up; of many, the newest are soon met on the way from the newest of all.
  const newest =
    ids.size <= most
      ? (await db.disclosures.bulkGet([...ids])).filter((disclosure) => disclosure !== undefined)
      : await db.disclosures
          .orderBy('sentAt')
          .reverse()
          .filter(({ id }) => ids.has(id))
          .limit(most)
          .toArray();
  return { newest: newest.sort((one, other) => other.sentAt.localeCompare(one.sentAt)), total: ids.size };
}
