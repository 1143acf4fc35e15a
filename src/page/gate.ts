import { openShadowRoot } from '../platform/shadow-root';
import { attributeOf, everyIn, isConnected, isMatch, nameOf } from './unclobbered';

// The gate stands in every frame of every page: it weighs next to nothing, looks once, then only at what is added, and
// asks for the watcher where there is something to watch. Plain `chrome.*` works in Firefox too and saves 10 KB.

/** Controls into which personal data can go. */
const FIELD =
  'input:not([type=hidden i],[type=search i],[type=submit i],[type=button i],[type=image i],[type=reset i]),' +
  'select,textarea,[contenteditable=""],[contenteditable=true i],[role=textbox],[role=combobox],[role=radio],[role=checkbox]';
/** The search box that half of all pages have. */
const SEARCH = /^(q|s|query|recherche|suche|buscar|busca|zoek|szukaj|cerca|keywords?)$|search/i;
const MOST_BATCH = 200;
const MOST_ELEMENTS = 20_000;
const PAUSE = 300;
/** A custom element fills its shadow root when its script has come, and no observer tells: it is looked at again, in ms. */
const LATER = [1_000, 3_000, 8_000];

let added: Node[] = [];
let overflowed = false;
let waiting = false;
let found = false;
let hasCustomElements = false;

function isSearch(control: Element): boolean {
  if (attributeOf(control, 'role') === 'searchbox') return true;
  return ['name', 'id'].some((name) => SEARCH.test((attributeOf(control, name) ?? '').slice(0, 100)));
}

function holdsField(scope: ParentNode): boolean {
  if (scope instanceof Element && isMatch(scope, FIELD) && !isSearch(scope)) return true;
  return hasControl(scope) || holdsShadowField(scope);
}

function hasControl(scope: ParentNode): boolean {
  for (const control of everyIn(scope, FIELD)) if (!isSearch(control)) return true;
  return false;
}

// Only names with a hyphen are custom elements, which is where pages put shadow roots.
function holdsShadowField(scope: ParentNode): boolean {
  const roots: ParentNode[] = [scope];
  let looked = 0;
  for (let root = roots.pop(); root; root = roots.pop()) {
    for (const element of everyIn(root, '*')) {
      if (++looked > MOST_ELEMENTS) return false;
      if (!nameOf(element).includes('-')) continue;
      hasCustomElements = true;
      const inside = openShadowRoot(element);
      if (!inside) continue;
      if (hasControl(inside)) return true;
      roots.push(inside);
    }
  }
  return false;
}

function look(scopes: readonly ParentNode[]): void {
  if (found || !scopes.some(holdsField)) return;
  found = true;
  observer.disconnect();
  // Rejects when the extension was updated under this page: nothing to do then.
  void chrome.runtime.sendMessage({ type: 'fieldSeen' }).catch(() => undefined);
}

function lookAtAdded(): void {
  const scopes = overflowed ? [document] : added.filter((node) => node instanceof Element && isConnected(node));
  added = [];
  overflowed = false;
  waiting = false;
  look(scopes as ParentNode[]);
}

const observer = new MutationObserver((records) => {
  for (const record of records) {
    if (overflowed) break;
    for (const node of record.addedNodes) added.push(node);
    overflowed = added.length > MOST_BATCH;
  }
  if (overflowed) added = [];
  if (!waiting) setTimeout(lookAtAdded, PAUSE);
  waiting = true;
});
observer.observe(document, { childList: true, subtree: true });
look([document]);
if (hasCustomElements) for (const pause of LATER) setTimeout(look, pause, [document]);
