import { rememberDisclosure, type ToldDisclosure } from '../../src/disclosure/remember-disclosure';
import type { ConsentBox, Disclosure } from '../../src/disclosure/schema';
import type { Assessment } from '../../src/disclosure/verdict';
import type { DisclosureEvidence, LetterSource } from '../../src/letter/letter-source';

export const HOLDER_ID = '00000000-0000-4000-8000-00000000aaaa';

/** A source whose every optional fact is there, unless told otherwise. */
export function sampleSource(change: Partial<LetterSource> = {}): LetterSource {
  return {
    language: 'fr',
    holder: {
      id: HOLDER_ID,
      name: 'Lots & Rêves',
      controller: {
        name: 'Lots & Rêves',
        legalForm: 'SAS',
        siren: '732829320',
        address: '12, rue des Tilleuls, 69003 Lyon',
      },
      contacts: ['dpo@lots-et-reves.example'],
    },
    disclosures: [sampleEvidence()],
    identity: {
      name: 'Zoé Lefèvre',
      addressLines: ['3 impasse du Moulin', '35000 RENNES'],
      town: 'Rennes',
      replyEmail: 'zoe@courriel.example',
      usedIdentifiers: ['zoe.jeux@courriel.example'],
    },
    writtenOn: '2026-11-24',
    reference: 'CP-2026-7F3K9',
    timeZone: 'Europe/Paris',
    delivery: 'post',
    ...change,
  };
}

/** A contest entered on 12 October 2026, its pre-ticked partner box left as it was. */
export function sampleEvidence(
  disclosure: Partial<Disclosure> = {},
  assessment: Partial<Assessment> = {},
  change: Partial<DisclosureEvidence> = {},
): DisclosureEvidence {
  return {
    disclosure: {
      version: 1,
      id: '00000000-0000-4000-8000-000000000001',
      state: 'sent',
      sentAt: '2026-10-12T12:05:00.000Z',
      place: { address: 'https://jeu.lots-et-reves.example/vacances', title: 'Gagnez vos vacances', language: 'fr' },
      occasion: 'contest',
      reasons: [],
      fields: [
        { category: 'given-name', label: 'Prénom', required: true, given: 'given' },
        { category: 'email', label: 'Votre e-mail', required: true, given: 'given' },
        { category: 'mobile', label: 'Portable', required: false, given: 'given' },
        { category: 'income', label: 'Revenus du foyer', required: false, given: 'empty' },
        { category: 'household', label: 'Nombre de personnes', required: false, given: 'unknown' },
      ],
      boxes: [sampleBox(), sampleBox({ wording: 'J’ai lu le règlement', purposes: ['rules'], preTicked: false })],
      notices: [{ hash: sampleHash('a'), role: 'beside-form' }],
      links: [],
      target: 'https://collecte.lots-et-reves.example/envoi',
      evidence: [{ kind: 'navigation', at: '2026-10-12T12:05:02.000Z' }],
      fingerprints: [],
      ...disclosure,
    },
    assessment: {
      political: 'silent',
      politicalPassages: [],
      onward: 'unnamed-partners',
      onwardPassages: [samplePassage('Vos données peuvent être confiées à nos partenaires.', 'a')],
      words: 1250,
      ...assessment,
    },
    notices: [
      { hash: sampleHash('a'), title: 'Gagnez vos vacances', language: 'fr' },
      { hash: sampleHash('b'), title: 'Vie privée', language: 'fr' },
    ],
    documents: [
      {
        disclosureId: '00000000-0000-4000-8000-000000000001',
        address: 'https://lots-et-reves.example/vie-privee',
        role: 'privacy-policy',
        outcome: 'kept',
        fetchedAt: '2026-10-12T12:05:04.000Z',
        noticeHash: sampleHash('b'),
      },
    ],
    holders: [
      {
        holding: {
          holderId: HOLDER_ID,
          role: 'declared-controller',
          because: 'Le responsable du traitement est la société Lots & Rêves.',
        },
      },
    ],
    ...change,
  };
}

/** A pre-ticked box for partners, sent ticked, unless told otherwise. */
export function sampleBox(change: Partial<ConsentBox> = {}): ConsentBox {
  return {
    wording: 'J’accepte de recevoir les offres des partenaires',
    purposes: ['partners'],
    control: 'checkbox',
    required: false,
    preTicked: true,
    sense: 'agrees',
    stateWhenSent: 'ticked',
    ...change,
  };
}

/** A passage of the text whose hash begins with that digit. */
export function samplePassage(text: string, digit: string): Assessment['politicalPassages'][number] {
  return { noticeHash: sampleHash(digit), passage: { text, start: 0, end: text.length } };
}

/** A well-formed hash. */
export function sampleHash(digit: string): string {
  return digit.repeat(64);
}

/** A contest that the user remembers, entered in 2024 or about then. */
export function sampleRemembered(told: Partial<ToldDisclosure> = {}, role: 'site' | 'named-in-answer' = 'site') {
  const disclosure = rememberDisclosure(
    {
      source: 'memory',
      sureness: 'rather-sure',
      period: '2024',
      note: 'Au salon',
      address: 'https://jeu.lots-et-reves.example/',
      occasion: 'contest',
      categories: ['email', 'mobile'],
      ...told,
    },
    { id: '00000000-0000-4000-8000-000000000002', addedAt: '2026-11-01T09:00:00.000Z', fingerprints: [] },
  );
  const holding = { holderId: HOLDER_ID, role, because: 'jeu.lots-et-reves.example' };
  return sampleEvidence(
    disclosure,
    { political: 'unread', politicalPassages: [], onward: 'none-stated', onwardPassages: [], words: 0 },
    { documents: [], notices: [], holders: [{ holding }] },
  );
}
