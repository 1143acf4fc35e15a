import type { DetectedField } from '../detector/collection-point';
import { attributeOf, queryAll, tagOf } from '../detector/sight/dom';
import type { Gesture } from '../messages/page-messages';

type State = Gesture['given'][number];

/** What the widgets among the fields show now, to be compared when the form is sent. */
export function widgetTexts(fields: readonly DetectedField[]): ReadonlyMap<Element, string> {
  const widgets = fields.flatMap(({ elements }) => elements).filter((element) => !isNative(element));
  return new Map(widgets.map((widget) => [widget, shownText(widget)]));
}

/** Whether a field holds something; `unknown` where the page does not tell. */
export function givenState({ elements }: DetectedField, first: ReadonlyMap<Element, string>): State {
  const states = elements.map((element) => controlState(element, first.get(element)));
  if (states.includes('given')) return 'given';
  return states.includes('unknown') ? 'unknown' : 'empty';
}

function controlState(element: Element, shownFirst: string | undefined): State {
  if (element instanceof HTMLInputElement) {
    if (element.type === 'radio' || element.type === 'checkbox') return given(element.checked);
    return given(element.value.trim() !== '');
  }
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) {
    return given(element.value.trim() !== '');
  }
  const told = ['aria-checked', 'aria-selected', 'aria-pressed']
    .map((name) => attributeOf(element, name))
    .find(Boolean);
  if (told) return given(told === 'true');
  if (attributeOf(element, 'aria-valuenow')) return 'given';
  if (element instanceof HTMLElement && element.isContentEditable) return given(shownText(element) !== '');
  return listState(element, shownFirst);
}

/** A list that is no `select`: a native control beside it carries its value, or else its words have changed. */
function listState(element: Element, shownFirst: string | undefined): State {
  const carriers = element.parentElement ? [...queryAll(element.parentElement, 'input,select')] : [];
  const [carrier, another] = carriers;
  if (carrier && !another) return given((carrier as HTMLInputElement | HTMLSelectElement).value.trim() !== '');
  const shown = shownText(element);
  if (shown === '') return 'empty';
  return shownFirst !== undefined && shown !== shownFirst ? 'given' : 'unknown';
}

function given(is: boolean): State {
  return is ? 'given' : 'empty';
}

function isNative(element: Element): boolean {
  return ['input', 'select', 'textarea'].includes(tagOf(element));
}

// Lists without a choice keep their height with a space of no width.
function shownText(element: Element): string {
  return (element.textContent ?? '').replaceAll('\u200b', '').trim().slice(0, 200);
}
