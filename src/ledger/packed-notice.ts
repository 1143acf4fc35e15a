import type { Notice } from '../disclosure/reading';

/** A notice as it lies on the disk: its text as it is, or deflated (RFC 1951) when that is shorter. */
export type PackedNotice = Omit<Notice, 'text'> & { text?: string; packed?: Uint8Array };

/** Shorter texts are not worth the work, in UTF-16 units. */
const LEAST = 400;

/** Packs a notice for the disk. Before a transaction, never in one: the browser's own work does not keep it open. */
export async function packNotice(notice: Notice): Promise<PackedNotice> {
  const { text, ...rest } = notice;
  // Deflating would change a lone surrogate, and with it the hash.
  if (text.length < LEAST || !isWellFormed(text)) return notice;
  const packed = await pass(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  return packed.length < text.length ? { ...rest, packed } : notice;
}

/**
 * A notice as it was before it was packed. Of damaged bytes the text is empty, so that one damaged text keeps nobody from the
 * others; that it is not the text that was kept is what verifying says.
 */
export async function unpackNotice(kept: PackedNotice): Promise<Notice> {
  const { packed, ...rest } = kept;
  if (!packed) return { ...rest, text: kept.text ?? '' };
  const bytes = await pass(packed, new DecompressionStream('deflate-raw')).catch(() => new Uint8Array());
  return { ...rest, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

async function pass(bytes: Uint8Array, through: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const writer = through.writable.getWriter();
  const written = writer.write(new Uint8Array(bytes)).then(() => writer.close());
  // What fails is told where it is read; nobody may be waiting here any more.
  written.catch(() => undefined);
  const reader = through.readable.getReader();
  const parts: Uint8Array[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value);
  await written;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}
