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
    const agreed = found.length > 0 ? found : readAgreements(question, lexicons);
    boxes.push(...agreed);
    if (agreed.length === 0) asked.push(question);
  }
  return { boxes, asked };
}

/** The box that a question is; or each of several that share a name, where every one agrees to something. */
function readAgreements(question: QuestionSight, lexicons: Lexicons): JudgedBox[] {
  const { type, controls } = question;
  if (type !== 'checkbox' || controls.length === 1) return [readBox(question, lexicons) ?? []].flat();
  const parts = splitBoxes(question).flatMap((part) => readBox(part, lexicons) ?? []);
  const isPurposeful = parts.some(({ purposes }) => purposes.some((purpose) => purpose !== 'other'));
  return parts.length === controls.length && isPurposeful ? parts : [];
}

function splitBoxes(question: QuestionSight): QuestionSight[] {
  return question.controls.map((control, at) => ({
    ...question,
    controls: [control],
    label: question.answers[at] ?? '',
    answers: [],
  }));
}

/** A box called by a channel, or each of several that are grouped by their name; empty when it is none. */
function channelParts(question: QuestionSight): QuestionSight[] {
  if (question.type !== 'checkbox' && question.type !== 'switch') return [];
  if (question.controls.length === 1) return isChannel(question.label) ? [question] : [];
  if (!question.answers.every(isChannel)) return [];
  return splitBoxes(question);
}

function isChannel(label: string): boolean {
  const words = foldWords(label);
  return words.length > 0 && words.length <= LONGEST_CHANNEL && words.every((word) => channels.has(word));
}

function readLead({ leads }: QuestionSight): string {
  return leads.find((text) => !isChannel(text)) ?? '';
}
