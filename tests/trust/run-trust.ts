import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Row } from './row';
import { ROWS } from './rows';

/** Which rows, and whether in a tenth of the attempts. */
export interface TrustOptions {
  only: readonly number[];
  short: boolean;
  folder: string;
}

interface Result {
  row: Row;
  figures: Figure[];
  error: string | null;
  passed: boolean;
  seconds: number;
}

/** Tries every row of the checklist, prints each with its figures, and writes the report. @returns whether all passed. */
export async function runTrust({ only, short, folder }: TrustOptions): Promise<boolean> {
  const results: Result[] = [];
  for (const row of ROWS) {
    if (only.length && !only.includes(row.number)) continue;
    const result = await tryRow(row, short);
    results.push(result);
    console.log(lines(result).join('\n'));
  }
  const passed = results.filter((result) => result.passed).length;
  const decided = results.flatMap(({ row, figures }) =>
    figures.flatMap(({ what, instead }) => (instead ? [`  ${row.number}. ${what}: ${instead}`] : [])),
  );
  if (decided.length) console.log(`Decided otherwise than the checklist asks:\n${decided.join('\n')}`);
  if (short) console.log('A short run: a tenth of the attempts, which proves nothing.');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.json'), JSON.stringify(results.map(plain), null, 2));
  writeFileSync(join(folder, 'report.md'), `${results.flatMap(lines).join('\n')}\n\n${passed} of ${ROWS.length}\n`);
  console.log(`${passed} of ${ROWS.length}`);
  return passed === ROWS.length && !short;
}

async function tryRow(row: Row, short: boolean): Promise<Result> {
  const start = Date.now();
  const tools = {
    tell: (line: string) => console.log(`    ${line}`),
    amount: (whole: number) => (short ? Math.ceil(whole / 10) : whole),
  };
  const seconds = () => Math.round((Date.now() - start) / 1_000);
  try {
    const figures = await row.measure(tools);
    const passed = figures.length > 0 && figures.every(({ holds }) => holds);
    return { row, figures, error: null, passed, seconds: seconds() };
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { row, figures: [], error: told, passed: false, seconds: seconds() };
  }
}

function lines({ row, figures, error, passed, seconds }: Result): string[] {
  return [
    `${passed ? '✓' : '✗'} ${String(row.number).padStart(2)}. ${row.threat} (${seconds} s)`,
    ...figures.map(
      ({ what, measured, wanted, holds }) => `      ${holds ? ' ' : '✗'} ${measured} ${what} (wanted: ${wanted})`,
    ),
    ...(error ? [`      ✗ ${error}`] : []),
    ...(row.untried ? [`        not tried: ${row.untried}`] : []),
  ];
}

function plain({ row: { number, threat, untried }, ...rest }: Result) {
  return { number, threat, untried, ...rest };
}
