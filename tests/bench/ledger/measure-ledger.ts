import { Dexie } from 'dexie';
import { hashTextNow } from '../../../src/disclosure/hash-text';
import { LEDGER_NAME } from '../../../src/ledger/database';
import { type Ledger, openLedger } from '../../../src/ledger/ledger';
import { makeEntry } from '../../torture/make-entry';

interface Tools {
  newId: () => string;
  backUp(ledger: Ledger): Promise<Blob>;
  takeIn(ledger: Ledger, backup: Blob): Promise<void>;
}

/** Milliseconds, megabytes and numbers, by name. */
export type Figures = Record<string, number>;

/** How far a piece of work is that goes on in the page. */
export interface Progress {
  state: 'working' | 'done' | 'failed';
  figures: Figures;
  error: string;
}

/**
 * Measures a filled ledger of `count` disclosures; each query is asked nineteen times, the middle one counts. Writes the
 * figures into what it is given, as they come.
 */
export async function measureLedger(count: number, { newId, backUp, takeIn }: Tools, figures: Figures): Promise<void> {
  const ledger = await openLedger(newId);
  const middle = async (name: string, ask: () => Promise<unknown>) => {
    const first = await timed(ask);
    const times: number[] = [];
    for (let n = 0; n < 19; n++) times.push(await timed(ask));
    times.sort((one, other) => one - other);
    figures[name] = times[9] ?? 0;
    figures[`${name}, first`] = first;
  };
  await middle('latest 50', () => ledger.latestDisclosures(50));
  await middle('first 50 holders', () => ledger.latestHolders(50));
  const [holder] = await ledger.latestHolders(1);
  const id = holder?.id ?? '';
  await middle('one holder', async () => [
    await ledger.holder(id),
    await ledger.disclosuresOf(id),
    await ledger.requestsOf(id),
  ]);
  await middle('one disclosure in full', () => ledger.disclosureInFull(holder?.latest.disclosureId ?? ''));
  await middle('search holders by name', async () =>
    (await ledger.latestHolders(100_000)).filter(({ name }) => name.toLowerCase().includes('exemple 49')),
  );
  // A number that was given once; one given thousands of times is as slow as its thousands.
  const rare = { ...makeEntry(count + 5_000, { holders: 5_000, notices: 1, noticeLength: 500 }) };
  rare.disclosure = { ...rare.disclosure, fingerprints: [{ kind: 'phone', digest: hashTextNow('rare') }] };
  await ledger.keepDisclosure(rare);
  await middle('who has a number', () => ledger.keeper.findByDigests([hashTextNow('rare')]));
  let next = count;
  await middle('write, acknowledged', () =>
    ledger.keepDisclosure(makeEntry(next++, { holders: 5_000, notices: 2_000, noticeLength: 20_000 })),
  );
  figures.verify = await timed(() => ledger.verify());
  let backup = new Blob();
  figures.export = await timed(async () => {
    backup = await backUp(ledger);
  });
  figures['backup, MB'] = backup.size / 1e6;
  figures['disk, MB'] = ((await navigator.storage.estimate()).usage ?? 0) / 1e6;
  const other = await openLedger(newId, `${LEDGER_NAME}-other`);
  figures.import = await timed(() => takeIn(other, backup));
  figures['import again, nothing new'] = await timed(() => takeIn(other, backup));
  other.close();
  await Dexie.delete(`${LEDGER_NAME}-other`);
  ledger.close();
}

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}
