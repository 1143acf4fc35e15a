import type { SentBody } from '../../src/disclosure/traces/read-body';
import { makeDice } from './carrying-addresses';

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const raw = (text: string): SentBody => ({ raw: [{ bytes: bytesOf(text) }] });
/** As some pages write JSON: what is no letter or figure by its number. */
const escaped = (text: string) =>
  text.replace(/[@+/]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const padding = (length: number) => 'x'.repeat(length);

/** The bodies in which a carrier may stand, as browsers hand them over: forms, JSON, beacons, base64 of JSON, in two parts, far behind. */
export function bodiesWith(carrier: string): Record<string, SentBody> {
  const event = JSON.stringify({ event: 'lead', n: 3, user: { em: carrier }, at: 1_772_531_112_345 });
  const text = `id=12&ev=Lead&em=${carrier}&ts=1772531112345`;
  return {
    form: { formData: { id: ['12'], em: ['', carrier], files: [] } },
    'form of bytes': { formData: { em: [bytesOf(carrier)] } },
    json: raw(event),
    'json with escapes': raw(escaped(event)),
    beacon: raw(text),
    'base64 of json': raw(Buffer.from(event).toString('base64')),
    'base64 of json, in a field': { formData: { data: [Buffer.from(event).toString('base64url')] } },
    'two parts': { raw: [{ bytes: bytesOf(text.slice(0, 21)) }, { bytes: bytesOf(text.slice(21)) }] },
    'behind 90 KB': raw(`${padding(90_000)};${text}`),
    binary: { raw: [{ bytes: new Uint8Array([0, 255, 12, 200, ...Buffer.from(` ${carrier} `), 7, 0]).buffer }] },
  };
}

/** Bodies as pages make them that carry nothing of the user: events, texts of others, ids, hashes, bytes, up to 100 KB. */
export function* innocentBodies(count: number, seed = 11): Generator<SentBody> {
  const dice = makeDice(seed);
  const pick = (letters: string, length: number) =>
    Array.from({ length }, () => letters[Math.floor(dice() * letters.length)]).join('');
  const digits = '0123456789';
  const hex = '0123456789abcdef';
  const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const event = () => ({
    id: pick(hex, 32),
    to: `${pick('abcdefgh', 7)}@exemple.test`,
    tel: `+336${pick(digits, 8)}`,
    sum: pick(hex, 64),
    at: Number(pick('123456789', 13)),
  });
  for (let made = 0; made < count; made++) {
    const events = Array.from({ length: 1 + (made % 40) }, event);
    yield [
      raw(JSON.stringify({ events })),
      { formData: { cid: [pick(digits, 19)], data: [Buffer.from(JSON.stringify(events)).toString('base64')] } },
      raw(pick(base64, made % 50 === 2 ? 90_000 : 900)),
      { raw: [{ bytes: Uint8Array.from({ length: 2_000 }, () => Math.floor(dice() * 256)).buffer }] },
      raw(`em=${pick(hex, 64)}&ph=${pick(hex, 40)}&e=${pick('abcdefgh', 9)}%40exemple.test`),
    ][made % 5] as SentBody;
  }
}
