import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { DATA_CATEGORIES } from '../../../src/disclosure/categories';
import { OCCASIONS } from '../../../src/disclosure/occasions';
import type { ConsentBox } from '../../../src/disclosure/schema';
import { judgeBox } from '../../../src/exchange/records/box-event';
import { CATEGORY_TERMS } from '../../../src/exchange/records/category-terms';
import { exportLetters, exportRecords } from '../../../src/exchange/records/export-records';
import { nameTerm } from '../../../src/exchange/records/own-terms';
import { OCCASION_TERMS, PURPOSE_TERMS } from '../../../src/exchange/records/purpose-terms';
import { NOT_STATED, type RecordSource } from '../../../src/exchange/records/record-source';
import { hostileText } from '../../letter/hostile-texts';
import { isPublished } from './published-terms';
import { byText, outlineOf, readDisclosure, readNodes, toQuads } from './read-graph';
import { each, heldBy, letterWith, sampleRecord, TERMS, wholeOf } from './sample-record';

/** A parser of RDF reads each of many texts, on a machine that may be busy. */
const PATIENT = 180_000;
const write = (...sources: RecordSource[]) => wholeOf(exportRecords('record', each(...sources), TERMS));
const first = (text: string) => JSON.parse(text)['@graph'][0];
const readBack = async (text: string, { disclosure }: RecordSource) =>
  readDisclosure(await readNodes(await toQuads(text)), disclosure.id);

/** What a record must say to be one of the standard (its mandatory fields, and those that GDPR makes so). */
const node = z.looseObject({ '@type': z.optional(z.union([z.string(), z.array(z.string())])) });
const some = z.array(node).check(z.minLength(1));
const recordShape = z.looseObject({
  '@type': z.literal('dpv:ConsentRecord'),
  'dct:conformsTo': z.object({ '@id': z.literal('dpv-27560:record-eu-gdpr') }),
  'dct:identifier': z.uuid(),
  'dct:language': z.string().check(z.minLength(1)),
  'dpv:hasDataSubject': z.object({ '@id': z.string(), '@type': z.literal('dpv:DataSubject') }),
  'dpv:hasNotice': some,
  'dpv:hasPurpose': some,
  'dpv:hasLegalBasis': some,
  'dpv:hasPersonalData': z.array(node),
  'dpv:hasDataController': z
    .array(z.looseObject({ '@type': z.literal('dpv:DataController'), 'dpv:hasName': z.string() }))
    .check(z.minLength(1)),
  'dpv:hasRecipient': some,
  'dpv:hasStorageCondition': some.check(z.minLength(2)),
  'dpv:hasConsentControl': some,
  'dpv:hasAuthority': some,
  'dpv:hasDuration': some,
  'dpv:hasRight': some,
  'dpv:hasJurisdiction': z.object({ '@id': z.literal('loc:EU') }),
});

