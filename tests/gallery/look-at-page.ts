import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is wrong with what a page shows: accessibility rules broken, and content wider than the window. */
export interface Sighting {
  violations: string[];
  faults: string[];
}

/** Looks at a page as it stands: axe with every rule, and whether it must be scrolled sideways. */
export async function lookAtPage(page: Page): Promise<Sighting> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run(document, { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.any[0]?.message ?? ''}`,
    );
  });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return { violations, faults: wide > 0 ? [`${wide} px wider than the window`] : [] };
}
