import { HUGE } from './page-size';

/**
 * Reads the DOM through getters taken from the prototypes when this module loads: a page may shadow any property of a
 * form or of the document with a control of that name ("DOM clobbering"), but not these.
 */
type Reader<T, V> = (target: T) => V;

/** The getter of a property, from whichever prototype has it. */
export function takeGetter<T, V>(prototype: object, name: string): Reader<T, V> {
  for (let holder: object | null = prototype; holder; holder = Object.getPrototypeOf(holder)) {
    const getter = Object.getOwnPropertyDescriptor(holder, name)?.get;
    if (getter) return (target) => getter.call(target) as V;
  }
  return (target) => (target as Record<string, V>)[name] as V;
}

const localName = takeGetter<Element, string>(Element.prototype, 'localName');
const parentNode = takeGetter<Node, ParentNode | null>(Node.prototype, 'parentNode');
const textContent = takeGetter<Element, string | null>(Element.prototype, 'textContent');
const nodeType = takeGetter<Node, number>(Node.prototype, 'nodeType');
const nextElementSibling = takeGetter<Element, Element | null>(Element.prototype, 'nextElementSibling');
const previousElementSibling = takeGetter<Element, Element | null>(Element.prototype, 'previousElementSibling');
const firstElementChild = takeGetter<Element, Element | null>(Element.prototype, 'firstElementChild');
const previousSibling = takeGetter<Node, Node | null>(Node.prototype, 'previousSibling');
const nodeData = takeGetter<CharacterData, string>(CharacterData.prototype, 'data');
const shadowRootOf = takeGetter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
const ownerDocument = takeGetter<Node, Document | null>(Node.prototype, 'ownerDocument');
/** Each kind of control has its own; taken when first met, because a browser sets up a kind when it is first named. */
const formGetters: Record<string, Reader<Element, Element | null>> = {};
const formKinds: Record<string, () => object> = {
  input: () => HTMLInputElement.prototype,
  select: () => HTMLSelectElement.prototype,
  textarea: () => HTMLTextAreaElement.prototype,
  button: () => HTMLButtonElement.prototype,
};
const { getAttribute, hasAttribute, closest, matches } = Element.prototype;
const { contains, compareDocumentPosition } = Node.prototype;
const queries: Record<number, (selector: string) => NodeListOf<Element>> = {
  1: Element.prototype.querySelectorAll,
  9: Document.prototype.querySelectorAll,
  11: DocumentFragment.prototype.querySelectorAll,
};
const firsts: Record<number, (selector: string) => Element | null> = {
  1: Element.prototype.querySelector,
  9: Document.prototype.querySelector,
  11: DocumentFragment.prototype.querySelector,
};
const { getElementById, getElementsByTagName } = Document.prototype;
const { createTreeWalker } = Document.prototype;

/** The local name of an element, lower-case for HTML. */
export const tagOf = localName;

/** An attribute, or the empty string where there is none. */
export function attributeOf(element: Element, name: string): string {
  return getAttribute.call(element, name) ?? '';
}

/** Whether an attribute is there at all, whatever it says. */
export function isMarked(element: Element, name: string): boolean {
  return hasAttribute.call(element, name);
}

/** How many elements below any root are searched in a huge document. */
const FAR_ENOUGH = 5_000;
let isHuge = false;

/** To be asked before each look: whether the document of a node is too large to be searched whole. */
export function noteSize(node: Node): boolean {
  isHuge = holdsMoreThan(documentOf(node), HUGE);
  return isHuge;
}

function firstMatches(root: Node, selector: string): Element[] {
  const found: Element[] = [];
  const walker = createTreeWalker.call(documentOf(root), root, 1);
  for (let seen = 0; seen < FAR_ENOUGH; seen++) {
    const element = walker.nextNode() as Element | null;
    if (!element) break;
    if (matches.call(element, selector)) found.push(element);
  }
  return found;
}

/**
 * Every match below a root in document order, in a huge document those among its first elements; an empty list where
 * the root cannot be searched.
 */
export function queryAll(root: Node, selector: string): ArrayLike<Element> & Iterable<Element> {
  if (isHuge) return firstMatches(root, selector);
  const query = queries[nodeType(root)];
  return query ? query.call(root, selector) : [];
}

