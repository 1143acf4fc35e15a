import type { DetectedField } from '../detector/collection-point';
import { attributeOf, tagOf } from '../detector/sight/dom';

const SHORTEST = 4;

/** The texts and the values of a collection point when it was first seen, before the user typed. */
export interface FirstSight {
  texts: string;
  values: ReadonlySet<string>;
}

/** What stands in text fields, longest first; too short to tell from ordinary words left out. */
export function textValues(fields: readonly DetectedField[]): string[] {
  const values = fields.flatMap(({ elements }) =>
    elements
      .map((element) => (isText(element) ? element.value.trim() : ''))
      .filter((value) => value.length >= SHORTEST),
  );
  return [...new Set(values)].sort((one, other) => other.length - one.length);
}

/**
 * Values that a text of the page may only hold because it repeats them. One that stood in the page's words before it
 * was typed is no repetition: "Paris" typed as a city must not be cut out of "RCS Paris" in the notice.
 */
export function repeatableValues(fields: readonly DetectedField[], first: FirstSight): string[] {
  return textValues(fields).filter((value) => first.values.has(value) || !first.texts.includes(value));
}

/**
 * Cuts what the user typed out of a text of the page, as typed and as an address spells it: pages repeat it
 * ("we will write to marie@exemple.fr"), and no value may be kept.
 */
export function cutTyped(text: string, typed: readonly string[]): string {
  let cut = text;
  for (const value of typed) {
    for (const spelt of new Set([value, encodeURIComponent(value), encodeURIComponent(value).replaceAll('%20', '+')])) {
      cut = cut.replaceAll(spelt, '…');
    }
  }
  return cut;
}

function isText(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  const tag = tagOf(element);
  if (!('value' in element)) return false;
  return tag === 'textarea' || (tag === 'input' && !/^(radio|checkbox)$/i.test(attributeOf(element, 'type')));
}
