import { exportLetters, exportRecords, nameExport } from '../../../exchange/records/export-records';
import type { RecordSource, RecordTerms } from '../../../exchange/records/record-source';
import { gatherResearch, type ResearchLine } from '../../../exchange/records/research';
import type { LedgerReader } from '../../../ledger/ledger-reader';
import type { SavedFormat } from './saved-format';

/** A part is handed to the browser's disk when it is this long, in UTF-16 units. */
const PART = 256 * 1024;

/** How far it is, and the way to stop it. */
export interface Course {
  progress(done: number): void;
  signal: AbortSignal;
}

/**
 * Makes a file of these disclosures, or of the letters about them, some at a time.
 * @throws DOMException `AbortError` when it was stopped.
 */
export async function makeRecords(
  ledger: LedgerReader,
  format: SavedFormat,
  ids: readonly string[],
  madeBy: string,
  course: Course,
): Promise<{ name: string; file: Blob }> {
  const terms: RecordTerms = { personId: crypto.randomUUID(), madeAt: new Date().toISOString(), madeBy };
  const { name, type } = nameExport(format, terms.madeAt);
  const parts =
    format === 'letters'
      ? exportLetters(await lettersAbout(ledger, ids), terms)
      : exportRecords(format, countEach(ledger.readForRecords(ids), course), terms);
  return { name, file: await gather(parts, type) };
}

/**
 * The lines for researchers, of all disclosures.
 * @throws DOMException `AbortError` when it was stopped.
 */
export async function makeResearchLines(ledger: LedgerReader, course: Course): Promise<ResearchLine[]> {
  const ids = await ledger.disclosureIds();
  return gatherResearch(countEach(ledger.readForRecords(ids), course));
}

async function* countEach(sources: AsyncIterable<RecordSource>, { progress, signal }: Course) {
  let done = 0;
  for await (const source of sources) {
    signal.throwIfAborted();
    yield source;
    if (++done % 100 === 0) progress(done);
  }
}

async function lettersAbout(ledger: LedgerReader, ids: readonly string[]) {
  const wanted = new Set(ids);
  const letters = await ledger.requests();
  // A letter to the sender of a message may be about no disclosure at all.
  return letters.filter(({ request }) => request.disclosureIds.some((id) => wanted.has(id)) || isLoose(request));

  function isLoose({ disclosureIds }: { disclosureIds: readonly string[] }): boolean {
    return disclosureIds.length === 0 && ids.length !== 1;
  }
}

async function gather(parts: AsyncIterable<string>, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  let text = '';
  for await (const part of parts) {
    text += part;
    if (text.length < PART) continue;
    blobs.push(new Blob([text]));
    text = '';
  }
  return new Blob([...blobs, text], { type });
}
