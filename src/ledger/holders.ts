import type { Holder, HolderRole, HolderSummary } from '../disclosure/holder';
import type { Disclosure } from '../disclosure/schema';
import { assessDisclosure } from './assess-disclosure';
import type { LedgerDatabase } from './database';
import type { HolderClaim } from './records';

/**
 * Adds what is claimed about who has a disclosure's data: a claim that shares a key with a known holder is about that
 * holder. Call it inside the transaction that writes the disclosure. Gives the ids of the holders touched.
 */
export async function claimHolders(
  db: LedgerDatabase,
  disclosure: Disclosure,
  claims: readonly HolderClaim[],
  newId: () => string,
): Promise<Set<string>> {
  const touched = new Set<string>();
  for (const claim of claims) {
    const known = await db.holders.where('keys').anyOf(claim.keys).first();
    const holder = known ? learn(known, claim) : meet(claim, disclosure, newId());
    await db.holders.put(holder);
    const holding = await db.holdings.get([disclosure.id, holder.id]);
    if (!holding || strength(claim.role) > strength(holding.role)) {
      await db.holdings.put({
        disclosureId: disclosure.id,
        holderId: holder.id,
        role: claim.role,
        because: claim.because,
      });
    }
    touched.add(holder.id);
  }
  return touched;
}

/** Makes the short view of each holder anew from its disclosures; a holder without any is removed. */
export async function refreshHolders(db: LedgerDatabase, ids: Iterable<string>): Promise<void> {
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
    await db.holders.put({
      ...holder,
      disclosures: disclosures.length,
      lastDisclosureAt: latest.sentAt,
      latest: await summarise(db, latest),
    });
  }
}

async function summarise(db: LedgerDatabase, disclosure: Disclosure): Promise<HolderSummary> {
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
  };
}

function meet(claim: HolderClaim, disclosure: Disclosure, id: string): Holder {
  return {
    id,
    keys: claim.keys,
    name: claim.name,
    ...(claim.controller ? { controller: claim.controller } : {}),
    contacts: claim.contacts,
    lastDisclosureAt: disclosure.sentAt,
    disclosures: 0,
    latest: {
      disclosureId: disclosure.id,
      at: disclosure.sentAt,
      occasion: disclosure.occasion,
      site: new URL(disclosure.place.address).host,
      categories: [],
      political: 'unread',
      onward: 'none-stated',
    },
  };
}

/** A company's own name, once declared in a notice, replaces the bare host name that stood in for it. */
function learn(known: Holder, claim: HolderClaim): Holder {
  const controller = claim.controller ?? known.controller;
  return {
    ...known,
    keys: [...new Set([...known.keys, ...claim.keys])],
    name: known.controller ? known.name : claim.controller ? claim.name : known.name,
    ...(controller ? { controller } : {}),
    contacts: [...new Set([...known.contacts, ...claim.contacts])],
  };
}

const ROLES_BY_STRENGTH: readonly HolderRole[] = [
  'site',
  'named-in-answer',
  'named-partner',
  'form-operator',
  'declared-controller',
];

function strength(role: HolderRole): number {
  return ROLES_BY_STRENGTH.indexOf(role);
}
