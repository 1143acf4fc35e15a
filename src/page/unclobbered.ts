import { takeGetter } from '../detector/sight/dom';

// A form control named `action`, or a form named `title`, stands before the real property of its form or document.
// Everything that this room reads of them goes through the getters of the prototypes, which no page can reach; those
// that the detector needs as well are in its own `dom`.
const { addEventListener } = EventTarget.prototype;
const { getRootNode } = Node.prototype;
const { checkVisibility } = Element.prototype;

/** Title of a document. */
export const titleOf = takeGetter<Document, string>(Document.prototype, 'title');
/** Root element of a document, null while it has none. */
export const rootElementOf = takeGetter<Document, Element | null>(Document.prototype, 'documentElement');
/** Where the user is in a document; the host of a shadow tree for what is inside. */
export const activeIn = takeGetter<Document, Element | null>(Document.prototype, 'activeElement');
/** Whether the document's tab is in the background. */
export const isHidden = takeGetter<Document, boolean>(Document.prototype, 'hidden');
/** Address against which a node's links are resolved. */
export const baseOf = takeGetter<Node, string>(Node.prototype, 'baseURI');
/** Whether a node still is in a document. */
export const isConnected = takeGetter<Node, boolean>(Node.prototype, 'isConnected');
/** The window of a document. */
export const windowOf = takeGetter<Document, Window | null>(Document.prototype, 'defaultView');

/** Whether an element is shown; one layout read. */
export function isShown(element: Element): boolean {
  return checkVisibility.call(element, { visibilityProperty: true });
}

/** The document or shadow root that a node stands in. */
export function treeOf(node: Node): Node {
  return getRootNode.call(node);
}

/** Listens to an event before the page does, without being able to stop it, until a signal ends it. */
export function listen(target: EventTarget, type: string, heard: (event: Event) => void, signal?: AbortSignal): void {
  addEventListener.call(target, type, heard, { capture: true, passive: true, ...(signal && { signal }) });
}
