import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { LETTER_LANGUAGES } from '../../../src/disclosure/request';
import type { Letter } from '../../../src/letter/letter';
import { readMailAddress } from '../../../src/letter/mail/mail-address';
import { writeMailDraft } from '../../../src/letter/mail/write-mail-draft';
import { renderText } from '../../../src/letter/render-text';
import { writeRequest } from '../../../src/letter/write-request';
import { everyLetter } from '../every-letter';
import { hostileText } from '../hostile-texts';
import { sampleSource } from '../sample-source';

const PDF = new TextEncoder().encode('%PDF-1.7 sample \u0000 %%EOF');
const HEADERS = ['from', 'to', 'subject', 'mime-version', 'x-unsent', 'content-language', 'content-type'];

const draft = (letter: Letter, to = 'dpo@lots-et-reves.example', from = 'zoe@courriel.example') =>
  writeMailDraft(letter, { to, from, pdf: PDF, fileName: 'demande-CP-2026-7F3K9.pdf' });

describe('the draft of an e-mail', () => {
  it.each(LETTER_LANGUAGES)('carries each letter in %s and its PDF, read back by a mail parser', async (language) => {
    for (const [letter] of Object.values(everyLetter(language))) {
      const raw = await draft(letter!);
      const mail = await PostalMime.parse(raw);
      expect(mail.subject).toBe(letter!.subject.value);
      expect(mail.to).toEqual([{ name: '', address: 'dpo@lots-et-reves.example' }]);
      expect(mail.from?.address).toBe('zoe@courriel.example');
      expect(mail.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(renderText(letter!).trimEnd());
      expect(mail.attachments).toMatchObject([{ filename: 'demande-CP-2026-7F3K9.pdf', mimeType: 'application/pdf' }]);
      expect(new Uint8Array(mail.attachments[0]!.content as ArrayBuffer)).toEqual(PDF);
      expect(raw).toMatch(/^X-Unsent: 1\r$/m);
      expect(raw).not.toMatch(/^(?:Date|Message-ID):/m);
    }
  });

  it('keeps to plain ASCII lines of at most 78 characters, ended by CRLF', async () => {
    const raw = await draft(writeRequest(sampleSource({ reference: 'CP-2026-ÉÀÇ' })));
    for (const line of raw.split('\r\n')) {
      expect(line.length).toBeLessThanOrEqual(78);
      expect(line).toMatch(/^[\x20-\x7E]*$/);
    }
  });

  it('leaves out what is no address, and is a draft without sender then', async () => {
    const mail = await PostalMime.parse(await draft(writeRequest(sampleSource()), 'https://jeu.example/form', ''));
    expect(mail.to ?? []).toEqual([]);
    expect(mail.from).toBeUndefined();
  });

  it('lets no header, recipient or part in: 10,000 hostile texts', async () => {
    const letter = writeRequest(sampleSource());
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 10, maxLength: 10 }), async (texts) => {
        tried += texts.length;
        const [value = '', to = '', from = '', fileName = '', ...items] = texts;
        const hostile = { ...letter, subject: { label: 'Objet', value }, blocks: [{ kind: 'list' as const, items }] };
        const raw = await writeMailDraft(hostile, { to, from: `${from}@x.example`, pdf: PDF, fileName });
        const mail = await PostalMime.parse(raw);
        expect(mail.headers.filter(({ key }) => !HEADERS.includes(key))).toEqual([]);
        expect(mail.headers.filter(({ key }) => key === 'subject')).toHaveLength(1);
        expect(mail.bcc).toBeUndefined();
        expect(mail.to ?? []).toHaveLength(readMailAddress(to) ? 1 : 0);
        expect(mail.attachments).toHaveLength(1);
        expect(mail.html).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
    expect(tried).toBeGreaterThanOrEqual(10_000);
  }, 60_000);
});

describe('a mail address', () => {
  it.each(['dpo@example.org', 'a.b+c@sub.example.fr', 'mailto:dpo@example.org'])('is %s', (contact) => {
    expect(readMailAddress(contact)).toBe(contact.replace('mailto:', ''));
  });

  it.each([
    'a@b',
    'a@b.example, c@d.example',
    'a@b.example\nBcc: x@y.example',
    'Name <a@b.example>',
    'a@b.example?bcc=x@y.example',
    'https://example.org/contact',
    '"a b"@example.org',
    '@example.org',
    'a..b@example.org',
  ])('is not %j', (contact) => {
    expect(readMailAddress(contact)).toBeNull();
  });
});
