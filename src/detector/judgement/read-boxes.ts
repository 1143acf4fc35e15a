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
    if (found.length > 0) {
      boxes.push(...found);
      continue;
    }
    const { agreed, left } = readAgreements(question, lexicons);
    boxes.push(...agreed);
    if (left) asked.push(left);
  }
  return { boxes, asked };
}

/** The boxes that a question is or holds, and what is left of it: several in one list may each agree to something. */
function readAgreements(
  question: QuestionSight,
  lexicons: Lexicons,
): { agreed: JudgedBox[]; left: QuestionSight | null } {
  const { type, controls } = question;
  if (type !== 'checkbox' || controls.length === 1) {
    const box = readBox(question, lexicons);
    return box ? { agreed: [box], left: null } : { agreed: [], left: question };
  }
  const read = splitBoxes(question).map((part) => readBox(part, lexicons));
  // Answers of one name are answers: one of them that sounds like an agreement is none.
  const agreed = question.numbered || !read.includes(null) ? read.flatMap((box) => box ?? []) : [];
  const others = agreed.length > 0 ? [...read.keys()].filter((at) => read[at] === null) : [...read.keys()];
  if (others.length === 0) return { agreed, left: null };
  const pick = <One>(all: readonly One[]) => others.flatMap((at) => all[at] ?? []);
  return { agreed, left: { ...question, controls: pick(controls), answers: pick(question.answers) } };
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
