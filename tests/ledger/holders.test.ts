import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HolderClaim } from '../../src/disclosure/holder';
import { type Ledger, openLedger } from '../../src/ledger/ledger';
import { hashOf, sampleEntry, sampleReading, uuidOf } from './sample-entry';

const name = 'holders-under-test';
let ledger: Ledger;
let made = 0;
beforeEach(async () => {
  await Dexie.delete(name);
  ledger = await openLedger(() => uuidOf(500_000 + made++), name);
});
afterEach(() => ledger.close());

function claim(company: string, keys: string[], change: Partial<HolderClaim> = {}): HolderClaim {
  return { keys, name: company, role: 'declared-controller', because: `C’est ${company}.`, contacts: [], ...change };
}

async function keep(n: number, ...claims: HolderClaim[]): Promise<void> {
  await ledger.keepDisclosure({ ...sampleEntry(n), claims });
}

const all = async () => [...(await ledger.latestHolders(100)), ...(await ledger.latestPartners(100))];
const names = async () => (await all()).map((holder) => holder.name).sort();
const idOf = async (company: string) => (await all()).find((holder) => holder.name === company)?.id ?? '';

describe('one company', () => {
  it('is known again by its legal number before its domain, by its domain before its name', async () => {
    await keep(1, claim('Alpha', ['siren:1', 'domain:alpha.test', 'name:alpha']));
    await keep(2, claim('Bêta', ['siren:2', 'domain:beta.test', 'name:beta']));
    await keep(3, claim('Alpha SAS', ['siren:1', 'domain:beta.test', 'name:alpha']));
    expect((await ledger.disclosuresOf(await idOf('Alpha SAS'))).map(({ id }) => id)).toEqual([uuidOf(3), uuidOf(1)]);
    await keep(4, claim('Un autre nom', ['domain:beta.test', 'name:un autre nom']));
    expect((await ledger.disclosureInFull(uuidOf(4)))?.holders[0]?.holder.keys).toContain('siren:2');
  });

  it('is not another of the same domain or name with another legal number', async () => {
    await keep(1, claim('Alpha', ['siren:1', 'domain:groupe.test', 'name:alpha']));
    await keep(2, claim('Bêta', ['siren:2', 'domain:groupe.test', 'name:beta']));
    expect(await names()).toEqual(['Alpha', 'Bêta']);
    await keep(3, claim('groupe.test', ['domain:groupe.test'], { role: 'form-operator' }));
    expect((await ledger.disclosureInFull(uuidOf(3)))?.holders.map(({ holder }) => holder.name)).toEqual(['Alpha']);
  });

  it('is not made of two whose legal numbers differ because a third is like both', async () => {
    await keep(1, claim('alpha.test', ['domain:alpha.test'], { role: 'form-operator' }));
    await keep(2, claim('Un', ['siren:1', 'name:un']));
    await keep(3, claim('Deux', ['siren:2', 'name:deux']));
    await keep(4, claim('Un', ['domain:alpha.test', 'name:un', 'name:deux']));
    expect((await all()).filter(({ keys }) => keys.includes('siren:1') && keys.includes('siren:2'))).toEqual([]);
  });

  it('is made one when a notice shows that two are the same, with its letters', async () => {
    await keep(1, claim('alpha.test', ['domain:alpha.test'], { role: 'form-operator' }));
    await keep(2, claim('Alpha', ['name:alpha'], { role: 'named-partner' }));
    await ledger.keepRequest({
      id: uuidOf(77),
      kind: 'access',
      holderId: await idOf('Alpha'),
      disclosureIds: [uuidOf(2)],
      language: 'fr',
      reference: 'CP-2026-AAAAA',
      writtenAt: '2026-03-03T10:00:00.000Z',
    });
    await keep(3, claim('Alpha SA', ['siren:1', 'domain:alpha.test', 'name:alpha']));
    expect(await names()).toEqual(['Alpha SA']);
    const [holder] = await all();
    expect(holder).toMatchObject({ disclosures: 3, standing: 'received' });
    expect(await ledger.requestsOf(holder?.id ?? '')).toHaveLength(1);
  });

  it('is described by all that its notices say of it', async () => {
    const keys = ['name:alpha'];
    await keep(1, claim('Alpha', keys, { controller: { name: 'Alpha', siren: '1', rcs: 'RCS Lyon 1' } }));
    await keep(2, claim('Alpha', keys, { controller: { name: 'Alpha', address: '1 rue Neuve' } }));
    await keep(3, claim('Alpha', keys, { controller: { name: 'Alpha' } }));
    expect((await all())[0]?.controller).toEqual({
      name: 'Alpha',
      siren: '1',
      rcs: 'RCS Lyon 1',
      address: '1 rue Neuve',
    });
  });

  it('that a notice only names as a partner is not among those that received something', async () => {
    await keep(1, claim('Alpha', ['name:alpha']), claim('Oméga', ['name:omega'], { role: 'named-partner' }));
    expect((await ledger.latestHolders(10)).map((holder) => holder.name)).toEqual(['Alpha']);
    expect((await ledger.latestPartners(10)).map((holder) => holder.name)).toEqual(['Oméga']);
  });
});

