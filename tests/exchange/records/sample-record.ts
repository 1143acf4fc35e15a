import type { Answer } from '../../../src/disclosure/answer';
import type { Holder, HolderRole } from '../../../src/disclosure/holder';
import type { AccessRequest } from '../../../src/disclosure/request';
import type { RecordSource, RecordTerms } from '../../../src/exchange/records/record-source';
import { hashOf, sampleEntry, sampleReading, uuidOf } from '../../ledger/sample-entry';

export const TERMS: RecordTerms = {
  personId: uuidOf(9_999),
  madeAt: '2026-11-26T04:00:00.000Z',
  madeBy: 'Contrepartie 0.1.0',
};
const RETENTION = 'Vos données sont conservées trois ans.';
const POLITICAL = 'Vos données sont transmises à des partis politiques.';

/** A disclosure with everything that a record can tell, unless told otherwise. */
export function sampleRecord(change: Partial<RecordSource> = {}): RecordSource {
  const box = {
    wording: 'J’accepte de recevoir les offres.',
    purposes: ['newsletter' as const],
    control: 'checkbox' as const,
    required: false,
    preTicked: false,
    sense: 'agrees' as const,
    stateWhenSent: 'ticked' as const,
  };
  const { disclosure } = sampleEntry(1, {
    fields: [
      { category: 'email', label: 'E-mail', required: true, given: 'given' },
      { category: 'political-opinion', label: 'Vos idées', required: false, given: 'unknown' },
      { category: 'mobile', label: 'Portable', required: false, given: 'given' },
      { category: 'income', label: 'Revenus', required: false, given: 'empty' },
    ],
    boxes: [box, { ...box, wording: 'Oui à tout.', purposes: ['rules', 'partners', 'political'], preTicked: true }],
  });
  const passage = { text: POLITICAL, start: 0, end: POLITICAL.length };
  return {
    disclosure,
    assessment: {
      political: 'disclosed',
      politicalPassages: [{ noticeHash: hashOf(1), passage }],
      onward: 'sale-or-rental',
      onwardPassages: [{ noticeHash: hashOf(1), passage }],
      words: 15,
    },
    notices: [{ hash: hashOf(1), title: 'Grand jeu', language: 'fr', keptAt: disclosure.sentAt }],
    readings: [
      sampleReading(hashOf(1), {
        statements: [{ kind: 'retention', passage: { text: RETENTION, start: 0, end: RETENTION.length } }],
      }),
    ],
    documents: [
      {
        disclosureId: disclosure.id,
        address: 'https://jeu1.test/vie-privee',
        role: 'privacy-policy',
        outcome: 'http-error',
        detail: '404',
        fetchedAt: disclosure.sentAt,
      },
    ],
    holders: [heldBy(1, 'declared-controller'), heldBy(2, 'named-partner'), heldBy(3, 'observed'), heldBy(4, 'site')],
    letters: [letterWith({ rights: ['access', 'withdrawal'], sentOn: '2026-04-01' })],
    ...change,
  };
}

/** A holder and its part. */
export function heldBy(n: number, role: HolderRole, change: Partial<Holder> = {}): RecordSource['holders'][number] {
  const { disclosure } = sampleEntry(1);
  const holder: Holder = {
    id: uuidOf(100 + n),
    keys: [`domain:holder${n}.test`],
    name: `Holder ${n}`,
    controller: { name: `Holder ${n}`, siren: '732829320', address: '1 rue Neuve, 75001 Paris' },
    contacts: [`dpo@holder${n}.test`, `https://holder${n}.test/rights`],
    standing: role === 'named-partner' ? 'named' : 'received',
    apartFrom: [],
    lastDisclosureAt: disclosure.sentAt,
    disclosures: 1,
    latest: {
      disclosureId: disclosure.id,
      at: disclosure.sentAt,
      occasion: 'contest',
      site: 'jeu1.test',
      categories: ['email'],
      political: 'disclosed',
      onward: 'sale-or-rental',
    },
    ...change,
  };
  const holding = {
    disclosureId: disclosure.id,
    holderId: holder.id,
    role,
    because: `Holder ${n} writes it.`,
    claims: [],
  };
  return { holder, holding };
}

/** A letter of access about the sample disclosure, unless told otherwise. */
export function letterWith(change: Partial<AccessRequest> = {}, ...answers: Partial<Answer>[]) {
  const request: AccessRequest = {
    id: uuidOf(500),
    kind: 'access',
    holderId: uuidOf(101),
    addressee: 'Holder 1',
    disclosureIds: [uuidOf(1)],
    language: 'fr',
    reference: 'CP-2026-7F3K9',
    writtenAt: '2026-04-01T08:00:00.000Z',
    ...change,
  };
  return {
    request,
    answers: answers.map((answer, n) => ({
      id: uuidOf(600 + n),
      requestId: request.id,
      receivedOn: '2026-04-20',
      notedAt: '2026-04-20T08:00:00.000Z',
      kind: 'complete' as const,
      missing: [],
      named: [],
      files: [],
      ...answer,
    })),
  };
}

/** The whole file, from its parts. */
export async function wholeOf(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

export async function* each<T>(...items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
