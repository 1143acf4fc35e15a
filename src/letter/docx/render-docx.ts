import type { Paragraph, TextRun, Table as WordTable } from 'docx';
import { beginsRtl, lineForFile } from '../clean-text';
import { BOOKS } from '../languages/books';
import type { Block, Letter, Quote, Table } from '../letter';

type Library = typeof import('docx');
type Piece = Paragraph | WordTable;

const LOCALES = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE', es: 'es-ES', it: 'it-IT', nl: 'nl-NL' } as const;
/** Twentieths of a point in a millimetre. */
const TWIPS = 56.7;

/**
 * The letter as an editable document (Office Open XML): A4, headings, lists and tables as such, language and title set.
 * Loads its library when called.
 */
export async function renderDocx(letter: Letter): Promise<Uint8Array> {
  const docx = await import('docx');
  const { colon, enclosed, page } = BOOKS[letter.language].frame;
  const line = (text: string, options = {}) => paragraph(docx, text, options);
  const right = { indent: { left: Math.round(85 * TWIPS) } };
  const children: Piece[] = [
    ...letter.sender.map((text) => line(text)),
    line(''),
    ...letter.recipient.map((text) => line(text, right)),
    line(''),
    line(letter.placeAndDate, right),
    line(''),
    ...(letter.delivery ? [bold(docx, letter.delivery)] : []),
    line(`${letter.subject.label}${colon}${letter.subject.value}`, { heading: docx.HeadingLevel.HEADING_1 }),
    ...letter.references.map(({ label, value }) => line(`${label}${colon}${value}`)),
    spaced(docx, letter.salutation),
    ...letter.blocks.flatMap((block) => renderBlock(docx, block, 'HEADING_2')),
    spaced(docx, letter.closing),
    line(''),
    line(''),
    line(letter.signature),
    ...(letter.enclosures.length ? [spaced(docx, `${enclosed}${colon}${letter.enclosures.join(', ')}`)] : []),
    ...renderAnnex(docx, letter),
  ];
  const document = new docx.Document({
    title: lineForFile(letter.title),
    creator: lineForFile(letter.signature),
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 22, language: { value: LOCALES[letter.language] } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_134, bottom: 1_134, left: 1_417, right: 1_304 },
          },
        },
        footers: { default: new docx.Footer({ children: [numberPages(docx, letter.reference, page)] }) },
        children,
      },
    ],
  });
  return new Uint8Array(await docx.Packer.pack(document, 'uint8array'));
}

function renderAnnex(docx: Library, letter: Letter): Piece[] {
  const { annex } = letter;
  if (!annex) return [];
  return [
    paragraph(docx, annex.title, { heading: docx.HeadingLevel.HEADING_2, pageBreakBefore: true }),
    ...annex.blocks.flatMap((block) => renderBlock(docx, block, 'HEADING_3')),
  ];
}

function renderBlock(docx: Library, block: Block, rank: 'HEADING_2' | 'HEADING_3'): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(docx, block.text, { heading: docx.HeadingLevel[rank], spacing: { before: 200 } })];
    case 'paragraph':
      return [spaced(docx, block.text)];
    case 'list':
      return block.items.map((item) => paragraph(docx, item, { bullet: { level: 0 } }));
    case 'quote':
      return renderQuote(docx, block);
    case 'table':
      return [renderTable(docx, block), paragraph(docx, '', {})];
  }
}

function renderQuote(docx: Library, { text, attribution }: Quote): Piece[] {
  const indent = { indent: { left: 400 } };
  return [
    beginsRtl(text)
      ? new docx.Paragraph({ ...indent, bidirectional: true, children: [runFromRight(docx, text)] })
      : paragraph(docx, text, indent),
    new docx.Paragraph({
      ...indent,
      spacing: { after: 120 },
      children: [new docx.TextRun({ text: lineForFile(attribution), size: 17 })],
    }),
  ];
}

function renderTable(docx: Library, { head, rows }: Table): WordTable {
  const cell = (text: string, isHead: boolean) =>
    new docx.TableCell({
      children: [
        new docx.Paragraph({ children: [new docx.TextRun({ text: lineForFile(text), bold: isHead, size: 18 })] }),
      ],
    });
  const headed = head ? [new docx.TableRow({ tableHeader: true, children: head.map((text) => cell(text, true)) })] : [];
  const body = rows.map(
    (row) => new docx.TableRow({ children: row.map((text, index) => cell(text, !head && index === 0)) }),
  );
  return new docx.Table({ width: { size: 100, type: docx.WidthType.PERCENTAGE }, rows: [...headed, ...body] });
}

function numberPages(docx: Library, reference: string, page: (number: number, count: number) => string): Paragraph {
  // The words around two numbers that only the reader's program knows.
  const [before = '', between = '', after = ''] = page(1, 2).split(/[12]/u);
  const fields = [before, docx.PageNumber.CURRENT, between, docx.PageNumber.TOTAL_PAGES, after];
  return new docx.Paragraph({
    children: [new docx.TextRun({ size: 16, children: [`${lineForFile(reference)}    `, ...fields] })],
  });
}

function bold(docx: Library, text: string): Paragraph {
  return new docx.Paragraph({ children: [new docx.TextRun({ text: lineForFile(text), bold: true })] });
}

function spaced(docx: Library, text: string): Paragraph {
  return paragraph(docx, text, { spacing: { before: 120, after: 120 } });
}

function paragraph(docx: Library, text: string, options: object): Paragraph {
  // Word has marks of its own for words read from the right.
  const runs = text
    .split(/[\u2068\u2069]/u)
    .map((part, index) =>
      index % 2 === 1 && beginsRtl(part) ? runFromRight(docx, part) : new docx.TextRun({ text: lineForFile(part) }),
    );
  return new docx.Paragraph({ ...options, children: runs });
}

function runFromRight(docx: Library, text: string): TextRun {
  return new docx.TextRun({ text: lineForFile(text), rightToLeft: true });
}
