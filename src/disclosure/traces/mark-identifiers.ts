import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import type { Fingerprint, TraceVariant } from '../schema';
import { spellForAdvertisers } from './spell-for-advertisers';

/** What a mark found in an address shows. */
interface Mark {
  kind: Fingerprint['kind'];
  variant: TraceVariant;
}

/** By what an address of a request is recognised to carry an identifier. Lives in memory only. */
export interface Marks {
  /** Looked for in the address in lower case. */
  plain: [string, Mark][];
  /** Whole runs of digits. */
  numbers: Map<string, Mark>;
  /** Whole runs of hexadecimal digits, in lower case. */
  digests: Map<string, Mark>;
  /** Parts of base64, in its first alphabet, whatever stands before and after. */
  base64: [string, Mark][];
}

const HASHES = { md5, sha1, sha256, sha512 } as const;
/** Fewer characters of base64 could stand in an address by chance. */
const SHORTEST_PART = 8;
const encoder = new TextEncoder();

/** Makes the marks of what the user typed; what is no e-mail address or phone number has none. */
export function markIdentifiers(identifiers: readonly { kind: Fingerprint['kind']; value: string }[]): Marks {
  const marks: Marks = { plain: [], numbers: new Map(), digests: new Map(), base64: [] };
  for (const { kind, value } of identifiers) {
    const spellings = spellForAdvertisers(kind, value);
    const whole = kind === 'email' ? spellings : lastDigits(spellings);
    for (const spelling of whole) markEncodings(marks, kind, spelling);
    for (const spelling of spellings) {
      if (kind === 'email') marks.plain.push([spelling.toLowerCase(), { kind, variant: 'plain' }]);
      else if (/^\d+$/.test(spelling)) marks.numbers.set(spelling, { kind, variant: 'plain' });
      else if (!spelling.startsWith('+')) marks.plain.push([spelling.toLowerCase(), { kind, variant: 'plain' }]);
      markHashes(marks, kind, spelling);
    }
  }
  return marks;
}

/** However a number begins, its last nine digits stand in it: encoded without a hash, they are enough. */
function lastDigits(spellings: readonly string[]): string[] {
  const digits = spellings[1]?.slice(-9);
  return digits ? [digits] : [];
}

function markEncodings(marks: Marks, kind: Fingerprint['kind'], spelling: string): void {
  const bytes = encoder.encode(spelling);
  marks.plain.push([hexOf(bytes), { kind, variant: 'hex' }]);
  for (const part of base64Parts(bytes))
    if (part.length >= SHORTEST_PART) marks.base64.push([part, { kind, variant: 'base64' }]);
}

function markHashes(marks: Marks, kind: Fingerprint['kind'], spelling: string): void {
  const bytes = encoder.encode(spelling);
  for (const [variant, hash] of Object.entries(HASHES) as [keyof typeof HASHES, (typeof HASHES)['md5']][]) {
    const digest = hash(bytes);
    marks.digests.set(hexOf(digest), { kind, variant });
    marks.base64.push([toBase64(digest), { kind, variant }]);
  }
}

/** The characters of base64 that stand for these bytes whatever comes before and after: one part for each of three places. */
function base64Parts(bytes: Uint8Array): string[] {
  return [0, 1, 2].map((before) => {
    const text = toBase64(new Uint8Array([...new Uint8Array(before), ...bytes]));
    const start = Math.ceil((before * 4) / 3);
    const end = Math.floor(((before + bytes.length) * 4) / 3);
    return text.slice(start, end);
  });
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('=', '');
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
