import type { JudgedBox, QuestionSight } from '../page-sight';
import { channels } from '../patterns/small-words';
import { foldWords } from './fold-words';
import type { Lexicons } from './languages';
import { readBox } from './read-box';

const LONGEST_CHANNEL = 4;

/** The consent boxes among questions, and the questions that are left. Boxes for single channels share one sentence. */
export function readBoxes(
  questions: readonly QuestionSight[],
  lexicons: Lexicons,
): { boxes: JudgedBox[]; asked: QuestionSight[] } {
  const boxes: JudgedBox[] = [];
  const asked: QuestionSight[] = [];
  let lead = '';
  for (const question of questions) {
    const parts = channelParts(question);
    lead = parts.length === 0 ? '' : readLead(question) || lead;
    const found = parts.flatMap((part) => readBox({ ...part, label: `${lead} ${part.label}`.trim() }, lexicons) ?? []);
    const box = found.length > 0 ? null : readBox(question, lexicons);
    boxes.push(...found, ...(box ? [box] : []));
    if (found.length === 0 && !box) asked.push(question);
  }
  return { boxes, asked };
}

/** A box called by a channel, or each of several that are grouped by their name; empty when it is none. */
function channelParts(question: QuestionSight): QuestionSight[] {
  if (question.type !== 'checkbox' && question.type !== 'switch') return [];
  if (question.controls.length === 1) return isChannel(question.label) ? [question] : [];
  if (!question.answers.every(isChannel)) return [];
  return question.controls.map((control, at) => ({
    ...question,
    controls: [control],
    label: question.answers[at] ?? '',
    answers: [],
  }));
}

function isChannel(label: string): boolean {
  const words = foldWords(label);
  return words.length > 0 && words.length <= LONGEST_CHANNEL && words.every((word) => channels.has(word));
}

function readLead({ leads }: QuestionSight): string {
  return leads.find((text) => !isChannel(text)) ?? '';
}
