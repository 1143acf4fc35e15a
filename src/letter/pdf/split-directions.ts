import openBidi from 'bidi-js';
import { beginsRtl, hasRtl } from '../clean-text';

/** A stretch of text that is read in one direction, and its level: even from the left, odd from the right (UAX 9). */
export interface Stretch {
  text: string;
  level: number;
}

const bidi = openBidi();
const ISOLATING = /[\u2068\u2069]/u;

/** Whether all letters are read from the right. */
export function isRtl(text: string): boolean {
  return beginsRtl(text) && !(text.match(/\p{L}/gu) ?? []).some((letter) => !hasRtl(letter));
}

/**
 * A paragraph as stretches of one level each, in the order of reading. Words isolated from those around them (U+2068,
 * U+2069) have a direction of their own; the marks that isolate them are left out. Numbers among words read from the right
 * go with these: what is inside such a stretch is left to who draws it.
 */
export function splitDirections(text: string, rtl: boolean): Stretch[] {
  const { levels } = bidi.getEmbeddingLevels(text, rtl ? 'rtl' : 'ltr');
  const stretches: Stretch[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (!ISOLATING.test(sign)) addTo(stretches, sign, levels[index] ?? 0);
  }
  const joined: Stretch[] = [];
  for (const [index, { text: own, level }] of stretches.entries()) {
    const around = [joined.at(-1)?.level, stretches[index + 1]?.level];
    const isNumber = level % 2 === 0 && !/\p{L}/u.test(own) && around.includes(level - 1);
    addTo(joined, own, isNumber ? level - 1 : level);
  }
  return joined;
}

/** Adds to a row of stretches what goes on at a level. */
export function addTo(stretches: Stretch[], text: string, level: number): void {
  const last = stretches.at(-1);
  if (last?.level === level) last.text += text;
  else stretches.push({ text, level });
}

/** The stretches of a line in the order in which they stand from the left (L2). */
export function orderFromLeft(stretches: readonly Stretch[]): Stretch[] {
  const ordered = [...stretches];
  for (let level = Math.max(0, ...stretches.map((one) => one.level)); level > 0; level -= 1) {
    for (let from = 0; from < ordered.length; from += 1) {
      let to = from;
      while ((ordered[to]?.level ?? -1) >= level) to += 1;
      if (to > from) ordered.splice(from, to - from, ...ordered.slice(from, to).reverse());
      from = to;
    }
  }
  return ordered;
}