describe('what the user merges', () => {
  it('stays one when the same companies are met again', async () => {
    await keep(1, claim('Alpha', ['siren:1', 'name:alpha']));
    await keep(2, claim('Bêta', ['siren:2', 'name:beta']));
    await ledger.mergeHolders(await idOf('Alpha'), await idOf('Bêta'));
    expect(await all()).toHaveLength(1);
    await keep(3, claim('Bêta', ['siren:2', 'name:beta']));
    await keep(4, claim('Alpha', ['siren:1', 'name:alpha']));
    expect((await all()).map((holder) => holder.disclosures)).toEqual([4]);
  });

  it('stays one when a better reader gives one of them another name', async () => {
    await keep(1, claim('Alpha', ['name:alpha']));
    const notice = hashOf(2);
    await keep(2, claim('Bêta de', ['name:beta de'], { noticeHash: notice }));
    await ledger.mergeHolders(await idOf('Alpha'), await idOf('Bêta de'));
    await ledger.addReading({
      reading: { ...sampleReading(notice), readerVersion: 2 },
      claims: [{ disclosureId: uuidOf(2), claims: [claim('Bêta', ['siren:2', 'name:beta'], { noticeHash: notice })] }],
    });
    expect((await all()).map((holder) => holder.disclosures)).toEqual([2]);
  });
});

