import type { QuestionSight } from '../page-sight';
import type { FieldWord } from '../patterns/language-patterns';
import { foldWords } from './fold-words';
import type { Lexicons } from './languages';
import { findPhrases } from './lexicon';

/** "Yes" at the beginning of an answer or a wording, in eight languages. */
export const YES = /^(?:oui|yes|ja|si|sí|sì|sim|tak)(?!\p{L})/iu;
const SHORTEST_YES = 4;
/** Where somebody is written to tells nothing of them. */
const REACHED: ReadonlySet<FieldWord> = new Set<FieldWord>(['email', 'phone', 'mobile', 'landline', 'other']);

/** Whether one box says yes of its reader to something that is no answer: "Yes please, put me on the list". */
export function saysYes({ type, label }: QuestionSight, lexicons: Lexicons): boolean {
  if (type === 'radio' || !YES.test(label)) return false;
  const words = foldWords(label.slice(0, 300));
  return (
    words.length >= SHORTEST_YES && words.some((word) => lexicons.you.has(word)) && !tellsOfReader(words, lexicons)
  );
}

/** Whether a question with a bare yes and no asks for a circumstance of its reader: "Do you receive a pension?" */
export function asksOfReader({ label, answers }: QuestionSight, lexicons: Lexicons): boolean {
  const isBare = answers.every((answer) => !answer.trim().includes(' '));
  return isBare && label.includes('?') && tellsOfReader(foldWords(label.slice(0, 300)), lexicons);
}

function tellsOfReader(words: readonly string[], { fields, topics }: Lexicons): boolean {
  return (
    findPhrases(topics, words).length > 0 || findPhrases(fields, words).some(({ meaning }) => !REACHED.has(meaning))
  );
}
