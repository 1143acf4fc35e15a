import { describe, expect, it } from 'vitest';
import { blockLines, WINDOW } from '../../src/letter/address-block';
import { AUTHORITIES, findAuthority } from '../../src/letter/authorities/authorities';

const EEA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');
const LAENDER = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' ').map((land) => `DE-${land}`);

describe('the supervisory authorities', () => {
  it('are those of every EEA state and of every German Land, once each', () => {
    expect(AUTHORITIES.map(({ id }) => id).sort()).toEqual([...EEA, ...LAENDER].sort());
  });

  it.each(AUTHORITIES.map((authority) => [authority.id, authority] as const))(
    '%s fits an envelope’s window',
    (_, authority) => {
      const lines = blockLines([authority.name, ...authority.addressLines]);
      expect(lines.at(-1)).toBe(authority.addressLines.at(-1));
      expect(lines.length).toBeLessThanOrEqual(WINDOW.lines);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(WINDOW.characters);
      expect(() => new URL(authority.web)).not.toThrow();
    },
  );

  it('have the addresses to which Ireland and Poland moved', () => {
    expect(findAuthority('IE')?.addressLines[0]).toBe('6 Pembroke Row');
    expect(findAuthority('PL')?.addressLines[0]).toBe('ul. Stanisława Moniuszki 1A');
    expect(findAuthority('CH')).toBeUndefined();
  });
});
