import type { DetectedBox } from './collection-point';
import { foldWords } from './fold-words';
import type { Question } from './group-questions';
import { readGroupLabel, readTextsBefore } from './label-of';
import { type Lexicons, namesInMarkup } from './languages';
import { type Look, PAUSE } from './look';
import { readBox } from './read-box';

const LONGEST_CHANNEL = 4;
const TEXTS_BACK = 3;

/** The consent boxes among questions, and the questions that are left. Boxes for single channels share one sentence. */
export function* readBoxes(
  questions: readonly Question[],
  lexicons: Lexicons,
): Look<{ boxes: DetectedBox[]; asked: Question[] }> {
  const boxes: DetectedBox[] = [];
  const asked: Question[] = [];
  let lead = '';
  for (const question of questions) {
    const parts = channelParts(question);
    lead = parts.length === 0 ? '' : readLead(question) || lead;
    const found = parts.flatMap((part) => readBox({ ...part, label: `${lead} ${part.label}`.trim() }, lexicons) ?? []);
    const box = found.length > 0 ? null : readBox(question, lexicons);
    boxes.push(...found, ...(box ? [box] : []));
    if (found.length === 0 && !box) asked.push(question);
    yield PAUSE;
  }
  return { boxes, asked };
}

/** A box called by a channel, or each of several that are grouped by their name; empty when it is none. */
function channelParts(question: Question): Question[] {
  if (question.type !== 'checkbox' && question.type !== 'switch') return [];
  if (question.controls.length === 1) return isChannel(question.label) ? [question] : [];
  if (!question.answers.every(isChannel)) return [];
  return question.controls.map((control, at) => ({
    ...question,
    element: control.element,
    controls: [control],
    label: question.answers[at] ?? '',
    answers: [],
  }));
}

function isChannel(label: string): boolean {
  const words = foldWords(label);
  return (
    words.length > 0 && words.length <= LONGEST_CHANNEL && words.every((word) => namesInMarkup()?.channels.has(word))
  );
}

function readLead({ element, form }: Question): string {
  const before = readTextsBefore(element, form, TEXTS_BACK).find((text) => !isChannel(text)) ?? '';
  return before || readGroupLabel(element);
}
