import type { DataCategory } from '../disclosure/categories';
import type { DetectedField } from './collection-point';
import { attributeOf, isMarked } from './dom';
import { toCategory } from './field-kind';
import { foldWords } from './fold-words';
import type { Lexicons } from './languages';
import type { KnownQuestion } from './resolve-kinds';

/** The fields of a point: three parts of one birth date are one field, and what cannot be named is `other`. */
export function describeFields(known: readonly KnownQuestion[], lexicons: Lexicons): DetectedField[] {
  const fields: DetectedField[] = [];
  let birth: { elements: Element[]; at: number } | null = null;
  for (const one of known) {
    const { question, kind, isImpersonal } = one;
    if (asksKnowledge(one, lexicons)) continue;
    if (isImpersonal || (question.type === 'range' && kind === null)) continue;
    const isChoice = ['checkbox', 'switch', 'toggle'].includes(question.type);
    if (kind === null && isChoice) continue;
    const found = kind ?? 'other';
    const category: DataCategory = toCategory(found);
    const elements = question.controls.map(({ element }) => element);
    if (found === 'birth-day' || found === 'birth-month' || found === 'birth-year') {
      if (birth && birth.elements.length < 3) {
        birth.elements.push(...elements);
        continue;
      }
      birth = { elements, at: fields.length };
      fields.push(describeField(question, 'birth-date', category, elements));
      continue;
    }
    fields.push(describeField(question, found, category, elements));
  }
  return fields;
}

function describeField(
  { element, label, controls }: KnownQuestion['question'],
  kind: DetectedField['kind'],
  category: DataCategory,
  elements: readonly Element[],
): DetectedField {
  const required = controls.some(
    (control) => isMarked(control.element, 'required') || attributeOf(control.element, 'aria-required') === 'true',
  );
  const shown = label || attributeOf(element, 'placeholder');
  return { element, elements, kind, category, label: shown.slice(0, 200), required: required || STARRED.test(shown) };
}

const STARRED = /\*\s?$|^\s?\*/;

/** "In which year was the tower built?": a question that neither names something personal nor speaks to its reader. */
function asksKnowledge({ question, kind }: KnownQuestion, lexicons: Lexicons): boolean {
  return (
    kind === null && question.label.includes('?') && !foldWords(question.label).some((word) => lexicons.you.has(word))
  );
}
