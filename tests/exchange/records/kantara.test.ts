import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { exportRecords } from '../../../src/exchange/records/export-records';
import { NOT_STATED, type RecordSource } from '../../../src/exchange/records/record-source';
import { hostileText } from '../../letter/hostile-texts';
import { each, heldBy, sampleRecord, TERMS, wholeOf } from './sample-record';

/** What the schema of Kantara's Consent Receipt 1.1 requires, and the type of what it allows. */
const purposeShape = z.union([
  z.object({ thirdPartyDisclosure: z.literal(false) }),
  z.object({ thirdPartyDisclosure: z.literal(true), thirdPartyName: z.string() }),
]);
const receiptShape = z.strictObject({
  version: z.literal('KI-CR-v1.1.0'),
  jurisdiction: z.string(),
  consentTimestamp: z.int().check(z.nonnegative()),
  collectionMethod: z.string(),
  consentReceiptID: z.string(),
  language: z.string(),
  piiPrincipalId: z.string(),
  piiControllers: z
    .array(
      z.strictObject({
        piiController: z.string(),
        contact: z.string(),
        address: z.looseObject({}),
        email: z.string(),
        phone: z.string(),
      }),
    )
    .check(z.minLength(1)),
  policyUrl: z.string(),
  services: z.array(
    z.strictObject({
      service: z.string(),
      purposes: z.array(
        z
          .strictObject({
            purpose: z.string(),
            consentType: z.string(),
            purposeCategory: z.array(z.string()),
            piiCategory: z.array(z.string()),
            termination: z.string(),
            thirdPartyDisclosure: z.boolean(),
            thirdPartyName: z.optional(z.string()),
          })
          .check(z.refine((purpose) => purposeShape.safeParse(purpose).success)),
      ),
    }),
  ),
  sensitive: z.boolean(),
  spiCat: z.array(z.string()),
});
const receiptsOf = async (...sources: RecordSource[]) =>
  z.array(receiptShape).parse(JSON.parse(await wholeOf(exportRecords('kantara', each(...sources), TERMS))));

describe('a Kantara consent receipt', () => {
  it('has what its schema requires, and says what is not known', async () => {
    const [receipt] = await receiptsOf(sampleRecord());
    expect(receipt).toMatchObject({
      consentTimestamp: Date.parse('2026-03-02T10:00:00.000Z') / 1000,
      piiPrincipalId: TERMS.personId,
      policyUrl: 'https://jeu1.test/vie-privee',
      sensitive: true,
      spiCat: ['political-opinion'],
    });
    expect(receipt?.piiControllers).toMatchObject([
      { piiController: 'Holder 1', email: 'dpo@holder1.test', phone: NOT_STATED },
    ]);
    const purposes = receipt?.services[0]?.purposes ?? [];
    expect(purposes.map(({ consentType }) => consentType)).toEqual(['EXPLICIT', 'IMPLICIT']);
    expect(purposes[0]).toMatchObject({
      termination: 'Vos données sont conservées trois ans.',
      thirdPartyName: 'Holder 2, Holder 3',
    });
  });

  it('claims no consent for a box that was refused, or where there is none', async () => {
    const { disclosure } = sampleRecord();
    const boxes = disclosure.boxes.map((box) => ({ ...box, stateWhenSent: 'unticked' as const }));
    const receipts = await receiptsOf(
      sampleRecord({ disclosure: { ...disclosure, boxes } }),
      sampleRecord({ disclosure: { ...disclosure, boxes: [] }, holders: [], documents: [], readings: [] }),
    );
    for (const { services } of receipts)
      expect(services[0]?.purposes.map(({ consentType }) => consentType)).toEqual([NOT_STATED]);
    expect(receipts[1]?.piiControllers).toMatchObject([{ piiController: NOT_STATED, contact: NOT_STATED }]);
  });

  it('is an empty list for no disclosure', async () => {
    expect(await receiptsOf()).toEqual([]);
  });

  it('stays valid whatever pages wrote: 1,000 hostile disclosures', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (name, wording) => {
        const { disclosure } = sampleRecord();
        const boxes = disclosure.boxes.map((box) => ({ ...box, wording }));
        const holders = [heldBy(1, 'declared-controller', { name, contacts: [wording, name] })];
        const [receipt] = await receiptsOf(sampleRecord({ disclosure: { ...disclosure, boxes }, holders }));
        expect(receipt?.services[0]?.purposes[0]?.purpose).toBe(wording.replace(/\p{Cs}/gu, '\uFFFD'));
      }),
      { numRuns: 1_000 },
    );
  }, 60_000);
});
