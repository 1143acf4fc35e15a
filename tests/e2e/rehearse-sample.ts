import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserKind, DASHBOARD, type Driver, launchBrowser } from './browsers';
import { fitHeight } from './fit-height';
import { hasKept, type LedgerRows, waitForLedger } from './ledger-rows';
import { saveLetter, signLetter } from './letter-desk';
import { changeSettings, openPopupOver, waitForWords } from './popup';
import { serveSite } from './serve-site';
import { takePicture } from './take-picture';
import { fillEntry, press } from './visitor';

/** What a rehearsal is given. */
export interface Rehearsal {
  kind: BrowserKind;
  executable: string;
  /** Where screenshots and the letter go; emptied first. */
  folder: string;
}

/**
 * Walks the whole way by itself on the sample contest: enters it, looks at popup and dashboard, writes the letter.
 * Prints what was recorded in plain words; leaves screenshots and the letter in the folder.
 * @throws when a step fails.
 */
export async function rehearseSample({ kind, executable, folder }: Rehearsal): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const site = await serveSite();
  const driver = await launchBrowser(kind, { executable, downloads: folder });
  try {
    const own = await driver.openOwn(DASHBOARD);
    await changeSettings(own, { language: 'fr' });
    const page = await driver.open(site.page('jeu-politique.html'));
    console.log(`\n1. The sample contest: ${page.url()}`);
    await fillEntry(page);
    await shoot(driver, `${folder}/1-popup-before.png`, page);
    await page.bringToFront();
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    console.log(`2. Filled in and sent; the site says: ${await page.title()}`);
    const rows = await waitForLedger(own, hasKept(1));
    for (const line of tellRecord(rows)) console.log(`   ${line}`);
    await shoot(driver, `${folder}/2-popup-after.png`, page);
    await own.bringToFront();
    const disclosure = rows.disclosures[0]?.id ?? '';
    const full = await driver.openOwn(`${DASHBOARD}#/disclosure/${disclosure}`);
    await waitForWords(full, 'jeux.test');
    await takePicture(full, `${folder}/3-dashboard.png`);
    const holder = rows.holders.find((one) => one.controller) ?? rows.holders[0];
    const letter = await signLetter(driver, holder?.id ?? '', 'Zéphyrine Quandrillac', 'fr');
    const saved = await saveLetter(letter, 'pdf', folder);
    await rename(saved.path, join(folder, '4-letter.pdf'));
    await takePicture(letter, `${folder}/4-letter.png`);
    console.log(`3. The letter to ${holder?.name}, ${Math.round(saved.bytes.length / 1024)} KB of PDF`);
    console.log(`\nLook at ${folder}/: the popup before and after, the dashboard, the letter.`);
  } finally {
    await driver.close();
    await driver.removeProfile();
    await site.close();
  }
}

async function shoot(driver: Driver, path: `${string}.png`, over: Page): Promise<void> {
  const popup = await openPopupOver(driver, over);
  await waitForWords(popup, 'Qui a mes données');
  await popup.setViewport({ width: 400, height: 600 });
  await fitHeight(popup, 400);
  await takePicture(popup, path);
  await popup.close();
}

function tellRecord({ disclosures, documents, holders, notices }: LedgerRows): string[] {
  const [disclosure] = disclosures;
  if (!disclosure) return ['nothing was recorded'];
  const given = disclosure.fields.filter(({ given }) => given === 'given').map(({ category }) => category);
  const boxes = disclosure.boxes.map(
    ({ purposes, preTicked, stateWhenSent }) =>
      `${purposes.join(' + ') || 'other'}: ${stateWhenSent}${preTicked ? ', pre-ticked' : ''}`,
  );
  return [
    `recorded: ${disclosure.occasion} on ${new URL(disclosure.place.address).host} at ${disclosure.sentAt} (${disclosure.state})`,
    `given: ${given.join(', ')}`,
    `boxes: ${boxes.join('; ')}`,
    `legal texts kept: ${notices.length}; linked documents: ${documents.map(({ outcome }) => outcome).join(', ')}`,
    ...holders.map((holder) => {
      const { political, onward } = holder.latest;
      return `held by: ${holder.name}; political use: ${political}; passed on: ${onward}`;
    }),
  ];
}
