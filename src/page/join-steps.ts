import { LIMITS } from '../disclosure/limits';
import type { Draft, Gesture } from '../messages/page-messages';

/** What one step of a wizard, or several together, asked and got. */
export interface Step {
  draft: Draft;
  gesture: Gesture;
}

/**
 * One draft for a wizard: the fields of all steps, under the last one's id and the first headline's occasion. A step
 * that the user came back to is asked once, and a box as it stood when it was first seen.
 */
export function joinDrafts(before: Draft, after: Draft): Draft {
  const weak = after.screen === 'other' || after.screen === 'none';
  const links = new Map([...before.links, ...after.links].map((link) => [link.address, link]));
  return {
    ...after,
    screen: weak ? before.screen : after.screen,
    reasons: [...new Set([...before.reasons, ...after.reasons])].slice(0, 20),
    fields: append(before.fields, after.fields, placesOfFields(before, after)).slice(0, LIMITS.fields),
    boxes: append(before.boxes, after.boxes, placesOfBoxes(before, after)).slice(0, LIMITS.boxes),
    notices: [...new Set([...before.notices, ...after.notices])].slice(0, LIMITS.notices),
    links: [...links.values()].slice(0, LIMITS.links),
  };
}

/** The states that belong to the joined draft: what a step says later counts. */
export function joinGestures(before: Step, after: Step): Gesture {
  const identifiers = [...before.gesture.identifiers, ...after.gesture.identifiers];
  const given = placesOfFields(before.draft, after.draft);
  const boxes = placesOfBoxes(before.draft, after.draft);
  return {
    ...after.gesture,
    given: replace(before.gesture.given, after.gesture.given, given).slice(0, LIMITS.fields),
    boxes: replace(before.gesture.boxes, after.gesture.boxes, boxes).slice(0, LIMITS.boxes),
    identifiers: [...new Map(identifiers.map((one) => [`${one.kind} ${one.value}`, one])).values()].slice(0, 10),
  };
}

function placesOfFields(before: Draft, after: Draft): number[] {
  const key = ({ category, label }: Draft['fields'][number]) => `${category} ${label}`;
  return placesOf(after.fields.map(key), before.fields.map(key));
}

function placesOfBoxes(before: Draft, after: Draft): number[] {
  const key = ({ control, wording }: Draft['boxes'][number]) => `${control} ${wording}`;
  return placesOf(after.boxes.map(key), before.boxes.map(key));
}

/** Where each of some keys stands in a list, each place taken once; -1 for a new one. */
function placesOf(keys: readonly string[], list: readonly string[]): number[] {
  const free: (string | null)[] = [...list];
  return keys.map((key) => {
    const place = free.indexOf(key);
    if (place >= 0) free[place] = null;
    return place;
  });
}

function append<T>(before: readonly T[], after: readonly T[], places: readonly number[]): T[] {
  return [...before, ...after.filter((_, index) => places[index] === -1)];
}

function replace<T>(before: readonly T[], after: readonly T[], places: readonly number[]): T[] {
  const joined = [...before];
  after.forEach((one, index) => {
    const place = places[index] ?? -1;
    if (place === -1) joined.push(one);
    else joined[place] = one;
  });
  return joined;
}
