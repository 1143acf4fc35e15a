import { useCallback, useMemo } from 'preact/hooks';
import type { TracedApproach } from '../../../ledger/trace-approach';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { tellDay } from '../../phrases/when';
import { nameDisclosure } from '../name-disclosure';
import { buildChain, findPaths } from './build-chain';
import { DataTable } from './data-table';
import { drawFlow } from './draw-flow';
import { PictureFigure } from './picture-figure';
import { type PictureTexts, wordsFor } from './picture-words';

/** The possible paths from what was sent to a political message, as a picture and as a table. */
export function ChainSection({ traced }: { traced: TracedApproach }) {
  const phrases = useRoomPhrases();
  const texts = wordsFor(phrases);
  const { words } = texts;
  const { flow, left, paths } = useMemo(() => {
    const { approach } = traced;
    const named = { ...traced, approach: { ...approach, sender: approach.sender || phrases.approaches.unnamed } };
    return { ...buildChain(named), paths: findPaths(traced) };
  }, [traced, phrases]);
  const description = words.chainCount(paths.length);
  const draw = useCallback(
    (width: number) =>
      drawFlow(
        flow,
        { title: words.chainTitle, description, columns: words.chainColumns, end: words.chainEnd },
        texts,
        width,
      ),
    [flow, description, words],
  );
  if (paths.length === 0) return null;
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">{words.chainTitle}</h2>
      <p class="lead">{words.chainLead}</p>
      <PictureFigure draw={draw} fileName={words.fileNames.chain}>
        <p>{description}</p>
        {left > 0 && <p>{words.chainLeft(left)}</p>}
        <ChainTable paths={paths} texts={texts} />
      </PictureFigure>
    </section>
  );
}

function ChainTable({ paths, texts }: { paths: ReturnType<typeof findPaths>; texts: PictureTexts }) {
  const { words, phrases } = texts;
  const rows = paths.map(({ disclosure, through, suspect, rank, way, political }) => [
    <>
      <a href={`#/disclosure/${disclosure.id}`}>{nameDisclosure(disclosure, phrases)}</a>,{' '}
      {tellDay(phrases.language, disclosure)}
      {disclosure.remembered && `, ${phrases.list.told[disclosure.remembered.source]}`}
    </>,
    phrases.verdict.label[political],
    through ? <a href={`#/holder/${through.id}`}>{through.name}</a> : '–',
    <>
      {rank}. <a href={`#/holder/${suspect.holder.id}`}>{suspect.holder.name}</a>
    </>,
    words.way[way],
    suspect.reasons.map((reason) => phrases.approaches.reasons[reason]).join(' ') || '–',
  ]);
  const columns = [words.sending, words.texts, words.through, words.suspect, words.how, words.reasons];
  return <DataTable caption={words.chainTitle} columns={columns} rows={rows} />;
}
