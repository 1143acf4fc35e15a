import { createHash } from 'node:crypto';
import type { TraceVariant } from '../../src/disclosure/schema';

/** Makes the same figures at each run. */
export function makeDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const digest = (name: string, text: string, form: 'hex' | 'base64' | 'base64url') =>
  createHash(name).update(text, 'utf8').digest(form);

/** What a page puts into an address to pass a value on in one form: several ways for each, as trackers do. */
export function carriersOf(variant: TraceVariant, value: string): string[] {
  switch (variant) {
    case 'plain':
      return [value.replaceAll(' ', ''), `mail=${value.replaceAll(' ', '').toUpperCase()}`];
    case 'url-encoded':
      return [encodeURIComponent(`<${value}>`), encodeURIComponent(encodeURIComponent(`{"v":"${value}"}`))];
    case 'base64':
      return [
        Buffer.from(value).toString('base64url'),
        encodeURIComponent(Buffer.from(JSON.stringify({ v: value })).toString('base64')),
        Buffer.from(JSON.stringify({ id: 7, to: value, z: 1 })).toString('base64'),
      ];
    case 'hex':
      return [Buffer.from(value).toString('hex'), Buffer.from(value).toString('hex').toUpperCase()];
    default:
      return [
        digest(variant, value, 'hex'),
        digest(variant, value, 'hex').toUpperCase(),
        encodeURIComponent(digest(variant, value, 'base64')),
        `tv.1~em.${digest(variant, value, 'base64url')}`,
      ];
  }
}

/** The places of an address in which it may stand. */
export function addressesWith(carrier: string): string[] {
  return [
    `https://mesure.test/tr?id=1234567890&ev=Lead&ud[em]=${carrier}&ts=1772531112345`,
    `https://mesure.test/p/${carrier}/pixel.gif`,
    `https://mesure.test/s;u=${carrier};ord=88213`,
  ];
}

/** Addresses as pages make them that carry nothing of the user: numbers, hashes, tokens, other people's addresses. */
export function* innocentAddresses(count: number, seed = 7): Generator<string> {
  const dice = makeDice(seed);
  const pick = (letters: string, length: number) =>
    Array.from({ length }, () => letters[Math.floor(dice() * letters.length)]).join('');
  const digits = '0123456789';
  const hex = '0123456789abcdef';
  const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  for (let made = 0; made < count; made++) {
    const length = [32, 40, 64, 128][Math.floor(dice() * 4)] ?? 32;
    yield [
      `https://mesure.test/collect?v=2&cid=${pick(digits, 10)}.${pick(digits, 10)}&_s=1&ts=177${pick(digits, 10)}`,
      `https://regie.test/sync?uid=${pick(hex, length)}&gdpr=1&gdpr_consent=${pick(base64, 400)}`,
      `https://police.test/${pick(base64, 22)}/${pick(hex, 8)}.woff2`,
      `https://regie.test/b?d=${pick(base64, 900)}`,
      `https://mesure.test/?em=${digest('sha256', `${pick(hex, 6)}@exemple.test`, 'hex')}&ph=${pick(digits, 11)}`,
      `https://aide.test/contact?to=${pick('abcdefgh', 7)}%40exemple.test&tel=0${pick(digits, 9)}`,
    ][made % 6] as string;
  }
}
