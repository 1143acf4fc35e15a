import axe from 'axe-core';

/** The words on the screen with one kind of space, as a reader takes them in. */
export function wordsOn(element: Element): string {
  return (element.textContent ?? '').replace(/[\u00a0\u202f\s]+/g, ' ');
}

/** The names of the accessibility rules broken; colour contrast needs a real browser. */
export async function brokenRules(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
