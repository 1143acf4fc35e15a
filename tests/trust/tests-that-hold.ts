import { fillDisk } from '../torture/fill-disk';
import { killBrowser } from '../torture/kill-browser';
import { stopWorker } from '../torture/stop-worker';
import { atLeast, exactly, none, type Row } from './row';
import { runTests } from './run-tests';

/** The browser is killed while it writes. */
export const kills: Row = {
  number: 13,
  threat: 'the browser is killed in the middle of a write',
  untried: 'a cut of power: only the browser is killed, the system goes on',
  measure: async (tools) => {
    const {
      kills: done,
      acknowledged,
      lost,
      torn,
      doubled,
      faults,
      notOpened,
    } = await killBrowser('chromium', tools.amount(200), tools.tell);
    return [
      atLeast('kill -9 in a stream of writes', done, 200),
      atLeast('rows acknowledged', acknowledged, 200),
      none('acknowledged rows lost', lost),
      none('torn', torn),
      none('doubled', doubled),
      none('faults in the chain', faults),
      none('times that the ledger did not open', notOpened),
    ];
  },
};

/** The background is stopped while it works. */
export const stops: Row = {
  number: 14,
  threat: 'the background is stopped in the middle of its work',
  measure: async (tools) => {
    const { stops: done, told, lost, doubled, torn, faults } = await stopWorker(tools.amount(1_000), tools.tell);
    return [
      atLeast('stops of a running background', done, 1_000),
      atLeast('disclosures told', told, 1_000),
      none('lost', lost),
      none('doubled', doubled),
      none('torn, or faults in the chain', torn + faults),
    ];
  },
};

/** The disk is full or broken. */
export const badDisks: Row = {
  number: 15,
  threat: 'the disk is full, the store broken, an upgrade blocked',
  measure: async () => {
    const full = await fillDisk();
    return [
      atLeast('rows acknowledged until a real quota ended it', full.acknowledged, 1),
      none('acknowledged rows lost', full.lost),
      none('torn, or faults in the chain', full.torn + full.faults),
      exactly(
        'of 1 refusal told as what it is, and writing goes on when there is room',
        full.error.includes('Quota') && full.goesOn ? 1 : 0,
        1,
      ),
      ...(await runTests('unit', ['tests/ledger/faults.test.ts', 'tests/views/parts/ledger-trouble.test.tsx'], 18)),
    ];
  },
};

/** Letters by e-mail. */
export const mailHeaders: Row = {
  number: 20,
  threat: 'what a page wrote becomes a header or a recipient of a letter',
  measure: () =>
    runTests('unit', ['tests/letter/mail/write-mailto.test.ts', 'tests/letter/mail/write-mail-draft.test.ts'], 15),
};

/** Files that are written. */
export const writtenFiles: Row = {
  number: 21,
  threat: 'what a page wrote becomes a formula, an action or a line of a file',
  untried: 'CSV and HTML: this version writes none',
  measure: () =>
    runTests(
      'unit',
      [
        'tests/letter/pdf/hostile-pdf.test.ts',
        'tests/letter/docx/render-docx.test.ts',
        'tests/exchange/calendar.test.ts',
        'tests/letter/clean-text.test.ts',
      ],
      10,
    ),
};
