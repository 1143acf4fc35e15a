import { PDFDocument } from 'pdfkit';

/** The part of the library that the letters do not use. */
interface PlainPdf {
  info: Record<string, string>;
  y: number;
  on(event: 'data' | 'end', listener: (chunk: Uint8Array) => void): void;
  addPage(): void;
  fontSize(points: number): PlainPdf;
  text(text: string, x: number, y: number, options?: object): PlainPdf;
  rect(x: number, y: number, width: number, height: number): { fill(color: string): void };
  end(): void;
}
const Pdf = PDFDocument as unknown as new (options: object) => PlainPdf;

/** One page: paragraphs, or null for a page of a drawing. */
type Page = readonly string[] | null;

/** Makes a PDF of pages of paragraphs, with a running title and a page number on each where `title` is given. */
export function makePdf(
  pages: readonly Page[],
  options: { title?: string; password?: string; justified?: boolean; width?: number } = {},
): Promise<Uint8Array> {
  const { title, password, justified, width } = options;
  const pdf = new Pdf({ autoFirstPage: false, lang: 'fr', ...(password ? { userPassword: password } : {}) });
  if (title) pdf.info.Title = title;
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk) => chunks.push(chunk));
  for (const [index, paragraphs] of pages.entries()) {
    pdf.addPage();
    if (title) pdf.fontSize(8).text(`${title} - page ${index + 1}`, 72, 40);
    pdf.fontSize(11);
    if (!paragraphs) pdf.rect(72, 72, 300, 300).fill('black');
    else {
      pdf.y = 90;
      for (const paragraph of paragraphs)
        pdf.text(paragraph, 72, pdf.y, {
          paragraphGap: 10,
          ...(justified ? { align: 'justify' } : {}),
          ...(width ? { width } : {}),
        });
    }
  }
  return new Promise((resolve) => {
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.end();
  });
}
