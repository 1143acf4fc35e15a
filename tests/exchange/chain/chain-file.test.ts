import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/disclosure/canonical-json';
import type { Fingerprint } from '../../../src/disclosure/schema';
import type { ChainFile } from '../../../src/exchange/chain/chain-file';
import { checkChainFile } from '../../../src/exchange/chain/check-chain-file';
import { readChainFile } from '../../../src/exchange/chain/read-chain-file';
import { writeChainFile } from '../../../src/exchange/chain/write-chain-file';
import { type Ledger, openLedger } from '../../../src/ledger/ledger';
import { uuidOf } from '../../ledger/sample-entry';
import { giveTo, REACHED, traceSample } from './traced-chain';

const name = 'chain-file-under-test';
const TERMS = { madeAt: '2026-06-30T10:00:00.000Z', madeBy: 'Contrepartie 1.0' };
const encode = (text: string) => new TextEncoder().encode(text);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
let ledger: Ledger;
let made = 0;

beforeEach(async () => {
  await Dexie.delete(name);
  made = 0;
  ledger = await openLedger(() => uuidOf(900 + made++), name);
});
afterEach(() => ledger.close());

async function write(words?: string): Promise<string> {
  return writeChainFile(await traceSample(ledger, words), TERMS);
}

/** The fingerprints that the ledger has of these disclosures. */
async function withheld(): Promise<Map<string, readonly Fingerprint[]>> {
  return new Map((await ledger.latestDisclosures(99)).map(({ id, fingerprints }) => [id, fingerprints]));
}

/** A file that was changed by hand, spelt and hashed as if it had been written so. */
function forge(text: string, change: (file: ChainFile) => unknown): Uint8Array {
  const { sha256: _, ...file } = JSON.parse(text) as ChainFile;
  change(file as ChainFile);
  return encode(`${canonicalJson({ ...file, sha256: sha256(canonicalJson(file)) })}\n`);
}
const kindsIn = (bytes: Uint8Array, known?: Map<string, readonly Fingerprint[]>) =>
  checkChainFile(readChainFile(bytes), known).findings.map(({ kind }) => kind);

