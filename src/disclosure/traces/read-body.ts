/** Bytes of a body that are looked at, all its parts together. */
export const MOST_BODY = 100_000;

/** A body as browsers hand it to `webRequest`: a form's fields, or bytes; files by their names only, which are not looked at. */
export interface SentBody {
  formData?: Record<string, readonly unknown[]> | undefined;
  raw?: readonly { bytes?: unknown }[] | undefined;
}

/**
 * Gives the first 100 KB of a request's body as text: the fields of a form one a line, bytes as UTF-8. What is compressed
 * or encrypted gives no words, a file nothing.
 */
export function readBody(body: SentBody): string {
  return body.formData ? readFields(body.formData) : readBytes(body.raw ?? []);
}

function readFields(fields: NonNullable<SentBody['formData']>): string {
  const lines: string[] = [];
  let left = MOST_BODY;
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [name, ...values]) {
      if (left <= 0) return lines.join('\n');
      const line = typeof value === 'string' ? value.slice(0, left) : decode(value, left);
      lines.push(line);
      left -= line.length + 1;
    }
  }
  return lines.join('\n');
}

function readBytes(parts: readonly { bytes?: unknown }[]): string {
  const decoder = new TextDecoder();
  let text = '';
  let left = MOST_BODY;
  for (const { bytes } of parts) {
    if (left <= 0) break;
    if (!isBuffer(bytes)) continue;
    const taken = new Uint8Array(bytes, 0, Math.min(left, bytes.byteLength));
    // A character may stand in two parts.
    text += decoder.decode(taken, { stream: true });
    left -= taken.length;
  }
  return text;
}

function decode(value: unknown, most: number): string {
  return isBuffer(value) ? new TextDecoder().decode(new Uint8Array(value, 0, Math.min(most, value.byteLength))) : '';
}

/** From another world of scripts, a buffer is no instance of ours. */
function isBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}
