import { fingerprintIdentifiers } from '../../../src/background/fingerprint';
import { keepApproach } from '../../../src/background/keep-approach';
import { keepRemembered } from '../../../src/background/keep-remembered';
import { hashTextNow } from '../../../src/disclosure/hash-text';
import type { Disclosure } from '../../../src/disclosure/schema';
import type { Ledger } from '../../../src/ledger/ledger';
import type { TracedChain } from '../../../src/ledger/read-chain';
import { sampleEntry, sampleReading, uuidOf } from '../../ledger/sample-entry';

export const REACHED = 'marie@exemple.test';
export const MESSAGE = uuidOf(70);
const NOTICE = 'Le Jeu SARL vend vos données à des partenaires. Elles peuvent servir à des partis politiques.';
const POLICY = 'Politique : vos données sont louées.';

const passageOf = (text: string, of: string) => ({
  text,
  start: of.indexOf(text),
  end: of.indexOf(text) + text.length,
});

/** A contest that was given the address of the message, with a text beside it and one that it links to. */
export async function giveTo(ledger: Ledger, n: number, change: Partial<Disclosure> = {}): Promise<void> {
  const key = await ledger.fingerprintKey(() => new Uint8Array(32).fill(7));
  const fingerprints = await fingerprintIdentifiers([{ kind: 'email', value: REACHED }], key);
  const text = `${NOTICE} (${n})`;
  const hash = hashTextNow(text);
  const entry = sampleEntry(n, {
    fingerprints,
    notices: [{ hash, role: 'beside-form' }],
    links: [{ role: 'privacy-policy', address: `https://jeu${n}.test/politique`, label: 'Politique' }],
    boxes: [
      {
        wording: 'J’accepte de recevoir les offres des partenaires',
        purposes: ['partners'],
        control: 'checkbox',
        required: false,
        preTicked: true,
        sense: 'agrees',
        stateWhenSent: 'ticked',
      },
    ],
    ...change,
  });
  const observed = { host: 'suivi.test', kind: 'email', variant: 'sha256', moment: 'before-sending' } as const;
  await ledger.keepDisclosure({
    ...entry,
    notices: [{ hash, text, title: 'Grand jeu', language: 'fr', keptAt: entry.disclosure.sentAt }],
    readings: [
      sampleReading(hash, {
        political: {
          verdict: 'disclosed',
          passages: [passageOf('Elles peuvent servir à des partis politiques.', text)],
        },
        onward: {
          level: 'sale-or-rental',
          passages: [passageOf('Le Jeu SARL vend vos données à des partenaires.', text)],
        },
      }),
    ],
    claims: [
      ...entry.claims,
      {
        keys: ['domain:suivi.test'],
        name: 'Suivi',
        role: 'observed',
        because: 'suivi.test',
        contacts: [],
        observed: [{ ...observed, at: entry.disclosure.sentAt }],
      },
    ],
  });
  const policy = hashTextNow(POLICY);
  await ledger.keepDocument({
    document: {
      disclosureId: entry.disclosure.id,
      address: `https://jeu${n}.test/politique`,
      role: 'privacy-policy',
      outcome: 'kept',
      fetchedAt: '2026-03-20T10:00:00.000Z',
      noticeHash: policy,
    },
    notice: { hash: policy, text: POLICY, title: 'Politique', language: 'fr', keptAt: '2026-03-20T10:00:00.000Z' },
    claims: [],
  });
}

/** A message that reached the address given to two contests, one of them told from memory, with a letter and its answer. */
export async function traceSample(ledger: Ledger, words = 'Votez Dupont le 14 juin.'): Promise<TracedChain> {
  await ledger.keepDisclosure(sampleEntry(9));
  await giveTo(ledger, 1);
  await ledger.keepDisclosure(sampleEntry(8));
  await keepRemembered(
    ledger,
    {
      id: uuidOf(2),
      told: {
        source: 'memory',
        sureness: 'not-sure',
        period: '2024',
        note: 'Un jeu au marché',
        address: 'https://marche.example.org/',
        occasion: 'contest',
        categories: ['email'],
      },
      given: [{ kind: 'email', value: REACHED }],
    },
    '2026-05-01T10:00:00.000Z',
  );
  const holder = (await ledger.latestHolders(9)).find(({ name }) => name === 'jeu1.test');
  await ledger.keepRequest({
    id: uuidOf(50),
    kind: 'access',
    holderId: holder?.id ?? '',
    addressee: 'Le Jeu SARL',
    disclosureIds: [uuidOf(1)],
    language: 'fr',
    reference: 'CP-2026-7F3K9',
    writtenAt: '2026-06-03T10:00:00.000Z',
    sentOn: '2026-06-04',
  });
  await ledger.keepAnswer({
    id: uuidOf(51),
    requestId: uuidOf(50),
    receivedOn: '2026-06-20',
    notedAt: '2026-06-20T10:00:00.000Z',
    kind: 'incomplete',
    missing: ['source'],
    named: [{ name: 'Routage Exemple', part: 'recipient' }],
    files: [
      {
        name: 'reponse.pdf',
        type: 'application/pdf',
        content: btoa('secret de la reponse'),
      },
    ],
  });
  await keepApproach(ledger, {
    approach: {
      id: MESSAGE,
      notedAt: '2026-06-02T08:00:00.000Z',
      cameOn: '2026-06-01',
      channel: 'email',
      sender: 'Équipe Dupont',
      onBehalfOf: 'Parti Exemple',
      words,
      mail: { from: 'dupont-2027.test', signedBy: ['dupont-2027.test'], listHosts: ['stop.routeur.test'] },
      files: [{ name: 'capture.png', type: 'image/png', content: btoa('image') }],
    },
    reached: { kind: 'email', value: REACHED },
  });
  const traced = await ledger.readChain(MESSAGE);
  if (!traced) throw new Error('The message is not kept.');
  return traced;
}
