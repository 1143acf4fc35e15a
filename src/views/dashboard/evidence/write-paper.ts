import type { TracedChain } from '../../../ledger/read-chain';
import type { Paper } from '../../../letter/pdf/render-paper';
import { formatDay } from '../../phrases/dates';
import type { EvidenceWords } from '../../phrases/french/evidence';
import type { RoomPhrases } from '../../phrases/french-rooms';
import { formatMoment } from '../../phrases/moments';
import { tellLetters } from './tell-letters';
import { tellMessage } from './tell-message';
import { choosePaths, numberSendings, tellPaths } from './tell-paths';
import { tellSending } from './tell-sending';

/** When the file is made, and by which version of the extension. */
export interface PaperTerms {
  madeAt: string;
  madeBy: string;
}

/** The evidence on one message as a document for people: what is known, step by step, and how to check it. */
export function writePaper(
  traced: TracedChain,
  t: RoomPhrases,
  words: EvidenceWords,
  { madeAt, madeBy }: PaperTerms,
): Paper {
  const { approach, sendings } = traced;
  const [first = '', ...steps] = words.steps;
  const numbers = numberSendings(choosePaths(traced));
  const inFull = [...numbers].flatMap(([id, number]) => {
    const full = sendings.find(({ disclosure }) => disclosure.id === id);
    return full ? tellSending(full, number, traced, t, words) : [];
  });
  return {
    language: t.language,
    title: words.paperTitle,
    author: 'Contrepartie',
    writtenOn: madeAt.slice(0, 10),
    foot: words.foot(formatDay(t.language, approach.cameOn)),
    lead: [
      { kind: 'paragraph', text: words.madeOn(formatMoment(t.language, madeAt), madeBy) },
      { kind: 'paragraph', text: words.care },
    ],
    chapters: [
      { title: words.message, blocks: tellMessage(approach, t, words) },
      { title: t.pictures.chainTitle, blocks: tellPaths(traced, t, words) },
      ...(inFull.length ? [{ title: words.sendings, blocks: inFull }] : []),
      { title: words.letters, blocks: tellLetters(traced, t, words) },
      {
        title: words.verify,
        blocks: [
          { kind: 'paragraph', text: first },
          { kind: 'list', items: steps },
        ],
      },
    ],
    tellMissing: words.missingGlyphs,
  };
}
