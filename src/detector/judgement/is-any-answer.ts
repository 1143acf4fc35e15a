import { answers } from '../patterns/small-words';
import { foldWords } from './fold-words';

/** Whether a placeholder may stand in a control of any question: "Your answer". */
export function isAnyAnswer(placeholder: string): boolean {
  return answers.has(foldWords(placeholder.slice(0, 60)).join(' '));
}
