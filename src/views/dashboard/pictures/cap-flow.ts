import { type Flow, type FlowNode, ME, mentionsPolitics } from './flow';

/** How many of each a picture draws. */
export interface FlowLimits {
  sites: number;
  holders: number;
  partners: number;
}

/** More than these and the eye gives up. */
export const MOST_DRAWN: FlowLimits = { sites: 8, holders: 10, partners: 8 };

/** A picture that can be taken in, and what it leaves out. */
export interface CappedFlow {
  flow: Flow;
  left: FlowLimits;
}

/**
 * Keeps of a flow what one can take in: the sites whose texts mention politics, then the newest; who holds the data from
 * there; of whom these name, those named most often. What else is named, or given to, is one node that says how many.
 */
export function capFlow({ nodes, edges }: Flow, most: FlowLimits = MOST_DRAWN): CappedFlow {
  const of = (kind: FlowNode['kind']) => nodes.filter((node) => node.kind === kind);
  const reached = (ids: ReadonlySet<string>, among: readonly FlowNode[]) => {
    const found = new Set(edges.filter(({ from }) => ids.has(from)).map(({ to }) => to));
    return among.filter(({ id }) => found.has(id));
  };
  const idsOf = (kept: readonly FlowNode[]) => new Set(kept.map(({ id }) => id));
  const sites = firstOf(of('site'), most.sites, (node) => (mentionsPolitics(node.political) ? 1 : 0));
  const fromSites = reached(idsOf(sites), of('holder'));
  const holders = firstOf(fromSites, most.holders, (node) => degree(node, idsOf(sites), edges));
  const sources = idsOf([...sites, ...holders]);
  const partners = firstOf(reached(sources, of('partner')), most.partners, (node) => degree(node, sources, edges));
  const kept = idsOf([...of('me'), ...sites, ...holders, ...partners, ...of('message')]);
  const rests = [...restOfSites(of('site').length - sites.length), ...restOfPartners({ nodes, edges }, sources, kept)];
  return {
    flow: {
      nodes: [...nodes.filter(({ id }) => kept.has(id)), ...rests.map(({ node }) => node)],
      edges: [...edges.filter(({ from, to }) => kept.has(from) && kept.has(to)), ...rests.map(({ edge }) => edge)],
    },
    left: {
      sites: of('site').length - sites.length,
      holders: of('holder').length - holders.length,
      partners: of('partner').length - partners.length,
    },
  };
}

/** The first of a list, those of the highest weight before others. */
function firstOf(nodes: readonly FlowNode[], most: number, weigh: (node: FlowNode) => number): FlowNode[] {
  return [...nodes].sort((one, other) => weigh(other) - weigh(one)).slice(0, most);
}

function degree({ id }: FlowNode, sources: ReadonlySet<string>, edges: Flow['edges']): number {
  return new Set(edges.filter(({ from, to }) => to === id && sources.has(from)).map(({ from }) => from)).size;
}

function restOfSites(count: number) {
  if (count === 0) return [];
  const node: FlowNode = { id: 'rest', kind: 'rest', restOf: 'site', name: '', count, href: '#/disclosures' };
  return [{ node, edge: { from: ME, to: node.id, way: 'given' as const, count } }];
}

/** For each of those drawn, how many more it names than are drawn. */
function restOfPartners({ nodes, edges }: Flow, sources: ReadonlySet<string>, kept: ReadonlySet<string>) {
  const partners = new Set(nodes.filter(({ kind }) => kind === 'partner').map(({ id }) => id));
  return [...sources].flatMap((from) => {
    const left = new Set(
      edges.filter((edge) => edge.from === from && partners.has(edge.to) && !kept.has(edge.to)).map(({ to }) => to),
    );
    if (left.size === 0) return [];
    const href = nodes.find(({ id }) => id === from)?.href ?? null;
    const node: FlowNode = { id: `rest ${from}`, kind: 'rest', restOf: 'partner', name: '', count: left.size, href };
    return [{ node, edge: { from, to: node.id, way: 'named' as const, count: left.size } }];
  });
}
