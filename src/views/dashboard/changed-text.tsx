import type { TextPart } from '../../disclosure/comparison';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { gatherChanges } from './gather-changes';

/** Unchanged text shown on either side of a change, in UTF-16 units. */
const CONTEXT = 160;
/** A word that the edge of the context cuts. */
const CUT_START = /^\S{1,40}\s/u;
const CUT_END = /\s\S{1,40}$/u;

/** Two versions of a text in one: what was added and removed is marked in words as well as by its look. */
export function ChangedText({ parts, language }: { parts: readonly TextPart[]; language: string }) {
  const { documents } = useRoomPhrases();
  const gathered = gatherChanges(parts);
  return (
    <div class="kept-text" lang={language || undefined}>
      {gathered.map(({ kind, text }, index) => {
        if (kind === 'same')
          return <Unchanged key={index} text={text} first={index === 0} last={index === gathered.length - 1} />;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={index}>
            <span class="mark-word">{kind === 'added' ? documents.added : documents.removed}</span>
            {text}
          </Mark>
        );
      })}
    </div>
  );
}

/** The neighbourhood of a change; what is far from any is left out, and said so. */
function Unchanged({ text, first, last }: { text: string; first: boolean; last: boolean }) {
  const { documents } = useRoomPhrases();
  const [before, after] = [first ? 0 : CONTEXT, last ? 0 : CONTEXT];
  if (text.length <= before + after + CONTEXT) return <>{text}</>;
  return (
    <>
      {text.slice(0, before).replace(CUT_END, ' ')}
      <span class="skipped" role="img" aria-label={documents.skipped}>
        {' […] '}
      </span>
      {after > 0 && text.slice(-after).replace(CUT_START, '')}
    </>
  );
}
