import { markOf, type QuestionSight } from '../page-sight';
import type { FieldWord } from '../patterns/language-patterns';
import { CHOICE_TYPES } from './choice-types';
import { foldWords } from './fold-words';
import { isAnyAnswer } from './is-any-answer';
import type { Lexicons } from './languages';
import { addFormatScore } from './read-format';
import { addLabelScores, addTextScores } from './score-words';

/** "On ne le répète pas" is no "né le". */
const DENIES = /[a-zà-ÿ] ne l[ea]s? /;

/** Adds what the page says to its reader about a control: label, placeholder, spoken name, title, first option, remarks. */
export function addSpeechScores(scores: Map<FieldWord, number>, question: QuestionSight, lexicons: Lexicons): void {
  const { type, label, tied } = question;
  const { fields } = lexicons;
  const isChoice = CHOICE_TYPES.has(type);
  const shown = markOf(question, 'placeholder');
  const placeholder = isAnyAnswer(shown) ? '' : shown;
  addLabelScores(scores, fields, label, tied ? 10 : isChoice ? 9 : 7);
  if (DENIES.test(label)) scores.delete('birth-date');
  if (!isChoice) {
    addLabelScores(scores, fields, placeholder, scores.size > 0 ? 4 : 6);
    const spoken = markOf(question, 'aria-label');
    if (spoken !== label) addLabelScores(scores, fields, spoken, 6);
    if (type !== 'textarea' || !label) addLabelScores(scores, fields, markOf(question, 'title'), 4);
    addFormatScore(scores, placeholder.slice(0, 60));
  }
  if (type === 'select' && (!tied || scores.size === 0)) addLabelScores(scores, fields, question.prompt, 6);
  if (type === 'file' && !scores.has('photo')) addLabelScores(scores, fields, question.remark, 6);
  // Between a question and its control there may be a remark on how to answer.
  if (scores.size === 0 && !tied) addLabelScores(scores, fields, question.remark, 6);
  // Words of makers, also in languages that have no list of their own yet.
  if (scores.size === 0) addTextScores(scores, lexicons.names, foldWords(label || placeholder), 5.5);
}
