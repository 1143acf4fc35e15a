import { describe, expect, it } from 'vitest';
import { LETTER_LANGUAGES } from '../../../src/disclosure/request';
import { renderPdf } from '../../../src/letter/pdf/render-pdf';
import { everyLetter } from '../every-letter';
import { letterFonts } from './letter-fonts';
import { readPdf } from './read-pdf';

const MM = 72 / 25.4;
const fonts = letterFonts();
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe.each(LETTER_LANGUAGES)('each kind of letter in %s as a PDF', (language) => {
  const letters = Object.entries(everyLetter(language)).map(([kind, all]) => [kind, all.at(-1)!] as const);

  it.each(letters)(
    '%s: says all, tagged, in its language, signed, numbered, every character printed',
    async (_, letter) => {
      const { catalog, source, tags, runs, pages } = readPdf(await renderPdf(letter, fonts));
      const text = plain(
        runs
          .filter(({ y }) => y < 278 * MM)
          .map((run) => run.text)
          .join(''),
      );
      expect(catalog).toContain(`/Lang (${language})`);
      expect(source).toContain('/Marked true');
      expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
      for (const block of letter.blocks) {
        const parts = block.kind === 'list' ? block.items : block.kind === 'table' ? block.rows.flat() : [block.text];
        for (const part of parts) expect(text).toContain(plain(part));
      }
      expect(text).toContain(plain(letter.signature));
      expect(text).not.toContain('\uFFFD');
      expect(runs.filter(({ y }) => y > 278 * MM)).toHaveLength(pages * 2);
    },
  );

  it('has the recipient in the window of the envelope used there, alone', async () => {
    const { runs } = readPdf(await renderPdf(letters[0]![1], fonts));
    const [from, to, x, y] = language === 'de' ? [18, 107, 25, 62] : [100, 200, 110, 50];
    const near = runs.filter(
      (run) => run.page === 1 && run.x > from * MM && run.x < to * MM && run.y > 45 * MM && run.y < 90 * MM,
    );
    expect(near.length).toBeGreaterThanOrEqual(letters[0]![1].recipient.length);
    for (const run of near) {
      expect(run.x).toBeCloseTo(x * MM, 1);
      expect(run.y).toBeGreaterThan(y * MM);
    }
  });
});
