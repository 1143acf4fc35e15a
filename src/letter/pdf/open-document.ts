import type { PDFDocument } from 'pdfkit';
import { BOOKS } from '../languages/books';
import type { LetterLanguage } from '../letter';
import { PLAN, TYPE } from './page-plan';
import type { PaintRun } from './painting';
import { openSheet, type Sheet } from './sheet';

/** The two fonts of a document, TrueType files, and what paints the characters that they lack, where there is anything. */
export interface PaperFonts {
  regular: ArrayBuffer;
  bold: ArrayBuffer;
  paint?: PaintRun;
}

/** What a document says of itself. */
export interface PaperFacts {
  language: LetterLanguage;
  title: string;
  author: string;
  /** Plain date, `yyyy-mm-dd`. */
  writtenOn: string;
  /** Repeated at the foot of each page. */
  foot: string;
}

/** A document that is being written. */
export interface OpenDocument {
  sheet: Sheet;
  /** Numbers the pages and gives the file. */
  close(): Promise<Uint8Array>;
}

/**
 * Opens a PDF: A4, tagged (PDF/UA-1 identifier, language, title, structure), fonts embedded as subsets; the same words
 * give the same bytes. Loads its library when called.
 * @throws Error when a font cannot be read.
 */
export async function openDocument(facts: PaperFacts, fonts: PaperFonts): Promise<OpenDocument> {
  const { PDFDocument } = await import('pdfkit');
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: facts.language,
    displayTitle: true,
    subset: 'PDF/UA',
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    info: {
      Title: facts.title,
      Author: facts.author,
      Creator: 'Contrepartie',
      Producer: 'PDFKit',
      CreationDate: new Date(`${facts.writtenOn}T00:00:00Z`),
    },
  });
  const written = collect(doc);
  doc.registerFont('regular', new Uint8Array(fonts.regular)).registerFont('bold', new Uint8Array(fonts.bold));
  doc.addPage();
  const sheet = openSheet(doc, fonts.paint);
  return {
    sheet,
    close: () => {
      sheet.close();
      numberPages(doc, facts);
      doc.end();
      return written;
    },
  };
}

/** Characters that could not be printed, for the note that names them: `U+4E2D, U+6587`. */
export function nameMissing({ missing }: Sheet): string {
  return [...missing].slice(0, 40).map(nameCodePoint).join(', ');
}

function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function numberPages(doc: PDFDocument, { language, foot }: PaperFacts): void {
  const { count } = doc.bufferedPageRange();
  const { size } = TYPE.small;
  for (let index = 0; index < count; index += 1) {
    doc.switchToPage(index);
    doc.markContent('Artifact', { type: 'Pagination' });
    const number = BOOKS[language].frame.page(index + 1, count);
    doc.font('regular').fontSize(size).fillColor('#444444');
    doc.text(foot, PLAN.left, PLAN.footer.y, { lineBreak: false });
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
