import type { Holder, HolderRole, HolderSummary } from '../disclosure/holder';
import type { Controller } from '../disclosure/reading';
import type { Disclosure } from '../disclosure/schema';
import { assessDisclosure } from './assess-disclosure';
import type { LedgerDatabase } from './database';
import type { HolderClaim } from './records';

/** Whose name for a company is believed most, last. */
const NAMES_BY_STRENGTH: readonly HolderRole[] = [
  'site',
  'observed',
  'form-operator',
  'named-partner',
  'named-in-answer',
  'declared-controller',
];

/**
 * Makes the short view of each holder anew from its disclosures and from what is claimed in them; a holder without any is
 * removed.
 */
export async function refreshHolders(db: LedgerDatabase, ids: Iterable<string>): Promise<void> {
  const summaries = new Map<string, HolderSummary>();
  for (const id of ids) {
    const holder = await db.holders.get(id);
    if (!holder) continue;
    const holdings = await db.holdings.where('holderId').equals(id).toArray();
    const disclosures = (await db.disclosures.bulkGet(holdings.map((holding) => holding.disclosureId)))
      .filter((disclosure) => disclosure !== undefined)
      .sort((one, other) => other.sentAt.localeCompare(one.sentAt));
    const latest = disclosures[0];
    if (!latest) {
      await db.holders.delete(id);
      continue;
    }
    const order = new Map(disclosures.map((disclosure, index) => [disclosure.id, index]));
    holdings.sort((one, other) => (order.get(one.disclosureId) ?? 0) - (order.get(other.disclosureId) ?? 0));
    const summary = summaries.get(latest.id) ?? (await summariseDisclosure(db, latest));
    summaries.set(latest.id, summary);
    const claims = holdings.flatMap((holding) => holding.claims);
    await db.holders.put(tellHolder(holder, claims, { disclosures: disclosures.length, latest: summary }));
  }
}

/**
 * A holder as some claims tell of it, newest first: what none of them says, its keys included, is not told of it, so that
 * a disclosure that is erased leaves nothing in the holders that stay. Ids of holders that it has become one with stay.
 */
export function tellHolder(
  holder: Holder,
  claims: readonly HolderClaim[],
  { disclosures, latest }: Pick<Holder, 'disclosures' | 'latest'>,
): Holder {
  const { controller: _, ...nameless } = holder;
  const said = new Set(claims.flatMap(({ keys }) => keys));
  return {
    ...nameless,
    keys: holder.keys.filter((key) => key.startsWith('id:') || said.has(key)),
    ...describe(claims),
    disclosures,
    lastDisclosureAt: latest.at,
    latest,
  };
}

/** Who a holder is by all that is claimed of it, newest first. */
function describe(claims: readonly HolderClaim[]): Pick<Holder, 'name' | 'contacts' | 'standing' | 'controller'> {
  const named = [...claims].sort((one, other) => strength(other.role) - strength(one.role));
  const controller = describeController(claims.flatMap((claim) => claim.controller ?? []));
  return {
    name: named[0]?.name ?? '',
    ...(controller ? { controller } : {}),
    contacts: [...new Set(claims.flatMap(({ contacts }) => contacts))],
    standing: claims.every(({ role }) => role === 'named-partner') ? 'named' : 'received',
  };
}

/** The fullest description, the newest of equals, filled up from those that do not name another company by law. */
function describeController(said: readonly Controller[]): Controller | undefined {
  const [fullest, ...others] = [...said].sort((one, other) => Object.keys(other).length - Object.keys(one).length);
  const same = others.filter(({ siren }) => !siren || !fullest?.siren || siren === fullest.siren);
  return fullest && Object.assign({}, ...same.reverse(), fullest);
}

function strength(role: HolderRole): number {
  return NAMES_BY_STRENGTH.indexOf(role);
}

/** A disclosure in short, with what its texts say together. */
export async function summariseDisclosure(db: LedgerDatabase, disclosure: Disclosure): Promise<HolderSummary> {
  const assessment = await assessDisclosure(db, disclosure);
  return {
    disclosureId: disclosure.id,
    at: disclosure.sentAt,
    occasion: disclosure.occasion,
    site: new URL(disclosure.place.address).host,
    categories: [
      ...new Set(disclosure.fields.filter((field) => field.given !== 'empty').map((field) => field.category)),
    ],
    political: assessment.political,
    onward: assessment.onward,
    ...(disclosure.remembered ? { period: disclosure.remembered.period } : {}),
  };
}
