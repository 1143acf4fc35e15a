import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { inspectBackup } from '../../src/exchange/backup/inspect-backup';
import { unpackBackup } from '../../src/exchange/backup/unpack-backup';
import { uuidOf } from '../ledger/sample-entry';
import { beginAnew, machine, nextImportId } from './machines';
import { gather, inParts, takeIn } from './pass-backup';

afterEach(beginAnew);

const folder = 'tests/exchange/backups';
const PASSPHRASE = 'cheval correct pile agrafe';

/** One file of each form and version that was ever released. Frozen: a new version is a new file. */
describe.each(readdirSync(folder).sort())('the backup %s', (name) => {
  it('is read, and taken in with all that is in it', async () => {
    const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
    const plain = await gather(unpackBackup({ start: bytes.subarray(0, 64), parts: inParts(bytes) }, PASSPHRASE));
    const isSealed = name.endsWith('.sealed');
    const version = Number(/version-(\d+)/.exec(name)?.[1]);
    const summary = await inspectBackup(inParts(plain));
    expect(summary.header.version).toBe(version);
    expect(summary.counts).toMatchObject({ disclosure: version > 3 ? 3 : 2, request: 1, answer: version > 1 ? 1 : 0 });
    expect(summary.report).toMatchObject({ erased: 1, binned: 1, findings: [] });
    const { ledger, db } = await machine();
    await takeIn(ledger, plain, nextImportId());
    const told = (await ledger.latestDisclosures(9)).flatMap(({ remembered }) => remembered?.period ?? []);
    expect(told).toEqual(version > 3 ? ['2024'] : []);
    expect(await ledger.latestDisclosures(9)).toHaveLength(version > 3 ? 2 : 1);
    expect(await ledger.bins()).toMatchObject([{ what: 'elsewhere', disclosures: 1 }]);
    const [letter] = await ledger.requests();
    expect(letter?.request.reference).toBe('CP-2026-7F3K9');
    expect(letter?.answers.flatMap(({ files }) => files)).toHaveLength(version > 1 ? 1 : 0);
    expect(await db.holders.get(letter?.request.holderId ?? '')).toBeDefined();
    expect((await ledger.approaches()).map(({ sender }) => sender)).toEqual(version > 2 ? ['Parti Exemple'] : []);
    expect((await db.revisions.toArray()).map((look) => look.disclosureId)).toEqual(version > 2 ? [uuidOf(1)] : []);
    expect((await ledger.identities()).map(({ value }) => value)).toEqual(isSealed ? ['moi@exemple.test'] : []);
    expect((await ledger.verify()).findings).toEqual([]);
  });
});
