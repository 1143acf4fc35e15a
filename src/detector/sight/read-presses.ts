import type { Handle, HiddenSight, PressSight } from '../page-sight';
import { attributeOf, isInside, queryAll } from './dom';
import type { Control } from './gather-controls';
import { isSubmitter, SUBMITTER_SELECTOR } from './is-submitter';
import { readText } from './read-text';

const MOST_PRESSES = 30;

/** The buttons of a point and the links among them, with their words, at most 30. */
export function readPresses(root: Element, handleOf: (element: Element) => Handle): PressSight[] {
  return [...queryAll(root, `${SUBMITTER_SELECTOR},a[href]`)].slice(0, MOST_PRESSES).map((element) => ({
    handle: handleOf(element),
    wording: readText(element, 400) || attributeOf(element, 'value').slice(0, 400),
    sends: isSubmitter(element),
  }));
}

const TRUE_CONSTANT = /^(?:1|true|on|yes|oui|y|o)$/i;
const MOST_HIDDEN = 60;
const LONGEST_NAME = 120;

/**
 * Hidden inputs of a point with a constant that says yes. The constant is the page's own, set in the markup; it is read
 * from the attribute, never from the live value.
 */
export function readHidden(
  root: Element,
  hidden: readonly Control[],
  handleOf: (element: Element) => Handle,
): HiddenSight[] {
  return hidden
    .filter(({ element, name, form }) => {
      if (form !== root && !isInside(element, root)) return false;
      return name !== '' && TRUE_CONSTANT.test(attributeOf(element, 'value').slice(0, 10).trim());
    })
    .slice(0, MOST_HIDDEN)
    .map(({ element, name }) => ({ handle: handleOf(element), name: name.slice(0, LONGEST_NAME) }));
}
