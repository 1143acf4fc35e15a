import type { CollectionPoint } from '../detector/collection-point';
import { saysThanks } from './thanks';
import { isConnected, isShown } from './unclobbered';

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
  /** The browser or the page has found something wrong since. */
  invalid: boolean;
  /** The page shows that something is wrong, be it since then or from before. */
  complains: boolean;
  /** The browser itself sends the form elsewhere (`target=_blank`), and nobody stopped it. */
  sentElsewhere: boolean;
}

/**
 * Judges what the signs prove; null while it is too early to say. A click alone proves nothing and is dropped in the
 * end; a trusted submit of a valid form that shows no effect stays `attempted`.
 */
export function judgeSigns(signs: Signs, over: boolean): { outcome: Outcome; evidence: SeenEvidence[] } | null {
  const evidence = evidenceOf(signs);
  const { how, request, thanked } = signs;
  const ended = signs.formGone || signs.cleared;
  if (signs.invalid && !thanked) return { outcome: 'dropped', evidence: [] };
  // A window that closes tells those who measure the page: after a mere click, only a request of its own proves anything.
  const asked = how === 'submit' ? request !== 'none' : request === 'own';
  const proved = (ended && asked) || (thanked && (ended || request !== 'none'));
  if (signs.sentElsewhere || proved) return { outcome: 'sent', evidence };
  if (!over) return null;
  if (thanked) return { outcome: 'sent', evidence };
  if (signs.complains && !ended) return { outcome: how === 'submit' && asked ? 'attempted' : 'dropped', evidence: [] };
  if (how === 'submit' && request === 'own') return { outcome: 'sent', evidence };
  return how === 'submit' || ended ? { outcome: 'attempted', evidence } : { outcome: 'dropped', evidence: [] };
}

function evidenceOf(signs: Signs): SeenEvidence[] {
  return [
    ...(signs.request !== 'none' ? (['request'] as const) : []),
    ...(signs.formGone || signs.cleared ? (['form-gone'] as const) : []),
    ...(signs.thanked ? (['thank-you'] as const) : []),
    ...(signs.sentElsewhere ? (['navigation'] as const) : []),
  ];
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
