import type { Holder } from '../disclosure/holder';
import type { Disclosure } from '../disclosure/schema';
import { joinObserved } from '../disclosure/traces/claim-observed';
import type { LedgerDatabase } from './database';
import { joinHolders } from './join-holders';
import type { HolderClaim } from './records';
import { strongestClaim } from './strongest-claim';

/** Legal numbers first, then registered domains, then names. */
const KEYS_BY_STRENGTH = ['siren:', 'domain:', 'name:'];

/**
 * Adds what is claimed about who has a disclosure's data: a claim that shares a key with a known holder is about that
 * holder, by legal number, else by domain, else by name. Two holders that one claim shows to be the same become one,
 * unless their legal numbers differ or the user has told them apart. Call it inside the transaction that writes the
 * disclosure. Gives the ids of the holders touched.
 * @param heirs by claim: the holder that it goes to when no key of it is known.
 */
export async function claimHolders(
  db: LedgerDatabase,
  disclosure: Disclosure,
  claims: readonly HolderClaim[],
  newId: () => string,
  heirs: ReadonlyMap<HolderClaim, string> = new Map(),
): Promise<Set<string>> {
  const touched = new Set<string>();
  for (const claim of claims) {
    const all = await findOwners(db, claim);
    const owners = all.filter(({ keys }) => !differInLaw(keys, claim.keys));
    const heir = await db.holders.get(heirs.get(claim) ?? '');
    const holder = chooseOwner(claim, owners) ?? heir ?? meet(claim, disclosure, newId());
    const foreign = new Set(all.filter((owner) => owner.id !== holder.id).flatMap(({ keys }) => keys));
    const own = claim.keys.filter((key) => !foreign.has(key));
    await db.holders.put({ ...holder, keys: [...new Set([...holder.keys, ...own])] });
    for (const other of owners) {
      // Each one that joined may have brought a legal number.
      const now = await db.holders.get(holder.id);
      if (!now || other.id === now.id || !areOne(now, other)) continue;
      await joinHolders(db, now.id, other.id);
      touched.delete(other.id);
    }
    await addClaim(db, disclosure.id, holder.id, claim);
    touched.add(holder.id);
  }
  return touched;
}

/** Holders that own a key of a claim, the strongest key first. */
async function findOwners(db: LedgerDatabase, claim: HolderClaim): Promise<Holder[]> {
  const owners = new Map<string, Holder>();
  const rank = (key: string) => KEYS_BY_STRENGTH.findIndex((kind) => key.startsWith(kind));
  for (const key of [...claim.keys].sort((one, other) => rank(one) - rank(other))) {
    const owner = await db.holders.where('keys').equals(key).first();
    if (owner) owners.set(owner.id, owner);
  }
  return [...owners.values()];
}

/**
 * The first, unless it is known by a shared domain only and the user has told it apart from another: then the domain tells
 * nothing, and the name does.
 */
function chooseOwner(claim: HolderClaim, [first, ...others]: readonly Holder[]): Holder | undefined {
  if (!first || claim.keys.some((key) => key.startsWith('siren:') && first.keys.includes(key))) return first;
  return others.find((other) => areApart(first, other)) ?? first;
}

function areOne(one: Holder, other: Holder): boolean {
  return !areApart(one, other) && !differInLaw(one.keys, other.keys);
}

function areApart(one: Holder, other: Holder): boolean {
  return one.apartFrom.includes(other.id) || other.apartFrom.includes(one.id);
}

function differInLaw(one: readonly string[], other: readonly string[]): boolean {
  const [ours, theirs] = [one, other].map((keys) => keys.filter((key) => key.startsWith('siren:'))) as [
    string[],
    string[],
  ];
  return ours.length > 0 && theirs.length > 0 && !ours.some((key) => theirs.includes(key));
}

async function addClaim(db: LedgerDatabase, disclosureId: string, holderId: string, claim: HolderClaim): Promise<void> {
  const holding = await db.holdings.get([disclosureId, holderId]);
  const before = holding?.claims ?? [];
  const seen = before.filter((known) => isSame(known, claim)).flatMap(({ observed = [] }) => observed);
  const now = claim.observed ? { ...claim, observed: joinObserved(seen, claim.observed) } : claim;
  const claims = [...before.filter((known) => !isSame(known, claim)), now];
  await db.holdings.put({ disclosureId, holderId, ...strongestClaim(claims), claims });
}

function isSame(one: HolderClaim, other: HolderClaim): boolean {
  return one.role === other.role && one.name === other.name && one.noticeHash === other.noticeHash;
}

function meet(claim: HolderClaim, disclosure: Disclosure, id: string): Holder {
  return {
    id,
    keys: [],
    name: claim.name,
    ...(claim.controller ? { controller: claim.controller } : {}),
    contacts: claim.contacts,
    standing: 'named',
    apartFrom: [],
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
