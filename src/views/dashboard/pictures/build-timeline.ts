import type { Approach } from '../../../disclosure/approach';
import type { Occasion } from '../../../disclosure/occasions';
import type { Lead } from '../../../disclosure/rank-suspects';
import type { AccessRequest } from '../../../disclosure/request';
import type { Bins } from './choose-bins';
import { mentionsPolitics } from './flow';

/** What stands at one place of a line. */
export interface Cell {
  bin: number;
  count: number;
  /** Of which the texts mention politics. */
  political: number;
  /** Of which nothing shows that they were sent. */
  attempted: number;
  /** Where the one leads that it is; null for several. */
  href: string | null;
  /** The one that it is. */
  only: Lead['disclosure'] | null;
}

/** One line: an occasion, several rare ones together, or what is no disclosure. */
export interface Lane {
  kind: 'occasion' | 'other' | 'all' | 'told' | 'letters' | 'approaches';
  occasion?: Occasion;
  cells: Cell[];
}

export interface Timeline {
  bins: Bins;
  lanes: Lane[];
}

interface Told {
  bins: Bins;
  /** The newest disclosures. */
  leads: readonly Lead[];
  /** Of all disclosures, for each span of time. */
  counts: readonly number[];
  requests: readonly Pick<AccessRequest, 'id' | 'writtenAt'>[];
  approaches: readonly Pick<Approach, 'id' | 'cameOn'>[];
}

const MOST_OCCASIONS = 6;

/** What was given when, by occasion, the commonest first; letters and messages below. Where not all was read, all are counted in a line above. */
export function buildTimeline({ bins, leads, counts, requests, approaches }: Told): Timeline {
  const byOccasion = new Map<Occasion, Lead[]>();
  const told = leads.filter(({ disclosure }) => disclosure.remembered);
  for (const lead of leads.filter(({ disclosure }) => !disclosure.remembered))
    byOccasion.set(lead.disclosure.occasion, [...(byOccasion.get(lead.disclosure.occasion) ?? []), lead]);
  const occasions = [...byOccasion].sort(([, one], [, other]) => other.length - one.length);
  const shown = occasions.length > MOST_OCCASIONS ? MOST_OCCASIONS - 1 : MOST_OCCASIONS;
  const rest = occasions.slice(shown).flatMap(([, some]) => some);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const lanes: Lane[] = [
    ...(total > leads.length ? [{ kind: 'all' as const, cells: cellsOfCounts(counts) }] : []),
    ...occasions
      .slice(0, shown)
      .map(([occasion, some]): Lane => ({ kind: 'occasion', occasion, cells: cellsOfLeads(bins, some) })),
    ...(rest.length ? [{ kind: 'other' as const, cells: cellsOfLeads(bins, rest) }] : []),
    // Their days are not known: they stand where their period begins, in a line of their own that says so.
    ...(told.length ? [{ kind: 'told' as const, cells: cellsOfLeads(bins, told) }] : []),
    {
      kind: 'letters',
      cells: cellsOf(
        bins,
        requests.map(({ id, writtenAt }) => ({ at: writtenAt, href: `#/request/${id}` })),
        '#/letters',
      ),
    },
    {
      kind: 'approaches',
      cells: cellsOf(
        bins,
        approaches.map(({ id, cameOn }) => ({ at: `${cameOn}T12:00:00.000Z`, href: `#/approached/${id}` })),
        '#/approaches',
      ),
    },
  ];
  return { bins, lanes: lanes.filter(({ cells }) => cells.length > 0) };
}

function cellsOfCounts(counts: readonly number[]): Cell[] {
  return counts.flatMap((count, bin) =>
    count ? [{ bin, count, political: 0, attempted: 0, href: null, only: null }] : [],
  );
}

function cellsOfLeads(bins: Bins, leads: readonly Lead[]): Cell[] {
  return group(bins, leads, ({ disclosure }) => disclosure.sentAt).map(([bin, found]) => {
    const only = found.length === 1 ? (found[0]?.disclosure ?? null) : null;
    return {
      bin,
      count: found.length,
      political: found.filter(({ assessment }) => mentionsPolitics(assessment.political)).length,
      attempted: found.filter(({ disclosure }) => disclosure.state === 'attempted').length,
      href: only ? `#/disclosure/${only.id}` : null,
      only,
    };
  });
}

function cellsOf(bins: Bins, things: readonly { at: string; href: string }[], several: string): Cell[] {
  return group(bins, things, ({ at }) => at).map(([bin, found]) => ({
    bin,
    count: found.length,
    political: 0,
    attempted: 0,
    href: found.length === 1 ? (found[0]?.href ?? several) : several,
    only: null,
  }));
}

/** By the span of time in which each lies, in order; what lies outside is left out. */
function group<T>({ bounds }: Bins, things: readonly T[], atOf: (thing: T) => string): [bin: number, found: T[]][] {
  const found = new Map<number, T[]>();
  for (const thing of things) {
    const at = atOf(thing);
    const bin = bounds.findLastIndex((bound) => bound <= at);
    if (bin >= 0 && bin < bounds.length - 1) found.set(bin, [...(found.get(bin) ?? []), thing]);
  }
  return [...found].sort(([one], [other]) => one - other);
}