describe('the evidence of a chain, for machines', () => {
  it('comes back as it was written, with the message, the paths, the records, the texts and the letters', async () => {
    const text = await write();
    const file = readChainFile(encode(text));
    expect(`${canonicalJson(file)}\n`).toBe(text);
    expect(file.message).toMatchObject({ sender: 'Équipe Dupont', reached: 'plain', cameOn: '2026-06-01' });
    expect(file.message.files).toEqual([{ name: 'capture.png', type: 'image/png', bytes: 5, sha256: sha256('image') }]);
    expect(file.sendings.map(({ record }) => record.id).sort()).toEqual([uuidOf(1), uuidOf(2)]);
    expect(file.sendings.find(({ record }) => record.id === uuidOf(2))?.record.remembered?.period).toBe('2024');
    expect(file.suspects.length).toBeGreaterThan(1);
    expect(file.letters.map(({ reference }) => reference)).toEqual(['CP-2026-7F3K9']);
    expect(file.answers[0]?.named).toEqual([{ name: 'Routage Exemple', part: 'recipient' }]);
    expect(file.certainty).toBe('possible-not-proven');
  });

  it('holds no fingerprint, no key, no address that was given, no file that somebody sent, nothing of other disclosures', async () => {
    const text = await write();
    const all = await ledger.latestDisclosures(99);
    const digests = [...all, ...(await ledger.approaches())].flatMap(({ fingerprints }) => fingerprints);
    expect(digests.length).toBeGreaterThan(2);
    for (const { digest } of digests) expect(text).not.toContain(digest);
    for (const key of await ledger.keeper.fingerprintKeys())
      expect(text).not.toContain(Buffer.from(key).toString('hex'));
    expect(text).not.toContain(REACHED);
    expect(text).not.toContain(btoa('image'));
    expect(text).not.toContain('"content":"c2Vjc');
    expect(text).not.toContain('jeu9.test');
    expect(text).not.toContain(uuidOf(8));
  });

  it('can be checked by anybody with the recipe of the README, but for the fingerprints that stay at home', async () => {
    const file = JSON.parse(await write()) as ChainFile;
    const { sha256: own, ...said } = file;
    expect(sha256(canonicalJson(said))).toBe(own);
    for (const { hash, before, chain, content, place } of file.links)
      expect(sha256(canonicalJson({ before, chain, content, place }))).toBe(hash);
    const [chain] = file.chains;
    expect(file.links.at(-1)?.hash).toBe(chain?.head);
    for (const { hash, text } of file.notices) expect(sha256(text)).toBe(hash);
    const document = file.documents[0]!;
    expect(file.links.find(({ address }) => address === document.address)?.content).toBe(
      sha256(canonicalJson(document)),
    );
    const sending = file.sendings[0]!;
    const fingerprints = (await withheld()).get(sending.record.id);
    expect(
      file.links.find(({ kind, disclosureId }) => kind === 'disclosure' && disclosureId === sending.record.id)?.content,
    ).toBe(sha256(canonicalJson({ ...sending.record, fingerprints })));
  });

  it('is sound where its disclosures are known, and says what it could not check elsewhere', async () => {
    const bytes = encode(await write());
    expect(checkChainFile(readChainFile(bytes), await withheld())).toMatchObject({
      findings: [],
      unchecked: 0,
      disclosures: 2,
      documents: 1,
      notices: 2,
    });
    expect(checkChainFile(readChainFile(bytes))).toMatchObject({ findings: [], unchecked: 2 });
  });

  it('shows each thing that was altered, even where its own hash was made anew', async () => {
    const text = await write();
    const known = await withheld();
    const cases: [string, (file: ChainFile) => unknown][] = [
      [
        'disclosure-altered',
        ({ sendings }) => Object.assign(sendings[0]!.record, { sentAt: '2026-03-03T10:00:00.000Z' }),
      ],
      [
        'disclosure-altered',
        ({ sendings }) => Object.assign(sendings.flatMap(({ record }) => record.boxes)[0]!, { preTicked: false }),
      ],
      ['document-altered', ({ documents }) => Object.assign(documents[0]!, { fetchedAt: '2026-03-21T10:00:00.000Z' })],
      ['notice-altered', ({ notices }) => Object.assign(notices[0]!, { text: 'Vos donnees.' })],
      [
        'passage-altered',
        ({ sendings }) =>
          Object.assign(sendings.flatMap((one) => one.politicalPassages)[0]!.passage, { text: 'Jamais.' }),
      ],
      ['link-altered', ({ links }) => Object.assign(links[0]!, { content: '0'.repeat(64) })],
      ['link-missing', ({ links }) => void links.splice(1, 1)],
      ['link-missing', ({ links }) => void links.pop()],
      ['order-altered', ({ links }) => Object.assign(links[1]!, { before: '0'.repeat(64) })],
      ['order-altered', ({ chains }) => Object.assign(chains[0]!, { head: '0'.repeat(64) })],
      ['unchained', ({ links }) => void delete links.find(({ kind }) => kind === 'disclosure')!.disclosureId],
      ['document-missing', (file) => Object.assign(file, { documents: [] })],
      ['notice-missing', (file) => void file.notices.splice(0, 1)],
    ];
    for (const [kind, change] of cases) expect(kindsIn(forge(text, change), known), kind).toContain(kind);
    const blunt = encode(text.replace('Votez Dupont', 'Votez Durand'));
    expect(kindsIn(blunt, known)).toEqual(['file-altered']);
  });

  it('is a part of a longer chain: what was kept before and meanwhile is there as hashes alone', async () => {
    await write();
    await giveTo(ledger, 5, { id: uuidOf(5), sentAt: '2026-09-01T10:00:00.000Z' });
    const traced = await ledger.readChain(uuidOf(70));
    const file = readChainFile(encode(writeChainFile(traced!, TERMS)));
    expect(file.links[0]?.place).toBe(1);
    expect(file.links.some(({ disclosureId }) => disclosureId === undefined)).toBe(true);
    expect(checkChainFile(file, await withheld()).findings).toEqual([]);
  });

  it.each([
    ['not-a-chain-file', () => '{"format":"contrepartie-backup","version":1}\n'],
    ['not-a-chain-file', () => 'bonjour'],
    ['not-a-chain-file', () => '[]'],
    ['truncated', (text: string) => text.slice(0, -40)],
    ['damaged', (text: string) => ` ${text}`],
    ['damaged', (text: string) => text.replace('{"answers":', '{"answers":[],"answers":')],
    ['newer-version', (text: string) => text.replace(/"version":1\}\n$/, '"version":2}\n')],
    ['forbidden-name', (text: string) => text.replace('{"answers":', '{"__proto__":{},"answers":')],
    ['too-deep', (text: string) => text.replace('"answers":[', `"answers":[${'['.repeat(50)}${']'.repeat(50)},`)],
    ['wrong-shape', (text: string) => text.replace('"certainty":"possible-not-proven"', '"certainty":"proven"')],
    ['wrong-shape', (text: string) => text.replaceAll('https://jeu1.test', 'javascript://jeu1')],
  ])('is refused whole as %s', async (reason, change) => {
    const text = await write();
    expect(() => readChainFile(encode(change(text)))).toThrow(expect.objectContaining({ reason }));
  });

  it.each([
    ['twice', (file: ChainFile) => void file.links.push(file.links[0]!)],
    ['twice', (file: ChainFile) => void file.sendings.push(file.sendings[0]!)],
    ['loose-end', (file: ChainFile) => Object.assign(file, { chains: [] })],
    ['loose-end', (file: ChainFile) => Object.assign(file, { letters: [] })],
    ['loose-end', (file: ChainFile) => Object.assign(file, { holders: [] })],
    ['loose-end', (file: ChainFile) => Object.assign(file.suspects[0]!, { disclosureIds: [uuidOf(404)] })],
  ])('is refused whole where it does not hold together: %s', async (reason, change) => {
    const text = await write();
    expect(() => readChainFile(forge(text, change))).toThrow(expect.objectContaining({ reason }));
  });

  it('tells a chain of a length out of all reason in a moment', async () => {
    const text = await write();
    const report = checkChainFile(
      readChainFile(forge(text, ({ chains }) => Object.assign(chains[0]!, { length: Number.MAX_SAFE_INTEGER }))),
    );
    expect(report.findings.length).toBeLessThanOrEqual(1_000);
  });

  it('carries any words of a message unharmed', async () => {
    const traced = await traceSample(ledger);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
        const text = writeChainFile({ ...traced, approach: { ...traced.approach, words } }, TERMS);
        expect(readChainFile(encode(text)).message.words).toBe(words);
      }),
      { numRuns: 100 },
    );
  });
});
