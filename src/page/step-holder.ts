import { parentInTree, tagOf } from '../detector/sight/dom';
import type { PageMessage } from '../messages/page-messages';
import type { WatchedPoint } from './draft-point';
import type { Step } from './join-steps';
import { isConnected } from './unclobbered';

/** How long the next step of a wizard is waited for, in milliseconds: questions that are nobody's data may lie between. */
const LONGEST_HOLD = 300_000;
const PAGE_TAGS: ReadonlySet<string> = new Set(['body', 'html']);

/** Holds a step that vanished without a word until the wizard goes on in its place, or is given up. */
interface StepHolder {
  /** Holds the step of a point of which nothing is known but that it vanished; false where there is no place to go on in. */
  hold(point: WatchedPoint, place: Element | null): boolean;
  /** The step held, if a point stands where it stood; it is let go then. */
  takeFor(root: Element): Step | null;
  /** The same form is sent again: what is held of it is out of date. */
  forget(draftId: string): void;
  /** Tells the background of the step held, as attempted: nothing followed. */
  giveUp(): void;
}

/** Where the next step would stand: the element around a form, if that is not the whole page. */
export function placeOf(root: Element): Element | null {
  const place = parentInTree(root);
  return place && !PAGE_TAGS.has(tagOf(place)) ? place : null;
}

/** Makes a holder that tells the background what becomes of a step. */
export function makeStepHolder(watchId: () => string, tell: (message: PageMessage) => unknown): StepHolder {
  let held: { step: Step; place: Element; timer: ReturnType<typeof setTimeout> } | null = null;

  function release(): Step | null {
    const step = held?.step ?? null;
    clearTimeout(held?.timer);
    held = null;
    return step;
  }

  function giveUp(): void {
    const step = release();
    if (!step) return;
    const { draft, gesture } = step;
    tell({ type: 'draftMade', watchId: watchId(), draft });
    tell({ type: 'gestureMade', gesture });
    tell({ type: 'gestureSettled', draftId: draft.id, outcome: 'attempted', evidence: ['form-gone'] });
  }

  return {
    hold: ({ id, pending }, place) => {
      if (!pending || !place) return false;
      giveUp();
      held = { step: pending, place, timer: setTimeout(giveUp, LONGEST_HOLD) };
      // Else the page's next navigation would pass for its effect.
      tell({ type: 'gestureSettled', draftId: id, outcome: 'dropped', evidence: [] });
      return true;
    },
    takeFor: (root) => {
      if (!held || !isConnected(held.place) || !Node.prototype.contains.call(held.place, root)) return null;
      return release();
    },
    forget: (draftId) => {
      if (held?.step.draft.id === draftId) release();
    },
    giveUp,
  };
}
