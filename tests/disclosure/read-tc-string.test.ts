import { describe, expect, it } from 'vitest';
import { readTcString } from '../../src/disclosure/platform/read-tc-string';
import { encodeTcString } from './encode-tc-string';

describe('a string of the consent framework', () => {
  it('is read as it was encoded by the specification', () => {
    const made = encodeTcString({
      cmpId: 31,
      vendorListVersion: 142,
      language: 'FR',
      purposes: [1, 3, 4],
      interests: [7, 9],
      features: [1],
      vendors: [53, 301, 388],
      vendorInterests: [2],
      updatedAt: '2026-03-03T09:00:00.000Z',
    });
    expect(readTcString(`${made}.YAAAAAAAAAAA`)).toEqual({
      platform: { id: 31, version: 1 },
      vendorListVersion: 142,
      language: 'FR',
      updatedAt: '2026-03-03T09:00:00.000Z',
      purposes: { agreed: [1, 3, 4], legitimateInterest: [7, 9] },
      specialFeatures: [1],
      vendors: { agreed: [53, 301, 388], legitimateInterest: [2] },
    });
  });

  it.each(['', 'A', 'ééé', '.', 'C'.repeat(30), '__________________________', 'BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA'])(
    'that is broken, or of another framework, throws nothing: %s',
    (text) => {
      const read = readTcString(text);
      if (read) expect(read.purposes.agreed.every((id) => id <= 24)).toBe(true);
    },
  );
});
