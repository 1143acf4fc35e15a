import type { CollectionPoint } from '../detector/collection-point';
import { saysThanks } from './thanks';
import { isConnected, isShown, skipsValidation } from './unclobbered';

export type Outcome = 'sent' | 'attempted' | 'dropped';
export type SeenEvidence = 'request' | 'form-gone' | 'thank-you' | 'navigation';

/** What has been seen since the gesture. */
export interface Signs {
  how: 'submit' | 'click';
  /** A request of the page that started after the gesture. `own`: to the address or site that the form sends to. */
  request: 'none' | 'some' | 'own';
  formGone: boolean;
  /** Every field that held something is empty now. */
  cleared: boolean;
  thanked: boolean;
  /** The browser or the page marked a field as wrong. */
  invalid: boolean;
  /** The browser itself sends the form elsewhere (`target=_blank`), and nobody stopped it. */
  sentElsewhere: boolean;
}

/**
 * Judges what the signs prove; null while it is too early to say. A click alone proves nothing and is dropped in the
 * end; a trusted submit of a valid form that shows no effect stays `attempted`.
 */
export function judgeSigns(signs: Signs, over: boolean): { outcome: Outcome; evidence: SeenEvidence[] } | null {
  const evidence: SeenEvidence[] = [
    ...(signs.request !== 'none' ? (['request'] as const) : []),
    ...(signs.formGone || signs.cleared ? (['form-gone'] as const) : []),
    ...(signs.thanked ? (['thank-you'] as const) : []),
    ...(signs.sentElsewhere ? (['navigation'] as const) : []),
  ];
  const effect = signs.formGone || signs.cleared || signs.thanked;
  if (signs.invalid && !signs.thanked) return { outcome: 'dropped', evidence: [] };
  if (signs.sentElsewhere) return { outcome: 'sent', evidence };
  if (signs.request !== 'none' && effect) return { outcome: 'sent', evidence };
  if (signs.thanked && (signs.formGone || signs.cleared)) return { outcome: 'sent', evidence };
  if (!over) return null;
  if (signs.thanked || (signs.request === 'own' && signs.how === 'submit')) return { outcome: 'sent', evidence };
  if (signs.how === 'submit' || effect) return { outcome: 'attempted', evidence };
  return { outcome: 'dropped', evidence: [] };
}

/** Whether the page shows one of the point's controls as wrong. */
export function isMarkedInvalid({ root, fields, boxes }: CollectionPoint): boolean {
  const controls = [...fields.flatMap(({ elements }) => elements), ...boxes.map(({ element }) => element)];
  if (
    !(root instanceof HTMLFormElement && skipsValidation(root)) &&
    controls.some((control) => control.matches(':invalid'))
  )
    return true;
  return controls.some((control) => control.getAttribute('aria-invalid') === 'true');
}

/** Whether the point has left the page or is no longer shown. One layout read. */
export function isGone({ root }: CollectionPoint): boolean {
  return !isConnected(root) || !isShown(root);
}

/** Whether a text that appeared after the gesture thanks or confirms. */
export function thanksIn(nodes: readonly Node[]): boolean {
  return nodes.some((node) => node.isConnected && saysThanks((node.textContent ?? '').slice(0, 2_000)));
}

/** Text controls that hold something: empty afterwards means that the form was taken. */
export function heldControls({ fields }: CollectionPoint): Element[] {
  return fields
    .flatMap(({ elements }) => elements)
    .filter((control) =>
      control instanceof HTMLInputElement && !/^(radio|checkbox|hidden)$/.test(control.type)
        ? control.value !== ''
        : control instanceof HTMLTextAreaElement && control.value !== '',
    );
}
