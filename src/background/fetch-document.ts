import type { DocumentOutcome } from '../disclosure/reading';
import type { RedirectWatch } from '../platform/watch-redirect';
import { decodeText } from './decode-text';
import { isPublicAddress } from './public-address';

/** What came from an address: HTML and plain text decoded, a PDF as it is. */
export type DocumentBody =
  | { kind: 'html'; text: string }
  | { kind: 'plain'; text: string }
  | { kind: 'pdf'; bytes: Uint8Array };

/** A fetched document, or why there is none. */
export type Fetched =
  | { outcome: 'kept'; body: DocumentBody; address: string }
  | { outcome: Exclude<DocumentOutcome['outcome'], 'kept' | 'pending' | 'fetching-off'>; detail?: string };

const MOST_BYTES = 2_000_000;
const MOST_MILLISECONDS = 10_000;
const MOST_REDIRECTS = 3;
const TEXTS = ['text/html', 'application/xhtml+xml', 'text/plain'];
const JSON_TYPES = ['application/json', 'text/json', 'text/plain'];
const FILES = ['application/pdf', 'application/x-pdf', 'application/octet-stream', 'binary/octet-stream'];

/**
 * Fetches one legal document, or a public list as JSON, as a stranger would: no cookies, no referrer. The only network
 * access of the extension.
 * Private and loopback hosts are refused, but for the one that the page itself stands on; each redirect is looked at
 * before it is followed, at most three. At most 2 MB and 10 s in all. Never throws.
 */
export async function fetchDocument(
  address: string,
  pageAddress: string,
  watch: WatchRedirect,
  read: ReadResponse = readResponse,
): Promise<Fetched> {
  try {
    return await follow(address, pageAddress, watch, AbortSignal.timeout(MOST_MILLISECONDS), read);
  } catch {
    return { outcome: 'unreachable' };
  }
}

/** Watches where the request for an address is redirected. */
type WatchRedirect = (address: string) => RedirectWatch;

/** Reads what was answered. */
type ReadResponse = (response: Response, address: string) => Promise<Fetched>;

async function follow(
  first: string,
  pageAddress: string,
  watch: WatchRedirect,
  signal: AbortSignal,
  read: ReadResponse,
): Promise<Fetched> {
  let address = first;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    if (!mayAsk(address, pageAddress)) return { outcome: 'refused' };
    let { response, target } = await ask(address, watch, signal);
    // The browser may have begun to tell of redirects only after this one: asked again, it does.
    if (isRedirect(response) && !target) ({ response, target } = await ask(address, watch, signal));
    if (!isRedirect(response)) return await read(response, address);
    if (!target) return { outcome: 'unreachable' };
    address = target;
  }
  return { outcome: 'too-many-redirects' };
}

/** A private host is asked only for a page that stands on that very host. */
function mayAsk(address: string, pageAddress: string): boolean {
  if (isPublicAddress(address)) return true;
  if (!URL.canParse(address) || !URL.canParse(pageAddress)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && hostname === new URL(pageAddress).hostname && !isPublicAddress(pageAddress);
}

async function ask(address: string, watch: WatchRedirect, signal: AbortSignal) {
  const redirect = watch(address);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal,
    });
    return { response, target: isRedirect(response) ? await targetOf(response, address, redirect) : null };
  } finally {
    redirect.end();
  }
}

function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);
}

async function targetOf(response: Response, address: string, redirect: RedirectWatch): Promise<string | null> {
  const location = response.headers.get('location') ?? (await redirect.target());
  if (!location || !URL.canParse(location, address)) return null;
  const target = new URL(location, address);
  target.hash = '';
  return target.href;
}

async function readResponse(response: Response, address: string): Promise<Fetched> {
  if (!response.ok) return { outcome: 'http-error', detail: String(response.status) };
  const type = (response.headers.get('content-type') ?? 'text/html').toLowerCase();
  const media = type.split(';')[0]?.trim() ?? '';
  if (![...TEXTS, ...FILES].includes(media)) return { outcome: 'not-text', detail: media.slice(0, 100) };
  const bytes = await readAtMost(response, MOST_BYTES);
  if (!bytes) return { outcome: 'too-large' };
  if (isPdf(bytes)) return { outcome: 'kept', address, body: { kind: 'pdf', bytes } };
  if (media.endsWith('/pdf') || media.endsWith('/x-pdf')) return { outcome: 'broken' };
  if (FILES.includes(media)) return { outcome: 'not-text', detail: media };
  const text = decodeText(bytes, type);
  return { outcome: 'kept', address, body: media === 'text/plain' ? { kind: 'plain', text } : { kind: 'html', text } };
}

/** Reads an answer as the text of JSON; anything else is refused by its type. */
export async function readJson(response: Response, address: string): Promise<Fetched> {
  if (!response.ok) return { outcome: 'http-error', detail: String(response.status) };
  const media = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!JSON_TYPES.includes(media)) return { outcome: 'not-text', detail: media.slice(0, 100) };
  const bytes = await readAtMost(response, MOST_BYTES);
  return bytes
    ? { outcome: 'kept', address, body: { kind: 'plain', text: new TextDecoder().decode(bytes) } }
    : { outcome: 'too-large' };
}

/** The mark of a PDF may stand behind other bytes, within the first 1,024 (ISO 32000-1, annex H, note 13). */
function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

async function readAtMost(response: Response, most: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
