import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ComposedMail, writeMail } from '../exchange/mailbox/composed-mails';
import { BROWSERS, DASHBOARD, type Driver, launchBrowser } from './browsers';
import { searchProfile } from './profile-search';
import { press } from './visitor';

/** The user's address, and words of a body: neither is found by chance, and neither is kept. */
const OWN = 'zorblatt.quandrillac+jeu@foyer-xq.example';
const CANARY = 'Zwyrkbaldine';
const UNTICKED = 'lettres-vourzen.example';

const contest: ComposedMail = {
  kind: 'participation',
  from: 'Radio Falaise <jeux@radio-falaise.example>',
  subject: 'Votre participation au grand jeu',
  words: `Bonjour ${CANARY}, nous avons bien enregistré votre participation au tirage au sort.`,
};
const campaign: ComposedMail = {
  kind: 'political',
  from: 'Équipe Garancier <equipe@garancier-2027.example>',
  subject: 'Dimanche, votez Garancier',
  words: `Chère ${CANARY}, dimanche votez Garancier.`,
  bulk: true,
};
const letter: ComposedMail = {
  kind: 'newsletter',
  from: `Lettres Vourzen <news@${UNTICKED}>`,
  subject: 'Les nouveautés',
  words: 'Voici les nouveautés.',
  bulk: true,
};
const order: ComposedMail = {
  kind: 'nothing',
  from: 'Boutique <commandes@boutique-vourzen.example>',
  subject: 'Votre commande n° 12 est expédiée',
  words: 'Votre colis est en route.',
};

const textOf = (mail: ComposedMail, day: string) =>
  new TextDecoder()
    .decode(writeMail(mail, day))
    .replace('\nTo: zelie@foyer.example', `\nTo: ${OWN}`)
    .replace('Delivered-To: zelie@foyer.example', 'Delivered-To: zorblatt.quandrillac@foyer-xq.example');
const MAILBOX = [
  textOf(contest, '2025-03-04'),
  textOf(order, '2025-03-05'),
  textOf(letter, '2025-04-01'),
  textOf(letter, '2025-05-01'),
]
  .map((mail) => `From - Tue Mar 04 09:30:00 2025\n${mail.replace(/^(>*From )/gm, '>$1')}\n\n`)
  .join('');

/** Every row of every table of the ledger. */
const everyRow = (page: Page) =>
  page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settle(indexedDB.open('contrepartie'));
    const rows: Record<string, unknown[]> = {};
    for (const name of [...db.objectStoreNames])
      rows[name] = await settle(db.transaction(name).objectStore(name).getAll());
    db.close();
    return rows as Record<string, Record<string, unknown>[]>;
  });

describe.each(BROWSERS)('an exported mailbox, in %s', (kind) => {
  let driver: Driver;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'contrepartie-mailbox-'));
    driver = await launchBrowser(kind);
  });
  afterAll(async () => {
    await driver?.close();
    await driver?.removeProfile();
    await rm(folder, { recursive: true, force: true });
  });

  const lines = (page: Page) =>
    page.$$eval('.rows .row', (rows) => rows.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ')));

  it('proposes senders, none ticked; the two that are ticked lead from the message to the contest, nothing else is kept', async () => {
    const files = { 'boite.mbox': MAILBOX, 'message.eml': textOf(campaign, '2025-05-20'), 'image.png': '\u0089PNG' };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const room = await driver.openOwn(`${DASHBOARD}#/disclosures`);
    await room.waitForSelector('a[href="#/mailbox"]');
    await room.click('a[href="#/mailbox"]');
    const input = (await room.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    const before = await everyRow(room);
    await input.uploadFile(...Object.keys(files).map((name) => join(folder, name)));
    await room.waitForSelector('#proposed');
    const proposed = await lines(room);
    expect(proposed).toHaveLength(3);
    expect(proposed[0]).toMatch(/Équipe Garancier garancier-2027\.example (Political message|Message politique)/);
    expect(proposed[1]).toMatch(
      /Radio Falaise radio-falaise\.example (Confirmation of entry|Confirmation de participation)/,
    );
    expect(proposed[1]).toContain(OWN);
    expect(proposed[2]).toMatch(/Lettres Vourzen .*2 /);
    expect(
      await room.$$eval('.rows input', (boxes) => boxes.filter((box) => (box as HTMLInputElement).checked)),
    ).toEqual([]);
    // Until something is confirmed, reading has kept nothing.
    expect(await everyRow(room)).toEqual(before);

    await press(room, '#proposed ~ .actions .button-main');
    await room.waitForFunction(() => /at least one|au moins un/.test(document.body.innerText));
    for (const row of [1, 2]) await press(room, `.rows .row:nth-child(${row}) input[type=checkbox]`);
    await press(room, '#proposed ~ .actions .button-main');
    await room.waitForSelector('#kept');
    expect(await lines(room)).toHaveLength(1);

    const rows = await everyRow(room);
    expect(rows.disclosures).toMatchObject([
      {
        place: { address: 'https://radio-falaise.example/', title: '' },
        occasion: 'contest',
        fields: [{ category: 'email' }],
        remembered: {
          source: 'mailbox',
          period: '2025-03-04',
          sureness: 'rather-sure',
          note: 'Radio Falaise <jeux@radio-falaise.example>',
        },
      },
    ]);
    expect(rows.approaches).toMatchObject([
      { sender: 'Équipe Garancier', cameOn: '2025-05-20', channel: 'email', reached: 'tagged', files: [] },
    ]);
    expect(rows.holders).toHaveLength(1);
    const grown = Object.keys(rows).filter((table) => rows[table]?.length !== before[table]?.length);
    expect(grown.sort()).toEqual([
      'approaches',
      'chains',
      'clues',
      'disclosures',
      'holders',
      'holdings',
      'items',
      'links',
    ]);
    const all = JSON.stringify(rows).toLowerCase();
    for (const none of [OWN, 'quandrillac', CANARY, 'vourzen']) expect(all, none).not.toContain(none.toLowerCase());

    // What was found leads from the message to the contest, by the fingerprint of the tagged address.
    const hrefs = await room.$$eval('#kept ~ ul a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs).toHaveLength(2);
    const message = await driver.openOwn(`${DASHBOARD}${hrefs.find((href) => href.startsWith('#/approached/'))}`);
    await message.waitForSelector('[aria-labelledby=suspects] .card');
    expect(await message.$eval('[aria-labelledby=suspects] .card', (card) => (card as HTMLElement).innerText)).toMatch(
      /radio-falaise\.example/,
    );
    const sent = await driver.openOwn(`${DASHBOARD}${hrefs.find((href) => href.startsWith('#/disclosure/'))}`);
    await sent.waitForSelector('main h1');
    expect(await sent.$eval('main', (main) => main.innerText)).toContain('radio-falaise.example');

    // The same mailbox again says what is there already.
    const again = await driver.openOwn(`${DASHBOARD}#/mailbox`);
    const second = (await again.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await second.uploadFile(join(folder, 'boite.mbox'));
    await again.waitForFunction(() => /Already in your ledger|Déjà dans votre registre/.test(document.body.innerText));

    await driver.close();
    expect((await searchProfile(driver.profile, ['radio-falaise'])).length).toBeGreaterThan(0);
    expect(await searchProfile(driver.profile, [CANARY, 'quandrillac', UNTICKED])).toEqual([]);
  });
});
