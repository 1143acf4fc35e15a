import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMessage } from '../../src/messages/page-messages';
import type { WatchedPoint } from '../../src/page/draft-point';
import { makeStepHolder, placeOf } from '../../src/page/step-holder';

const DRAFT = { id: 'a', fields: [] };
const POINT = { id: 'a', pending: { draft: DRAFT, gesture: { draftId: 'a' } } } as unknown as WatchedPoint;

let told: PageMessage[];
const types = () => told.map((message) => (message.type === 'gestureSettled' ? message.outcome : message.type));
const holder = () =>
  makeStepHolder(
    () => 'watch',
    (message) => told.push(message),
  );
const element = (selector: string) => document.querySelector(selector) as Element;

beforeEach(() => {
  told = [];
  document.body.innerHTML = '<main id="app"><form></form></main><aside><form id="other"></form></aside>';
});
afterEach(() => vi.useRealTimers());

describe('a step that vanished', () => {
  it('goes on in the point that takes its place, once', () => {
    const steps = holder();
    expect(steps.hold(POINT, placeOf(element('form')))).toBe(true);
    expect(steps.takeFor(element('#other'))).toBeNull();
    expect(steps.takeFor(element('#app form'))).toBe(POINT.pending);
    expect(steps.takeFor(element('#app form'))).toBeNull();
    expect(types()).toEqual(['dropped']);
  });

  it('is told of as attempted when nothing follows', () => {
    vi.useFakeTimers();
    const steps = holder();
    steps.hold(POINT, element('#app'));
    vi.runAllTimers();
    steps.giveUp();
    expect(types()).toEqual(['dropped', 'draftMade', 'gestureMade', 'attempted']);
  });

  it('is forgotten when the same form is sent again', () => {
    const steps = holder();
    steps.hold(POINT, element('#app'));
    steps.forget('a');
    steps.giveUp();
    expect(types()).toEqual(['dropped']);
  });

  it('does not go on where its place is gone, or was the whole page', () => {
    const steps = holder();
    steps.hold(POINT, element('#app'));
    element('#app').remove();
    expect(steps.takeFor(element('#other'))).toBeNull();
    document.body.innerHTML = '<form></form>';
    expect(placeOf(element('form'))).toBeNull();
    expect(holder().hold(POINT, null)).toBe(false);
  });
});
