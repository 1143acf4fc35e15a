// A form control named `action`, or a form named `title`, stands before the real property of its form or document.
// Everything that this room reads of them goes through the getters of the prototypes, which no page can reach.
const { addEventListener, removeEventListener } = EventTarget.prototype;
const { getRootNode } = Node.prototype;
const { checkVisibility, getAttribute } = Element.prototype;

function getterOf<T, V>(prototype: object, name: string): (target: T) => V {
  for (let holder: object | null = prototype; holder; holder = Object.getPrototypeOf(holder)) {
    const getter = Object.getOwnPropertyDescriptor(holder, name)?.get;
    if (getter) return (target) => getter.call(target) as V;
  }
  throw new TypeError(`no getter ${name}`);
}

/** Title of a document. */
export const titleOf = getterOf<Document, string>(Document.prototype, 'title');
/** Root element of a document, null while it has none. */
export const rootElementOf = getterOf<Document, Element | null>(Document.prototype, 'documentElement');
/** Where the user is in a document; the host of a shadow tree for what is inside. */
export const activeIn = getterOf<Document, Element | null>(Document.prototype, 'activeElement');
/** Whether the document's tab is in the background. */
export const isHidden = getterOf<Document, boolean>(Document.prototype, 'hidden');
/** Address against which a node's links are resolved. */
export const baseOf = getterOf<Node, string>(Node.prototype, 'baseURI');
/** The document that a node stands in. */
export const documentOf = getterOf<Node, Document>(Node.prototype, 'ownerDocument');
/** Whether a node still is in a document. */
export const isConnected = getterOf<Node, boolean>(Node.prototype, 'isConnected');
/** The window of a document. */
export const windowOf = getterOf<Document, Window | null>(Document.prototype, 'defaultView');
/** Local name of an element. */
export const nameOf = getterOf<Element, string>(Element.prototype, 'localName');

/** Every match below a document, a shadow root or an element. */
export function everyIn(scope: ParentNode, selector: string): NodeListOf<Element> {
  const { querySelectorAll } =
    [Document, Element, DocumentFragment].find((kind) => scope instanceof kind)?.prototype ?? scope;
  return querySelectorAll.call(scope, selector);
}

/** An attribute, null where there is none. */
export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** Whether an element is shown; one layout read. */
export function isShown(element: Element): boolean {
  return checkVisibility.call(element, { visibilityProperty: true });
}

/** The document or shadow root that a node stands in. */
export function treeOf(node: Node): Node {
  return getRootNode.call(node);
}

/** Listens to an event before the page does, without being able to stop it, until the signal ends it. */
export function listen(target: EventTarget, type: string, heard: (event: Event) => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true };
  addEventListener.call(target, type, heard, options);
  signal.addEventListener('abort', () => removeEventListener.call(target, type, heard, options), { once: true });
}
