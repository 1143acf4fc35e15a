import { type TimeInterval, timeDay, timeMonday, timeMonth, timeYear } from 'd3-time';

export type BinUnit = 'day' | 'week' | 'month' | 'months' | 'year' | 'years';

/** Spans of time of one kind, side by side: each bound is the end of one and the beginning of the next. */
export interface Bins {
  unit: BinUnit;
  /** Moments; one more than there are spans. */
  bounds: string[];
}

const UNITS: readonly [BinUnit, TimeInterval | null][] = [
  ['day', timeDay],
  ['week', timeMonday],
  ['month', timeMonth],
  ['months', timeMonth.every(3)],
  ['months', timeMonth.every(6)],
  ['year', timeYear],
  ['years', timeYear.every(2)],
  ['years', timeYear.every(5)],
  ['years', timeYear.every(10)],
];

/** Parts the time between two moments into days, weeks, months or years of the reader's calendar: the finest that gives no more than `most`. */
export function chooseBins(first: string, last: string, most: number): Bins {
  const [from, to] = [new Date(first), new Date(last)];
  for (const [unit, interval] of UNITS) {
    // Ten spans of a day in ten years: counted before they are made.
    if (!interval || (unit === 'day' && timeDay.count(from, to) > most)) continue;
    const bounds = boundsOf(interval, from, to);
    if (bounds.length - 1 <= most) return { unit, bounds };
  }
  return { unit: 'years', bounds: boundsOf(timeYear.every(100) ?? timeYear, from, to) };
}

function boundsOf(interval: TimeInterval, from: Date, to: Date): string[] {
  const start = interval.floor(from);
  const end = interval.ceil(new Date(to.getTime() + 1));
  return [...interval.range(start, end), end].map((date) => date.toISOString());
}
