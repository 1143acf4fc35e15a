import { canonicalJson } from './canonical-json';
import type { Holder } from './holder';

/** Holders after two lists of them are put together. */
export interface JoinedHolders {
  holders: Holder[];
  /** Ids that gave way, and to which. */
  renamed: Map<string, string>;
}

/**
 * Puts together the holders of several ledgers: those that share a key are one, under the id that comes first, unless
 * their legal numbers differ or the user has told them apart. The same holders give the same outcome in whatever order
 * they come.
 */
export function joinHolders(lists: readonly (readonly Holder[])[]): JoinedHolders {
  const byId = new Map<string, Holder>();
  for (const holder of lists.flat()) {
    const known = byId.get(holder.id);
    byId.set(holder.id, known ? uniteHolders(known, holder) : holder);
  }
  const owners = new Map<string, string[]>();
  for (const id of [...byId.keys()].sort())
    for (const key of [`id:${id}`, ...(byId.get(id)?.keys ?? [])]) owners.set(key, [...(owners.get(key) ?? []), id]);
  const renamed = new Map<string, string>();
  const leader = (id: string): string => {
    let now = id;
    for (let next = renamed.get(now); next !== undefined; next = renamed.get(now)) now = next;
    return now;
  };
  for (const key of [...owners.keys()].sort()) {
    const ids = owners.get(key) ?? [];
    for (const id of ids.slice(1)) {
      const [ours, theirs] = [leader(ids[0] ?? id), leader(id)].sort() as [string, string];
      const [one, other] = [byId.get(ours), byId.get(theirs)];
      if (!one || !other || ours === theirs || !mayBeOne(one, other)) continue;
      // The id that gave way stays a key: a ledger that was not here may still know it by that.
      byId.set(ours, uniteHolders({ ...one, keys: [...one.keys, `id:${theirs}`] }, other));
      byId.delete(theirs);
      renamed.set(theirs, ours);
    }
  }
  for (const id of renamed.keys()) renamed.set(id, leader(id));
  const holders = [...byId.values()].map((holder) => ({
    ...holder,
    apartFrom: [...new Set(holder.apartFrom.map((id) => renamed.get(id) ?? id))]
      .filter((id) => id !== holder.id)
      .sort(),
  }));
  return { holders, renamed };
}

function mayBeOne(one: Holder, other: Holder): boolean {
  if (one.apartFrom.includes(other.id) || other.apartFrom.includes(one.id)) return false;
  const [ours, theirs] = [one, other].map(({ keys }) => keys.filter((key) => key.startsWith('siren:')));
  return !ours?.length || !theirs?.length || ours.some((key) => theirs.includes(key));
}

/** One holder as two ledgers, or the ledger and its bin, know it: keys, contacts and separations of both. What is made from the disclosures is made anew by the ledger. */
export function uniteHolders(one: Holder, other: Holder): Holder {
  const rest = (holder: Holder) => canonicalJson({ ...holder, id: '', keys: [], contacts: [], apartFrom: [] });
  const first = rest(one) <= rest(other) ? one : other;
  const both = (list: (holder: Holder) => readonly string[]) => [...new Set([...list(one), ...list(other)])].sort();
  return {
    ...first,
    id: one.id,
    keys: both(({ keys }) => keys),
    contacts: both(({ contacts }) => contacts),
    apartFrom: both(({ apartFrom }) => apartFrom),
  };
}
