import type { Gesture, PageMessage, PageReply } from '../messages/page-messages';
import { identifierKind, identifiersIn } from './describe-gesture';
import type { WatchedPoint } from './draft-point';

/** Tells the background that somebody is at a form which asks for an address or number, and what they typed if it asks. */
export interface FillingTeller {
  /** The user came to something: where it is a field of a form, they are about to fill it in. */
  come(target: unknown, pointAt: (target: unknown) => WatchedPoint | null): void;
  /** They changed something in it. */
  change(point: WatchedPoint): void;
  /** They pressed what sends it. */
  press(point: WatchedPoint, identifiers: Gesture['identifiers']): void;
}

/** Makes a teller. What was typed is told only where the background has said that it looks into bodies. */
export function makeFillingTeller(tell: (message: PageMessage) => Promise<PageReply | null>): FillingTeller {
  const asked = new Map<string, Promise<boolean>>();

  function say({ id, point }: WatchedPoint, identifiers: Gesture['identifiers'], pressedAt: number | null) {
    return tell({ type: 'fillingSeen', draftId: id, screen: point.screen, identifiers, pressedAt });
  }

  function ask(watched: WatchedPoint): Promise<boolean> {
    const known = asked.get(watched.id);
    if (known) return known;
    const isAsked = watched.point.fields.some(identifierKind)
      ? say(watched, [], null).then((reply) => reply?.ok === true && reply.bodies === true)
      : Promise.resolve(false);
    asked.set(watched.id, isAsked);
    return isAsked;
  }

  const follow = (point: WatchedPoint, identifiers: Gesture['identifiers'], pressedAt: number | null) =>
    void ask(point).then((isAsked) => (isAsked ? say(point, identifiers, pressedAt) : null));

  return {
    come: (target, pointAt) => {
      const watched = pointAt(target);
      // A link or a button beside the form leads to it as well.
      if (watched?.point.fields.some(({ elements }) => elements.some((one) => one === target))) void ask(watched);
    },
    change: (point) => follow(point, identifiersIn(point), null),
    press: (point, identifiers) => follow(point, identifiers, Date.now()),
  };
}
