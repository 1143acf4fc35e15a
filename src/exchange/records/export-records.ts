import { type RecordProfile, tellConsent, termsOf } from './consent-record';
import { writeTable } from './disclosure-table';
import { tellKantara } from './kantara';
import type { LetterWithAnswers, RecordSource, RecordTerms } from './record-source';
import { groupLetters, tellRights } from './rights-record';
import { toJson, writeGraph } from './write-graph';

/** In which form disclosures leave for other tools. */
export const RECORD_FORMATS = ['record', 'receipt', 'kantara', 'table'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

const TYPES: Readonly<Record<RecordFormat, { ending: string; type: string }>> = {
  record: { ending: 'jsonld', type: 'application/ld+json' },
  receipt: { ending: 'jsonld', type: 'application/ld+json' },
  kantara: { ending: 'json', type: 'application/json' },
  table: { ending: 'csv', type: 'text/csv;charset=utf-8' },
};

/** The parts of a file in this form, one disclosure at a time. */
export function exportRecords(
  format: RecordFormat,
  sources: AsyncIterable<RecordSource>,
  terms: RecordTerms,
): AsyncGenerator<string> {
  if (format === 'table') return writeTable(sources);
  if (format === 'kantara') return writeArray(sources, terms);
  return writeGraph(nodesOf(sources, terms, format));
}

/** Letters, and what became of them, as JSON-LD. */
export function exportLetters(letters: readonly LetterWithAnswers[], terms: RecordTerms): AsyncGenerator<string> {
  return writeGraph(affairsOf(letters, terms));
}

/** `contrepartie-record-2026-11-26.jsonld`, and the media type. */
export function nameExport(format: RecordFormat | 'letters', madeAt: string): { name: string; type: string } {
  const { ending, type } = TYPES[format === 'letters' ? 'record' : format];
  return { name: `contrepartie-${format}-${madeAt.slice(0, 10)}.${ending}`, type };
}

async function* nodesOf(sources: AsyncIterable<RecordSource>, terms: RecordTerms, profile: RecordProfile) {
  for await (const source of sources) yield { node: tellConsent(source, terms, profile), terms: termsOf(source) };
}

async function* affairsOf(letters: readonly LetterWithAnswers[], terms: RecordTerms) {
  for (const affair of groupLetters(letters)) yield { node: tellRights(affair, terms), terms: [] };
}

async function* writeArray(sources: AsyncIterable<RecordSource>, terms: RecordTerms): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const source of sources) {
    // What is only remembered is no receipt.
    if (source.disclosure.remembered) continue;
    yield separator + toJson(tellKantara(source, terms));
    separator = ',\n';
  }
  yield separator === ',\n' ? '\n]\n' : '[]\n';
}