describe('a consent record', () => {
  it('has the mandatory fields of the standard, whatever is known', async () => {
    recordShape.parse(first(await write(sampleRecord())));
    const { disclosure, assessment } = sampleRecord();
    const bare: RecordSource = {
      disclosure: { ...disclosure, fields: [], boxes: [], notices: [], place: { ...disclosure.place, language: '' } },
      assessment: {
        ...assessment,
        political: 'unread',
        politicalPassages: [],
        onwardPassages: [],
        onward: 'none-stated',
      },
      notices: [],
      readings: [],
      documents: [],
      holders: [],
      letters: [],
    };
    const text = await write(bare);
    const record = recordShape.parse(first(text));
    expect(record['dct:language']).toBe(NOT_STATED);
    expect(record['dpv:hasDataController'][0]?.['dpv:hasName']).toBe(NOT_STATED);
    for (const property of ['dpv:hasPurpose', 'dpv:hasLegalBasis', 'dpv:hasNotice', 'dpv:hasDuration'] as const)
      expect(record[property][0]).toMatchObject({
        'dct:description': NOT_STATED,
        'dpv:hasApplicability': { '@id': 'dpv:NotAvailable' },
      });
    expect(await toQuads(text)).toContain('ConsentUnknown');
  });

  it('names only what DPV 2.3 defines; our own terms say what they are narrower than', async () => {
    const all = sampleRecord();
    const fields = DATA_CATEGORIES.map((category) => ({
      category,
      label: '',
      required: false,
      given: 'given' as const,
    }));
    const sources = OCCASIONS.map((occasion) => ({ ...all, disclosure: { ...all.disclosure, fields, occasion } }));
    const files = [
      await write(...sources, sampleRecord({ readings: everyStatement() })),
      await wholeOf(exportRecords('receipt', each(all), TERMS)),
      await wholeOf(exportLetters(everyLetter(), TERMS)),
    ];
    const names = new Set(files.flatMap((file) => [...namesIn(JSON.parse(file)['@graph'])]));
    expect([...names].filter((name) => !/^(?:cp|dct|schema|skos|xsd):/.test(name) && !isPublished(name))).toEqual([]);
    const used = [...Object.values(CATEGORY_TERMS), ...Object.values(OCCASION_TERMS), ...Object.values(PURPOSE_TERMS)];
    const defined = new Set(JSON.parse(files[0] ?? '')['@graph'].map((one: { '@id': string }) => one['@id']));
    expect(used.map(nameTerm).filter((name) => name.startsWith('cp:') && !defined.has(name))).toEqual(
      // No box of the sample has these.
      ['cp:AcknowledgementOfPrivacyNotice', 'cp:OtherPurpose'],
    );
    expect(new Set(Object.values(CATEGORY_TERMS).map(nameTerm)).size).toBe(DATA_CATEGORIES.length);
  });

  it('comes back from N-Quads as it was', async () => {
    const source = sampleRecord();
    const back = await readBack(await write(source), source);
    expect(back).toMatchObject({
      ...outlineOf(source.disclosure),
      sentAt: source.disclosure.sentAt,
      state: 'sent',
      political: 'disclosed',
      onward: 'sale-or-rental',
      notices: source.notices.map(({ hash }) => hash),
      page: source.disclosure.place.address,
    });
    const held = source.holders.map(({ holder: { id, name }, holding: { role, because } }) => ({
      id,
      name,
      role,
      because,
    }));
    expect(back.holders).toEqual(held.sort(byText));
  });

  it('holds many disclosures in one document, each by its own name', async () => {
    const { disclosure } = sampleRecord();
    const ids = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`);
    const text = await write(...ids.map((id) => sampleRecord({ disclosure: { ...disclosure, id } })));
    const nodes = await readNodes(await toQuads(text));
    for (const id of ids) expect(readDisclosure(nodes, id).fields).toHaveLength(3);
  });

  it('says that the notice tells of politics only where it does, and names no e-mail of the person', async () => {
    const purposesOf = async (political: RecordSource['assessment']['political']) => {
      const { disclosure, assessment } = sampleRecord();
      const source = { disclosure: { ...disclosure, boxes: [] }, assessment: { ...assessment, political } };
      return JSON.stringify(first(await write(sampleRecord(source)))['dpv:hasProcess']);
    };
    expect(await purposesOf('disclosed')).toContain('dpv:PoliticalCampaign');
    for (const political of ['silent', 'excluded', 'contradictory', 'unread'] as const)
      expect(await purposesOf(political)).not.toContain('dpv:PoliticalCampaign');
    const withTrace = sampleRecord();
    withTrace.disclosure.fingerprints.push({ kind: 'email', digest: 'f'.repeat(64) });
    expect(await write(withTrace)).not.toContain('f'.repeat(64));
  });

  it('tells a withdrawal only once the letter was sent', async () => {
    const stateOf = async (sentOn?: string) =>
      JSON.stringify(
        first(
          await write(
            sampleRecord({ letters: [letterWith({ rights: ['withdrawal'], ...(sentOn ? { sentOn } : {}) })] }),
          ),
        ),
      );
    expect(await stateOf('2026-04-01')).toContain('dpv:ConsentWithdrawn');
    expect(await stateOf()).not.toContain('dpv:ConsentWithdrawn');
  });

  it(
    'stays one document, and comes back exactly, whatever pages wrote: 150 hostile disclosures',
    async () => {
      const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\uFFFD');
      await fc.assert(
        fc.asyncProperty(hostileText, hostileText, hostileText, async (label, wording, name) => {
          const { disclosure, assessment, holders } = sampleRecord();
          const [field] = disclosure.fields;
          const [box] = disclosure.boxes;
          const passage = { text: wording, start: 0, end: 1 };
          const source = sampleRecord({
            disclosure: {
              ...disclosure,
              fields: field ? [{ ...field, label }] : [],
              boxes: box ? [{ ...box, wording }] : [],
              place: { ...disclosure.place, title: name, language: label },
            },
            assessment: { ...assessment, politicalPassages: [{ noticeHash: 'a'.repeat(64), passage }] },
            holders: [...holders, heldBy(5, 'named-partner', { name, contacts: [label, wording] })],
          });
          const back = await readBack(await write(source), source);
          expect(back.fields[0]?.label).toBe(wellFormed(label));
          expect(back.boxes[0]?.wording).toBe(wellFormed(wording));
          expect(back.holders.map((holder) => holder.name)).toContain(wellFormed(name) || NOT_STATED);
        }),
        { numRuns: 150 },
      );
    },
    PATIENT,
  );
});

describe('the state of a box', () => {
  const box: ConsentBox = {
    wording: '',
    purposes: ['newsletter'],
    control: 'checkbox',
    required: false,
    preTicked: false,
    sense: 'agrees',
    stateWhenSent: 'ticked',
  };

  it.each([
    [{}, 'dpv:ConsentGiven', 'dpv:ExpressedConsent'],
    [{ preTicked: true }, 'dpv:ConsentUnknown', 'dpv:ImpliedConsent'],
    [{ stateWhenSent: 'unticked' as const }, 'dpv:ConsentRefused', undefined],
    [{ stateWhenSent: 'unticked' as const, preTicked: true }, 'dpv:ConsentRefused', undefined],
    [{ sense: 'refuses' as const }, 'dpv:ConsentRefused', undefined],
    [{ sense: 'refuses' as const, stateWhenSent: 'unticked' as const }, 'dpv:ConsentUnknown', 'dpv:ImpliedConsent'],
    [{ stateWhenSent: 'unknown' as const }, 'dpv:ConsentUnknown', undefined],
    [{ control: 'button' as const }, 'dpv:ConsentUnknown', 'dpv:ImpliedConsent'],
  ])('%j is %s', (change, status, type) => {
    expect(judgeBox({ ...box, ...change })).toMatchObject({ status, ...(type ? { type } : {}) });
    expect(judgeBox({ ...box, ...change }).type).toBe(type);
  });
});

function everyStatement(): RecordSource['readings'] {
  const kinds = [
    'legal-basis',
    'retention',
    'withdrawal',
    'authority',
    'transfer-outside-eu',
    'purpose',
    'dpo',
  ] as const;
  const passage = { text: 'Words.', start: 0, end: 6 };
  return sampleRecord().readings.map(({ noticeHash, reading }) => ({
    noticeHash,
    reading: { ...reading, statements: kinds.map((kind) => ({ kind, passage })) },
  }));
}

function everyLetter() {
  const kinds = ['complete', 'incomplete', 'refused', 'identity-asked', 'extension'] as const;
  const rights = [
    'access',
    'withdrawal',
    'objection',
    'rectification',
    'restriction',
    'portability',
    'erasure',
  ] as const;
  return [
    letterWith({ rights: [...rights] }),
    letterWith({ kind: 'source', sentOn: '2026-04-01' }),
    letterWith({ kind: 'reminder', sentOn: '2026-04-01' }),
    letterWith({ kind: 'complaint' }),
    ...kinds.map((kind) => letterWith({}, { kind })),
  ];
}

/** Every compact name in a document: keys, types and references. */
function* namesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const member of value) yield* namesIn(member);
  else if (typeof value === 'object' && value !== null)
    for (const [key, member] of Object.entries(value)) {
      if (!key.startsWith('@')) yield key;
      const names = key === '@type' || key === '@id' ? [member].flat() : [];
      yield* names.filter((name) => /^[a-z0-9-]+:(?!\/)/.test(name) && !/^(?:urn|ni):/.test(name));
      yield* namesIn(member);
    }
}
