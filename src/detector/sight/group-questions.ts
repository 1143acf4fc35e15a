import type { QuestionSight } from '../page-sight';
import { attributeOf, closestOf, isInside, parentOf, queryAll, tagOf } from './dom';
import type { Control } from './gather-controls';
import {
  indexLabels,
  type LabelIndex,
  readGroupLabel,
  readHostLabel,
  readTextBefore,
  readTextsBefore,
  readTiedLabel,
} from './label-of';
import { type Look, PAUSE } from './look';
import { readMatrixRow } from './matrix-row';
import { isAsking, isNaming, isNumber, joinAside } from './naming-texts';
import { readText } from './read-text';
import { readTextAfter, readTrailingLabel } from './text-after';
import { togglesAround } from './toggles-around';

/** One question of a page with the controls that answer it, and what the page says about it. */
export interface Question extends Pick<QuestionSight, 'type' | 'label' | 'tied' | 'groupLabel' | 'answers' | 'remark'> {
  element: Element;
  controls: readonly Control[];
  form: Element | null;
}

/** What was seen of a page during one look: each part of it is read once, however many controls it holds. */
interface Seen {
  labels: Map<Node, LabelIndex>;
  /** Whether a group is the list of one question. */
  lists: Map<Element, boolean>;
  /** Controls in a frame around questions. */
  counts: Map<Element, number>;
  /** Whether a row has its label behind its control. */
  rows: Map<Element, boolean>;
}

const CHOICES = new Set(['radio', 'checkbox', 'switch', 'toggle']);

/** Puts controls together into questions, in document order. */
export function* groupQuestions(controls: readonly Control[]): Look<Question[]> {
  const seen: Seen = { labels: new Map(), lists: new Map(), counts: new Map(), rows: new Map() };
  const groups = new Map<string, Control[]>();
  const keys = new Map<Element | Node | null, number>();
  const ordered: Control[][] = [];
  for (const control of controls) {
    const key = groupKey(control, keys, seen);
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
    questions.push(readQuestion(group, seen));
    yield PAUSE;
  }
  return questions;
}

function groupKey(control: Control, keys: Map<Element | Node | null, number>, seen: Seen): string {
  if (control.type !== 'radio' && control.type !== 'checkbox' && control.type !== 'toggle') return '';
  const isNative = control.tag === 'input';
  const around = isNative ? null : groupAround(control);
  if (!isNative && !around) return '';
  const list = isNative && control.type === 'checkbox' ? listAround(control, seen) : null;
  if (isNative && !control.name && !list) return '';
  const anchor = around ?? list ?? control.form ?? control.scope;
  if (!keys.has(anchor)) keys.set(anchor, keys.size);
  return `${keys.get(anchor)} ${control.type} ${list ? listName(control.name) : control.name}`;
}

/** Whether what names the group around some controls is the title of several questions. */
function isSection(controls: readonly Control[], { counts }: Seen): boolean {
  const [first] = controls as [Control];
  const group = closestOf(first.element, 'fieldset');
  if (!group) return false;
  const count = counts.get(group) ?? queryAll(group, 'input:not([type=hidden]),select,textarea').length;
  counts.set(group, count);
  return count > controls.length && controls.every(({ element }) => isInside(element, group));
}

/** What the numbered names of one list have in common; empty for names of their own. */
function listName(name: string): string {
  return NUMBERED.test(name) ? name.replace(NUMBERED, '') : '';
}

/** The list that the box of a question with several boxes stands in, where they have not one name; null for any other. */
function listAround({ element, name }: Control, { lists }: Seen): Element | null {
  if (NUMBERED.test(name)) return closestOf(element, LIST);
  const group = closestOf(element, 'fieldset,[role=group]');
  if (!group) return null;
  const isList = lists.get(group) ?? holdsOneList(group);
  lists.set(group, isList);
  return isList ? group : null;
}

/** Whether a group is some boxes and nothing else, each with a name of its own or none. */
function holdsOneList(group: Element): boolean {
  const inside = queryAll(group, 'input,select,textarea');
  if (inside.length < FEWEST_BOXES || inside.length > MOST_ANSWERS) return false;
  const names = new Set<string>();
  for (const one of inside) {
    if (attributeOf(one, 'type') !== 'checkbox') return false;
    names.add(attributeOf(one, 'name'));
  }
  return names.size === inside.length || names.has('');
}

/** Fewer boxes in one group are consent boxes as a rule. */
const FEWEST_BOXES = 3;
const MOST_ANSWERS = 30;

