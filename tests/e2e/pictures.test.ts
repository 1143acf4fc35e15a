import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, DASHBOARD } from './browsers';
import { changeSettings, waitForWords } from './popup';
import { setStage } from './stage';
import { fillEntry, press } from './visitor';

/** The file that has come into a folder by its name, whole. @throws when it has not within twenty seconds. */
async function fileIn(folder: string, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    const found = (await readdir(folder)).find((file) => name.test(file));
    const path = join(folder, found ?? '');
    if (found && (await stat(path)).size > 0) return { name: found, bytes: await readFile(path) };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`No ${name} was saved, only ${await readdir(folder)}.`);
}

const day = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

describe.each(BROWSERS)('the pictures, in %s', (kind) => {
  const downloads = join(tmpdir(), `contrepartie-pictures-${kind}-${process.pid}`);
  const stage = setStage(kind, { downloads });
  beforeAll(() => mkdir(downloads, { recursive: true }));
  afterAll(() => rm(downloads, { recursive: true, force: true }));

  it('show what was just sent, lead to its rooms, and are saved as SVG and PNG', async () => {
    await changeSettings(stage.own, { language: 'fr' });
    const contest = await stage.open('jeu-politique.html');
    await fillEntry(contest);
    await Promise.all([contest.waitForNavigation(), press(contest, '#envoyer')]);
    const { disclosures, holders } = await stage.kept(1);
    const host = new URL(disclosures[0]?.place.address ?? '').host;

    const room = await stage.driver.openOwn(`${DASHBOARD}#/paths`);
    await room.waitForFunction(() => document.querySelectorAll('svg.picture').length === 2);
    const links = await room.$$eval('[aria-labelledby=flow] svg a', (all) =>
      all.map((one) => one.getAttribute('href')),
    );
    expect(links).toEqual(
      expect.arrayContaining([
        `#/disclosure/${disclosures[0]?.id}`,
        `#/holder/${holders.find((one) => one.controller)?.id}`,
      ]),
    );
    const rows = await room.$$eval('[aria-labelledby=flow] tbody tr', (all) => all.map((row) => row.textContent ?? ''));
    expect(rows.some((row) => row.includes(host))).toBe(true);

    await room.bringToFront();
    await press(room, '[aria-labelledby=flow] ::-p-text(Enregistrer l’image (SVG))');
    const svg = await fileIn(downloads, /^contrepartie-parcours-.*\.svg$/);
    expect(svg.name).toBe(`contrepartie-parcours-${day()}.svg`);
    const text = svg.bytes.toString('utf8');
    expect(text).toContain('Qui a transmis mes données à qui');
    expect(text).toContain(`<title>${host}`);
    expect(text).not.toMatch(/var\(--|href=|<script/);
    const [, width, height] = /^<svg [^>]*width="(\d+)" height="(\d+)"/m.exec(text) ?? [];

    await press(room, '[aria-labelledby=flow] ::-p-text(Enregistrer l’image (PNG))');
    const png = await fileIn(downloads, /^contrepartie-parcours-.*\.png$/);
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
    await waitForWords(room, `Image enregistrée : ${png.name}`);

    await press(room, '[aria-labelledby=timeline] ::-p-text(Enregistrer l’image (PNG))');
    expect((await fileIn(downloads, /^contrepartie-calendrier-.*\.png$/)).bytes.length).toBeGreaterThan(2_000);

    // A node is a link for the keyboard too.
    await room.evaluate(
      (selector) => document.querySelector<SVGAElement>(selector)?.focus(),
      `svg a[href="#/disclosure/${disclosures[0]?.id}"]`,
    );
    await room.keyboard.press('Enter');
    await room.waitForFunction(() => location.hash.startsWith('#/disclosure/'));
    await room.waitForFunction((name) => document.querySelector('h1')?.textContent?.includes(name), {}, host);
  });
});
