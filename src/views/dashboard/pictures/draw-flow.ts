import { curveBumpX, line } from 'd3-shape';
import { drawKey, keyOf } from './draw-key';
import { drawNode } from './draw-node';
import type { Drawing, Look, Shape } from './drawing';
import { fitText } from './fit-text';
import type { Flow, FlowNode, Way } from './flow';
import { layOutFlow, NODE, type PlacedEdge, type PlacedFlow } from './lay-out-flow';
import { layOutTree, type PlacedRow } from './lay-out-tree';
import type { PictureTexts } from './picture-words';

/** What a picture of a flow is called, and its columns: of the user, of sites, of those who have the data, of those who are named. */
export interface FlowTitles {
  title: string;
  description: string;
  columns: readonly string[];
  /** That of the message. */
  end?: string;
}

/** As wide as four columns are; a picture with less room goes from top to bottom. */
export const WIDE = 880;
const HEADING = 28;
const KEY_GAP = 16;

/** Draws a flow in columns where there is room, and from top to bottom, each below whoever had it before, where there is not. */
export function drawFlow(flow: Flow, titles: FlowTitles, texts: PictureTexts, width = WIDE): Drawing {
  return width >= WIDE ? drawColumns(flow, titles, texts) : drawTree(flow, titles, texts, width);
}

function drawColumns(flow: Flow, titles: FlowTitles, texts: PictureTexts): Drawing {
  const placed = layOutFlow(flow, texts);
  const width = Math.max(placed.width, WIDE);
  const lines = placed.edges.flatMap((edge) => drawEdge(edge));
  // In the order of reading, which is that of the keyboard: column by column.
  const inOrder = [...placed.nodes].sort((one, other) => one.x - other.x || one.y - other.y);
  const boxes = inOrder.map(({ node, ...box }) => drawNode({ ...boxOf(box), y: box.y + HEADING }, node, texts));
  const key = drawKey(keyOf(flow, texts), width, HEADING + placed.height + KEY_GAP);
  return {
    ...titles,
    width,
    height: HEADING + placed.height + KEY_GAP + key.height + 4,
    shapes: [...drawHeadings(placed, titles), ...lines, ...boxes, ...key.shapes],
  };
}

/** A column is headed by what stands in it: one that holds anybody who is only named is never said to have received anything. */
function drawHeadings({ nodes }: PlacedFlow, { columns, end = '' }: FlowTitles): Shape[] {
  const kinds: readonly FlowNode['kind'][] = ['me', 'site', 'holder', 'partner'];
  return [...new Set(nodes.map(({ column }) => column))].map((column) => {
    const inside = nodes.filter((placed) => placed.column === column);
    const has = (kind: FlowNode['kind']) =>
      inside.some(({ node }) => node.kind === kind || (node.kind === 'rest' && node.restOf === kind));
    const text = has('message') ? end : (columns[kinds.findLastIndex(has)] ?? '');
    return {
      kind: 'text',
      x: inside[0]?.x ?? 0,
      y: 16,
      text: fitText(text, NODE.width, 12, 'strong'),
      look: 'heading',
    };
  });
}

const curve = line().curve(curveBumpX).digits(1);
const HEADS: Partial<Record<Way, Look>> = { observed: 'head-onward', possible: 'head-ink' };

function drawEdge({ edge, points }: PlacedEdge): Shape[] {
  const end = points.at(-1);
  if (!end) return [];
  const moved = points.map(([x, y]): [number, number] => [x, y + HEADING]);
  const isBack = end[0] < (points[0]?.[0] ?? 0);
  const y = end[1] + HEADING;
  const head = isBack ? `M${end[0]} ${y}l7 -4v8z` : `M${end[0]} ${y}l-7 -4v8z`;
  return [
    { kind: 'path', d: curve(moved) ?? '', look: edge.way },
    { kind: 'path', d: head, look: HEADS[edge.way] ?? 'head-soft' },
  ];
}

function drawTree(flow: Flow, titles: FlowTitles, texts: PictureTexts, width: number): Drawing {
  const rows = layOutTree(flow, width, texts);
  const last = rows.at(-1)?.box;
  const height = last ? last.y + last.height : 0;
  const key = drawKey(keyOf(flow, texts), width, height + KEY_GAP);
  const lines = rows.flatMap((row) => drawElbow(row));
  const boxes = rows.map(({ box, node, isAgain }) => drawNode(box, node, texts, { isAgain }));
  return { ...titles, width, height: height + KEY_GAP + key.height + 4, shapes: [...lines, ...boxes, ...key.shapes] };
}

function drawElbow({ box, parent, way }: PlacedRow): Shape[] {
  if (!parent || !way) return [];
  const x = parent.x + 9;
  const y = box.y + box.height / 2;
  return [
    { kind: 'path', d: `M${x} ${parent.y + parent.height}V${y}H${box.x}`, look: way },
    { kind: 'path', d: `M${box.x} ${y}l-6 -3.5v7z`, look: HEADS[way] ?? 'head-soft' },
  ];
}

function boxOf({
  x,
  y,
  width,
  height,
}: PlacedFlow['nodes'][number] | { x: number; y: number; width: number; height: number }) {
  return { x, y, width, height };
}
