import { describe, expect, it } from 'vitest';
import type { Painting } from '../../../src/letter/pdf/painting';
import { openPainter } from '../../../src/views/dashboard/paint-run';

const paint = openPainter();

/** How much of the picture's left and right half is ink. */
function weigh({ ink, width, height }: Painting): [left: number, right: number] {
  const row = Math.ceil(width / 8);
  const halves: [number, number] = [0, 0];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ((ink[y * row + (x >> 3)] ?? 0) & (128 >> (x & 7))) halves[x < width / 2 ? 0 : 1] += 1;
  return halves;
}

describe('runs painted by the browser', () => {
  it('are black, of the size asked for, and stand on the line', () => {
    const painting = paint('שלום', { weight: 'regular', rtl: true })!;
    expect(painting.ink).toHaveLength(Math.ceil(painting.width / 8) * painting.height);
    expect(painting.colours).toBeUndefined();
    expect(painting.advance / painting.em).toBeGreaterThan(1);
    expect(painting.advance / painting.em).toBeLessThan(4);
    expect(painting.top).toBeGreaterThan(painting.em / 3);
    expect(painting.height - painting.top).toBeGreaterThanOrEqual(0);
    expect(weigh(painting)[0]).toBeGreaterThan(100);
  });

  it('are read from the right where they are said to be, marks and brackets turned', () => {
    const both = [true, false].map((rtl) => weigh(paint('אאא...........', { weight: 'regular', rtl })!));
    expect(both[0]![1]).toBeGreaterThan(both[0]![0]);
    expect(both[1]![0]).toBeGreaterThan(both[1]![1]);
    const turned = weigh(paint('(', { weight: 'regular', rtl: true })!);
    const straight = weigh(paint(')', { weight: 'regular', rtl: true })!);
    expect(turned).not.toEqual(straight);
  });

  it('are heavier in bold', () => {
    const [regular, bold] = (['regular', 'bold'] as const).map((weight) =>
      weigh(paint('שלום', { weight, rtl: true })!),
    );
    expect(bold![0] + bold![1]).toBeGreaterThan(regular![0] + regular![1]);
  });

  it('are not painted where no font has them, nor where there is nothing to see', () => {
    expect(paint('\u{10FFFE}', { weight: 'regular', rtl: false })).toBeNull();
    expect(paint('\u{10FFFE}', { weight: 'regular', rtl: true })).toBeNull();
    expect(paint('ש\u{10FFFE}', { weight: 'bold', rtl: true })).toBeNull();
    expect(paint(' ', { weight: 'regular', rtl: false })).toBeNull();
  });
});
