import { LineWriter } from './line-writer';

/** Elements whose content is not text to a reader; values and choices of controls are the user's, not the page's. */
const UNSEEN = new Set(
  'script style noscript template iframe object embed svg math canvas video audio input select datalist option progress meter head'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre section summary table tbody td textarea tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Most nodes visited, so that a page of empty elements costs no more than a page of text. */
const MOST_NODES = 60_000;
const HIDDEN_STYLE = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;

/**
 * Gives the text of an element as a reader sees it, at most `limit` UTF-16 units: blocks and cells on lines of their
 * own, a bullet before list items, without what is hidden by attribute and without what was typed. Reads no layout.
 */
export function blockText(element: Element, limit: number): string {
  const writer = new LineWriter(limit);
  const walker = walkerOver(element);
  for (let visited = 0; visited < MOST_NODES && !writer.isFull(); visited++) {
    const descends = enter(walker.currentNode, element, writer);
    if (descends && walker.firstChild()) continue;
    if (!goOn(walker, element, writer)) break;
  }
  return writer.finish();
}

/** A walker keeps off the properties of elements, which a form can clobber (`<input name="firstChild">`). */
function walkerOver(element: Element): TreeWalker {
  const owner: Document | null = Reflect.get(Node.prototype, 'ownerDocument', element);
  return (owner ?? document).createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
}

/** Moves to the next node in reading order behind the current one, closing the blocks that end on the way. */
function goOn(walker: TreeWalker, root: Element, writer: LineWriter): boolean {
  while (walker.currentNode !== root) {
    leave(walker.currentNode, writer);
    if (walker.nextSibling()) return true;
    if (!walker.parentNode()) return false;
  }
  return false;
}

function enter(node: Node, root: Element, writer: LineWriter): boolean {
  if (!isElement(node)) {
    writer.write(Reflect.get(CharacterData.prototype, 'data', node));
    return false;
  }
  const name = nameOf(node);
  if (name === 'br') writer.endLine();
  if (UNSEEN.has(name) || (node !== root && isHidden(node, name))) return false;
  if (BLOCKS.has(name)) writer.endLine();
  if (name === 'li') writer.write('• ');
  return true;
}

function leave(node: Node, writer: LineWriter): void {
  if (isElement(node) && BLOCKS.has(nameOf(node))) writer.endLine();
}

function isElement(node: Node): node is Element {
  return Reflect.get(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE;
}

function nameOf(element: Element): string {
  return String(Reflect.get(Element.prototype, 'localName', element)).toLowerCase();
}

/** A text area is read only where nobody can type into it: rules of a contest are shown that way. */
function isHidden(element: Element, name: string): boolean {
  const attribute = (key: string): string | null => Element.prototype.getAttribute.call(element, key);
  if (name === 'textarea') return attribute('readonly') === null && attribute('disabled') === null;
  return attribute('hidden') !== null || HIDDEN_STYLE.test((attribute('style') ?? '').slice(0, 500));
}
