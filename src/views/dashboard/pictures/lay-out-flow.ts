import { Graph, layout } from '@dagrejs/dagre';
import { heightOf } from './draw-node';
import type { Flow, FlowEdge, FlowNode, Way } from './flow';
import type { PictureTexts } from './picture-words';

/** Sizes of a picture in columns, in CSS pixels. */
export const NODE = { width: 214, me: 76 } as const;
const GAPS = { nodesep: 12, edgesep: 16, ranksep: 46, marginx: 2, marginy: 8 } as const;

/** How hard an edge pulls two columns together: what one gave stands in the first, whatever follows. */
const PULLS: Record<Way, number> = {
  given: 100,
  attempted: 100,
  told: 100,
  held: 10,
  observed: 10,
  named: 5,
  answered: 5,
  possible: 1,
};

export interface PlacedNode {
  node: FlowNode;
  x: number;
  y: number;
  width: number;
  height: number;
  /** From the left, 0 for the user. */
  column: number;
}

/** An edge with the points that it passes, from the right edge of one node to the left edge of the other. */
export interface PlacedEdge {
  edge: FlowEdge;
  points: readonly [x: number, y: number][];
}

export interface PlacedFlow {
  width: number;
  height: number;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

/** Puts a flow into columns from left to right, so that few of its lines cross (layered layout, by dagre). */
export function layOutFlow({ nodes, edges }: Flow, texts: PictureTexts): PlacedFlow {
  // Two ways may lead from one to the same other.
  const graph = new Graph<object, { width: number; height: number; x?: number; y?: number }, Line>({
    multigraph: true,
  });
  graph.setGraph({ rankdir: 'LR', ...GAPS });
  for (const node of nodes) {
    const width = node.kind === 'me' ? NODE.me : NODE.width;
    graph.setNode(node.id, { width, height: heightOf(node, width, texts) });
  }
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  for (const { from, to, way } of edges) {
    // Whom a text names stands behind those who have the data, also where only the site is known.
    const isFar = kinds.get(from) === 'site' && (way === 'named' || way === 'answered');
    graph.setEdge(from, to, { minlen: isFar ? 2 : 1, weight: PULLS[way] }, way);
  }
  layout(graph, { constraints: orderOf(nodes) });
  const placed = nodes.map((node) => {
    const { x = 0, y = 0, width, height } = graph.node(node.id);
    return { node, x: x - width / 2, y: y - height / 2, width, height };
  });
  const columns = [...new Set(placed.map(({ x }) => Math.round(x)))].sort((one, other) => one - other);
  const places = new Map(placed.map((place) => [place.node.id, place]));
  return {
    width: Math.max(0, ...placed.map(({ x, width }) => x + width)) + GAPS.marginx,
    height: Math.max(0, ...placed.map(({ y, height }) => y + height)) + GAPS.marginy,
    nodes: placed.map((place) => ({ ...place, column: columns.indexOf(Math.round(place.x)) })),
    edges: edges.map((edge) => {
      const line = graph.edge(edge.from, edge.to, edge.way);
      return { edge, points: pointsOf(places.get(edge.from), places.get(edge.to), line?.points ?? []) };
    }),
  };
}

/** Those that stand in one column in an order of their own: the sites, those that are not drawn last, and the likeliest. */
function orderOf(nodes: readonly FlowNode[]): { left: string; right: string }[] {
  const sites = nodes.filter(({ kind, restOf }) => kind === 'site' || restOf === 'site');
  const ranked = nodes.filter(({ rank }) => rank).sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));
  return [sites, ranked].flatMap((ordered) =>
    ordered.flatMap(({ id }, index) => ordered.slice(index + 1).map(({ id: right }) => ({ left: id, right }))),
  );
}

interface Line {
  minlen: number;
  weight: number;
  points?: { x: number; y: number }[];
}
type Box = Omit<PlacedNode, 'column'>;

/** From side to side; between columns that lie apart by the way that was found around what stands there. */
function pointsOf(from: Box | undefined, to: Box | undefined, found: readonly { x: number; y: number }[]) {
  if (!from || !to) return [];
  const isBack = to.x < from.x;
  const start: [number, number] = [isBack ? from.x : from.x + from.width, from.y + from.height / 2];
  const end: [number, number] = [isBack ? to.x + to.width : to.x, to.y + to.height / 2];
  const [left, right] = isBack ? [end[0], start[0]] : [start[0], end[0]];
  const between = found.slice(1, -1).filter(({ x }) => x > left + NODE.width / 4 && x < right - NODE.width / 4);
  return [start, ...between.map(({ x, y }): [number, number] => [x, y]), end];
}
