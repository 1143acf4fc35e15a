import { attributeOf, closestOf, isMarked, parentOf, queryAll, rawTextOf, tagOf } from './dom';
import type { Control } from './gather-controls';
import {
  indexLabels,
  type LabelIndex,
  readGroupLabel,
  readHostLabel,
  readTextAfter,
  readTextBefore,
  readTextsBefore,
  readTiedLabel,
} from './label-of';
import { type Look, PAUSE } from './look';
import { readText, tidyText } from './read-text';

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

const CHOICES = new Set(['radio', 'checkbox', 'switch', 'toggle']);
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
  if (control.type !== 'radio' && control.type !== 'checkbox' && control.type !== 'toggle') return '';
  const isNative = control.tag === 'input';
  const around = isNative ? null : groupAround(control);
  if (isNative && !control.name) return '';
  if (!isNative && !around) return '';
  const anchor = around ?? control.form ?? control.scope;
  if (!keys.has(anchor)) keys.set(anchor, keys.size);
  return `${keys.get(anchor)} ${control.type} ${control.name}`;
}

/** The element that holds the widgets of one question: by its role, or a custom element that has the role in its shadow. */
function groupAround({ element, type }: Control): Element | null {
  if (type === 'toggle') return parentOf(element);
  return closestOf(element, '[role=radiogroup],[role=group]') ?? (type === 'radio' ? customGroupAround(element) : null);
}

const CUSTOM_GROUP = /^[a-z]\S*-.*group/;
const LEVELS_TO_GROUP = 4;

function customGroupAround(element: Element): Element | null {
  let at = parentOf(element);
  for (let level = 0; at && level < LEVELS_TO_GROUP; level++, at = parentOf(at)) {
    if (CUSTOM_GROUP.test(tagOf(at))) return at;
  }
  return null;
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
  if (type === 'radio' || type === 'toggle' || (type === 'checkbox' && controls.length > 1)) {
    const answers = readAnswers(controls, index);
    const custom = first.tag === 'input' ? null : customGroupAround(element);
    const groupLabel = readGroupLabel(element) || (custom ? readHostLabel(custom) : '');
    const label = groupLabel || readQuestionBefore(first, answers);
    return { ...base, label, tied: groupLabel !== '', groupLabel: '', answers };
  }
  const tied = readTiedLabel(first, index) || (first.host ? readHostLabel(first.host) : '');
  if (CHOICES.has(type)) {
    const label = tied || readTextAfter(element) || readTextBefore(element, form);
    return { ...base, label, tied: tied !== '', groupLabel: '', answers: [] };
  }
  const label =
    tied || (isNaming(attributeOf(element, 'placeholder')) ? '' : readNearestLabel(first.host ?? element, form));
  return { ...base, label, tied: tied !== '', groupLabel: '', answers: [] };
}

const NAMING = /\p{L}{3}/u;
const EXAMPLE =
  /[@\d]|^(?:[djtg]{1,2}|mm)\b|^(?:ex|e\.g|z\.b|bv|bijv|np|p\.? ?ej|por ej|es|esempio|exemple|beispiel|ejemplo|voorbeeld)\b\.? ?:?/i;

/** Whether a placeholder says what is asked; an example or a format (`04..`, `you@shop.com`, `dd/mm/yyyy`) does not. */
function isNaming(placeholder: string): boolean {
  return NAMING.test(placeholder) && !EXAMPLE.test(placeholder);
}

const BRACKETED = /^\(.*\)$/;

/** The text before a control, together with what it explains when it stands in brackets. */
function readNearestLabel(element: Element, edge: Element | null): string {
  const [nearest = '', farther] = readTextsBefore(element, edge, 2);
  return farther && BRACKETED.test(nearest) ? `${farther} ${nearest}` : nearest;
}

const MOST_ANSWERS = 30;

function readAnswers(controls: readonly Control[], index: LabelIndex): string[] {
  return controls
    .slice(0, MOST_ANSWERS)
    .map(
      (control) =>
        readTiedLabel(control, index) ||
        (control.type === 'toggle' ? readText(control.element, 60) : '') ||
        readTextAfter(control.element) ||
        attributeOf(control.element, 'data-value'),
    );
}

const LEADING_TEXTS = 4;

/** The nearest text before a group that is no answer of its own: labels may stand before their buttons. */
function readQuestionBefore({ element, form }: Control, answers: readonly string[]): string {
  const around = closestOf(element, 'label,[role=radio],[role=option],[aria-pressed]') ?? element;
  return readTextsBefore(around, form, LEADING_TEXTS).find((text) => !answers.includes(text)) ?? '';
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

/** The first option of a list, when it names the question instead of answering it ("Your title"); else empty. */
export function readPrompt(select: Element): string {
  const first = queryAll(select, 'option')[0];
  if (!first || queryAll(select, 'option').length < 2) return '';
  const isAnswer =
    isMarked(first, 'value') && !/^(?:|0|-1)$/.test(attributeOf(first, 'value')) && !isMarked(first, 'disabled');
  return isAnswer ? '' : tidyText(rawTextOf(first), 80);
}

/** The words of a question by which its language is told. */
export function sampleOf({ label, element }: Question): string {
  return `${label.slice(0, 150)} ${attributeOf(element, 'placeholder').slice(0, 60)}`;
}
