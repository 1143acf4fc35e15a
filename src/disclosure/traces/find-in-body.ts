import { findTraces, type Trace } from './find-traces';
import type { Marks } from './mark-identifiers';
import { MOST_BODY } from './read-body';

/** Runs of base64 that may hold a text of their own; shorter ones hold no hash, and an address in them has its mark. */
const RUN = /[A-Za-z0-9+/_-]{64,}/g;

/**
 * Finds what the body of a request carries: as it is, percent-decoded, with the escapes of JSON read, and in base64,
 * opened once. Each kind and form once.
 */
export function findInBody(text: string, marks: Marks): Trace[] {
  const found = new Map<string, Trace>();
  const look = (words: string) => {
    for (const trace of findTraces(words, marks, MOST_BODY)) found.set(`${trace.kind} ${trace.variant}`, trace);
  };
  const body = text.slice(0, MOST_BODY);
  look(body);
  const read = readEscapes(body);
  if (read !== body) look(read);
  const opened = openRuns(read);
  if (opened) {
    for (const trace of findTraces(opened, marks, MOST_BODY)) {
      const variant = ['plain', 'url-encoded'].includes(trace.variant) ? 'base64' : trace.variant;
      found.set(`${trace.kind} ${variant}`, { kind: trace.kind, variant });
    }
  }
  return [...found.values()];
}

/** JSON may write an at sign, a slash or any other character by its number. */
function readEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replaceAll('\\/', '/')
    .replace(/\\u([0-9a-f]{4})/gi, (_, number) => String.fromCharCode(Number.parseInt(number, 16)));
}

function openRuns(text: string): string {
  const opened: string[] = [];
  for (const [run] of text.matchAll(RUN)) {
    const base64 = run.replaceAll('-', '+').replaceAll('_', '/');
    // Four characters are three bytes: any run of a length that four divides can be opened.
    opened.push(atob(base64.slice(0, base64.length - (base64.length % 4))));
  }
  return opened.join('\n');
}
