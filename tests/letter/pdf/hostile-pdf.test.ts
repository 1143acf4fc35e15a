import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine } from '../../../src/letter/clean-text';
import type { PaintRun } from '../../../src/letter/pdf/painting';
import { renderPdf } from '../../../src/letter/pdf/render-pdf';
import { renderText } from '../../../src/letter/render-text';
import { writeRequest } from '../../../src/letter/write-request';
import { hostileText } from '../hostile-texts';
import { sampleSource } from '../sample-source';
import { letterFonts } from './letter-fonts';

/** What makes a PDF do something when it is opened. */
const ACTIVE = /\/(?:JavaScript|JS|OpenAction|AA|Launch|EmbeddedFile|URI|SubmitForm|RichMedia)\b/;

/** Paints what every third run is, as if the fonts of a system had but some of it. */
const paint: PaintRun = (text) => {
  const width = 20 + (text.length % 40);
  const ink = new Uint8Array(Math.ceil(width / 8) * 10).fill(170);
  return text.length % 3 === 2 ? null : { em: 96, width, height: 10, left: -3, top: 8, advance: width, ink };
};

describe('the PDF and the text of a letter', () => {
  it('let no action and no line in: 10,000 hostile texts', async () => {
    const fonts = letterFonts();
    const letter = writeRequest(sampleSource());
    const { annex: _, ...short } = letter;
    await fc.assert(
      fc.asyncProperty(
        fc.array(hostileText, { minLength: 250, maxLength: 250 }),
        fc.boolean(),
        async (texts, paints) => {
          const items = texts.map((text) => `· ${cleanLine(text, 200)}`);
          const hostile = {
            ...short,
            title: texts[0] ?? '',
            signature: texts[1] ?? '',
            blocks: [{ kind: 'list' as const, items }],
          };
          const file = Buffer.from(await renderPdf(hostile, paints ? { ...fonts, paint } : fonts)).toString('latin1');
          // Streams are compressed and the texts in them drawn as glyphs; what is left are the objects.
          const objects = file
            .replace(/stream\r?\n[\s\S]*?endstream/g, '')
            .replace(/\((?:\\.|[^\\)])*\)|<[0-9a-fA-F]*>/gs, '');
          expect(objects).not.toMatch(ACTIVE);
          expect(file.match(/%%EOF/g)).toHaveLength(1);
          const bullets = renderText(hostile)
            .split('\n')
            .filter((line) => line.startsWith('- · '));
          expect(bullets).toHaveLength(250);
        },
      ),
      { numRuns: 40 },
    );
  }, 120_000);
});
