import {
  attributeOf,
  closestOf,
  dataOf,
  findById,
  hasElements,
  holdsAny,
  isElement,
  isInside,
  isMarked,
  nextInTree,
  parentInTree,
  previousNode,
  queryAll,
  tagOf,
  walk,
} from './dom';
import type { Control } from './gather-controls';
import { holdsLetters, isSilent, readText, tidyText } from './read-text';

export const MOST_LABEL = 300;
const STEPS_BACK = 26;
export const CONTROL_TAGS = new Set(['input', 'select', 'textarea', 'button']);

/** The `label` elements of one tree, by the id they are for. */
export type LabelIndex = Map<string, Element[]>;

/** Reads all `label[for]` of a tree once: the `labels` property of each control would walk the tree each time. */
export function indexLabels(scope: Node): LabelIndex {
  const index: LabelIndex = new Map();
  for (const label of queryAll(scope, 'label[for]')) {
    const id = attributeOf(label, 'for');
    const labels = index.get(id);
    if (labels) labels.push(label);
    else index.set(id, [label]);
  }
  return index;
}

/** What markup ties to a control: its labels, `aria-labelledby`, `aria-label`; empty when it ties nothing. */
export function readTiedLabel({ element }: Control, index: LabelIndex): string {
  const referred = attributeOf(element, 'aria-labelledby');
  if (referred) {
    const text = readReferred(element, referred);
    if (text) return text;
  }
  const id = attributeOf(element, 'id');
  const labels = id ? [...(index.get(id) ?? [])] : [];
  const around = closestOf(element, 'label') ?? (labels.length ? null : floatingLabel(element));
  if (around && !labels.includes(around)) labels.push(around);
  const text = tidyText(labels.map((label) => readText(label, MOST_LABEL)).join(' '), MOST_LABEL);
  return text || attributeOf(element, 'aria-label').slice(0, MOST_LABEL);
}

/** A label drawn over its control from behind: it follows, and is for no other. */
function floatingLabel(element: Element): Element | null {
  const next = nextInTree(element);
  if (!next || tagOf(next) !== 'label' || isMarked(next, 'for') || holdsAny(next, 'input,select,textarea')) return null;
  const type = attributeOf(element, 'type');
  const parent = parentInTree(element);
  if (type === 'checkbox' || type === 'radio' || !parent || queryAll(parent, 'label').length > 1) return null;
  return queryAll(parent, 'input,select,textarea').length > 1 || !readText(next, MOST_LABEL) ? null : next;
}

/** The texts of the elements that a list of ids names. */
export function readReferred(element: Element, ids: string): string {
  const texts = ids.split(' ', 5).map((id) => {
    const other = id && findById(element, id);
    return other ? readText(other, MOST_LABEL) : '';
  });
  return tidyText(texts.join(' '), MOST_LABEL);
}

/** The nearest text before an element with no other control between; empty past `edge` or 26 nodes. */
export function readTextBefore(element: Element, edge: Element | null): string {
  return readTextsBefore(element, edge, 1)[0] ?? '';
}

/** "15 000 km": what a slider stands at. */
const VALUE = /^\s*\d[\d\s.,]{0,11}\S{0,3}\s*$/;

/** The nearest texts before an element with no other control between, nearest first, at most `most`. */
export function readTextsBefore(element: Element, edge: Element | null, most: number): string[] {
  const walker = walk(edge ?? topWalk(element));
  walker.currentNode = element;
  const texts: string[] = [];
  let last: Element | null = null;
  for (let step = 0; step < STEPS_BACK && texts.length < most; step++) {
    const node = walker.previousNode();
    if (!node || node === edge) break;
    if (isElement(node)) {
      if (CONTROL_TAGS.has(tagOf(node)) && attributeOf(node, 'type') !== 'hidden') break;
      continue;
    }
    const text = dataOf(node);
    if (!holdsLetters(text.slice(0, 400)) || VALUE.test(text)) continue;
    const parent = climbFormatting(parentInTree(node));
    if (!parent || !explainsOthers(parent, texts.length > 0)) break;
    if (parent === last) continue;
    last = parent;
    const whole = hasElements(parent) && isInside(element, parent) ? readLineTo(node) : readText(parent, MOST_LABEL);
    texts.push(tidyText(whole.length < 250 ? whole : text, MOST_LABEL));
  }
  return texts;
}

/** A text with the words set off in its sentence before it: "<b>Acme Ltd</b>, insurance". */
function readLineTo(text: Node): string {
  let line = dataOf(text);
  if (!GOES_ON.test(line)) return line;
  let before = previousNode(text);
  for (let step = 0; before && step < 4; step++, before = previousNode(before)) {
    if (isElement(before)) {
      if (!FORMATTING.has(tagOf(before))) break;
      line = `${readText(before, MOST_LABEL)}${line}`;
    } else line = `${dataOf(before)}${line}`;
  }
  return line;
}

/** A sentence does not begin so. */
const GOES_ON = /^\s*(?:[,;:)–-]|\p{Ll})/u;

/** Whether the text of an element can explain a control elsewhere; farther from it, not what is tied to another one. */
function explainsOthers(element: Element, isFar: boolean): boolean {
  if (isSilent(element) || tagOf(element) === 'option' || tagOf(element) === 'button') return false;
  if (!isFar) return true;
  const answer = closestOf(element, 'label,[role=radio],[role=checkbox],[role=option]');
  return !answer || (tagOf(answer) === 'label' && !isMarked(answer, 'for') && !holdsAny(answer, 'input'));
}

const FORMATTING = new Set(['a', 'b', 'em', 'i', 'strong', 'u', 'sup']);

/** From a word set off in its sentence to the sentence. */
function climbFormatting(element: Element | null): Element | null {
  let at = element;
  for (let level = 0; at && level < 3 && FORMATTING.has(tagOf(at)); level++) at = parentInTree(at);
  return at;
}

const NAMED_GROUP = `[role=radiogroup],[role=group],fieldset,${['listbox', 'list']
  .flatMap((role) => [`[role=${role}][aria-label]`, `[role=${role}][aria-labelledby]`])
  .join()}`;

/** What names a group of controls: the legend of their fieldset, the name of their `group`, `radiogroup`, `listbox` or `list`. */
export function readGroupLabel(element: Element): string {
  const group = closestOf(element, NAMED_GROUP);
  if (!group || closestOf(group, 'form') !== closestOf(element, 'form')) return '';
  const referred = attributeOf(group, 'aria-labelledby');
  const named = (referred && readReferred(group, referred)) || attributeOf(group, 'aria-label');
  if (named) return named.slice(0, MOST_LABEL);
  if (tagOf(group) !== 'fieldset') return '';
  const legend = queryAll(group, 'legend')[0];
  return legend ? readText(legend, MOST_LABEL) : '';
}

/** What a host of a shadow root says about the control inside: what it puts into a slot `label`, `placeholder` and the like. */
export function readHostLabel(host: Element): string {
  for (const child of queryAll(host, '[slot=label]'))
    if (parentInTree(child) === host) return readText(child, MOST_LABEL);
  for (const name of ['label', 'aria-label', 'data-label', 'placeholder', 'title']) {
    if (isMarked(host, name) && attributeOf(host, name)) return attributeOf(host, name).slice(0, MOST_LABEL);
  }
  return '';
}

function topWalk(element: Element): Element {
  let top = element;
  for (let level = 0; level < 8; level++) {
    const parent = parentInTree(top);
    if (!parent) break;
    top = parent;
  }
  return top;
}
