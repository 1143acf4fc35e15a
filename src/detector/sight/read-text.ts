import { attributeOf, dataOf, hasElements, isElement, rawTextOf, slottedIn, tagOf, walk } from './dom';

/** Subtrees whose text the page does not say to the reader, or that the reader wrote. */
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'datalist',
  'svg',
  'iframe',
  'head',
]);
const SPACES = /\s+/g;

/** Whether an element holds text that the user may write. */
export function isWritable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return editable === 'true' || editable === 'plaintext-only' || attributeOf(element, 'role') === 'textbox';
}

/** Whether a reader of the page's own words passes this element over. */
export function isSilent(element: Element): boolean {
  return SILENT.has(tagOf(element)) || isWritable(element);
}

/**
 * Whether a text holds two letters of any script in a row, a full stop between them or not. Latin is tried first: to set
 * up the letters of all scripts takes a browser a tenth of a millisecond.
 */
export function holdsLetters(text: string): boolean {
  return /[a-z]\.?[a-z]/i.test(text) || (isForeign(text) && /\p{L}\.?\p{L}/u.test(text));
}

/** Whether a text holds three letters of any script in a row. */
export function holdsWord(text: string): boolean {
  return /[a-z]{3}/i.test(text) || (isForeign(text) && /\p{L}{3}/u.test(text));
}

function isForeign(text: string): boolean {
  return /[^\0-\x7f]/.test(text);
}

/** How many shadow trees the words put into a slot are followed through. */
const MOST_SLOTS = 4;

/** The words an element shows, spaces collapsed, at most `most` UTF-16 units; never what the user wrote. */
export function readText(element: Element, most: number, slots = 0): string {
  if (isSilent(element)) return '';
  if (!hasElements(element)) return tidyText(rawTextOf(element), most);
  let text = '';
  const walker = walk(element);
  for (let node = walker.nextNode(); node && text.length < most; ) {
    if (isElement(node)) {
      const slotted = slots < MOST_SLOTS ? slottedIn(node) : [];
      for (const one of slotted) text += ` ${isElement(one) ? readText(one, most, slots + 1) : dataOf(one)}`;
      node = slotted.length || isSilent(node) ? stepOver(walker) : walker.nextNode();
    } else {
      text += ` ${dataOf(node)}`;
      node = walker.nextNode();
    }
  }
  // The space put between two nodes is none before a point: "the <a>rules</a>."
  return tidyText(text, most).replace(/ (?=[.,)\]])/g, '');
}

/** The words of an element as lines, one for each block, spaces collapsed; never what the user wrote. */
export function readLines(element: Element, most: number): string {
  let text = '';
  const walker = walk(element);
  for (let node = walker.nextNode(); node && text.length < most; ) {
    if (isElement(node)) {
      if (!INLINE.has(tagOf(node))) text += '\n';
      node = isSilent(node) ? stepOver(walker) : walker.nextNode();
    } else {
      text += dataOf(node).replace(SPACES, ' ');
      node = walker.nextNode();
    }
  }
  return text.slice(0, most);
}

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'em',
  'font',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

/** Collapses spaces and cuts. */
export function tidyText(text: string, most: number): string {
  const short = text.length > most * 4 ? text.slice(0, most * 4) : text;
  return short.replace(SPACES, ' ').trim().slice(0, most);
}

/** Moves a walker past the subtree it stands on. */
export function stepOver(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
