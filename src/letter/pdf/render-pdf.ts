import type { PDFDocument } from 'pdfkit';
import { BOOKS } from '../languages/books';
import type { Letter } from '../letter';
import { drawBlock } from './draw-block';
import { drawLetterhead } from './draw-letterhead';
import { PLAN, TYPE } from './page-plan';
import { BODY, openSheet, type Setting, type Sheet } from './sheet';

/** The two fonts of a letter, TrueType files. */
export interface LetterFonts {
  regular: ArrayBuffer;
  bold: ArrayBuffer;
}

/**
 * The letter as a PDF: A4 for a window envelope, tagged (PDF/UA-1 identifier, language, title, structure), fonts
 * embedded as subsets, the annex on pages of its own; the same letter gives the same bytes. Loads its library when called.
 * @throws Error when a font cannot be read.
 */
export async function renderPdf(letter: Letter, fonts: LetterFonts): Promise<Uint8Array> {
  const { PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: letter.language,
    displayTitle: true,
    subset: 'PDF/UA',
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: letter.title,
      Author: letter.signature,
      Creator: 'Contrepartie',
      Producer: 'PDFKit',
      CreationDate: new Date(`${letter.writtenOn}T00:00:00Z`),
    },
  });
  const written = collect(doc);
  doc.registerFont('regular', new Uint8Array(fonts.regular)).registerFont('bold', new Uint8Array(fonts.bold));
  doc.addPage();
  const sheet = openSheet(doc);
  drawLetterhead(letter, sheet);
  drawBody(letter, sheet);
  drawAnnex(letter, sheet);
  numberPages(doc, letter);
  doc.end();
  return written;
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
  const points = [...sheet.missing].slice(0, 40).map(nameCodePoint).join(', ');
  drawBlock({ kind: 'paragraph', text: BOOKS[language].frame.missingGlyphs(points) }, 'H3', language, sheet);
}

function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function numberPages(doc: PDFDocument, { language, reference }: Letter): void {
  const { count } = doc.bufferedPageRange();
  const { size } = TYPE.small;
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index);
    doc.markContent('Artifact', { type: 'Pagination' });
    const number = BOOKS[language].frame.page(index + 1, count);
    doc.font('regular').fontSize(size).fillColor('#444444');
    doc.text(reference, PLAN.left, PLAN.footer.y, { lineBreak: false });
    doc.text(number, PLAN.right - doc.widthOfString(number), PLAN.footer.y, { lineBreak: false });
    doc.endMarkedContent();
  }
}

function collect(doc: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk) => chunks.push(chunk));
    doc.on('error', reject);
    doc.on('end', () => resolve(join(chunks)));
  });
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
