import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, DASHBOARD } from './browsers';
import { setStage } from './stage';
import { VISITOR } from './visitor';

// The post code is that of the publisher, too.
const TYPED = Object.values(VISITOR).filter((value) => value !== VISITOR.postalCode);

describe.each(BROWSERS)('records for other tools, in %s', (kind) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'contrepartie-records-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const stage = setStage(kind, {
    get downloads() {
      return folder;
    },
  });

  /** Presses a button of one section and gives the text of the file that it saves. */
  async function save(room: Page, section: string): Promise<{ name: string; text: string }> {
    const before = await readdir(folder);
    const buttons = await room.$$(`[aria-labelledby=${section}] .button-main`);
    await buttons.at(-1)?.click();
    const saved = async () =>
      (await readdir(folder)).filter((name) => name.startsWith('contrepartie-') && !before.includes(name));
    await expect.poll(saved, { timeout: 30_000 }).toHaveLength(1);
    const [name = ''] = await saved();
    const read = () => readFile(join(folder, name), 'utf8');
    await expect.poll(async () => (await read()).length, { timeout: 15_000 }).toBeGreaterThan(20);
    return { name, text: await read() };
  }

  async function openRecords(): Promise<Page> {
    await stage.enterPlainContest();
    await stage.kept(1);
    const room = await stage.driver.openOwn(`${DASHBOARD}#/records`);
    await room.waitForSelector('[aria-labelledby=save-records] .button-main:not([disabled])');
    return room;
  }

  it('each format is saved, is read by tools that know nothing of us, and bears no value', async () => {
    const room = await openRecords();
    const files = new Map<string, string>();
    const choices = (await room.$$('[aria-labelledby=save-records] input[type=radio]')) as ElementHandle<Element>[];
    for (const choice of choices) {
      await choice.click();
      const { name, text } = await save(room, 'save-records');
      files.set(name.replace(/^contrepartie-([a-z]+)-.*?(\.[a-z]+)$/, '$1$2'), text);
    }
    expect([...files.keys()].sort()).toEqual([
      'kantara.json',
      'letters.jsonld',
      'receipt.jsonld',
      'record.jsonld',
      'table.csv',
    ]);
    for (const text of files.values()) for (const value of TYPED) expect(text).not.toContain(value);

    const quads = await jsonld.toRDF(JSON.parse(files.get('record.jsonld') ?? ''), { format: 'application/n-quads' });
    expect(String(quads)).toContain('https://w3id.org/dpv#ConsentRecord');
    expect(String(quads)).toContain('jeu.html');
    const table = Papa.parse<string[]>((files.get('table.csv') ?? '').replace(/^\uFEFF/, ''));
    expect(table.errors).toEqual([]);
    expect(table.data.filter((row) => row.length > 1)).toHaveLength(2);
    expect(JSON.parse(files.get('kantara.json') ?? '')).toHaveLength(1);
  });

  it('lines for research are looked at one by one before they are saved, and bear no site’s day', async () => {
    const room = await openRecords();
    await room.waitForSelector('[aria-labelledby=research] button');
    await room.$eval('[aria-labelledby=research] button', (button) => (button as HTMLElement).click());
    await room.waitForSelector('[aria-labelledby=research] .rows li');
    const { name, text } = await save(room, 'research');
    expect(name).toMatch(/^contrepartie-research-\d{4}-\d{2}\.jsonl$/);
    const [head, ...lines] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(head).toMatchObject({ format: 'contrepartie-research', lines: lines.length });
    expect(lines.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}|[0-9a-f]{64}/);
    for (const value of TYPED) expect(text).not.toContain(value);
  });
});
