import type { DocumentOutcome } from '../disclosure/reading';
import { isPublicAddress } from './public-address';

/** A fetched document, or why there is none. */
export type Fetched =
  | { outcome: 'kept'; text: string; isHtml: boolean; address: string }
  | { outcome: Exclude<DocumentOutcome['outcome'], 'kept' | 'pending' | 'fetching-off'>; detail?: string };

const MOST_BYTES = 2_000_000;
const MOST_MILLISECONDS = 10_000;

/**
 * Fetches one legal document, as a stranger would: no cookies, no referrer. The only network access of the extension.
 * Private and loopback hosts are refused unless the page itself stands on one. At most 2 MB and 10 s. Never throws.
 */
export async function fetchDocument(address: string, pageAddress: string): Promise<Fetched> {
  const mayBePrivate = !isPublicAddress(pageAddress);
  if (!mayBePrivate && !isPublicAddress(address)) return { outcome: 'refused' };
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'follow',
      signal: AbortSignal.timeout(MOST_MILLISECONDS),
    });
    // A redirect's target is known only afterwards: its answer is thrown away unread.
    if (!mayBePrivate && !isPublicAddress(response.url)) return { outcome: 'refused' };
    if (!response.ok) return { outcome: 'http-error', detail: String(response.status) };
    const type = (response.headers.get('content-type') ?? 'text/html').toLowerCase();
    const media = type.split(';')[0]?.trim() ?? '';
    if (!['text/html', 'application/xhtml+xml', 'text/plain'].includes(media))
      return { outcome: 'not-text', detail: media };
    const bytes = await readAtMost(response, MOST_BYTES);
    if (!bytes) return { outcome: 'too-large' };
    return {
      outcome: 'kept',
      text: decode(bytes, type),
      isHtml: media !== 'text/plain',
      address: response.url || address,
    };
  } catch {
    return { outcome: 'unreachable' };
  }
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

/** Charset by the header, else by the document's own declaration in its first 1,024 bytes, else UTF-8. */
function decode(bytes: Uint8Array, contentType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label =
    /charset=["']?([\w-]{1,40})/i.exec(contentType)?.[1] ??
    /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i.exec(head)?.[1];
  return decoderFor(label).decode(bytes);
}

function decoderFor(label = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
