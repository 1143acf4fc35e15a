import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { convertToHtml, extractRawText } from 'mammoth';
import { describe, expect, it } from 'vitest';
import { LETTER_LANGUAGES } from '../../../src/disclosure/request';
import { renderDocx } from '../../../src/letter/docx/render-docx';
import type { Block, Letter } from '../../../src/letter/letter';
import { writeRequest } from '../../../src/letter/write-request';
import { everyLetter } from '../every-letter';
import { hostileText } from '../hostile-texts';
import { sampleSource } from '../sample-source';

const read = async (letter: Letter) => (await extractRawText({ buffer: Buffer.from(await renderDocx(letter)) })).value;

const textsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items
      : block.kind === 'table'
        ? [...(block.head ?? []), ...block.rows.flat()]
        : block.kind === 'quote'
          ? [block.text, block.attribution]
          : [block.text],
  );

/** One file of an archive, found by its entry in the directory at the archive's end. */
function unpack(archive: Buffer, name: string): string {
  const entry = archive.lastIndexOf(name) - 46;
  const from = archive.readUInt32LE(entry + 42);
  const at = from + 30 + archive.readUInt16LE(from + 26) + archive.readUInt16LE(from + 28);
  return inflateRawSync(archive.subarray(at, at + archive.readUInt32LE(entry + 20))).toString('utf8');
}

describe('the letter as an editable document', () => {
  it.each(LETTER_LANGUAGES)('says all that each letter in %s says', async (language) => {
    for (const [letter] of Object.values(everyLetter(language))) {
      const text = await read(letter!);
      for (const said of [
        ...letter!.recipient,
        letter!.subject.value,
        ...textsOf(letter!.blocks),
        ...textsOf(letter!.annex?.blocks ?? []),
        letter!.signature,
      ])
        expect(text).toContain(said);
    }
  });

  it('has headings, a list and tables as such', async () => {
    const { value } = await convertToHtml({ buffer: Buffer.from(await renderDocx(writeRequest(sampleSource()))) });
    for (const tag of ['<h1>', '<h2>', '<ul>', '<table>']) expect(value).toContain(tag);
  });

  it('marks what is read from the right as such, and shows no sign that only turns the direction', async () => {
    const letter = {
      ...writeRequest(sampleSource()),
      blocks: [
        { kind: 'quote' as const, text: 'أوافق على ذلك.', attribution: 'Ici' },
        { kind: 'paragraph' as const, text: 'Il dit «\u00A0\u2068שלום!\u2069\u00A0» puis rien.' },
      ],
    };
    const bytes = Buffer.from(await renderDocx(letter));
    const { value } = await convertToHtml({ buffer: bytes });
    expect(value).toContain('<p>أوافق على ذلك.</p>');
    expect(value).toContain('<p>Il dit «\u00A0שלום!\u00A0» puis rien.</p>');
    const xml = unpack(bytes, 'word/document.xml');
    expect(xml).toMatch(/<w:bidi\/>(?:(?!<\/w:p>).)*<w:rtl\/>(?:(?!<\/w:p>).)*أوافق/s);
    expect(xml).toMatch(/<w:rtl\/><\/w:rPr><w:t[^>]*>שלום!/);
  });

  it('lets no markup and no field in: 10,000 hostile texts', async () => {
    const letter = writeRequest(sampleSource());
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 200, maxLength: 200 }), async (texts) => {
        const items = texts.map((text) => `· ${text}`);
        const bytes = await renderDocx({ ...letter, title: items[0]!, blocks: [{ kind: 'list', items }] });
        const { value, messages } = await convertToHtml({ buffer: Buffer.from(bytes) });
        expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
        const list = /<ul>(.*?)<\/ul>/s.exec(value)?.[1] ?? '';
        expect(list.match(/<li>/g)).toHaveLength(200);
        expect(value).not.toMatch(/<(?:script|b|img|iframe)\b/);
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});
