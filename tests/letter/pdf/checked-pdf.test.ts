// @vitest-environment node
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { LETTER_LANGUAGES } from '../../../src/disclosure/request';
import { renderPdf } from '../../../src/letter/pdf/render-pdf';
import { everyLetter } from '../every-letter';
import { letterFonts } from './letter-fonts';

interface Node {
  role?: string;
  children?: Node[];
}

const rolesIn = (node: Node): string[] => [
  ...(node.role ? [node.role] : []),
  ...(node.children ?? []).flatMap(rolesIn),
];
const fonts = letterFonts();

describe.each(LETTER_LANGUAGES)('letters in %s, read by another PDF library', (language) => {
  const letters = Object.entries(everyLetter(language)).map(([kind, all]) => [kind, all[0]!] as const);

  it.each(letters)('%s: tagged on each page, with title, language and no script', async (_, letter) => {
    const pdf = await getDocument({ data: await renderPdf(letter, fonts), verbosity: 0 }).promise;
    const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
    expect(info.Title).toBe(letter.title);
    expect(info.Language).toBe(language);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getJSActions()).toBeNull();
    expect(await pdf.getOpenAction()).toBeNull();
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const roles = rolesIn((await page.getStructTree()) as Node);
      expect(roles).toContain('Document');
      expect(roles.length).toBeGreaterThan(3);
      expect(page.view).toEqual([0, 0, 595.28, 841.89]);
      const { items } = await page.getTextContent();
      expect(items.length).toBeGreaterThan(5);
    }
    await pdf.loadingTask.destroy();
  });
});
