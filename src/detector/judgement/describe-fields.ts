import type { DataCategory } from '../../disclosure/categories';
import { toCategory } from '../field-kind';
import { type Handle, type JudgedField, markOf } from '../page-sight';
import { foldWords } from './fold-words';
import { isAnyAnswer } from './is-any-answer';
import type { Lexicons } from './languages';
import type { KnownQuestion } from './resolve-kinds';

/** The fields of a point: three parts of one birth date are one field, and what cannot be named is `other`. */
export function describeFields(known: readonly KnownQuestion[], lexicons: Lexicons): JudgedField[] {
  const fields: JudgedField[] = [];
  let birth: { controls: Handle[]; at: number } | null = null;
  for (const one of known) {
    const { question, kind, isImpersonal } = one;
    if (asksKnowledge(one, lexicons)) continue;
    if (isImpersonal || (question.type === 'range' && kind === null)) continue;
    const isChoice = ['checkbox', 'switch', 'toggle'].includes(question.type);
    if (kind === null && isChoice) continue;
    const found = kind ?? 'other';
    const category: DataCategory = toCategory(found);
    const controls = [...question.controls];
    if (found === 'birth-day' || found === 'birth-month' || found === 'birth-year') {
      if (birth && birth.controls.length < 3) {
        birth.controls.push(...controls);
        continue;
      }
      birth = { controls, at: fields.length };
      fields.push(describeField(question, 'birth-date', category, controls));
      continue;
    }
    fields.push(describeField(question, found, category, controls));
  }
  return fields;
}

function describeField(
  question: KnownQuestion['question'],
  kind: JudgedField['kind'],
  category: DataCategory,
  controls: readonly Handle[],
): JudgedField {
  const placeholder = markOf(question, 'placeholder');
  const shown = question.label || (isAnyAnswer(placeholder) && question.remark) || placeholder;
  const required = question.required || STARRED.test(shown);
  return { controls, kind, category, label: shown.slice(0, 200), required };
}

const STARRED = /\*\s?$|^\s?\*/;

/** "In which year was the tower built?": a question that neither names something personal nor speaks to its reader. */
function asksKnowledge({ question, kind }: KnownQuestion, lexicons: Lexicons): boolean {
  return (
    kind === null && question.label.includes('?') && !foldWords(question.label).some((word) => lexicons.you.has(word))
  );
}
