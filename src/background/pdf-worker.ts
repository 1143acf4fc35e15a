import workerFile from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** Starts the worker of pdf.js from this extension's own files. */
export function startPdfWorker(): Worker {
  return new Worker(workerFile, { type: 'module' });
}
