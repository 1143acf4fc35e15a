import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, DASHBOARD } from './browsers';
import { setStage } from './stage';
import { fillEntry, press, VISITOR } from './visitor';

const TAGGED = 'zephyrine.quandrillac+jeuxtest@exemple.test';
const day = () => new Date().toISOString().slice(0, 10);

const campaign = () => `Return-Path: <bounce@envois.test>
Delivered-To: ${TAGGED}
From: =?utf-8?Q?=C3=89quipe_Dupont?= <equipe@dupont-2027.test>
To: ${TAGGED}
Subject: Votez Dupont
Date: ${new Date().toUTCString()}
List-Unsubscribe: <https://stop.routeur.test/u>
Content-Type: text/plain; charset=utf-8

Bonjour, le 14 juin, votez Dupont.
`;

describe.each(BROWSERS)('a campaign’s e-mail, in %s', (kind) => {
  const stage = setStage(kind);
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'contrepartie-message-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function enter(path: string, email: string): Promise<void> {
    const page = await stage.open(path);
    await stage.announced(page);
    await fillEntry(page, { ...VISITOR, email });
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
  }
  const textOf = (page: Page) => page.evaluate(() => document.querySelector('main')?.innerText ?? '');

  /** The letter as its preview shows it, once it is written. */
  const sheetOf = async (page: Page) => {
    await page.waitForFunction(() => (document.querySelector('.sheet')?.textContent ?? '').length > 500);
    return page.evaluate(() => document.querySelector('.sheet')?.textContent ?? '');
  };

  it('leads to the contest that was given its tagged address, with reasons, and to both letters', async () => {
    await enter('jeu.html', TAGGED);
    await enter('jeu-politique.html', VISITOR.email);
    await stage.kept(2);
    const room = await stage.driver.openOwn(`${DASHBOARD}#/approaches`);
    const file = join(folder, 'message.eml');
    await writeFile(file, campaign());
    const input = (await room.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await room.waitForFunction(
      (value) => [...document.querySelectorAll('textarea')].some((one) => one.value === value),
      {},
      TAGGED,
    );
    expect(await room.$eval('input[type=date]', (field) => (field as HTMLInputElement).value)).toBe(day());
    await press(room, 'main .button-main');
    await room.waitForSelector('[aria-labelledby=suspects] .card');
    const suspects = await room.$$eval('[aria-labelledby=suspects] .card', (cards) =>
      cards.map((card) => (card as HTMLElement).innerText),
    );
    expect(suspects[0]).toMatch(/tagged address|adresse marquée/);
    expect(suspects[0]).toMatch(/less than a month|moins d’un mois/);
    const shown = await textOf(room);
    expect(shown).toContain('Équipe Dupont');
    expect(shown).toMatch(/possible, not proven|possible, ce n’est pas prouvé/);
    expect(shown).toContain('stop.routeur.test');
    expect(shown).toContain('votez Dupont');
    expect(shown).not.toContain('jeu-politique');
    await room.waitForSelector('[aria-labelledby=chain] svg.picture');
    const paths = await room.$$eval('[aria-labelledby=chain] tbody tr', (rows) => rows.map((row) => row.textContent));
    expect(paths.length).toBeGreaterThan(0);
    expect(await room.$eval('[aria-labelledby=chain] svg', (svg) => svg.textContent)).toContain('Équipe Dupont');
    const letters = await room.$$eval('main a', (links) => links.map((link) => link.getAttribute('href') ?? ''));
    const [toSender, toHolder] = ['#/approach/', '#/letter/'].map((start) =>
      letters.find((link) => link.startsWith(start)),
    );
    expect(toHolder).toBeTruthy();
    expect(await sheetOf(await stage.driver.openOwn(`${DASHBOARD}${toSender}`))).toMatch(/Équipe Dupont[\s\S]*14/);
    expect(await sheetOf(await stage.driver.openOwn(`${DASHBOARD}${toHolder}`))).toMatch(/jeu\.html[\s\S]*15/);
  });

  it('noted by hand leads to nobody when the number was given nowhere', async () => {
    const room = await stage.driver.openOwn(`${DASHBOARD}#/approaches`);
    await room.waitForSelector('fieldset textarea');
    const fields = await room.$$('fieldset textarea');
    await fields[0]?.type('0611223344');
    await fields[1]?.type('Inconnu');
    await room.$eval('input[type=date]', (field) => {
      (field as HTMLInputElement).value = '2026-06-01';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(room, 'main .button-main');
    await room.waitForSelector('[aria-labelledby=suspects]');
    expect(await textOf(room)).toMatch(/Nothing recorded shows|Rien de ce qui est enregistré/);
    expect(await room.$('[aria-labelledby=suspects] .card')).toBeNull();
  });
});
