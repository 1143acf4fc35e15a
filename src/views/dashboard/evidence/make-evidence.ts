import { nameChainFile, writeChainFile } from '../../../exchange/chain/write-chain-file';
import type { TracedChain } from '../../../ledger/read-chain';
import type { EvidenceWords } from '../../phrases/french/evidence';
import type { RoomPhrases } from '../../phrases/french-rooms';
import { readPaperFonts } from '../read-fonts';
import { type PaperTerms, writePaper } from './write-paper';

/** A file with the name that it is saved under. */
export interface MadeFile {
  name: string;
  file: Blob;
}

/** The evidence on one message for machines. */
export function makeChainFile(traced: TracedChain, terms: PaperTerms): MadeFile {
  const file = new Blob([writeChainFile(traced, terms)], { type: 'application/json' });
  return { name: nameChainFile(traced.approach, 'json'), file };
}

/**
 * The evidence on one message for people, as a PDF; its writer and its fonts are loaded only now.
 * @throws when the writer or a font cannot be loaded.
 */
export async function makePaper(
  traced: TracedChain,
  t: RoomPhrases,
  words: EvidenceWords,
  terms: PaperTerms,
): Promise<MadeFile> {
  const [{ renderPaper }, fonts] = await Promise.all([import('../../../letter/pdf/render-paper'), readPaperFonts()]);
  const bytes = await renderPaper(writePaper(traced, t, words, terms), fonts);
  const file = new Blob([new Uint8Array(bytes)], { type: 'application/pdf' });
  return { name: nameChainFile(traced.approach, 'pdf'), file };
}
