import { expect, it } from 'vitest';
import { Rhythm } from '../../src/page/rhythm';

/** The pauses of a page that changes again as soon as it has been looked at. */
function pausesOf(rhythm: Rhythm, looks: number, spent: number): number[] {
  let now = 0;
  return Array.from({ length: looks }, () => {
    const pause = rhythm.pause(now);
    now += pause;
    rhythm.noteCheck(now);
    rhythm.noteLook(spent);
    return pause;
  });
}

it('looks soon at a page that had come to rest', () => {
  const rhythm = new Rhythm();
  expect(rhythm.pause(0)).toBe(250);
  rhythm.noteCheck(250);
  rhythm.noteLook(30);
  expect(rhythm.pause(60_000)).toBe(250);
});

it('waits longer and longer while a page does not rest, but not without end', () => {
  expect(pausesOf(new Rhythm(), 6, 1)).toEqual([250, 250, 500, 1_000, 2_000, 2_000]);
});

it('gives dear looks a hundredth of the time, and looks now and then however dear they are', () => {
  expect(pausesOf(new Rhythm(), 4, 40).slice(1)).toEqual([4_000, 4_000, 4_000]);
  expect(Math.max(...pausesOf(new Rhythm(), 4, 5_000))).toBe(8_000);
});

it('looks soon again when something was sent', () => {
  const rhythm = new Rhythm();
  pausesOf(rhythm, 5, 40);
  rhythm.hurry();
  expect(rhythm.pause(20_000)).toBe(250);
});