/** Whether anything below a root matches; stops at the first match. */
export function holdsAny(root: Node, selector: string): boolean {
  if (isHuge) return firstMatches(root, selector).length > 0;
  return (firsts[nodeType(root)]?.call(root, selector) ?? null) !== null;
}

/** Whether a document has more elements than that; false for other trees. Walks no further than it must. */
export function holdsMoreThan(tree: Node, most: number): boolean {
  if (nodeType(tree) !== 9) return false;
  return getElementsByTagName.call(tree, '*').item(most) !== null;
}

/** The nearest ancestor-or-self that matches, inside the same tree. */
export function closestOf(element: Element, selector: string): Element | null {
  return closest.call(element, selector);
}

/** The parent element, climbing from a shadow root to its host; null at the top. */
export function parentOf(element: Element): Element | null {
  const parent = parentNode(element) as Node | null;
  if (!parent) return null;
  const type = nodeType(parent);
  if (type === 1) return parent as Element;
  return type === 11 && parent instanceof ShadowRoot ? hostOf(parent) : null;
}

// Taken when first met, like those of controls: most pages have no shadow tree and no slot.
let shadowHost: Reader<ShadowRoot, Element> | undefined;

function hostOf(shadow: ShadowRoot): Element {
  shadowHost ??= takeGetter<ShadowRoot, Element>(ShadowRoot.prototype, 'host');
  return shadowHost(shadow);
}

/** The parent element in the same tree, or null at its top. */
export function parentInTree(node: Node): Element | null {
  const parent = parentNode(node) as Node | null;
  return parent && nodeType(parent) === 1 ? (parent as Element) : null;
}

/** The element after this one under the same parent, or null. */
export const nextInTree = nextElementSibling;

/** The element before this one under the same parent, or null. */
export const previousInTree = previousElementSibling;

/** The node before this one under the same parent, or null. */
export const previousNode = previousSibling;

/** The form a native control belongs to, also by its `form` attribute; else the form around the element, or null. */
export function formOf(element: Element): Element | null {
  const tag = localName(element);
  const kind = formKinds[tag];
  if (kind) formGetters[tag] ??= takeGetter(kind(), 'form');
  const getter = formGetters[tag];
  return (getter ? getter(element) : null) ?? closest.call(element, 'form');
}

/** Whether a node stands inside another of the same tree, or is it. */
export function isInside(node: Node, around: Node): boolean {
  return contains.call(around, node);
}

/** Whether a node comes before another of the same tree. */
export function comesBefore(node: Node, other: Node): boolean {
  // 4: the other follows; 1: it stands in another tree, where browsers answer what they like.
  return (compareDocumentPosition.call(node, other) & 5) === 4;
}

/** Whether a native box is ticked now. The only state of a control that is ever read. */
export function isTicked(element: Element): boolean {
  if (localName(element) === 'input') return Reflect.get(HTMLInputElement.prototype, 'checked', element);
  return getAttribute.call(element, 'aria-checked') === 'true';
}

/** The raw text of a subtree; may hold script text and what a user wrote, see `readText` for the careful one. */
export function rawTextOf(element: Element): string {
  return textContent(element) ?? '';
}

/** Whether an element has child elements. */
export function hasElements(element: Element): boolean {
  return firstElementChild(element) !== null;
}

/** The text of a text node. */
export function dataOf(node: Node): string {
  return nodeData(node as CharacterData);
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return nodeType(node) === 1;
}

/** The shadow root that the page itself can see. */
export const openShadowOf = shadowRootOf;

/** What the page puts into a slot of a shadow tree; empty for any other element. */
export function slottedIn(element: Element): readonly Node[] {
  return localName(element) === 'slot' ? HTMLSlotElement.prototype.assignedNodes.call(element, { flatten: true }) : [];
}

/** The document a node belongs to; a document belongs to itself. */
export function documentOf(node: Node): Document {
  return ownerDocument(node) ?? (node as Document);
}

/** The element of that id in the same tree. */
export function findById(near: Element, id: string): Element | null {
  let top: Node = near;
  for (let next = parentNode(top); next; next = parentNode(top)) top = next;
  if (nodeType(top) === 9) return getElementById.call(top, id);
  for (const element of queryAll(top, '[id]')) if (attributeOf(element, 'id') === id) return element;
  return null;
}

/** A walker over elements and texts below a root; it keeps no stack, so depth does not matter. */
export function walk(root: Node): TreeWalker {
  return createTreeWalker.call(documentOf(root), root, 5);
}
