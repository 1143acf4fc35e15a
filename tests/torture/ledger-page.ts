import { hashTextNow } from '../../src/disclosure/hash-text';
import { inspectBackup } from '../../src/exchange/backup/inspect-backup';
import { planImport, runImport } from '../../src/exchange/backup/plan-import';
import { packParts, unpackBackup } from '../../src/exchange/backup/unpack-backup';
import { writeBackup } from '../../src/exchange/backup/write-backup';
import { openDatabase } from '../../src/ledger/database';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { fillLedger } from '../bench/ledger/fill-ledger';
import { measureLedger, type Progress } from '../bench/ledger/measure-ledger';
import { makeEntry } from './make-entry';

/*
 * What the benches and the torture run in one of the extension's own pages: the product's own ledger, nothing in its place.
 */

const newId = () => crypto.randomUUID();
const SMALL = { holders: 40, notices: 60, noticeLength: 2_000 };

/** Writes disclosures one after the other from `from` on, and says each one only once it is acknowledged. */
async function write(from: number): Promise<void> {
  const ledger = await openLedger(newId);
  // As the background does at each start of the browser.
  await ledger.keeper.settleStore((length) => crypto.getRandomValues(new Uint8Array(length)));
  for (let n = from; ; n++) {
    await ledger.keepDisclosure(makeEntry(n, SMALL));
    console.log(`kept ${n}`);
    Object.assign(globalThis, { lastKept: n });
  }
}

/** Writes until it may not any more, with texts that do not pack. */
async function fill(from: number, most: number): Promise<{ kept: number; error: string }> {
  const ledger = await openLedger(newId);
  let kept = 0;
  try {
    for (; kept < most; kept++) {
      const entry = makeEntry(from + kept, SMALL);
      const noise = crypto.getRandomValues(new Uint16Array(10_000)).map((unit) => 0x4e00 + (unit % 20_000));
      const text = String.fromCharCode(...noise);
      const [notice] = entry.notices;
      if (!notice) break;
      const hash = hashTextNow(text);
      await ledger.keepDisclosure({
        ...entry,
        disclosure: { ...entry.disclosure, notices: [{ hash, role: 'beside-form' }] },
        notices: [{ ...notice, hash, text }],
        readings: [],
      });
    }
    return { kept, error: '' };
  } catch (error) {
    const { name, inner } = error as { name: string; inner?: { name: string } };
    return { kept, error: `${name} ${inner?.name ?? ''}`.trim() };
  } finally {
    ledger.close();
  }
}

/** What is on the disk, and what is wrong with it: torn when a part of a disclosure is missing or has no disclosure. */
async function check() {
  const db = await openDatabase();
  const ledger = await openLedger(newId);
  try {
    const ids = await db.disclosures.toCollection().primaryKeys();
    const known = new Set(ids);
    const torn: string[] = [];
    const links = await db.links.toArray();
    const linked = links.map(({ disclosureId }) => disclosureId ?? '');
    for (const [name, owners] of [
      ['clues', (await db.clues.toArray()).map(({ disclosureId }) => disclosureId)],
      ['links', linked],
      ['holdings', (await db.holdings.toArray()).map(({ disclosureId }) => disclosureId)],
    ] as const) {
      const have = new Set(owners);
      for (const id of known) if (!have.has(id)) torn.push(`${id} has no ${name}`);
      for (const id of have) if (!known.has(id)) torn.push(`${name} of ${id} without it`);
    }
    const held = (await db.holders.toArray()).reduce((sum, { disclosures }) => sum + disclosures, 0);
    const doubled = linked.length - new Set(linked).size + Math.abs(held - (await db.holdings.count()));
    return { ids, torn, doubled, findings: (await ledger.verify()).findings.map(({ kind }) => kind) };
  } finally {
    db.close();
    ledger.close();
  }
}

async function backUp(ledger: Ledger): Promise<Blob> {
  const header = {
    format: 'contrepartie-backup',
    version: 1,
    madeAt: new Date().toISOString(),
    device: await ledger.ownChain(),
    madeBy: 'bench',
  } as const;
  const parts: BlobPart[] = [];
  for await (const part of packParts(writeBackup(header, ledger.readForBackup({ secrets: false })))) {
    parts.push(new Blob([new Uint8Array(part)]));
  }
  return new Blob(parts);
}

async function* streamOf(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

/** Takes a backup into a ledger as the dashboard does, but without the way through the background. */
async function takeIn(ledger: Ledger, blob: Blob): Promise<void> {
  const open = async () =>
    unpackBackup({ start: new Uint8Array(await blob.slice(0, 64).arrayBuffer()), parts: streamOf(blob) });
  const summary = await inspectBackup(await open(), () => new Promise((resolve) => setTimeout(resolve)));
  await planImport(summary, ledger);
  const { keeper } = ledger;
  const [importId, at] = [newId(), new Date().toISOString()];
  await keeper.beginImport({ importId, file: 'bench', at });
  await runImport(await open(), summary, {
    takeHolders: (holders) => keeper.importHolders({ importId, holders, at }),
    takeRecords: (records, step) => keeper.importRecords({ importId, step, records, at }),
  });
  await keeper.finishImport(importId, at);
}

const progress: Progress = { state: 'done', figures: {}, error: '' };

/** Begins a piece of work that tells how far it is; it may take minutes. */
function begin(work: (figures: Progress['figures']) => Promise<unknown>): void {
  Object.assign(progress, { state: 'working', figures: {} });
  work(progress.figures).then(
    () => Object.assign(progress, { state: 'done' }),
    (error: unknown) => Object.assign(progress, { state: 'failed', error: String(error) }),
  );
}

Object.assign(globalThis, {
  torture: { write, fill, check },
  bench: {
    progress,
    fill: (count: number, sizes: Parameters<typeof fillLedger>[1]) =>
      begin(async (figures) => Object.assign(figures, { 'fill in batches': await fillLedger(count, sizes) })),
    measure: (count: number) => begin((figures) => measureLedger(count, { newId, backUp, takeIn }, figures)),
  },
});
