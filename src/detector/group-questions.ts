import { attributeOf, closestOf, queryAll, rawTextOf } from './dom';
import type { Control } from './gather-controls';
import {
  indexLabels,
  type LabelIndex,
  readGroupLabel,
  readHostLabel,
  readTextAfter,
  readTextBefore,
  readTiedLabel,
} from './label-of';
import { type Look, PAUSE } from './look';
import { tidyText } from './read-text';

/** One question of a page: a control, or all radios or boxes that answer it together. */
export interface Question {
  element: Element;
  controls: readonly Control[];
  type: string;
  form: Element | null;
  /** What the page says it asks; for a single box, its wording. */
  label: string;
  /** Whether markup ties that label to the control; otherwise it is only the nearest text. */
  tied: boolean;
  /** The legend or name of the group of controls around it, when that is not the label. */
  groupLabel: string;
  /** The labels of radios or boxes; the options of a select are read by `readOptions`. */
  answers: readonly string[];
}

const CHOICES = new Set(['radio', 'checkbox', 'switch']);
const MOST_OPTIONS = 60;

/** Puts controls together into questions, in document order. */
export function* groupQuestions(controls: readonly Control[]): Look<Question[]> {
  const labels = new Map<Node, LabelIndex>();
  const groups = new Map<string, Control[]>();
  const keys = new Map<Element | Node | null, number>();
  const ordered: Control[][] = [];
  for (const control of controls) {
    const key = groupKey(control, keys);
    const known = key && groups.get(key);
    if (known) {
      known.push(control);
      continue;
    }
    const group = [control];
    if (key) groups.set(key, group);
    ordered.push(group);
  }
  const questions: Question[] = [];
  for (const group of ordered) {
    questions.push(readQuestion(group, labels));
    yield PAUSE;
  }
  return questions;
}

function groupKey(control: Control, keys: Map<Element | Node | null, number>): string {
  if (control.type !== 'radio' && control.type !== 'checkbox') return '';
  const isNative = control.tag === 'input';
  const around = isNative ? null : closestOf(control.element, '[role=radiogroup],[role=group]');
  if (isNative && !control.name) return '';
  if (!isNative && !around) return '';
  const anchor = around ?? control.form ?? control.scope;
  if (!keys.has(anchor)) keys.set(anchor, keys.size);
  return `${keys.get(anchor)} ${control.type} ${control.name}`;
}

function readQuestion(controls: Control[], labels: Map<Node, LabelIndex>): Question {
  const [first] = controls as [Control, ...Control[]];
  let index = labels.get(first.scope);
  if (!index) {
    index = indexLabels(first.scope);
    labels.set(first.scope, index);
  }
  const { element, type, form } = first;
  const base = { element, controls, type, form };
  if (type === 'radio' || (type === 'checkbox' && controls.length > 1)) {
    const answers = readAnswers(controls, index);
    const groupLabel = readGroupLabel(element);
    const label = groupLabel || readTextBefore(firstOf(first, answers[0] ?? ''), form);
    return { ...base, label: answers.includes(label) ? '' : label, tied: groupLabel !== '', groupLabel: '', answers };
  }
  const tied = readTiedLabel(first, index) || (first.host ? readHostLabel(first.host) : '');
  if (CHOICES.has(type)) {
    const label = tied || readTextAfter(element) || readTextBefore(element, form);
    return { ...base, label, tied: tied !== '', groupLabel: '', answers: [] };
  }
  const label = tied || (attributeOf(element, 'placeholder') ? '' : readTextBefore(first.host ?? element, form));
  return { ...base, label, tied: tied !== '', groupLabel: '', answers: [] };
}

const MOST_ANSWERS = 30;

function readAnswers(controls: readonly Control[], index: LabelIndex): string[] {
  return controls
    .slice(0, MOST_ANSWERS)
    .map(
      (control) =>
        readTiedLabel(control, index) || readTextAfter(control.element) || attributeOf(control.element, 'data-value'),
    );
}

function firstOf({ element }: Control, answer: string): Element {
  const around = closestOf(element, 'label,[role=radio],[role=option]') ?? element;
  return answer && tidyText(readTextBefore(around, null), answer.length) === answer ? labelBefore(around) : around;
}

function labelBefore(element: Element): Element {
  const id = attributeOf(element, 'id');
  const form = closestOf(element, 'form,fieldset,div');
  const labels = id && form ? queryAll(form, 'label[for]') : [];
  for (const label of labels) if (attributeOf(label, 'for') === id) return label;
  return element;
}

/** The options of a native select, the first 60, as shown. */
export function readOptions(question: Question): readonly string[] {
  if (question.type !== 'select') return question.answers;
  const texts: string[] = [];
  for (const option of queryAll(question.element, 'option')) {
    if (texts.length >= MOST_OPTIONS) break;
    texts.push(tidyText(rawTextOf(option), 60));
  }
  return texts;
}

/** The words of a question by which its language is told. */
export function sampleOf({ label, element }: Question): string {
  return `${label.slice(0, 150)} ${attributeOf(element, 'placeholder').slice(0, 60)}`;
}
