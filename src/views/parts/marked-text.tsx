import { usePhrases } from '../phrases/use-phrases';
import type { Segment } from './split-at-passages';

/** A kept text with its passages marked; each mark says in words what it is. */
export function MarkedText({ segments, language }: { segments: readonly Segment[]; language: string }) {
  const { verdict } = usePhrases();
  const words = {
    political: verdict.politicalMark,
    onward: verdict.onwardMark,
    statement: verdict.statementMark,
  };
  return (
    <div class="kept-text" lang={language || undefined}>
      {segments.map(({ text, kind }, index) =>
        kind ? (
          <mark key={index} class={`mark-${kind}`}>
            <span class="mark-word">{words[kind]}</span>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </div>
  );
}
