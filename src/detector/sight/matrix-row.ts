import { closestOf, isInside, parentInTree, queryAll } from './dom';
import type { Control } from './gather-controls';
import { readText } from './read-text';

/** Fewer radio buttons in a row are no scale. */
const FEWEST = 3;
const LONGEST = 300;

/**
 * The question of a row of radio buttons in a table, and what stands over each of them; null where they stand otherwise.
 * A page may call each of the buttons by the row alone.
 */
export function readMatrixRow(controls: readonly Control[]): { label: string; answers: string[] } | null {
  const [first] = controls as [Control];
  const row = controls.length < FEWEST ? null : closestOf(first.element, 'tr');
  const table = row && closestOf(row, 'table');
  if (!row || !table || !controls.every(({ element }) => isInside(element, row))) return null;
  const cells = cellsOf(row);
  const places = controls.map(({ element }) => cells.findIndex((cell) => isInside(element, cell)));
  if (new Set(places).size < controls.length) return null;
  const title = cells.find((cell) => !controls.some(({ element }) => isInside(element, cell)));
  const label = title ? readText(title, LONGEST) : '';
  if (!label) return null;
  const heads = headsOf(table, row);
  // What stands over the last cells may be all there is.
  const shift = heads.length - cells.length;
  return { label, answers: places.map((place) => readHead(heads[place + shift])) };
}

function readHead(head?: Element): string {
  return head ? readText(head, 60) : '';
}

function headsOf(table: Element, row: Element): Element[] {
  const [first] = queryAll(table, 'tr');
  return first && first !== row && queryAll(first, 'input').length === 0 ? cellsOf(first) : [];
}

function cellsOf(row: Element): Element[] {
  return [...queryAll(row, 'td,th')].filter((cell) => parentInTree(cell) === row);
}
