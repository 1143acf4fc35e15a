import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RawMessage, splitMailbox } from '../../../src/exchange/mail/mailbox/split-mailbox';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const MOST = 256 * 1024;

async function* inParts(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? bytes.length;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function split(text: string, sizes: readonly number[] = [1e9], most = MOST): Promise<RawMessage[]> {
  const found: RawMessage[] = [];
  for await (const message of splitMailbox(inParts(encode(text), sizes), most)) found.push(message);
  return found;
}
const textsOf = async (...asked: Parameters<typeof split>) => (await split(...asked)).map(({ bytes }) => decode(bytes));

/** Writes a mailbox as qmail's mboxrd has it. */
function writeMailbox(messages: readonly string[], end = '\n'): string {
  return messages
    .map((message) => {
      const quoted = message.replace(/^(>*From )/gm, '>$1');
      return `From someone@example.test Mon Jun  1 09:30:00 2026${end}${quoted}${end}`;
    })
    .join('');
}

const line = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 80 }) },
  { weight: 2, arbitrary: fc.constantFrom('', 'From ', 'From me', '>From you', '>>From all', '>', 'Subject: again') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('From a@b.test Mon Jun  1 09:30:00 2026', 'From - Mon Jun 01 09:30:00 2026', 'é'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constant('x'.repeat(3_000)) },
);
const message = (end: string) =>
  fc
    .array(line, { maxLength: 12 })
    .map((lines) => ['Subject: one', ...lines.map((one) => one.replace(/[\r\n]/g, ' '))].join(end) + end);

describe('a mailbox', () => {
  it.each(['\n', '\r\n'])(
    'gives back the messages that were written into it, wherever its parts end (%j)',
    async (end) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(message(end), { maxLength: 6 }),
          fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 }),
          async (messages, sizes) => {
            expect(await textsOf(writeMailbox(messages, end), sizes)).toEqual(messages);
          },
        ),
        { numRuns: 400 },
      );
    },
  );

  it('cut after every byte is read alike', async () => {
    const text = writeMailbox(['From: a@b.test\n\nOne\nFrom here on\n', 'From: c@d.test\n\n>From there\n\n']);
    const whole = await textsOf(text);
    expect(whole).toHaveLength(2);
    for (let size = 1; size < text.length; size++) expect(await textsOf(text, [size])).toEqual(whole);
  });

  it('of Thunderbird, of a web mail’s export, or without blank lines between is split too', async () => {
    const text = [
      'From - Mon Jun 01 09:30:00 2026\nFrom: a@b.test\n\nOne\n',
      'From 1789@xxx Mon Jun 01 09:30:00 +0000 2026\nX-Labels: Inbox\nFrom: c@d.test\n\nTwo\n\n',
      'From \nSubject: three\n\nThree\n',
    ].join('');
    expect((await textsOf(text)).map((one) => one.split('\n\n')[1])).toEqual(['One\n', 'Two\n', 'Three\n']);
  });

  it('is not split where a text only begins a line with “From”', async () => {
    const text = writeMailbox(['From: a@b.test\n\nHello,\n']).concat(
      '\nFrom Monday on, we are closed.\nSee you.\n\nFrom the team\n',
    );
    expect(await split(text)).toHaveLength(1);
  });

  it('keeps the beginning of a large message and counts the rest', async () => {
    const large = `Subject: large\n\n${'0123456789abcde\n'.repeat(5_000)}`;
    const [one, two] = await split(writeMailbox([large, 'Subject: small\n\nHi\n']), [1_000], 4_096);
    expect(one?.bytes.length).toBe(4_096);
    expect(one?.size).toBe(large.length + 1);
    expect(decode(two?.bytes ?? new Uint8Array())).toBe('Subject: small\n\nHi\n');
  });

  it('of a single line without end, of no message, or of nothing gives nothing and keeps nothing', async () => {
    expect(await split('x'.repeat(3_000_000), [65_536])).toEqual([]);
    expect(await split('Just a text\n\nFrom me to you\n')).toEqual([]);
    expect(await split('')).toEqual([]);
    const [endless] = await split(`From \nSubject: endless\n\n${'x'.repeat(3_000_000)}`, [65_536], 1_000);
    expect(endless).toMatchObject({ size: 3_000_018 });
    expect(endless?.bytes.length).toBe(1_000);
  });

  it('gives each message bytes of its own', async () => {
    const [one, two] = await split(writeMailbox(['Subject: one\n\n1\n', 'Subject: two\n\n2\n']));
    expect(one?.bytes.buffer).not.toBe(two?.bytes.buffer);
    expect(decode(one?.bytes ?? new Uint8Array())).toContain('one');
  });
});
