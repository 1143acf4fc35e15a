import type { Holder, HolderRole, Holding } from '../../../../src/disclosure/holder';
import type { Lead } from '../../../../src/disclosure/rank-suspects';
import type { Disclosure } from '../../../../src/disclosure/schema';
import { wordsFor } from '../../../../src/views/dashboard/pictures/picture-words';
import { englishRooms } from '../../../../src/views/phrases/english-rooms';
import { frenchRooms } from '../../../../src/views/phrases/french-rooms';
import { sampleEntry, uuidOf } from '../../../ledger/sample-entry';

export const FRENCH = wordsFor(frenchRooms);
export const ENGLISH = wordsFor(englishRooms);

type Told = [name: string, role: HolderRole, because?: string];

/** The n-th disclosure, at `jeu<n>.test` unless told otherwise, with its holders by name and role. */
export function sampleLead(
  n: number,
  holders: readonly Told[],
  political: Lead['assessment']['political'] = 'silent',
  change: Partial<Disclosure> = {},
): Lead {
  const { disclosure } = sampleEntry(n, change);
  return {
    disclosure,
    assessment: { political, onward: 'none-stated' },
    holders: holders.map(([name, role, because = name]) => ({
      holder: sampleHolder(name),
      holding: { ...sampleHolding(name, role, because), disclosureId: disclosure.id },
    })),
  };
}

/** At a site, on a day. */
export function at(host: string, day: string): Partial<Disclosure> {
  return {
    place: { address: `https://${host}/jeu`, title: 'Jeu', language: 'fr' },
    sentAt: `${day}T10:00:00.000Z`,
  };
}

/** The same name is the same holder. */
export function idOf(name: string): string {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 900_000_000;
  return uuidOf(100_000_000 + sum);
}

function sampleHolding(name: string, role: HolderRole, because: string): Holding {
  const claim = { keys: [`name:${name}`], name, role, because, contacts: [] };
  return { disclosureId: '', holderId: idOf(name), role, because, claims: [claim] };
}

function sampleHolder(name: string): Holder {
  return {
    id: idOf(name),
    keys: [`name:${name}`],
    name,
    contacts: [],
    standing: 'received',
    apartFrom: [],
    lastDisclosureAt: '2026-03-02T10:00:00.000Z',
    disclosures: 1,
    latest: {
      disclosureId: uuidOf(1),
      at: '2026-03-02T10:00:00.000Z',
      occasion: 'contest',
      site: 'jeu1.test',
      categories: ['email'],
      political: 'silent',
      onward: 'none-stated',
    },
  };
}
