import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, DASHBOARD, type Driver, launchBrowser } from './browsers';
import { setStage } from './stage';

const ROOM = `${DASHBOARD}#/backup`;

/** Presses the button with these words, in either language. */
async function pressWords(page: Page, words: RegExp): Promise<void> {
  const find = (source: string) =>
    [...document.querySelectorAll('button')].find(
      (one) => new RegExp(source).test(one.textContent ?? '') && !one.disabled,
    );
  await page.waitForFunction(find, { timeout: 15_000 }, words.source);
  const handle = await page.evaluateHandle(find, words.source);
  await (handle.asElement() as Awaited<ReturnType<Page['$']>>)?.click();
}
const says = (page: Page, words: RegExp) =>
  page.waitForFunction(
    (source) => new RegExp(source).test(document.body.textContent ?? ''),
    { timeout: 30_000 },
    words.source,
  );

describe.each(BROWSERS)('a backup made in %s', (kind) => {
  let downloads: string;
  let other: Driver;
  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'contrepartie-backups-'));
    other = await launchBrowser(kind);
  });
  afterAll(async () => {
    await other?.close();
    await other?.removeProfile();
    await rm(downloads, { recursive: true, force: true });
  });
  // The stage is set before the folder is there: it is named by a getter.
  const stage = setStage(kind, {
    get downloads() {
      return downloads;
    },
  });

  it('is taken in by another installation, where the contest stands as it was, and undone', async () => {
    await stage.enterPlainContest();
    const [sent] = (await stage.kept(1)).disclosures;
    const room = await stage.driver.openOwn(ROOM);
    await pressWords(room, /Save the backup|Enregistrer la sauvegarde/);
    await says(room, /Backup ready|Sauvegarde prête/);
    await expect
      .poll(async () => (await readdir(downloads)).filter((name) => /\.jsonl\.gz$/.test(name)), { timeout: 15_000 })
      .toHaveLength(1);
    const [name = ''] = await readdir(downloads);
    const text = gunzipSync(await readFile(join(downloads, name))).toString();
    expect(text.split('\n').filter(Boolean).length).toBeGreaterThan(5);
    expect(text).not.toContain('zephyrine');

    const theirs = await other.openOwn(ROOM);
    await says(theirs, /The bin is empty|La corbeille est vide/);
    const [field] = await theirs.$$('input[type=file]');
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(join(downloads, name));
    await says(theirs, /New: 1|Nouveaux.: 1/);
    await pressWords(theirs, /Add to the ledger|Ajouter au registre/);
    await says(theirs, /has been imported|est reprise/);
    const { readLedger } = await import('./ledger-rows');
    expect((await readLedger(theirs)).disclosures).toEqual([sent]);
    await pressWords(theirs, /Check this ledger|Vérifier ce registre/);
    await says(theirs, /Nothing is missing|Rien ne manque/);
    await pressWords(theirs, /Undo this|Annuler cet ajout/);
    await says(theirs, /as it was before|comme avant/);
    expect((await readLedger(theirs)).disclosures).toEqual([]);
  });
});
