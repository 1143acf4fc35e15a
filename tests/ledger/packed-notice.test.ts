import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packNotice, unpackNotice } from '../../src/ledger/packed-notice';
import { hashOf } from './sample-entry';

const notice = (text: string) => ({
  hash: hashOf(1),
  text,
  title: '',
  language: 'fr',
  keptAt: '2026-03-03T10:00:00.000Z',
});

it('gives back every text to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.nat(900), async (text, times) => {
      const whole = notice(text.repeat(times));
      expect(await unpackNotice(await packNotice(whole))).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});

it('keeps texts with half characters and byte order marks as they are', async () => {
  for (const text of [`\ud800${'a'.repeat(500)}`, `\ufeff${'b'.repeat(500)}`])
    expect(await unpackNotice(await packNotice(notice(text)))).toEqual(notice(text));
});

it('takes a fraction of the place for a long text', async () => {
  const words = 'Vos données peuvent être transmises à nos partenaires commerciaux. ';
  const packed = await packNotice(notice(words.repeat(300)));
  expect(packed.packed?.length).toBeLessThan(2_000);
});

it('gives no text for damaged bytes, and throws nothing', async () => {
  const packed = await packNotice(notice('Vos données sont transmises. '.repeat(300)));
  const bytes = packed.packed ?? new Uint8Array();
  for (const damaged of [bytes.slice(0, bytes.length / 2), bytes.map((byte) => byte ^ 0xff), new Uint8Array()])
    expect((await unpackNotice({ ...packed, packed: damaged })).text).toBe('');
});
