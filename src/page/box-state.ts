import type { DetectedBox } from '../detector/collection-point';
import { attributeOf } from '../detector/sight/dom';
import type { Gesture } from '../messages/page-messages';

/**
 * How a consent box stands at the moment of sending. A button agrees when it is the one that was pressed; a sentence or a
 * hidden constant agrees with every sending.
 */
export function boxState({ control, element }: DetectedBox, pressed: Element | null): Gesture['boxes'][number] {
  if (control === 'text' || control === 'hidden') return 'ticked';
  if (control === 'button') return pressed === element ? 'ticked' : 'unticked';
  if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) {
    return element.checked ? 'ticked' : 'unticked';
  }
  const told = attributeOf(element, 'aria-checked') || attributeOf(element, 'aria-pressed');
  return told === '' ? 'unknown' : told === 'true' ? 'ticked' : 'unticked';
}
