import { describe, expect, it } from 'vitest';
import type { CollectionPoint, DetectedBox } from '../../src/detector/collection-point';
import { keepFirstTicks } from '../../src/page/keep-first-ticks';

const pointWith = (...boxes: Pick<DetectedBox, 'element' | 'control' | 'preTicked'>[]) =>
  ({ screen: 'contest', boxes }) as unknown as CollectionPoint;

describe('keepFirstTicks', () => {
  const element = document.createElement('input');

  it('does not take for pre-ticked what the user ticked', () => {
    const before = pointWith({ element, control: 'checkbox', preTicked: false });
    const now = pointWith({ element, control: 'checkbox', preTicked: true });
    expect(keepFirstTicks(before, now).boxes[0]?.preTicked).toBe(false);
  });

  it('remembers as pre-ticked what the user unticked', () => {
    const before = pointWith({ element, control: 'switch', preTicked: true });
    const now = pointWith({ element, control: 'switch', preTicked: false });
    expect(keepFirstTicks(before, now).boxes[0]?.preTicked).toBe(true);
  });

  it('takes a box that came since as it is', () => {
    const now = pointWith({ element, control: 'checkbox', preTicked: true });
    expect(keepFirstTicks(pointWith(), now).boxes[0]?.preTicked).toBe(true);
  });
});
