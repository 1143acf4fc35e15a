/** What a made TC string says. */
interface Said {
  cmpId: number;
  vendorListVersion: number;
  language: string;
  purposes: number[];
  interests: number[];
  features: number[];
  vendors: number[];
  vendorInterests: number[];
  updatedAt: string;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes the core of a TC string by the table of the specification (version 2, vendors as a bit field), without its library. */
export function encodeTcString(said: Said): string {
  const number = (value: number, bits: number) => value.toString(2).padStart(bits, '0');
  const flags = (ids: readonly number[], bits: number) =>
    Array.from({ length: bits }, (_, index) => (ids.includes(index + 1) ? '1' : '0')).join('');
  const vendors = (ids: readonly number[]) => {
    const most = Math.max(0, ...ids);
    return `${number(most, 16)}0${flags(ids, most)}`;
  };
  const time = number(Date.parse(said.updatedAt) / 100, 36);
  const letter = (index: number) => number(said.language.charCodeAt(index) - 65, 6);
  const bits = [
    number(2, 6),
    time,
    time,
    number(said.cmpId, 12),
    number(1, 12),
    number(0, 6),
    letter(0),
    letter(1),
    number(said.vendorListVersion, 12),
    number(4, 6),
    '00',
    flags(said.features, 12),
    flags(said.purposes, 24),
    flags(said.interests, 24),
    '0',
    number(5, 6),
    number(17, 6),
    vendors(said.vendors),
    vendors(said.vendorInterests),
    number(0, 12),
  ].join('');
  return (bits.match(/.{1,6}/g) ?? []).map((six) => LETTERS[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
}
