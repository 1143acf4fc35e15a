import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdfText } from '../letter/pdf/read-pdf-text';
import { BROWSERS } from './browsers';
import { saveLetter, signLetter } from './letter-desk';
import { changeSettings, plainWords } from './popup';
import { setStage } from './stage';
import { fillEntry, press } from './visitor';

/** A name in four scripts' worth of trouble, one of them read from the right and not in the letters' font. */
const NAME = 'Łukasz Ștefan-Ελένη דוד כהן';

describe.each(BROWSERS)('the letter to whoever has the data, written in %s', (kind) => {
  const downloads = join(tmpdir(), `contrepartie-letters-${kind}-${process.pid}`);
  const stage = setStage(kind, { downloads });

  beforeAll(() => mkdir(downloads, { recursive: true }));
  afterAll(() => rm(downloads, { recursive: true, force: true }));

  async function writeLetter(language: 'fr' | 'en') {
    const page = await stage.open('jeu-politique.html');
    await fillEntry(page);
    await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
    const { holders } = await stage.kept(1);
    const holder = holders.find((one) => one.controller);
    if (!holder) throw new Error('no declared controller');
    await changeSettings(stage.own, { language: 'fr' });
    return signLetter(stage.driver, holder.id, NAME, language);
  }

  it.each([
    ['fr', ['article 15', 'Éditions de la Lanterne', 'partis politiques', 'jeux.test', NAME]],
    ['en', ['Article 15', 'Éditions de la Lanterne', 'partis politiques', 'jeux.test', NAME]],
  ] as const)('says what was recorded, as text (%s)', async (language, wanted) => {
    const page = await writeLetter(language);
    const { bytes } = await saveLetter(page, 'txt', downloads);
    const text = plainWords(bytes.toString('utf8'));
    for (const words of wanted) expect(text).toContain(words);
    expect(text).toContain(language === 'fr' ? 'Madame, Monsieur' : 'Dear');
  });

  it('is saved as a PDF file', async () => {
    const page = await writeLetter('fr');
    const { bytes } = await saveLetter(page, 'pdf', downloads);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(bytes.subarray(-32).toString('latin1')).toContain('%%EOF');
    // Tagged, and in French: what a reader for the blind goes by.
    expect(bytes.includes('/StructTreeRoot')).toBe(true);
    expect(bytes.includes('/Lang')).toBe(true);
    const text = plainWords(await readPdfText(bytes));
    for (const words of ['Éditions de la Lanterne', 'partis politiques', NAME]) expect(text).toContain(words);
    expect(text).not.toContain('\uFFFD');
  });
});
