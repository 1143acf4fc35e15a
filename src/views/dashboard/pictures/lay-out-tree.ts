import { type Box, heightOf } from './draw-node';
import { type Flow, type FlowNode, ME, type Way } from './flow';
import type { PictureTexts } from './picture-words';

const GAP = 8;
const INDENT = 18;

/** A node in its row, below the one that it has the data from. */
export interface PlacedRow {
  node: FlowNode;
  box: Box;
  parent: Box | null;
  way: Way | null;
  /** It stands further up too, with all that follows from it. */
  isAgain: boolean;
}

/** Puts a flow into rows from top to bottom, for windows that have no room for columns. */
export function layOutTree({ nodes, edges }: Flow, width: number, texts: PictureTexts): PlacedRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const rows: PlacedRow[] = [];
  const seen = new Set<string>();
  let y = 2;
  const visit = (id: string, depth: number, parent: Box | null, way: Way | null): void => {
    const node = byId.get(id);
    if (!node) return;
    const x = 1 + depth * INDENT;
    const box = { x, y, width: width - x - 1, height: heightOf(node, width - x - 1, texts) };
    y += box.height + GAP;
    const isAgain = seen.has(id) && node.kind !== 'message';
    rows.push({ node, box, parent, way, isAgain });
    if (seen.has(id)) return;
    seen.add(id);
    for (const edge of edges) if (edge.from === id) visit(edge.to, depth + 1, box, edge.way);
  };
  visit(ME, 0, null, null);
  return rows;
}
