import { describe, expect, it } from 'vitest';
import { fingerprintIdentifiers } from '../../src/background/fingerprint';
import { matchIdentifier } from '../../src/background/match-identifier';
import type { DisclosureInFull } from '../../src/ledger/ledger-reader';
import { sampleEntry, uuidOf } from '../ledger/sample-entry';

const KEY = new Uint8Array(32).fill(7);

describe('an identifier typed for a letter', () => {
  it('is told from another by the fingerprint of what was given', async () => {
    const fingerprints = await fingerprintIdentifiers([{ kind: 'email', value: 'zoe@courriel.example' }], KEY);
    const { disclosure } = sampleEntry(1, { fingerprints });
    const ledger = { disclosureInFull: async () => ({ disclosure }) as DisclosureInFull };
    const match = (kind: 'email' | 'phone', value: string) =>
      matchIdentifier(ledger, KEY, { kind, value, disclosureIds: [uuidOf(1)] });
    expect(await match('email', ' ZOE@courriel.example')).toBe('given');
    expect(await match('email', 'other@courriel.example')).toBe('other');
    expect(await match('email', 'no address')).toBe('unknown');
    expect(await match('phone', '06 12 34 56 78')).toBe('unknown');
  });
});
