import type { Passage } from '../../disclosure/reading';

/** A kind of passage that is marked in a kept text. */
export type MarkKind = 'political' | 'onward' | 'statement';

/** A stretch of a text; `kind` is null where nothing is marked. */
export interface Segment {
  text: string;
  kind: MarkKind | null;
}

/**
 * Cuts a text at the passages found in it, in order, so that the segments put together are the text again. Where two
 * overlap, the one given first stands; a passage that is not in the text at its place is not marked.
 */
export function splitAtPassages(text: string, passages: readonly { kind: MarkKind; passage: Passage }[]): Segment[] {
  const kinds = new Array<MarkKind | null>(text.length).fill(null);
  for (const { kind, passage } of passages) {
    if (text.slice(passage.start, passage.end) !== passage.text) continue;
    for (let at = passage.start; at < passage.end; at++) kinds[at] ??= kind;
  }
  const segments: Segment[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && kinds[at] === kinds[from]) continue;
    segments.push({ text: text.slice(from, at), kind: kinds[from] ?? null });
    from = at;
  }
  return segments;
}
