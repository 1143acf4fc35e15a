import { BOOKS } from '../languages/books';
import type { Letter } from '../letter';
import { drawBlock } from './draw-block';
import { drawLetterhead } from './draw-letterhead';
import { nameMissing, openDocument, type PaperFonts } from './open-document';
import { PLAN, TYPE } from './page-plan';
import { BODY, type Setting, type Sheet } from './sheet';

/** The two fonts of a letter, TrueType files, and what paints the characters that they lack. */
export type LetterFonts = PaperFonts;

/**
 * The letter as a PDF: A4 for a window envelope, tagged (PDF/UA-1 identifier, language, title, structure), fonts
 * embedded as subsets, the annex on pages of its own; the same letter gives the same bytes. Loads its library when called.
 * @throws Error when a font cannot be read.
 */
export async function renderPdf(letter: Letter, fonts: LetterFonts): Promise<Uint8Array> {
  const { language, title, writtenOn, signature: author, reference: foot } = letter;
  const { sheet, close } = await openDocument({ language, title, author, writtenOn, foot }, fonts);
  drawLetterhead(letter, sheet);
  drawBody(letter, sheet);
  drawAnnex(letter, sheet);
  return close();
}

function drawBody(letter: Letter, sheet: Sheet): void {
  const say = (text: string, space: number) => {
    sheet.flow(sheet.lay(text, BODY), sheet.tag('P'), 'P', BODY);
    sheet.y += space;
  };
  say(letter.salutation, TYPE.body.leading * 0.55);
  // Closing, signature and enclosures stay with the last paragraph, or the signature would stand alone on a page.
  const last = letter.blocks.at(-1);
  const lastLines = last?.kind === 'paragraph' ? sheet.lay(last.text, BODY).length : 0;
  for (const block of letter.blocks) {
    if (block === last) sheet.ensure(PLAN.signature + (lastLines + 6) * TYPE.body.leading);
    drawBlock(block, 'H2', letter.language, sheet);
  }
  say(letter.closing, PLAN.signature);
  say(letter.signature, TYPE.body.leading);
  const { enclosed, colon } = BOOKS[letter.language].frame;
  if (letter.enclosures.length) say(`${enclosed}${colon}${letter.enclosures.join(', ')}`, 0);
}

function drawAnnex({ annex, language }: Letter, sheet: Sheet): void {
  if (annex) {
    sheet.turnPage();
    const title: Setting = { ...BODY, weight: 'bold' };
    sheet.flow(sheet.lay(annex.title, title), sheet.tag('H2'), 'H2', title);
    sheet.y += TYPE.body.leading * 0.55;
    for (const block of annex.blocks) drawBlock(block, 'H3', language, sheet);
  }
  if (sheet.missing.size === 0) return;
  const text = BOOKS[language].frame.missingGlyphs(nameMissing(sheet));
  drawBlock({ kind: 'paragraph', text }, 'H3', language, sheet);
}
