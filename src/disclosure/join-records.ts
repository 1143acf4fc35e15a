import type { BackupValue } from './backup-record';
import { canonicalJson } from './canonical-json';
import { type Chain, type ChainLink, leaveGap } from './chain';
import { ROLES_BY_STRENGTH } from './holder';

/*
 * What stands when two ledgers hold the same record otherwise. Each rule takes the greater by a total order, or all of
 * both: so it does not matter which ledger is asked first, in what order several are put together, or how often.
 */

/** The one whose spelling comes first, of two that are equal by all that matters. */
function firstOf<T>(one: T, other: T): T {
  return canonicalJson(one) <= canonicalJson(other) ? one : other;
}

/** What is earlier by a key stays; equal keys are decided by spelling. */
function earlierBy<T>(one: T, other: T, keyOf: (value: T) => string): T {
  const [ours, theirs] = [keyOf(one), keyOf(other)];
  return ours === theirs ? firstOf(one, other) : ours < theirs ? one : other;
}

/** Erased stays erased, a bare gap, from the first day that it was; else the user's latest will counts. */
export function joinLinks(one: ChainLink, other: ChainLink): ChainLink {
  const erased = [one, other].filter(({ stand }) => stand === 'erased').map(({ standAt }) => standAt);
  if (erased.length > 0) return leaveGap(one, erased.sort()[0] ?? '');
  const sameTime = one.standAt === other.standAt;
  const isOne = sameTime ? one.stand === 'binned' || other.stand === 'kept' : one.standAt > other.standAt;
  const { stand, standAt } = isOne ? one : other;
  return { ...firstOf({ ...one, stand, standAt }, { ...other, stand, standAt }) };
}

/** The longer chain; of two that are as long, after a fork, the one whose head comes first. */
export function joinChains(one: Chain, other: Chain): Chain {
  if (one.length !== other.length) return one.length > other.length ? one : other;
  return firstOf(one, other);
}

/** A document that was kept stays, the earliest of several; else the latest try. */
export function joinDocuments(one: BackupValue<'document'>, other: BackupValue<'document'>): BackupValue<'document'> {
  const [ours, theirs] = [one.outcome === 'kept', other.outcome === 'kept'];
  if (ours !== theirs) return ours ? one : other;
  const earlier = earlierBy(one, other, ({ fetchedAt }) => fetchedAt);
  if (ours || one.fetchedAt === other.fetchedAt) return earlier;
  return earlier === one ? other : one;
}

/** All claims of both; the strongest, the first by spelling of those that are as strong, says why. */
export function joinHoldings(one: BackupValue<'holding'>, other: BackupValue<'holding'>): BackupValue<'holding'> {
  if (canonicalJson(one) === canonicalJson(other)) return one;
  const bySpelling = new Map([...one.claims, ...other.claims].map((claim) => [canonicalJson(claim), claim]));
  const claims = [...bySpelling].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, claim]) => claim);
  const [ours, theirs] = [ROLES_BY_STRENGTH.indexOf(one.role), ROLES_BY_STRENGTH.indexOf(other.role)];
  const oneIs = ours === theirs ? one.because <= other.because : ours > theirs;
  const strongest = oneIs ? one : other;
  return { ...one, role: strongest.role, because: strongest.because, claims };
}

/**
 * All that both tell: a letter gains members as it is sent, received and extended, and each may have been noted on another
 * machine. Of a member that both have, the one that tells more, else the later: an ended pause before an open one.
 */
export function joinRequests(one: BackupValue<'request'>, other: BackupValue<'request'>): BackupValue<'request'> {
  if (canonicalJson(one) === canonicalJson(other)) return one;
  const [ours, theirs]: Record<string, unknown>[] = [one, other];
  const joined = { ...ours, ...theirs } as Record<string, unknown>;
  for (const key of Object.keys(joined)) joined[key] = fullerOf(ours?.[key], theirs?.[key]);
  return joined as BackupValue<'request'>;
}

function fullerOf(one: unknown, other: unknown): unknown {
  if (one === undefined || other === undefined) return one ?? other;
  const [ours, theirs] = [canonicalJson(one), canonicalJson(other)];
  if (ours.length !== theirs.length) return ours.length > theirs.length ? one : other;
  return ours >= theirs ? one : other;
}

/** The notice as it was first kept. */
export function joinNotices<T extends { keptAt: string }>(one: T, other: T): T {
  return earlierBy(one, other, ({ keptAt }) => keptAt);
}

/** The reading as it was first made. */
export function joinReadings(one: BackupValue<'reading'>, other: BackupValue<'reading'>): BackupValue<'reading'> {
  return earlierBy(one, other, ({ readAt }) => readAt);
}

/** One of two of the same key that differ in nothing that matters. */
export function joinSame<T>(one: T, other: T): T {
  return firstOf(one, other);
}
