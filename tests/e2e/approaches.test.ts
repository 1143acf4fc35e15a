import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkChainFile } from '../../src/exchange/chain/check-chain-file';
import { readChainFile } from '../../src/exchange/chain/read-chain-file';
import { readPdfText } from '../letter/pdf/read-pdf-text';
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
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'contrepartie-message-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  // The stage is set before the folder is there: it is named by a getter.
  const stage = setStage(kind, {
    get downloads() {
      return folder;
    },
  });

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

  /** Presses a button of the room and gives the file that it saves. */
  async function save(room: Page, words: RegExp, ending: string): Promise<string> {
    const find = (source: string) =>
      [...document.querySelectorAll('button')].find(
        (one) => new RegExp(source).test(one.textContent ?? '') && !one.disabled,
      );
    await room.waitForFunction(find, { timeout: 15_000 }, words.source);
    const before = await readdir(folder);
    const button = (await room.evaluateHandle(find, words.source)).asElement() as ElementHandle<Element> | null;
    await button?.click();
    const saved = async () => (await readdir(folder)).filter((name) => name.endsWith(ending) && !before.includes(name));
    await expect.poll(saved, { timeout: 30_000 }).toHaveLength(1);
    const path = join(folder, (await saved())[0] ?? '');
    await expect.poll(async () => (await readFile(path)).length, { timeout: 15_000 }).toBeGreaterThan(1_000);
    return path;
  }

  /** Saves the evidence for people and for machines, reads both, and has the latter checked here and after a change. */
  async function checkEvidence(room: Page): Promise<void> {
    const text = await readPdfText(await readFile(await save(room, /\(PDF/, '.pdf')));
    const json = await save(room, /\(JSON/, '.json');
    const file = readChainFile(await readFile(json));
    const [sending] = file.sendings;
    for (const told of ['Équipe Dupont', 'votez Dupont', sending?.record.place.address, file.notices[0]?.hash])
      expect(text).toContain(told);
    expect(text).toMatch(/possible, not proven|possible, il n’est pas prouvé/);
    expect(file.links.at(-1)?.hash).toBe(file.chains[0]?.head);
    for (const words of [text, JSON.stringify(file)]) expect(words).not.toContain(TAGGED);
    expect(checkChainFile(file)).toMatchObject({ findings: [], unchecked: file.sendings.length });

    const says = async (path: string) => {
      const check = await stage.driver.openOwn(`${DASHBOARD}#/backup`);
      const field = (await check.waitForSelector(
        '[aria-labelledby=check] input[type=file]',
      )) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(path);
      await check.waitForFunction(
        () => !/…$/.test(document.querySelector('[aria-labelledby=check] [role=status]')?.textContent || '…'),
      );
      const said = await check.$eval('[aria-labelledby=check]', (section) => (section as HTMLElement).innerText);
      await check.close();
      return said;
    };
    // The ledger here knows what was left out: all of it is checked.
    expect(await says(json)).toMatch(/Nothing is missing|Rien ne manque/);
    const forged = join(folder, 'forged.json');
    await writeFile(forged, (await readFile(json, 'utf8')).replace('votez Dupont', 'votez Durand'));
    expect(await says(forged)).toMatch(/no longer as it was written|n’est plus tel/);
    await writeFile(forged, (await readFile(json, 'utf8')).slice(0, -200));
    expect(await says(forged)).toMatch(/refused|refusé/i);
  }

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
      (value) => [...document.querySelectorAll('input')].some((one) => one.value === value),
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
    await checkEvidence(room);
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
    await room.waitForSelector('fieldset input[type=text]');
    const fields = await room.$$('fieldset input[type=text]');
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
