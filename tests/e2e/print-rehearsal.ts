import type { Occasion, Screen } from '../../src/disclosure/occasions';

/** What became of one labelled page. */
export interface RehearsedPage {
  id: string;
  kind: string;
  right: readonly Occasion[];
  expected: 'yes' | 'no' | 'either';
  /** Occasions that the detector said, one per collection point, before sending. */
  said: readonly Screen[];
  categories: readonly string[];
  wantedCategories: readonly string[];
  boxes: number;
  wantedBoxes: number;
  notice: boolean;
  wantedNotice: boolean;
  revealed: boolean;
  /** Something arrived at the server. */
  sent: boolean;
  recorded: Occasion | null;
  state: 'sent' | 'attempted' | null;
  error?: string;
}

/** Prints one line per page and the totals. */
export function printRehearsal(rows: readonly RehearsedPage[]): void {
  console.log(
    `\n${line(['page', 'label', 'said', 'categories', 'boxes', 'notice', 'sent', 'recorded', 'as expected'])}`,
  );
  for (const row of rows) {
    console.log(
      line([
        row.id,
        row.kind,
        row.said.join(' ') || '-',
        `${overlap(row)}/${row.wantedCategories.length}`,
        `${row.boxes}/${row.wantedBoxes}`,
        `${row.notice ? 'yes' : 'no'}/${row.wantedNotice ? 'yes' : 'no'}`,
        `${row.sent ? 'yes' : 'no'}${row.revealed ? '*' : ''}`,
        row.recorded ? `${row.recorded}${row.state === 'attempted' ? ' (attempted)' : ''}` : 'no',
        row.error ? `ERROR ${row.error}` : judge(row),
      ]),
    );
  }
  console.log('\n* hidden until a script that the sample no longer has would show it; the rehearsal showed it instead');
  for (const [name, value] of Object.entries(totals(rows))) console.log(`${name}: ${value}`);
}

function line(cells: readonly string[]): string {
  const widths = [26, 17, 24, 11, 6, 8, 5, 24, 0];
  return cells.map((cell, index) => cell.slice(0, (widths[index] || 200) - 1).padEnd(widths[index] ?? 0)).join(' ');
}

function overlap({ categories, wantedCategories }: RehearsedPage): number {
  return wantedCategories.filter((category) => categories.includes(category)).length;
}

function isAsExpected({ expected, recorded }: RehearsedPage): boolean {
  return expected === 'either' || (expected === 'yes') === (recorded !== null);
}

function judge(row: RehearsedPage): string {
  if (!row.sent && row.expected === 'yes' && !row.recorded) return 'not sent by the page';
  if (!isAsExpected(row)) return row.recorded ? 'NO: recorded' : 'NO: missed';
  if (row.recorded && !row.right.includes(row.recorded)) return 'yes, other occasion';
  return 'yes';
}

function totals(rows: readonly RehearsedPage[]): Record<string, string> {
  const of = (some: readonly unknown[], all: readonly unknown[]) => `${some.length} of ${all.length}`;
  const wanted = rows.filter(({ expected }) => expected === 'yes');
  const sent = wanted.filter(({ sent }) => sent);
  const unwanted = rows.filter(({ expected }) => expected === 'no');
  const rightSaid = rows.filter(({ said, right }) =>
    right.length
      ? said.some((screen) => (right as readonly Screen[]).includes(screen))
      : said.every((screen) =>
          ['sign-in', 'password-reset', 'search', 'comment', 'settings', 'admin', 'none'].includes(screen),
        ),
  );
  const sum = (count: (row: RehearsedPage) => number) => rows.reduce((total, row) => total + count(row), 0);
  return {
    'occasion said rightly before sending': of(rightSaid, rows),
    'data categories found': `${sum(overlap)} of ${sum(({ wantedCategories }) => wantedCategories.length)}`,
    'pages whose number of consent boxes is right': of(
      rows.filter((row) => row.boxes === row.wantedBoxes),
      rows,
    ),
    'notices found': of(
      rows.filter((row) => row.wantedNotice && row.notice),
      rows.filter((row) => row.wantedNotice),
    ),
    'to be recorded, sent by the page, and recorded': of(
      sent.filter(({ recorded }) => recorded),
      sent,
    ),
    'to be recorded, but the page sent nothing': of(
      wanted.filter((row) => !row.sent),
      wanted,
    ),
    '… of which kept as attempted': of(
      wanted.filter((row) => !row.sent && row.recorded),
      wanted.filter((row) => !row.sent),
    ),
    'recorded under a right occasion': of(
      rows.filter(({ recorded, right }) => recorded && right.includes(recorded)),
      rows.filter(({ recorded }) => recorded),
    ),
    'not to be recorded, and recorded': of(
      unwanted.filter(({ recorded }) => recorded),
      unwanted,
    ),
    'pages that broke the rehearsal': of(
      rows.filter(({ error }) => error),
      rows,
    ),
  };
}
