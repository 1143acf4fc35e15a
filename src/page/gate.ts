import { ORDINARY_TAGS } from '../detector/sight/ordinary-tags';
import { HUGE } from '../detector/sight/page-size';
import { openShadowRoot } from '../platform/shadow-root';
import { ownWorld } from './own-world';

// The gate stands in every frame of every page: it weighs next to nothing, looks at once for plain fields and closely when
// somebody is there, then only where something came, and asks for the watcher where there is something to watch. Plain
// `chrome.*` works in Firefox too and saves 10 KB.
// It reads through prototypes, which no page can reach, and touches no more of them than it must: each costs time.

const NATIVES = ['input', 'select', 'textarea'];
/** Controls into which personal data can go. A browser pays for each part of a selector on each element. */
const NATIVE =
  ':is(input:not([type=hidden i],[type=search i],[type=submit i],[type=button i],[type=image i],[type=reset i]),select,textarea)';
/** Others, which pages make themselves. */
const MADE = ':is([contenteditable]:not([contenteditable=false i]),[role$=box]:not([role=listbox]),[role=radio])';
const FIELD = `:is(${NATIVE},${MADE})`;
/** What may be such a control or host a shadow tree, found in one walk: each has its price. */
const UNUSUAL = `:not(${ORDINARY_TAGS}),[contenteditable],[role$=box],[role=radio]`;
/** Names of the search box that half of all pages have, beside those with `search` in them. */
const SEARCHES = 'q,s,query,recherche,suche,buscar,busca,zoek,szukaj,cerca,keyword,keywords';
/** A page with more elements is looked at when its user first moves: each walk over it has its price. */
const AT_ONCE = 2_000;
/** In one with more than these, made controls and shadow trees are noticed when the user comes to them. */
const MANY = 5_000;
const MOST_TREES = 300;
/** Milliseconds between a change and the look at it; doubles while a page does not come to rest. */
const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 1_000;
/** Somebody is at the page. */
const SIGNS_OF_LIFE = ['pointermove', 'scroll'];
/** Milliseconds after which a page is looked at, closely, though nobody has moved in it: not while it loads. */
const UNMOVED = 3_000;
/** Milliseconds before a watcher that has not come is asked for again: the background may have been stopped meanwhile. */
const ASK_AGAIN = [50, 500, 3_000];
/** What sends a form or fills it in is kept for the watcher until it hears for itself; the first so many. */
const DEEDS = ['click', 'change', 'invalid', 'submit'];
const MOST_MISSED = 100;
/** A custom element fills its shadow root when its script has come, and no observer tells: it is looked at again, in ms. */
const LATER = [1_000, 3_000, 8_000];

type Tree = Document | ShadowRoot;

const { getElementsByTagName, querySelectorAll } = Document.prototype;
/** Asked by `item`, it walks no further than it must; by index, it would count them all. */
const elements = getElementsByTagName.call(document, '*');
const { addEventListener, removeEventListener } = EventTarget.prototype;
let pause = FIRST_PAUSE;
let checkedAt = 0;
let found = false;
/** Whether the page is worth a closer look. */
let attended = false;

function everyIn(tree: Tree, selector: string): NodeListOf<Element> {
  return (tree === document ? querySelectorAll : DocumentFragment.prototype.querySelectorAll).call(tree, selector);
}

/** Whether there is a field that is found at a glance. */
function hasPlainField(): boolean {
  // Of a huge page its user tells, by coming to a field.
  if (elements.item(MANY) && elements.item(HUGE)) return false;
  const isThere = NATIVES.some((tag) => getElementsByTagName.call(document, tag).length);
  return isThere && hasField(document, NATIVE);
}

/** By number: to hand out an element, a browser first sets up all that elements can do. */
function hasField(tree: Tree, selector: string): boolean {
  return everyIn(tree, selector).length > 0 && everyIn(tree, selector + notSearch()).length > 0;
}

