import type { Fingerprint, TraceVariant } from '../schema';
import type { Marks } from './mark-identifiers';

/** That a request carries an identifier, and in which form. */
export interface Trace {
  kind: Fingerprint['kind'];
  variant: TraceVariant;
}

/** Characters of an address that are looked at, where no other number is given. */
const LONGEST = 8_000;

/** Finds what the address of a request carries: as it is, and percent-decoded once and twice. Each kind and form once. */
export function findTraces(address: string, marks: Marks, longest = LONGEST): Trace[] {
  const found = new Map<string, Trace>();
  const add = ({ kind, variant }: Trace) => found.set(`${kind} ${variant}`, { kind, variant });
  let text = address.slice(0, longest);
  for (let decoded = 0; decoded < 3; decoded++) {
    for (const trace of tracesIn(text, marks)) {
      const encoded = decoded > 0 && trace.variant === 'plain';
      if (encoded && found.has(`${trace.kind} plain`)) continue;
      add(encoded ? { ...trace, variant: 'url-encoded' } : trace);
    }
    const next = decodePercent(text);
    if (next === text) break;
    text = next;
  }
  return [...found.values()];
}

function* tracesIn(text: string, marks: Marks): Generator<Trace> {
  const lower = text.toLowerCase();
  for (const [piece, mark] of marks.plain) if (lower.includes(piece)) yield mark;
  for (const [run] of lower.matchAll(/\d{6,20}/g)) {
    const mark = marks.numbers.get(run);
    if (mark) yield mark;
  }
  for (const [run] of lower.matchAll(/[0-9a-f]{32,128}/g)) {
    const mark = marks.digests.get(run);
    if (mark) yield mark;
  }
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
  for (const [part, mark] of marks.base64) if (base64.includes(part)) yield mark;
}

/** Percent-decodes what can be decoded, `+` as a space; the rest stays. */
function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
