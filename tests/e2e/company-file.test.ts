import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, DASHBOARD } from './browsers';
import { changeSettings, waitForWords } from './popup';
import { setStage } from './stage';

/** As many and as long as in the file that datarequests.org publishes. */
const RECORDS = Array.from({ length: 3_000 }, (_, n) => ({
  slug: `societe-${n}`,
  name: `Société ${n} SAS`,
  web: `https://societe-${n}.test`,
  address: `DPO\n${n} rue Neuve\n75001 Paris\nFrance`,
  email: `dpo@societe-${n}.test`,
  comments: ['x'.repeat(900)],
}));
const OWN = {
  ...RECORDS[0],
  slug: 'lanterne',
  name: 'Les Éditions de la Lanterne',
  address: 'DPO\n9 rue du Phare\n69001 Lyon',
};

const dump = (companies: object[]) =>
  JSON.stringify({
    date: '2026-07-21T04:00:00.000Z',
    'dump-format': 1,
    companies: JSON.stringify(companies),
    'supervisory-authorities': '[]',
  });

describe.each(BROWSERS)('the company file of datarequests.org, in %s', (kind) => {
  const stage = setStage(kind);
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'contrepartie-file-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is imported by its user, completes a holder, and gives way to no broken one', async () => {
    const file = join(folder, 'offline-data.json');
    const broken = join(folder, 'broken.json');
    await writeFile(file, dump([...RECORDS, OWN]));
    await writeFile(broken, dump([...RECORDS, { ...OWN, webform: 'javascript:alert(1)' }]));
    await stage.enterPlainContest();
    const { holders } = await stage.kept(1);
    await changeSettings(stage.own, { language: 'fr' });
    const room = await stage.driver.openOwn(`${DASHBOARD}#/settings`);
    const field = (await room.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    await waitForWords(room, '3 001 organismes importés.');
    await field.uploadFile(broken);
    await waitForWords(room, 'une de ses fiches n’est pas conforme');
    await waitForWords(room, 'fichier du 21 juillet 2026');
    const lantern = holders.find(({ name }) => name.includes('Lanterne'));
    await room.evaluate((id) => {
      location.hash = `#/holder/${id}`;
    }, lantern?.id);
    expect(await waitForWords(room, 'D’après datarequests.org')).toContain('9 rue du Phare');
    expect(stage.site.asked.some(({ host }) => host.includes('datarequests'))).toBe(false);
  });
});
