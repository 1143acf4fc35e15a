import { diffLines, diffWordsWithSpace } from 'diff';
import type { TextPart } from '../disclosure/comparison';

/** Most edits looked for; two texts further apart are shown one after the other. */
const MOST_LINE_EDITS = 3_000;
const MOST_WORD_EDITS = 1_500;
/** Longest pair of passages compared word by word, in UTF-16 units. */
const LONGEST_PAIR = 30_000;
/** A pair that shares less than this is shown as one passage in place of the other. */
const LEAST_SHARED = 0.3;

/** Says what was taken out of a text and what was put in: by lines, and by words within a line that was changed. */
export function compareTexts(before: string, after: string): TextPart[] {
  const lines = diffLines(before, after, { maxEditLength: MOST_LINE_EDITS });
  if (!lines) return replaced(before, after);
  const parts: TextPart[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [one, next] = [lines[at], lines[at + 1]];
    if (!one) break;
    if (one.removed && next?.added) {
      parts.push(...compareWords(one.value, next.value));
      at++;
    } else parts.push({ kind: kindOf(one), text: one.value });
  }
  return parts;
}

function compareWords(before: string, after: string): TextPart[] {
  if (before.length + after.length > LONGEST_PAIR) return replaced(before, after);
  const words = diffWordsWithSpace(before, after, { maxEditLength: MOST_WORD_EDITS });
  const parts = (words ?? []).map((one): TextPart => ({ kind: kindOf(one), text: one.value }));
  const shared = parts.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  return shared >= Math.min(before.length, after.length) * LEAST_SHARED ? parts : replaced(before, after);
}

function replaced(before: string, after: string): TextPart[] {
  const parts: TextPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return parts.filter(({ text }) => text !== '');
}

function kindOf({ added, removed }: { added?: boolean; removed?: boolean }): TextPart['kind'] {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
}
