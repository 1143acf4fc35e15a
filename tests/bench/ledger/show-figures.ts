import type { Figures } from './measure-ledger';

/** Milliseconds at 100,000 disclosures; a smaller ledger must keep to them too. */
const TARGETS: Figures = {
  'latest 50': 20,
  'first 50 holders': 20,
  'one holder': 20,
  'popup beyond an empty one': 200,
};
/** Views of a page at a time: they may not grow with the ledger, but for the noise of a shared machine. */
const FLAT = ['latest 50', 'first 50 holders', 'one disclosure in full', 'write, acknowledged'];
const NOISE = 10;
/** Work on the whole: from one size to the next it may grow as the size does, and by this share more. */
const LINEAR = ['verify', 'export', 'import', 'import again, nothing new', 'search holders by name'];
const SHARE = 1.25;

/** What falls short, each in words; empty when all is well. */
export function judgeFigures(counts: readonly number[], columns: readonly Figures[]): string[] {
  const last = columns.at(-1) ?? {};
  const missed = Object.entries(TARGETS)
    .filter(([name, most]) => !((last[name] ?? Number.NaN) <= most))
    .map(([name, most]) => `${name} ${show(last[name])} > ${most}`);
  columns.slice(1).forEach((column, index) => {
    const before = columns[index] ?? {};
    const growth = (counts[index + 1] ?? 0) / (counts[index] ?? 1);
    for (const name of FLAT)
      if (!((column[name] ?? Number.NaN) <= 2 * (before[name] ?? 0) + NOISE))
        missed.push(`${name} grows from ${show(before[name])} to ${show(column[name])}`);
    for (const name of LINEAR)
      if (!((column[name] ?? Number.NaN) <= SHARE * growth * (before[name] ?? 0) + NOISE))
        missed.push(`${name} grows faster than the ledger, from ${show(before[name])} to ${show(column[name])}`);
  });
  return missed;
}

/** The figures as a table, a column for each size. */
export function showTable(counts: readonly number[], columns: readonly Figures[]): string {
  const head = `\n| | ${counts.map((count) => count.toLocaleString('en')).join(' | ')} |`;
  const rule = `|---|${counts.map(() => '---:|').join('')}`;
  const names = Object.keys(columns.at(-1) ?? {});
  const rows = names.map((name) => `| ${name} | ${columns.map((column) => show(column[name])).join(' | ')} |`);
  return [head, rule, ...rows].join('\n');
}

function show(value = Number.NaN): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(1);
}
