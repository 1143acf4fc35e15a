import { beginsRtl, hasRtl } from '../clean-text';

/** A stretch of text that is read in one direction, and its level: even from the left, odd from the right (UAX 9). */
export interface Stretch {
  text: string;
  level: number;
}

/** True for what is read from the right, false from the left; null where its neighbours decide. */
type Direction = boolean | null;

const ISOLATED = /\u2068([^\u2068\u2069]*)\u2069/gu;
/** Stands for isolated words, which their neighbours see as one sign without a direction. */
const OBJECT = '\uFFFC';
const OPENING = '([{';
const CLOSING = ')]}';

/** Whether all letters are read from the right. */
export function isRtl(text: string): boolean {
  return beginsRtl(text) && !(text.match(/\p{L}/gu) ?? []).some((letter) => !hasRtl(letter));
}

/**
 * A paragraph as stretches of one level each: the rules of UAX 9 on letters, digits, brackets and all else, and on words
 * isolated from those around them (U+2068, U+2069; not nested), which have a direction of their own. Other characters
 * that turn the direction must not be there. What is inside a stretch read from the right is left to who draws it.
 */
export function splitDirections(text: string, rtl: boolean, level: number = rtl ? 1 : 0): Stretch[] {
  const isolated = Array.from(text.matchAll(ISOLATED), ([, inside = '']) => inside);
  const characters = [...text.replace(ISOLATED, OBJECT).replace(/[\u2068\u2069]/gu, '')];
  const directions = judgeEach(characters, rtl);
  pairBrackets(characters, directions, rtl);
  const before = followEach(directions, rtl);
  const after = followEach([...directions].reverse(), rtl).reverse();
  const stretches: Stretch[] = [];
  characters.forEach((character, index) => {
    // N1, N2: between two of one direction that direction, else the paragraph's.
    const own = before[index] === after[index] ? before[index] : rtl;
    const ownLevel = own === rtl ? level : level + 1;
    const inside = character === OBJECT ? isolated.shift() : undefined;
    if (inside !== undefined) stretches.push(...isolate(inside, ownLevel));
    else addTo(stretches, character, ownLevel);
  });
  return stretches;
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

function isolate(text: string, around: number): Stretch[] {
  const rtl = beginsRtl(text);
  const isOdd = around % 2 === 1;
  return splitDirections(text, rtl, around + (rtl === isOdd ? 2 : 1));
}

function judgeEach(characters: readonly string[], base: boolean): Direction[] {
  let letter = base;
  let last: Direction = null;
  return characters.map((character) => {
    if (/\p{L}/u.test(character)) letter = last = hasRtl(character);
    else if (/\p{Nd}/u.test(character)) last = letter;
    // A mark goes with what it stands on.
    else if (!/\p{M}/u.test(character)) last = null;
    return last;
  });
}

/** For each its own direction, or that of the last one before it that has any. */
function followEach(directions: readonly Direction[], base: boolean): boolean[] {
  let last = base;
  return directions.map((direction) => {
    last = direction ?? last;
    return last;
  });
}

/** N0: a pair of brackets goes with the paragraph if anything inside does, else with what stands inside and before it. */
function pairBrackets(characters: readonly string[], directions: Direction[], base: boolean): void {
  for (const [from, to] of findPairs(characters)) {
    const inside = directions.slice(from + 1, to);
    const before = directions.slice(0, from).findLast((direction) => direction != null) ?? base;
    if (inside.includes(base)) directions[from] = directions[to] = base;
    else if (inside.includes(!base)) directions[from] = directions[to] = before;
  }
}

function findPairs(characters: readonly string[]): [from: number, to: number][] {
  const open: { closing: string | undefined; at: number }[] = [];
  const pairs: [number, number][] = [];
  characters.forEach((character, index) => {
    const kind = OPENING.indexOf(character);
    if (kind >= 0) open.push({ closing: CLOSING[kind], at: index });
    else if (CLOSING.includes(character)) {
      const match = open.findLastIndex(({ closing }) => closing === character);
      const [begun] = match >= 0 ? open.splice(match) : [];
      if (begun) pairs.push([begun.at, index]);
    }
  });
  return pairs.sort(([a], [b]) => a - b);
}
