import type { TextPart, TouchedTopic } from '../disclosure/comparison';
import type { NoticeReading, Passage } from '../disclosure/reading';

/** Says what a change bears on: a passage on politics or on partners that it touches, or what is found in all that changed. */
export function findTouched(
  parts: readonly TextPart[],
  before: NoticeReading | undefined,
  after: NoticeReading | undefined,
): TouchedTopic[] {
  const removed = rangesOf(parts, 'removed');
  const added = rangesOf(parts, 'added');
  const touched = (passages: (reading: NoticeReading) => readonly Passage[]) =>
    (before ? passages(before) : []).some((passage) => overlaps(passage, removed)) ||
    (after ? passages(after) : []).some((passage) => overlaps(passage, added));
  const namesOf = (reading: NoticeReading | undefined) =>
    (reading?.partners ?? [])
      .map(({ name }) => name)
      .sort()
      .join('\n');
  const politics =
    touched(({ political }) => political.passages) || before?.political.verdict !== after?.political.verdict;
  const partners =
    touched(({ onward }) => onward.passages) ||
    before?.onward.level !== after?.onward.level ||
    namesOf(before) !== namesOf(after);
  return [...(politics ? (['politics'] as const) : []), ...(partners ? (['partners'] as const) : [])];
}

type Range = readonly [start: number, end: number];

/** Where parts of one kind lie in the version that they stand in. */
function rangesOf(parts: readonly TextPart[], kind: 'added' | 'removed'): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const part of parts) {
    if (part.kind !== 'same' && part.kind !== kind) continue;
    if (part.kind === kind) ranges.push([at, at + part.text.length]);
    at += part.text.length;
  }
  return ranges;
}

function overlaps({ start, end }: Passage, ranges: readonly Range[]): boolean {
  return ranges.some(([from, to]) => from < end && to > start);
}