describe('what the user tells apart', () => {
  const alpha = claim('Alpha', ['domain:formulaires.test', 'name:alpha']);
  const beta = claim('Bêta', ['domain:formulaires.test', 'name:beta']);

  it('is two holders, and stays so when both are met again', async () => {
    await keep(1, alpha);
    await keep(2, beta);
    const [only] = await all();
    await ledger.splitHolder(only?.id ?? '', ['Bêta']);
    expect(await names()).toEqual(['Alpha', 'Bêta']);
    await keep(3, beta);
    await keep(4, alpha);
    expect((await all()).map((holder) => [holder.name, holder.disclosures])).toEqual([
      ['Alpha', 2],
      ['Bêta', 2],
    ]);
    expect((await all()).map(({ apartFrom }) => apartFrom.length)).toEqual([1, 1]);
  });

  it('keeps its own contacts and number', async () => {
    await keep(1, claim('Alpha', ['domain:x.test', 'name:alpha'], { contacts: ['dpo@alpha.test'] }));
    const controller = { name: 'Bêta', siren: '2' };
    await keep(
      2,
      claim('Bêta', ['domain:x.test', 'siren:2', 'name:beta'], { contacts: ['dpo@beta.test'], controller }),
    );
    await ledger.splitHolder((await all())[0]?.id ?? '', ['Bêta']);
    const [one, other] = (await all()).sort((a, b) => a.name.localeCompare(b.name));
    expect(one).toMatchObject({ name: 'Alpha', contacts: ['dpo@alpha.test'], keys: ['domain:x.test', 'name:alpha'] });
    expect(one).not.toHaveProperty('controller');
    expect(other).toMatchObject({
      name: 'Bêta',
      contacts: ['dpo@beta.test'],
      keys: ['siren:2', 'name:beta'],
      controller,
    });
  });

  it('stays so for one that is known by its legal number', async () => {
    const numbered = claim('Bêta', ['siren:2', 'domain:formulaires.test', 'name:beta']);
    await keep(1, alpha);
    await keep(2, numbered);
    await ledger.splitHolder((await all())[0]?.id ?? '', ['Bêta']);
    await keep(3, numbered);
    await keep(4, claim('Bêta', ['siren:2', 'domain:formulaires.test', 'name:alpha']));
    expect((await all()).map((holder) => [holder.name, holder.disclosures])).toEqual([
      ['Bêta', 3],
      ['Alpha', 1],
    ]);
  });

  it('can be told apart once more, each from each', async () => {
    const gamma = claim('Gamma', ['domain:formulaires.test', 'name:gamma']);
    await keep(1, alpha);
    await keep(2, beta);
    await keep(3, gamma);
    await ledger.splitHolder((await all())[0]?.id ?? '', ['Bêta', 'Gamma']);
    await ledger.splitHolder((await all()).find((holder) => holder.disclosures === 2)?.id ?? '', ['Gamma']);
    for (const [n, again] of [alpha, beta, gamma].entries()) await keep(4 + n, again);
    expect((await all()).map((holder) => [holder.name, holder.disclosures]).sort()).toEqual([
      ['Alpha', 2],
      ['Bêta', 2],
      ['Gamma', 2],
    ]);
  });

  it('can be merged again', async () => {
    await keep(1, alpha);
    await keep(2, beta);
    await ledger.splitHolder((await all())[0]?.id ?? '', ['Bêta']);
    await ledger.mergeHolders(await idOf('Bêta'), await idOf('Alpha'));
    await keep(3, alpha);
    expect((await all()).map(({ disclosures, apartFrom }) => [disclosures, apartFrom])).toEqual([[3, []]]);
  });

  it('changes nothing when nothing or everything would go', async () => {
    await keep(1, alpha);
    const before = await all();
    for (const gone of [[], ['Alpha'], ['Personne']]) await ledger.splitHolder(before[0]?.id ?? '', gone);
    expect(await all()).toEqual(before);
  });
});

describe('a better reading', () => {
  const notice = hashOf(1);
  const partner = (company: string) =>
    claim(company, [`name:${company}`], { role: 'named-partner', noticeHash: notice });

  it('stands beside the old one, and what it no longer names is gone', async () => {
    await keep(1, claim('site', ['domain:site.test'], { role: 'site' }), partner('oméga'), partner('nous'));
    await ledger.addReading({
      reading: { ...sampleReading(notice, { political: { verdict: 'disclosed', passages: [] } }), readerVersion: 2 },
      claims: [{ disclosureId: uuidOf(1), claims: [partner('oméga'), partner('sigma')] }],
    });
    expect(await names()).toEqual(['oméga', 'sigma', 'site']);
    const full = await ledger.disclosureInFull(uuidOf(1));
    expect(full?.readings.map(({ readerVersion }) => readerVersion)).toEqual([1, 2]);
    expect(full?.assessment.political).toBe('disclosed');
    expect((await ledger.latestHolders(1))[0]?.latest.political).toBe('disclosed');
  });

  it('is due for each notice that this reader has not read', async () => {
    await keep(1, claim('site', ['domain:site.test']));
    expect(await ledger.noticesToReread(1, 10)).toEqual([]);
    const [due] = await ledger.noticesToReread(2, 10);
    expect(due?.notice.hash).toBe(notice);
    expect(due?.uses.map(({ disclosure, address, role }) => [disclosure.id, address, role])).toEqual([
      [uuidOf(1), null, 'beside-form'],
    ]);
  });
});
