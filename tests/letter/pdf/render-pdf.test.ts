import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LetterSource } from '../../../src/letter/letter-source';
import { renderPdf } from '../../../src/letter/pdf/render-pdf';
import { writeRequest } from '../../../src/letter/write-request';
import { HOLDER_ID, sampleBox, sampleEvidence, sampleHash, samplePassage, sampleSource } from '../sample-source';
import { letterFonts } from './letter-fonts';
import { type Run, readPdf } from './read-pdf';

const MM = 72 / 25.4;
const fonts = letterFonts();

async function print(change: Partial<LetterSource> = {}) {
  return readPdf(await renderPdf(writeRequest(sampleSource(change)), fonts));
}

/** All but the feet of the pages. */
function textOf(runs: readonly Run[]): string {
  return runs
    .filter(({ y }) => y < 278 * MM)
    .map(({ text }) => text)
    .join('')
    .replaceAll(/[\u00A0\u202F]/g, ' ');
}

describe('the letter as a PDF', () => {
  it('is tagged, names its language and title, and says that it is PDF/UA-1', async () => {
    const { catalog, source, tags } = await print();
    expect(catalog).toContain('/Lang (fr)');
    expect(source).toContain('/Marked true');
    expect(source).toContain('/DisplayDocTitle true');
    expect(source).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(source).toMatch(/<dc:title>[\s\S]*Demande/);
    for (const tag of ['P', 'H1', 'H2', 'H3', 'L', 'LI', 'Lbl', 'LBody', 'BlockQuote', 'Table', 'TR', 'TH', 'TD']) {
      expect(tags, tag).toContain(tag);
    }
    expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
  });

  it('embeds its fonts', async () => {
    const { source } = await print();
    expect(source.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(2);
    expect(source).not.toMatch(/\/Subtype \/Type1/);
  });

  it('says in text all that the letter says', async () => {
    for (const language of ['fr', 'en'] as const) {
      const letter = writeRequest(sampleSource({ language }));
      const text = textOf(readPdf(await renderPdf(letter, fonts)).runs);
      for (const block of letter.blocks) {
        const parts = block.kind === 'list' ? block.items : block.kind === 'table' ? block.rows.flat() : [block.text];
        for (const part of parts) expect(text).toContain(part.replaceAll(/[\u00A0\u202F]/g, ' '));
      }
      expect(text).toContain(sampleHash('b'));
    }
  });

  it('has the recipient in the envelope’s window, and nothing else near it', async () => {
    const holder = {
      id: HOLDER_ID,
      name: 'Compagnie',
      contacts: [],
      controller: {
        name: 'COMPAGNIE EUROPÉENNE DES GRANDS CONCOURS ET DES JEUX PROMOTIONNELS RÉUNIS MWMWMWMW',
        legalForm: 'SAS',
        address: 'Bâtiment Wagner, 12 rue de la Très Longue Avenue, Zone Mermoz, 97400 Saint-Denis',
      },
    };
    const { runs } = await print({ holder, delivery: 'registered-post' });
    const near = runs.filter(({ page, x, y }) => page === 1 && x > 100 * MM && y > 45 * MM && y < 90 * MM);
    expect(near).toHaveLength(7);
    for (const { x, y } of near) {
      expect(x).toBeCloseTo(110 * MM, 1);
      expect(y).toBeGreaterThan(50 * MM);
      expect(y).toBeLessThan(80 * MM);
    }
  });

  it('numbers each page and puts the annex on a page of its own', async () => {
    const { runs, pages } = await print();
    const numbers = runs.filter(({ text }) => text.startsWith('page '));
    expect(numbers.map(({ text }) => text)).toEqual(Array.from({ length: pages }, (_, i) => `page ${i + 1}/${pages}`));
    const annex = runs.find(({ text }) => text.startsWith('Annexe'));
    expect(runs.filter(({ page, y }) => page === annex?.page && y < (annex?.y ?? 0))).toEqual([]);
    for (const { x, y } of runs) {
      expect(x).toBeGreaterThan(20 * MM);
      expect(y).toBeLessThan(290 * MM);
    }
  });

  it('never leaves the signature on a page without the last paragraph', async () => {
    for (const fields of [0, 4, 8, 12, 16, 20, 24]) {
      const title = 'mot '.repeat(fields);
      const evidence = Array.from({ length: 3 }, (_, index) =>
        sampleEvidence({
          place: { address: `https://a.example/${'x/'.repeat(fields)}`, title, language: 'fr' },
          sentAt: `2026-10-1${index}T12:00:00.000Z`,
        }),
      );
      const { runs } = await print({ disclosures: evidence });
      const pageOf = (words: string) => runs.find(({ text }) => text.replaceAll('\u00A0', ' ').includes(words))?.page;
      expect(pageOf('P.J.')).toBe(pageOf('Pour vous permettre'));
    }
  }, 30_000);

  it('prints the names of Europe', async () => {
    const name = 'Łukasz Ștefan Ελένη Иван Ångström Nguyễn Ő';
    const { runs } = await print({ identity: { name, addressLines: [], usedIdentifiers: [] } });
    expect(textOf(runs)).toContain(name);
    expect(textOf(runs)).not.toContain('\uFFFD');
  });

  it('shows a sign for each character that the font lacks, and names them', async () => {
    const place = { address: 'https://a.example/', title: '抽奖 🎁', language: 'zh' };
    const text = textOf((await print({ disclosures: [sampleEvidence({ place })] })).runs);
    expect(text).toContain('« \uFFFD\uFFFD \uFFFD »');
    expect(text).toContain('(U+62BD, U+5956, U+1F381)');
  });

  it('is the same, byte for byte, for the same letter', async () => {
    const letter = writeRequest(sampleSource());
    expect(await renderPdf(letter, fonts)).toEqual(await renderPdf(letter, fonts));
  });

  it('carries a wording of several pages without losing a line', async () => {
    const wording = Array.from({ length: 300 }, (_, index) => `m${index}`).join(' ');
    const boxes = [sampleBox({ wording: wording.slice(0, 1_999) })];
    const politicalPassages = [samplePassage(`${'Usage politique. '.repeat(120)}FIN`, 'a')];
    const evidence = Array.from({ length: 4 }, () =>
      sampleEvidence({ boxes }, { political: 'disclosed', politicalPassages }),
    );
    const { runs } = await print({ disclosures: evidence });
    expect(textOf(runs)).toContain('m299');
    expect(textOf(runs)).toContain('FIN');
    for (const { y } of runs) expect(y).toBeLessThan(285 * MM);
  });

  it('takes whatever a page writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (text) => {
        const place = { address: 'https://a.example/', title: text, language: text };
        const evidence = sampleEvidence({ place, boxes: [sampleBox({ wording: text })] });
        const { catalog, pages } = await print({ disclosures: [evidence] });
        expect(catalog).not.toMatch(/OpenAction|\/AA|JavaScript/);
        expect(pages).toBeGreaterThan(2);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('refuses a font that is none', async () => {
    const none = { regular: new ArrayBuffer(8), bold: new ArrayBuffer(8) };
    await expect(renderPdf(writeRequest(sampleSource()), none)).rejects.toThrow();
  });
});
