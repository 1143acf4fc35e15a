import type { Page } from 'puppeteer-core';
import { untilStill } from './until-still';

/** Something that the keyboard came to: its place among what can be used, and what it looked like there. */
interface Stop {
  /** In the order of the document; a radio button stands for its group. -1 for what only scrolls. */
  index: number;
  name: string;
  hasMark: boolean;
  /** Keeps its place in the window while the page is scrolled: it stands below, or above, all others. */
  isStuck: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Milliseconds. */
const QUIET = 500;

/** What the page's own script keeps of a walk. */
interface Walk {
  names: string[];
  elements: Element[];
  /** Names of what something else covered while it had the focus. */
  covered: string[];
  /** Presses that go round at least once, as the page is now: a day has several fields inside, and what scrolls takes one too. */
  most(): number;
  stops: Stop[];
}

/**
 * Goes round a page with Tab and back with Shift+Tab, and tells what is wrong for somebody who has only a keyboard: what is
 * not come to, what cannot be seen to have the focus, what is not in the order of reading, and where there is no way out.
 */
export async function walkByKeyboard(page: Page): Promise<string[]> {
  await untilStill(page, QUIET);
  await page.evaluate(watchFocus);
  const names = await page.evaluate(() => (globalThis as unknown as { walk: Walk }).walk.names);
  if (names.length === 0) return [];
  const forth = await goRound(page, 'Tab');
  const back = await goRound(page, 'Shift+Tab');
  const { stay, covered } = await page.evaluate(() => {
    const { elements, covered } = (globalThis as unknown as { walk: Walk }).walk;
    // A list that goes on by itself takes the button away that it had for that.
    return { stay: elements.map(({ isConnected }) => isConnected), covered };
  });
  const missed = (stops: readonly Stop[]) =>
    names.filter((_, index) => stay[index] && !stops.some((stop) => stop.index === index));
  return [
    ...missed(forth).map((name) => `not reached: ${name}`),
    ...missed(back).map((name) => `not from behind: ${name}`),
    ...new Set(covered.map((name) => `covered while it has the focus: ${name}`)),
    ...forth.filter(({ hasMark }) => !hasMark).map(({ name }) => `no visible focus: ${name}`),
    ...disorderOf(forth),
  ];
}

/** One round from the first thing to the last, or back. */
async function goRound(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  // At the end of a page Firefox goes on to its own bars, and does not come back: the page has the focus again when one
  // comes to it from another tab, and a round begins at its end.
  const others = (await page.browser().pages()).filter((one) => one !== page);
  await others[0]?.bringToFront();
  await page.bringToFront();
  const most = await page.evaluate((isBack) => {
    const { walk } = globalThis as unknown as { walk: Walk };
    walk.stops = [];
    (document.activeElement as HTMLElement | null)?.blur();
    if (isBack) (walk.elements.findLast(({ isConnected }) => isConnected) as HTMLElement | undefined)?.focus();
    return walk.most();
  }, key === 'Shift+Tab');
  if (key === 'Shift+Tab') await page.keyboard.down('Shift');
  for (let n = 0; n < most; n++) await page.keyboard.press('Tab');
  if (key === 'Shift+Tab') await page.keyboard.up('Shift');
  const stops = await page.evaluate(() => (globalThis as unknown as { walk: Walk }).walk.stops);
  // Where it began is by chance: the round is turned to begin with the first.
  const begin = stops.findIndex(({ index }) => index === 0);
  const turned = [...stops.slice(begin), ...stops.slice(0, begin)];
  const seen = new Set<string>();
  return turned.filter(({ index, name }) => {
    const known = seen.has(`${index} ${name}`);
    seen.add(`${index} ${name}`);
    return !known;
  });
}

/** Pairs of which the second is read before the first: earlier in the document, or above and not in a column to its right. */
function disorderOf(stops: readonly Stop[]): string[] {
  return stops.slice(1).flatMap((next, n) => {
    const last = stops[n];
    if (!last) return [];
    const isAbove = !next.isStuck && !last.isStuck && next.bottom <= last.top && next.left < last.right;
    const isBefore = next.right <= last.left && next.top < last.bottom && next.bottom > last.top;
    const isEarlier = next.index >= 0 && next.index < last.index;
    return isAbove || isBefore || isEarlier ? [`after ${last.name} comes ${next.name}`] : [];
  });
}

/** Runs in the page: finds what can be used, and writes down each thing that gets the focus. */
function watchFocus(): void {
  const isShown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
  };
  const groupOf = (element: Element) => {
    const { type, name } = element as HTMLInputElement;
    return type === 'radio' && name ? name : null;
  };
  // While a question is open, nothing behind it can be used.
  const all = () => [
    ...(document.querySelector('dialog[open]') ?? document).querySelectorAll(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ];
  const usable = all()
    .filter((element) => isShown(element) && !element.matches(':disabled, [tabindex="-1"]'))
    // Arrows go from one radio button of a group to the next.
    .filter((element, n, all) => !groupOf(element) || all.findIndex((one) => groupOf(one) === groupOf(element)) === n);
  const nameOf = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
    const text = (words ?? element.textContent ?? '').replace(/\s{1,200}/g, ' ').trim();
    return `${element.tagName.toLowerCase()} “${text.slice(0, 40)}”`;
  };
  const look = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return `${outlineStyle === 'none' || outlineWidth === '0px' ? '' : outlineWidth} ${boxShadow}`;
  };
  const isStuck = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).position === 'sticky' || isStuck(element.parentElement));
  (document.activeElement as HTMLElement | null)?.blur();
  const before = new Map(usable.map((element) => [element, look(element)]));
  const placeOf = (element: Element) => {
    const group = groupOf(element);
    return usable.findIndex((one) => one === element || (group !== null && groupOf(one) === group));
  };
  const walk: Walk = {
    names: usable.map(nameOf),
    elements: usable,
    covered: [],
    most: () => all().length + 4 * document.querySelectorAll('input[type=date]').length + 20,
    stops: [],
  };
  Object.assign(globalThis, { walk });
  addEventListener('focusout', ({ target }) => {
    const element = target as Element;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (there && !element.contains(there) && !there.contains(element)) walk.covered.push(nameOf(element));
  });
  addEventListener('focusin', ({ target }) => {
    const element = target as Element;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    walk.stops.push({
      index: placeOf(element),
      name: nameOf(element),
      hasMark: look(element) !== (before.get(element) ?? ' none'),
      isStuck: isStuck(element),
      left,
      right,
      top: top + scrollY,
      bottom: bottom + scrollY,
    });
  });
}
