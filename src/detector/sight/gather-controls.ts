import { autocompleteTokens } from '../patterns/autocomplete';
import {
  attributeOf,
  closestOf,
  formOf,
  holdsAny,
  holdsMoreThan,
  isInside,
  isMarked,
  openShadowOf,
  parentOf,
  queryAll,
  tagOf,
} from './dom';
import { type Look, PAUSE } from './look';
import { ORDINARY_TAGS } from './ordinary-tags';
import { isWritable } from './read-text';
import { isOwnedByNone, OPTIONS, standsOpen } from './stands-open';
import { togglesAround } from './toggles-around';

/** One native control or ARIA widget that a page shows to its user. */
export interface Control {
  element: Element;
  tag: string;
  /** `type` of an input, the role of a widget, else the tag. */
  type: string;
  name: string;
  /** The form it belongs to, across shadow roots; null for a formless one. */
  form: Element | null;
  /** The host of the shadow root it stands in. */
  host: Element | null;
  /** The document or shadow root it was found in. */
  scope: Node;
}

/** Controls of a root in document order, shadow trees after the tree they hang in. */
interface Gathered {
  controls: Control[];
  /** Hidden inputs: only their names and constants are of interest. */
  hidden: Control[];
  scopes: Node[];
  truncated: boolean;
}

export type OpenShadow = (element: Element) => ShadowRoot | null;

const SELECTOR =
  'input,select,textarea,[contenteditable],[role=textbox],[role=radio],[role=checkbox],[role=switch],[role=combobox],[role=slider],[role=spinbutton],[aria-haspopup=listbox],[role=listbox],[aria-pressed]';
const WIDGET_ROLES = new Set(['textbox', 'radio', 'checkbox', 'switch', 'combobox', 'slider', 'spinbutton']);
const NOT_CONTROLS = new Set(['submit', 'button', 'reset', 'image']);
/** Elements that may have a shadow root: custom elements, and empty ones of a few plain kinds (HTML standard, attachShadow). */
const HOSTS = `:not(${ORDINARY_TAGS}),${'div,span,section,main,article,aside,header,footer,nav,p,body'
  .split(',')
  .map((tag) => `${tag}:empty`)
  .join()}`;
const MOST_CONTROLS = 1_500;
const MOST_ELEMENTS = 60_000;
/** In a larger tree its custom elements are looked for one by one: the browser would search it in one long go. */
const MANY_ELEMENTS = 20_000;
const MOST_SCOPES = 300;

/** Finds the controls of a tree and of every shadow tree in it; stops at caps and says so, and never recurses. */
export function* gatherControls(
  root: Node,
  openShadow: OpenShadow = openShadowOf,
  knownHosts: readonly Element[] = [],
): Look<Gathered> {
  const gathered: Gathered = { controls: [], hidden: [], scopes: [root], truncated: false };
  const hosts = new Map<Node, Element>();
  for (let i = 0; i < gathered.scopes.length; i++) {
    const scope = gathered.scopes[i] as Node;
    yield* gatherFrom(scope, hosts.get(scope) ?? null, gathered);
    yield PAUSE;
    const known = knownHosts.filter((host) => isInside(host, scope));
    for (const [host, shadow] of yield* findShadowRoots(scope, known, openShadow)) {
      if (gathered.scopes.length >= MOST_SCOPES) {
        gathered.truncated = true;
        break;
      }
      gathered.scopes.push(shadow);
      hosts.set(shadow, host);
    }
  }
  return gathered;
}

function* gatherFrom(scope: Node, host: Element | null, gathered: Gathered): Look<void> {
  const elements = queryAll(scope, SELECTOR);
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as Element;
    if (gathered.controls.length >= MOST_CONTROLS) {
      gathered.truncated = true;
      return;
    }
    if (i % 20 === 19) yield PAUSE;
    const type = typeOf(element);
    if (!type) continue;
    const form = formOf(element) ?? (host && formAround(host));
    const control = { element, tag: tagOf(element), type, name: attributeOf(element, 'name'), form, host, scope };
    if (type === 'hidden') gathered.hidden.push(control);
    else if (type === 'listbox') gathered.controls.push(...readListbox(control));
    else if (!isDecoy(element)) gathered.controls.push(control);
  }
}

/** The options of a list that stands open, each a control; of an empty one the list itself, which opens when it is pressed. */
function readListbox(list: Control): Control[] {
  const { element, scope } = list;
  if (holdsNative(element)) return [];
  if (standsOpen(element, scope))
    return [...queryAll(element, OPTIONS)].map((option) => ({ ...list, element: option, type: 'toggle' }));
  const opens = attributeOf(element, 'tabindex') === '0' && !holdsAny(element, `${OPTIONS},slot`);
  return opens && isOwnedByNone(element, scope) ? [{ ...list, type: 'combobox' }] : [];
}