/** The boxes of one question are often numbered (`group[12][3]`, `hobbies[golf]`, `input_5.2`, `q905SQ3`) in one list. */
const NUMBERED = /(?:\[[\w-]+\]|[.$]\d+|SQ\d+)$/;
const LIST = 'ul,ol,fieldset,table,[role=group]';

/** The element that holds the widgets of one question: by its role, or a custom element that has the role in its shadow. */
function groupAround({ element, type }: Control): Element | null {
  if (type === 'toggle') return togglesAround(element);
  return (
    closestOf(element, '[role=radiogroup],[role=group],[role=list]') ??
    (type === 'radio' ? customGroupAround(element) : null)
  );
}

const CUSTOM_GROUP = /^[a-z][^\s-]*-.*group/;
const LEVELS_TO_GROUP = 4;

function customGroupAround(element: Element): Element | null {
  let at = parentOf(element);
  for (let level = 0; at && level < LEVELS_TO_GROUP; level++, at = parentOf(at)) {
    if (CUSTOM_GROUP.test(tagOf(at))) return at;
  }
  return null;
}

function readQuestion(controls: Control[], seen: Seen): Question {
  const [first] = controls as [Control, ...Control[]];
  let index = seen.labels.get(first.scope);
  if (!index) {
    index = indexLabels(first.scope);
    seen.labels.set(first.scope, index);
  }
  const { element, type, form } = first;
  const base = { element, controls, type, form, groupLabel: '', remark: '' };
  if (type === 'radio' || type === 'toggle' || (type === 'checkbox' && controls.length > 1))
    return { ...base, ...readGroup(controls, index, seen) };
  const told = readTiedLabel(first, index) || (first.host ? readHostLabel(first.host) : '');
  const tied = isNumber(told) ? '' : told;
  if (CHOICES.has(type)) {
    const label = tied || readTextAfter(element) || readTextBefore(element, form);
    return { ...base, label, tied: tied !== '', answers: [] };
  }
  if (tied) return { ...base, label: tied, tied: true, answers: [] };
  if (isNaming(attributeOf(element, 'placeholder'))) {
    // "Your answer" under the question itself, or the first of several under one.
    const [nearest = ''] = readTextsBefore(first.host ?? element, form, 1);
    return { ...base, label: '', tied: false, answers: [], remark: isAsking(nearest) ? nearest : '' };
  }
  const trailing = readTrailingLabel(first.host ?? element, seen.rows);
  if (trailing) return { ...base, label: trailing, tied: false, answers: [] };
  const before = readTextsBefore(first.host ?? element, form, tied === told ? 2 : 3);
  const [nearest = '', farther = ''] = before.filter((text) => !isNumber(text));
  return { ...base, label: joinAside(nearest, farther), tied: false, answers: [], remark: farther };
}

const FEWEST_ALIKE = 3;

/** What several controls ask together, and the answers that they are. */
function readGroup(
  controls: readonly Control[],
  index: LabelIndex,
  seen: Seen,
): Pick<Question, 'label' | 'tied' | 'answers' | 'remark'> {
  const [first] = controls as [Control];
  const { element, type } = first;
  const row = type === 'radio' ? readMatrixRow(controls) : null;
  if (row) return { ...row, tied: true, remark: '' };
  const answers = readAnswers(controls, index);
  // Each called by the question that they all answer.
  if (answers.length >= FEWEST_ALIKE && answers[0] && answers.every((answer) => answer === answers[0]))
    return { label: answers[0], tied: true, answers: [], remark: '' };
  const custom = first.tag === 'input' ? null : customGroupAround(element);
  const groupLabel = readGroupLabel(element) || (custom ? readHostLabel(custom) : '');
  if (groupLabel && !isSection(controls, seen)) return { label: groupLabel, tied: true, answers, remark: '' };
  const [nearest = '', remark = ''] = readTextsBeforeGroup(first, answers);
  return { label: joinAside(nearest, remark) || groupLabel, tied: false, answers, remark };
}

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

/** The texts before a group, from the nearest on that is no answer of its own: labels may stand before their buttons. */
function readTextsBeforeGroup({ element, form }: Control, answers: readonly string[]): string[] {
  const around = closestOf(element, 'label,[role=radio],[role=option],[aria-pressed]') ?? element;
  const texts = readTextsBefore(around, form, LEADING_TEXTS);
  const first = texts.findIndex((text) => !answers.includes(text));
  return first < 0 ? [] : texts.slice(first);
}
