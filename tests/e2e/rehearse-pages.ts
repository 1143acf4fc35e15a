import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PointInView } from '../../src/messages/view-messages';
import { type BrowserKind, DASHBOARD, type Driver, launchBrowser } from './browsers';
import { type Filling, fillPage } from './fill-page';
import { readLedger } from './ledger-rows';
import { expectRecord, type PageLabel, readLabels, rightOccasions } from './page-labels';
import { printRehearsal, type RehearsedPage } from './print-rehearsal';
import { type RehearsalServer, serveRehearsal } from './rehearsal-server';

/** What a rehearsal of labelled pages is given. */
export interface PageRehearsal {
  kind: BrowserKind;
  executable: string;
  /** Folder with `labels.jsonl` and the pages it names. */
  folder: string;
  /** Only the page of this id. */
  only?: string;
  /** File for the rows, as JSON. */
  out?: string;
}

/** Longest wait for what a page leaves in the ledger, in milliseconds; a little more than the watcher's own. */
const MOST_WAIT = 12_500;

/**
 * Loads, fills in and sends every page of a labelled folder in a real browser, and prints what was recorded against the
 * labels, with totals.
 */
export async function rehearsePages({ kind, executable, folder, only, out }: PageRehearsal): Promise<void> {
  const labels = (await readLabels(folder)).filter(({ id }) => !only || id === only);
  const server = await serveRehearsal();
  const driver = await launchBrowser(kind, { executable, everywhere: server.port });
  const rows: RehearsedPage[] = [];
  try {
    const own = await driver.openOwn(DASHBOARD);
    for (const label of labels) {
      const row = await rehearse(driver, own, server, label, folder).catch((error: unknown) =>
        failedPage(label, error),
      );
      rows.push(row);
      process.stdout.write(row.error ? '!' : row.recorded ? '+' : '.');
    }
  } finally {
    await driver.close();
    await driver.removeProfile();
    await server.close();
  }
  printRehearsal(rows);
  if (out) await writeFile(out, JSON.stringify(rows, null, 1));
}

async function rehearse(
  driver: Driver,
  own: Page,
  server: RehearsalServer,
  label: PageLabel,
  folder: string,
): Promise<RehearsedPage> {
  for (const { id } of (await readLedger(own)).disclosures) {
    await own.evaluate(async (one) => {
      const answer = await chrome.runtime.sendMessage({ type: 'forgetDisclosure', id: one });
      await chrome.runtime.sendMessage({ type: 'emptyBin', binId: answer.value });
    }, id);
  }
  const address = server.show(label.id, await readFile(join(folder, label.file), 'utf8'));
  const page = await driver.open(address);
  try {
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    const points = await seenPoints(own, address);
    const filling = await fillPage(page, label);
    const disclosure = await recorded(own, server, filling);
    return {
      id: label.id,
      kind: label.kind,
      right: rightOccasions(label),
      expected: expectRecord(label),
      said: points.map(({ draft }) => draft.screen),
      categories: [...new Set(points.flatMap(({ draft }) => draft.fields.map(({ category }) => category)))],
      wantedCategories: [...new Set((label.fields ?? []).map(({ category }) => category))],
      boxes: points.reduce((sum, { draft }) => sum + draft.boxes.length, 0),
      wantedBoxes: label.consents?.length ?? 0,
      notice: points.some(({ draft }) => draft.notices.length > 0),
      wantedNotice: Boolean(label.notice_selector),
      revealed: filling.revealed,
      sent: server.sendings() > 0,
      recorded: disclosure?.occasion ?? null,
      state: disclosure?.state ?? null,
    };
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** What the popup would list for the page, once the watcher has had a moment to look. */
async function seenPoints(own: Page, address: string): Promise<PointInView[]> {
  let points: PointInView[] = [];
  for (let looks = 0; looks < 6 && !points.length; looks++) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    points = await own.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      const reply = await chrome.runtime.sendMessage({ type: 'describeTab', tabId: tab?.id ?? -1 });
      return reply?.ok ? reply.value.points : [];
    }, address);
  }
  return points;
}

async function recorded(own: Page, server: RehearsalServer, { pressed }: Filling) {
  if (pressed === 'nothing') return null;
  const started = Date.now();
  for (;;) {
    const [disclosure] = (await readLedger(own)).disclosures;
    if (disclosure) return disclosure;
    // A page that has gone away leaves its record within moments; one that stays is watched to the end.
    const wait = server.sendings() > 0 ? 2_500 : MOST_WAIT;
    if (Date.now() - started > wait) return null;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

function failedPage(label: PageLabel, error: unknown): RehearsedPage {
  return {
    id: label.id,
    kind: label.kind,
    right: rightOccasions(label),
    expected: expectRecord(label),
    said: [],
    categories: [],
    wantedCategories: [],
    boxes: 0,
    wantedBoxes: 0,
    notice: false,
    wantedNotice: false,
    revealed: false,
    sent: false,
    recorded: null,
    state: null,
    error: error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error),
  };
}
