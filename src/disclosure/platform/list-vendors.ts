/** What a TC string says of companies, by their numbers in IAB's list, in rising order. */
interface ListedVendors {
  agreed: number[];
  legitimateInterest: number[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Longest string that is looked at, in characters; strings of today have some hundreds. */
const LONGEST = 12_100;
/** Bits before the first list of companies (TCF v2, "core string"). */
const BEFORE_VENDORS = 213;
/**
 * Numbers that a string may name in all, each time counted. A short string can name ranges of 65,535 two thousand times
 * over, which takes its decoder many seconds; honest ones name each company a few times.
 */
const MOST_NUMBERS = 200_000;

/**
 * Lists the companies of a TC string (version 2) by the table of the specification; null for one that is broken, of
 * another version, or made to take long. What it can list, a decoder can read in little time.
 */
export function listVendors(tcString: string): ListedVendors | null {
  if (tcString.length > LONGEST) return null;
  const bits = readBits(tcString.split('.')[0] ?? '');
  if (bits?.take(6) !== 2) return null;
  bits.skip(BEFORE_VENDORS - 6);
  const left = { numbers: MOST_NUMBERS };
  const agreed = takeVendors(bits, left);
  const legitimateInterest = agreed && takeVendors(bits, left);
  if (!legitimateInterest || !takeRestrictions(bits, left)) return null;
  return { agreed, legitimateInterest };
}

interface Bits {
  /** The next bits as a number; null where there are no more. */
  take(count: number): number | null;
  skip(count: number): void;
}

function readBits(text: string): Bits | null {
  const sixes = [...text].map((letter) => LETTERS.indexOf(letter));
  if (sixes.includes(-1)) return null;
  let at = 0;
  return {
    take: (count) => {
      if (at + count > sixes.length * 6) return null;
      let number = 0;
      for (const end = at + count; at < end; at++)
        number = number * 2 + (((sixes[Math.floor(at / 6)] ?? 0) >> (5 - (at % 6))) & 1);
      return number;
    },
    skip: (count) => {
      at += count;
    },
  };
}

function takeVendors(bits: Bits, left: { numbers: number }): number[] | null {
  const most = bits.take(16);
  const isRange = bits.take(1);
  if (most === null || isRange === null) return null;
  if (isRange) return takeRanges(bits, left);
  const numbers: number[] = [];
  for (let id = 1; id <= most; id++) {
    const has = bits.take(1);
    if (has === null) return null;
    if (has) numbers.push(id);
  }
  return numbers;
}

function takeRanges(bits: Bits, left: { numbers: number }): number[] | null {
  const count = bits.take(12);
  if (count === null) return null;
  const numbers = new Set<number>();
  for (let entry = 0; entry < count; entry++) {
    const isRange = bits.take(1);
    const first = bits.take(16);
    const last = isRange ? bits.take(16) : first;
    if (first === null || last === null || last < first) return null;
    left.numbers -= last - first + 1;
    if (left.numbers < 0) return null;
    for (let id = first; id <= last; id++) numbers.add(id);
  }
  return [...numbers].sort((one, other) => one - other);
}

/** What a publisher restricts names companies too; older strings end before it. */
function takeRestrictions(bits: Bits, left: { numbers: number }): boolean {
  const count = bits.take(12) ?? 0;
  for (let restriction = 0; restriction < count; restriction++) {
    bits.skip(8);
    if (!takeRanges(bits, left)) return false;
  }
  return true;
}
