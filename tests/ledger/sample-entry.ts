import type { NoticeReading } from '../../src/disclosure/reading';
import type { Disclosure } from '../../src/disclosure/schema';
import type { DisclosureEntry, KeptReading } from '../../src/ledger/records';

/** A contest as the background hands it to the ledger; `n` makes it a different one. */
export function sampleEntry(n: number, change: Partial<Disclosure> = {}): DisclosureEntry {
  const hash = hashOf(n);
  const disclosure: Disclosure = {
    version: 1,
    id: uuidOf(n),
    state: 'sent',
    sentAt: `2026-03-${String((n % 27) + 1).padStart(2, '0')}T10:00:00.000Z`,
    place: { address: `https://jeu${n}.test/participer`, title: 'Grand jeu', language: 'fr' },
    occasion: 'contest',
    reasons: ['title: jeu concours'],
    fields: [{ category: 'email', label: 'E-mail', required: true, given: 'given' }],
    boxes: [],
    notices: [{ hash, role: 'beside-form' }],
    links: [],
    target: `https://jeu${n}.test/envoyer`,
    evidence: [{ kind: 'navigation', at: '2026-03-03T10:00:01.000Z' }],
    fingerprints: [],
    ...change,
  };
  return {
    disclosure,
    notices: [{ hash, text: `Notice ${n}`, title: 'Grand jeu', language: 'fr', keptAt: disclosure.sentAt }],
    readings: [sampleReading(hash)],
    documents: [],
    claims: [
      {
        keys: [`domain:jeu${n}.test`],
        name: `jeu${n}.test`,
        role: 'form-operator',
        because: `jeu${n}.test`,
        contacts: [],
      },
    ],
  };
}

/** A reading that found nothing, unless told otherwise. */
export function sampleReading(noticeHash: string, change: Partial<NoticeReading> = {}): KeptReading {
  return {
    noticeHash,
    readerVersion: 1,
    readAt: '2026-03-03T10:00:00.000Z',
    reading: {
      readerVersion: 1,
      language: 'fr',
      words: 2,
      political: { verdict: 'silent', passages: [] },
      onward: { level: 'none-stated', passages: [] },
      partners: [],
      sectors: [],
      controller: null,
      contacts: [],
      statements: [],
      ...change,
    },
  };
}

/** A well-formed id for the n-th sample. */
export function uuidOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** A well-formed hash for the n-th sample. */
export function hashOf(n: number): string {
  return n.toString(16).padStart(64, '0');
}
