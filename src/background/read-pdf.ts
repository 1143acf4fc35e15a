import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { joinPdfText } from '../notice/join-pdf-text';
import type { PdfPiece } from '../notice/split-pdf-lines';

/** The text of a PDF, or why there is none. `pages` counts those read and those there are. */
export type PdfRead =
  | { outcome: 'kept'; title: string; language: string; text: string; pages: { read: number; all: number } }
  | { outcome: 'locked' | 'broken' | 'image-only' | 'too-slow' };

const MOST_PAGES = 100;
/** Most pieces of text in all: a page can hold a million of one letter each. */
const MOST_PIECES = 200_000;
const MOST_MILLISECONDS = 15_000;

/**
 * Reads the text of a PDF document in a worker: at most 100 pages and 15 s, no script of the document's, no code made
 * from strings, nothing fetched. Never throws.
 * @param startWorker starts pdf.js's own worker; without it the library works on this thread (tests).
 */
export async function readPdf(
  bytes: Uint8Array,
  startWorker?: () => Worker,
  most: number = MOST_MILLISECONDS,
): Promise<PdfRead> {
  const port = startWorker?.();
  // Typed as null by the library, which takes a worker.
  const worker = port ? new PDFWorker({ port: port as unknown as null }) : undefined;
  const task = getDocument({
    data: bytes,
    ...(worker ? { worker } : {}),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<PdfRead>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: 'too-slow' }), most);
  });
  try {
    return await Promise.race([task.promise.then(readPages), tooSlow]);
  } catch (error) {
    return { outcome: (error as Error).name === 'PasswordException' ? 'locked' : 'broken' };
  } finally {
    clearTimeout(timer);
    // A worker that hangs does not answer: it is ended, not asked to end.
    port?.terminate();
    void task.destroy().catch(() => undefined);
  }
}

async function readPages(pdf: PDFDocumentProxy): Promise<PdfRead> {
  const last = Math.min(pdf.numPages, MOST_PAGES);
  const pages: PdfPiece[][] = [];
  let pieces = 0;
  for (let number = 1; number <= last && pieces < MOST_PIECES; number++) {
    const page = await pdf.getPage(number);
    const onPage = await readPieces(page, MOST_PIECES - pieces);
    pieces += onPage.length;
    pages.push(onPage);
    page.cleanup();
  }
  const text = joinPdfText(pages);
  if (!text) return { outcome: 'image-only' };
  const { title, language } = await readLabels(pdf);
  return { outcome: 'kept', title, language, text, pages: { read: pages.length, all: pdf.numPages } };
}

/** Takes the pieces of a page as they come and no more than so many: a small file can unfold into millions. */
async function readPieces(page: PDFPageProxy, most: number): Promise<PdfPiece[]> {
  const reader = (page.streamTextContent() as ReadableStream<{ items: (TextItem | object)[] }>).getReader();
  const pieces: PdfPiece[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    for (const item of value.items) if ('str' in item && pieces.length < most) pieces.push(placed(item));
    if (pieces.length < most) continue;
    // The library wants an error for a reason.
    await reader.cancel(new Error('enough'));
    return pieces;
  }
}

interface TextItem {
  str: string;
  transform: number[];
  width: number;
  height: number;
}

function placed(item: TextItem): PdfPiece {
  const [, , , scale = 0, x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, height: item.height || Math.abs(scale) };
}

async function readLabels(pdf: PDFDocumentProxy): Promise<{ title: string; language: string }> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title, Language } = info as { Title?: unknown; Language?: unknown };
  const words = (value: unknown, most: number) => (typeof value === 'string' ? value.trim().slice(0, most) : '');
  return { title: words(Title, 300), language: words(Language, 35) };
}
