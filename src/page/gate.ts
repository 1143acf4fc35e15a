import { openShadowRoot } from '../platform/shadow-root';
import { attributeOf, everyIn, nameOf, rootElementOf, taggedIn } from './unclobbered';

// The gate stands in every frame of every page: it weighs next to nothing, looks once, then only where controls came,
// and asks for the watcher where there is something to watch. Plain `chrome.*` works in Firefox too and saves 10 KB.

/** Controls into which personal data can go. */
const NATIVE = ['input', 'select', 'textarea'];
const MADE =
  '[contenteditable=""],[contenteditable=true i],[role=textbox],[role=combobox],[role=radio],[role=checkbox]';
const FIELD =
  'input:not([type=hidden i],[type=search i],[type=submit i],[type=button i],[type=image i],[type=reset i]),' +
  `select,textarea,${MADE}`;
/** The search box that half of all pages have. */
const SEARCH = /^(q|s|query|recherche|suche|buscar|busca|zoek|szukaj|cerca|keywords?)$|search/i;
const MOST_ELEMENTS = 20_000;
/** Milliseconds between a change and the look at it; doubles while a page does not come to rest. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 1_000;
/** A custom element fills its shadow root when its script has come, and no observer tells: it is looked at again, in ms. */
const LATER = [1_000, 3_000, 8_000];

const natives = NATIVE.map((tag) => taggedIn(document, tag));
let counted = count();
let pause = FIRST_PAUSE;
let checkedAt = 0;
let found = false;

function count(): string {
  return [...natives.map((list) => list.length), everyIn(document, MADE).length].join();
}

function isSearch(control: Element): boolean {
  if (attributeOf(control, 'role') === 'searchbox') return true;
  return ['name', 'id'].some((name) => SEARCH.test((attributeOf(control, name) ?? '').slice(0, 100)));
}

function hasField(scope: ParentNode): boolean {
  for (const control of everyIn(scope, FIELD)) if (!isSearch(control)) return true;
  return false;
}

/** Elements that may have a shadow root: only names with a hyphen are custom elements. */
function customElements(scope: ParentNode): Element[] {
  const all = everyIn(scope, '*');
  const custom: Element[] = [];
  for (let at = 0; at < Math.min(all.length, MOST_ELEMENTS); at++) {
    const element = all[at];
    if (element && nameOf(element).includes('-')) custom.push(element);
  }
  return custom;
}

function hasShadowField(hosts: Element[]): boolean {
  const waiting = [...hosts];
  for (let host = waiting.pop(); host; host = waiting.pop()) {
    const inside = openShadowRoot(host);
    if (!inside) continue;
    if (hasField(inside)) return true;
    waiting.push(...customElements(inside));
  }
  return false;
}

function tell(): void {
  found = true;
  observer.disconnect();
  const root = rootElementOf(document);
  const language = ((root && attributeOf(root, 'lang')) ?? '').slice(0, 35);
  // Rejects when the extension was updated under this page: nothing to do then.
  void chrome.runtime.sendMessage({ type: 'fieldSeen', language }).catch(() => undefined);
}

// Between a change and the look at it nothing is observed: a page that never rests costs no more than a quiet one.
const observer = new MutationObserver(() => {
  observer.disconnect();
  setTimeout(check, pause);
});

function check(): void {
  if (found) return;
  const now = count();
  const changed = now !== counted;
  counted = now;
  // A page that rested for a while before this change is a quiet one again.
  const restless = performance.now() - checkedAt < 3 * pause;
  pause = restless ? Math.min(2 * pause, LONGEST_PAUSE) : FIRST_PAUSE;
  checkedAt = performance.now();
  if (changed && hasField(document)) tell();
  lookIntoShadows();
  if (!found) observer.observe(document, { childList: true, subtree: true });
}

function lookIntoShadows(): boolean {
  const hosts = found ? [] : customElements(document);
  if (hasShadowField(hosts)) tell();
  return hosts.length > 0;
}

if (hasField(document)) tell();
else {
  observer.observe(document, { childList: true, subtree: true });
  if (lookIntoShadows()) for (const later of LATER) setTimeout(lookIntoShadows, later);
}