function notSearch(): string {
  const names = SEARCHES.split(',').map((name) => `[name=${name} i],[id=${name} i]`);
  return `:not([role=searchbox],[name*=search i],[id*=search i],${names})`;
}

function treesOf(hosts: Iterable<Element>): ShadowRoot[] {
  return [...hosts].flatMap((host) => openShadowRoot(host) ?? []);
}

function hasHiddenField(trees: ShadowRoot[]): boolean {
  const waiting = [...trees];
  for (let seen = 0; seen < MOST_TREES; seen++) {
    const tree = waiting.pop();
    if (!tree) return false;
    if (hasField(tree, FIELD)) return true;
    waiting.push(...treesOf(everyIn(tree, UNUSUAL)));
  }
  return false;
}

/** Looks for what is not found at a glance; true where there are shadow trees to come back to. */
function lookCloser(): boolean {
  if (found || !attended || elements.item(MANY)) return false;
  const unusual = everyIn(document, UNUSUAL);
  if (!unusual.length) return false;
  const trees = treesOf(unusual);
  if (hasField(document, MADE) || hasHiddenField(trees)) tell();
  return trees.length > 0;
}

/** Whoever fills in a field comes to it first: what no look has found is found then. */
function noteVisit(event: Event): void {
  const [target] = event.composedPath();
  if (found || !event.isTrusted || !(target instanceof Element)) return;
  const tree = openShadowRoot(target);
  const isField = Element.prototype.matches.call(target, FIELD + notSearch());
  if (isField || (tree && hasHiddenField([tree]))) tell();
}

function tell(): void {
  if (found) return;
  found = true;
  observer.disconnect();
  ownWorld.contrepartieMissed = [];
  for (const deed of DEEDS) addEventListener.call(document, deed, keep, true);
  ask();
}

function keep(event: Event): void {
  const missed = ownWorld.contrepartieMissed;
  if (missed && missed.length < MOST_MISSED && event.isTrusted) missed.push({ event, path: event.composedPath() });
}

/** Asks for the watcher until the background has heard: never, when the extension was updated under this page. */
function ask(): void {
  const again = () => {
    const wait = ASK_AGAIN.shift();
    if (wait) setTimeout(ask, wait);
  };
  const send = async () => chrome.runtime.sendMessage({ type: 'fieldSeen' });
  send().then((answer) => answer?.ok || again(), again);
}

// Between a change and the look at it nothing is observed: a page that never rests costs no more than a quiet one.
const observer = new MutationObserver(() => {
  observer.disconnect();
  setTimeout(check, pause);
});

function check(): void {
  if (found) return;
  // What nobody sees is looked at when it is shown.
  if (Reflect.get(Document.prototype, 'hidden', document)) {
    addEventListener.call(document, 'visibilitychange', check, { once: true });
    return;
  }
  // A page that rested for a while before this change is a quiet one again.
  const restless = performance.now() - checkedAt < 3 * pause;
  pause = restless ? Math.min(2 * pause, LONGEST_PAUSE) : FIRST_PAUSE;
  checkedAt = performance.now();
  look();
}

/** Looks now, and from then on where something changes. */
function look(): void {
  if (hasPlainField()) tell();
  if (lookCloser()) for (const later of LATER.splice(0)) setTimeout(lookCloser, later);
  if (!found) observer.observe(document, { childList: true, subtree: true });
}

/** Somebody is there. */
function attend(): void {
  if (attended) return;
  attended = true;
  for (const sign of SIGNS_OF_LIFE) removeEventListener.call(document, sign, attend, true);
  check();
}

for (const visit of ['focusin', 'pointerdown']) addEventListener.call(document, visit, noteVisit, true);
for (const sign of SIGNS_OF_LIFE) addEventListener.call(document, sign, attend, true);
if (!elements.item(AT_ONCE)) look();
setTimeout(attend, UNMOVED);
