import { attributeOf, dataOf, isElement, nextInTree, parentOf, previousInTree, queryAll, tagOf, walk } from './dom';
import { CONTROL_TAGS, MOST_LABEL, readTextBefore } from './label-of';
import { holdsLetters, isSilent, readText, stepOver, tidyText } from './read-text';

const BLOCKS = new Set([
  'p',
  'div',
  'li',
  'tr',
  'fieldset',
  'form',
  'ul',
  'ol',
  'table',
  'section',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'legend',
]);

/** The text that follows an element in its block, up to the next control. */
export function readTextAfter(element: Element): string {
  const block = blockAround(element);
  if (!block) return '';
  const walker = walk(block);
  walker.currentNode = element;
  let text = '';
  // The options of a list are its answers.
  for (
    let node = tagOf(element) === 'select' ? stepOver(walker) : walker.nextNode();
    node && text.length < MOST_LABEL;
  ) {
    if (isElement(node)) {
      const tag = tagOf(node);
      if (CONTROL_TAGS.has(tag) || (text.trim() && (BLOCKS.has(tag) || tag === 'br'))) break;
      node = isSilent(node) ? stepOver(walker) : walker.nextNode();
    } else {
      text += ` ${dataOf(node)}`;
      node = walker.nextNode();
    }
  }
  return tidyText(text, MOST_LABEL);
}

const LONGEST_TRAILING = 100;

/**
 * The label of a control that stands behind it in its row, where the rows beside it are built alike: what stands before
 * is then the label of the control before. Empty elsewhere.
 * @param rows those that were looked at: each is read once
 */
export function readTrailingLabel(element: Element, rows: Map<Element, boolean>): string {
  const row = blockAround(element);
  if (!row || !isTrailed(row, rows)) return '';
  const beside = [previousInTree(row), nextInTree(row)];
  if (!beside.some((other) => other && tagOf(other) === tagOf(row) && isTrailed(other, rows))) return '';
  const text = readTextAfter(element);
  return text.length <= LONGEST_TRAILING ? text : '';
}

function isTrailed(row: Element, rows: Map<Element, boolean>): boolean {
  const known = rows.get(row) ?? trails(row);
  rows.set(row, known);
  return known;
}

/** Whether a row is one control that can be filled in, and some words behind it. */
function trails(row: Element): boolean {
  const controls = queryAll(row, 'input:not([type=hidden]),select,textarea,button');
  const [control] = controls;
  if (controls.length !== 1 || !control || CHOSEN.test(attributeOf(control, 'type')) || tagOf(control) === 'button')
    return false;
  return readTextBefore(control, row) === '' && readTextAfter(control) !== '';
}

const CHOSEN = /^(?:checkbox|radio|submit|button|image|file)$/i;

function blockAround(element: Element): Element | null {
  let at = parentOf(element);
  for (let level = 0; at && level < 3; level++) {
    const parent: Element | null = parentOf(at);
    if (!parent || holdsLetters(readText(at, 60))) return at;
    at = parent;
  }
  return at;
}
