// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Letter } from '../../../src/letter/letter';
import type { PaintRun } from '../../../src/letter/pdf/painting';
import { renderPdf } from '../../../src/letter/pdf/render-pdf';
import { PAINTED } from '../../../src/letter/pdf/spell-text';
import { writeRequest } from '../../../src/letter/write-request';
import { HOLDER_ID, sampleBox, sampleEvidence, samplePassage, sampleSource } from '../sample-source';
import { letterFonts } from './letter-fonts';
import { readPdf } from './read-pdf';
import { readPdfText } from './read-pdf-text';

const MM = 72 / 25.4;
const HEBREW = 'חברת ההגרלות (בע"מ)';
const ARABIC = 'أوافق على أن تستخدم الشركة بياناتي حتى 31/12/2027، بما في ذلك رقم هاتفي 0612، لأغراض الدعاية السياسية.';
const CHINESE =
  '参加抽奖即表示您同意我们将您的个人资料转交给合作伙伴，用于政治宣传、民意调查及选举活动，并可用于其他目的。';
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll(/[\u2068\u2069]/g, '');

/** Paints a black block for each run, half an em for each character. */
const paintBlocks: PaintRun = (text) => {
  const width = 48 * [...text].length;
  return {
    em: 96,
    width,
    height: 90,
    left: 0,
    top: 80,
    advance: width,
    ink: new Uint8Array(Math.ceil(width / 8) * 90).fill(255),
  };
};

function letterWith(wording: string, passage: string, name = HEBREW): Letter {
  return writeRequest(
    sampleSource({
      holder: { id: HOLDER_ID, name, controller: { name, address: '12, rue des Tilleuls, 69003 Lyon' }, contacts: [] },
      disclosures: [
        sampleEvidence(
          { boxes: [sampleBox({ wording })] },
          { political: 'disclosed', politicalPassages: [samplePassage(passage, 'a')] },
        ),
      ],
    }),
  );
}

const readText = async (bytes: Uint8Array) => plain(await readPdfText(bytes)).replaceAll(/\s+/g, ' ');

describe('characters that the font lacks', () => {
  it('are painted, and read back as what they stand for', async () => {
    const bytes = await renderPdf(letterWith(ARABIC, CHINESE), { ...letterFonts(), paint: paintBlocks });
    const text = await readText(bytes);
    for (const words of [HEBREW, `« ${ARABIC} »`]) expect(text).toContain(words);
    expect(text.replaceAll(' ', '')).toContain(CHINESE);
    expect(text).not.toContain('\uFFFD');
    expect(text).not.toContain('police de ce document');
  });

  it('are letters of fonts with pictures in them, inside the same tags', async () => {
    const fonts = letterFonts();
    const letter = letterWith(ARABIC, CHINESE);
    const painted = readPdf(await renderPdf(letter, { ...fonts, paint: paintBlocks }));
    expect(painted.source).toContain('/Subtype /Type3');
    expect(painted.source).toContain('/ImageMask true');
    expect(painted.tags).not.toContain('Figure');
    const latin = readPdf(await renderPdf(letterWith('Oui', 'Usage politique.', 'Lots'), fonts));
    expect(new Set(painted.tags)).toEqual(new Set(latin.tags));
  });

  it('stay within their column, Chinese broken between signs, no mark at a line’s beginning', async () => {
    const bytes = await renderPdf(letterWith(ARABIC.repeat(3), CHINESE.repeat(4)), {
      ...letterFonts(),
      paint: paintBlocks,
    });
    const lines = readPdf(bytes).runs.filter(({ text }) => /\p{Script=Han}/u.test(text));
    expect(new Set(lines.map(({ y }) => Math.round(y))).size).toBeGreaterThan(3);
    for (const { text } of lines) {
      expect(text).not.toMatch(/^[，。、]/u);
      expect([...text].length * 10.5 * 0.5).toBeLessThan(163 * MM);
    }
  });

  it('break a word wider than the line, and lose nothing of it', async () => {
    const long = 'שלום'.repeat(60);
    const text = await readText(
      await renderPdf(letterWith(long, 'Usage politique.'), { ...letterFonts(), paint: paintBlocks }),
    );
    expect(text.replaceAll(' ', '')).toContain(long);
  });

  it('cost nothing where there are none', async () => {
    const fonts = letterFonts();
    const letter = writeRequest(sampleSource());
    const never: PaintRun = () => {
      throw new Error('nothing is to be painted');
    };
    expect(await renderPdf(letter, { ...fonts, paint: never })).toEqual(await renderPdf(letter, fonts));
  });

  it('are shown by a sign and named where nothing can paint them, in their order', async () => {
    for (const paint of [undefined, () => null]) {
      const { runs, source } = readPdf(
        await renderPdf(letterWith('שלום 抽', 'x', 'Lots'), { ...letterFonts(), ...(paint && { paint }) }),
      );
      const text = plain(runs.map((run) => run.text).join(''));
      expect(text).toContain('« \uFFFD\uFFFD\uFFFD\uFFFD \uFFFD »');
      expect(text).toContain('(U+05E9, U+05DC, U+05D5, U+05DD, U+62BD)');
      expect(source).not.toContain('/Type3');
    }
  });

  it('are shown by a sign within a word of which all else can be painted', async () => {
    const some: PaintRun = (text, style) => (text.includes('ם') ? null : paintBlocks(text, style));
    const text = await readText(
      await renderPdf(letterWith('שלום לכולם', 'x', 'Lots'), { ...letterFonts(), paint: some }),
    );
    expect(text).toContain('שלו\uFFFD לכול\uFFFD');
    expect(text).toContain('(U+05DD)');
  });

  it('are no more than a file can bear', async () => {
    const wordings = Array.from({ length: 12 }, (_, part) =>
      Array.from({ length: 390 }, (_, index) => String.fromCodePoint(0x4e00 + part * 390 + index)).join(''),
    );
    const letter = writeRequest(
      sampleSource({ disclosures: [sampleEvidence({ boxes: wordings.map((wording) => sampleBox({ wording })) })] }),
    );
    let painted = 0;
    const count: PaintRun = (text, style) => {
      painted += 1;
      return paintBlocks(text, style);
    };
    const bytes = await renderPdf(letter, { ...letterFonts(), paint: count });
    expect(painted).toBe(PAINTED.runs);
    expect(bytes.length).toBeLessThan(4_000_000);
    const text = await readText(bytes);
    expect(text).toContain(String.fromCodePoint(0x4e00 + 2_000));
    expect(text).toContain('\uFFFD');
    expect(text).toContain('Le signe');
  }, 60_000);
});