function typeOf(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'input') {
    const type = attributeOf(element, 'type').trim().toLowerCase().slice(0, 30) || 'text';
    return NOT_CONTROLS.has(type) ? '' : type;
  }
  if (tag === 'select' || tag === 'textarea') return tag;
  const role = attributeOf(element, 'role');
  if (WIDGET_ROLES.has(role)) return holdsNative(element) ? '' : role;
  if (role === 'listbox') return role;
  if (attributeOf(element, 'aria-haspopup') === 'listbox') return holdsNative(element) ? '' : 'combobox';
  if (isMarked(element, 'aria-pressed')) return togglesAround(element) ? 'toggle' : '';
  return isWritable(element) ? 'textbox' : '';
}

function holdsNative(element: Element): boolean {
  return holdsAny(element, 'input:not([type=hidden]),select,textarea');
}

function formAround(host: Element): Element | null {
  for (let at: Element | null = host; at; at = parentOf(at)) {
    const form = closestOf(at, 'form');
    if (form) return form;
    at = topOf(at);
  }
  return null;
}

function topOf(element: Element): Element {
  return closestOf(element, ':not(* *)') ?? element;
}

const OFF_SCREEN = /(?:left|top|text-indent)\s{0,3}:\s{0,3}-\d{3,5}/i;
const UNSEEN = /display\s{0,3}:\s{0,3}none/i;
const DECOY =
  /honey|shopware_surname_confirm|_hp\b|my_name_[a-z0-9]{4}|hpot|\bhp\b|_hp_|gotcha|bot-?field|ohno|nospam|anti-?spam|winnie|leave_?blank|fake[a-z]{0,12}remember|prevent[-_]?auto|(?:username|password)-prevent|captcha[-_]?(?:token|response)|g-recaptcha/i;
/** On an element around a control only what names bait counts: forms that a captcha guards say so in their class. */
const BAIT = /honey-?pot|hpot|_hp_|gotcha|bot-?field|nospam|anti-?spam|winnie|validation_container/i;

/** Whether a control is out of reach of a person: bait for robots, or the native half of a widget. */
function isDecoy(element: Element): boolean {
  const type = attributeOf(element, 'type');
  if (type === 'checkbox' || type === 'radio' || type === 'file') return false;
  // The native half of a widget: nobody can see it or tab to it.
  if (isMarked(element, 'hidden') && attributeOf(element, 'tabindex') === '-1') return true;
  if (isMarked(element, 'aria-hidden') && attributeOf(element, 'aria-hidden') !== 'false') {
    // A control that browsers may fill in by a name of the standard is no bait, though no one can tab to it.
    if (attributeOf(element, 'tabindex') === '-1' && !isFillable(element)) return true;
  }
  if (
    DECOY.test(
      `${attributeOf(element, 'name')} ${attributeOf(element, 'id')} ${attributeOf(element, 'class')}`.slice(0, 300),
    )
  ) {
    return true;
  }
  // A later step hides what is around its controls; an input that is itself hidden, and that nothing names, is bait.
  if (UNSEEN.test(attributeOf(element, 'style').slice(0, 500)) && isUnnamed(element)) return true;
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level++, at = parentOf(at)) {
    if (OFF_SCREEN.test(attributeOf(at, 'style').slice(0, 500))) return true;
    if (level > 0 && attributeOf(at, 'aria-hidden') === 'true' && attributeOf(element, 'tabindex') === '-1')
      return true;
    if (level > 0 && BAIT.test(attributeOf(at, 'class').slice(0, 200))) return true;
  }
  return false;
}

/** Whether no label can name a control: the page speaks of it to nobody. */
function isUnnamed(element: Element): boolean {
  if (attributeOf(element, 'tabindex') === '-1') return true;
  return (
    !['id', 'placeholder', 'aria-label', 'aria-labelledby', 'title'].some((name) => isMarked(element, name)) &&
    !isFillable(element)
  );
}

/** Whether browsers may fill it in by the last token of its `autocomplete` (`shipping given-name`). */
function isFillable(element: Element): boolean {
  const token = attributeOf(element, 'autocomplete').trim().toLowerCase().split(' ').at(-1) ?? '';
  return Object.hasOwn(autocompleteTokens, token);
}

function* findShadowRoots(
  scope: Node,
  known: readonly Element[],
  openShadow: OpenShadow,
): Look<Map<Element, ShadowRoot>> {
  const found = new Map<Element, ShadowRoot>();
  const take = (host: Element): void => {
    const shadow = openShadow(host);
    if (shadow) found.set(host, shadow);
  };
  const isLarge = holdsMoreThan(scope, MANY_ELEMENTS);
  const elements = queryAll(scope, isLarge ? '*' : HOSTS);
  const most = Math.min(elements.length, MOST_ELEMENTS);
  for (let i = 0; i < most; i++) {
    const element = elements[i] as Element;
    if (!isLarge || tagOf(element).includes('-')) take(element);
    if (i % 200 === 199) yield PAUSE;
  }
  known.forEach(take);
  return found;
}
