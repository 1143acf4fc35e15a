import { type Holding, ROLES_BY_STRENGTH } from '../../../disclosure/holder';
import type { Lead } from '../../../disclosure/rank-suspects';
import type { PoliticalVerdict } from '../../../disclosure/reading';
import type { Disclosure } from '../../../disclosure/schema';
import { type Flow, type FlowEdge, type FlowNode, ME, type Way } from './flow';

/** What is told of a site of several disclosures: the verdict that says most. */
const TELLING: readonly PoliticalVerdict[] = ['disclosed', 'contradictory', 'excluded', 'silent', 'unread'];

type Held = Lead['holders'][number];

/** Collects nodes and edges, each once, in the order in which they come. */
export function makeFlow() {
  const nodes = new Map<string, FlowNode>();
  const edges = new Map<string, FlowEdge>();
  return {
    /** Adds a node, or one more disclosure to it; gives the one that is kept. */
    node(node: FlowNode): FlowNode {
      const known = nodes.get(node.id);
      if (!known) nodes.set(node.id, node);
      else known.count += node.count;
      return known ?? node;
    },
    /** Adds an edge, or one more disclosure to it. */
    edge(from: string, to: string, way: Way): void {
      const known = edges.get(`${from} ${to} ${way}`);
      if (known) known.count++;
      else this.once(from, to, way);
    },
    /** Adds an edge unless it is there. */
    once(from: string, to: string, way: Way): void {
      const key = `${from} ${to} ${way}`;
      if (from !== to && !edges.has(key)) edges.set(key, { from, to, way, count: 1 });
    },
    flow: (): Flow => ({ nodes: [...nodes.values()], edges: [...edges.values()] }),
  };
}

/** From the user to the sites, from these to those who hold the data, and from these to whom their texts or answers name. */
export function buildFlow(leads: readonly Lead[]): Flow {
  const made = makeFlow();
  made.node({ id: ME, kind: 'me', name: '', count: leads.length, href: '#/disclosures' });
  for (const lead of leads) {
    const { disclosure } = lead;
    const host = new URL(disclosure.place.address).host;
    const site = made.node({
      id: `site:${host}`,
      kind: 'site',
      name: host,
      count: 1,
      href: `#/disclosure/${disclosure.id}`,
      political: lead.assessment.political,
    });
    tellMost(site, lead);
    made.edge(ME, site.id, wayOf(disclosure));
    addHolders(made, site.id, lead);
  }
  return withoutDoubts(made.flow());
}

/** How what was given came to the site: sent, tried, or told by the user. */
export function wayOf({ state, remembered }: Disclosure): 'given' | 'attempted' | 'told' {
  return remembered ? 'told' : state === 'sent' ? 'given' : 'attempted';
}

/** By what whoever received the data of a disclosure is known to have done so. */
export function wayTo({ role }: Holding, { remembered }: Disclosure): 'observed' | 'told' | 'held' {
  return role === 'observed' ? 'observed' : remembered ? 'told' : 'held';
}

/** Adds those who hold the data of one disclosure, by how much is known of it, and whom they name. */
export function addHolders(made: ReturnType<typeof makeFlow>, siteId: string, { holders, disclosure }: Lead): void {
  const inOrder = [...holders].sort(
    (one, other) => strength(other.holding) - strength(one.holding) || one.holder.name.localeCompare(other.holder.name),
  );
  const received = inOrder.filter(({ holding }) => !isNamed(holding.role));
  for (const held of received) {
    const node = addHolder(made, held, 'holder');
    made.edge(siteId, node.id, wayTo(held.holding, disclosure));
  }
  for (const held of inOrder.filter(({ holding }) => isNamed(holding.role))) {
    const node = addHolder(made, held, 'partner');
    const by = namedBy(held.holding, received);
    made.edge(by ? by.holder.id : siteId, node.id, held.holding.role === 'named-in-answer' ? 'answered' : 'named');
  }
}

/**
 * Whoever's text or answer names a partner: who answered, else the strongest of those that received the data. Not who was
 * only seen to receive them: it wrote none of the texts.
 */
export function namedBy(holding: Holding, received: readonly Held[]): Held | undefined {
  const answered = received.find(({ holder }) => holding.because.startsWith(`${holder.name}, `));
  if (holding.role === 'named-in-answer' && answered) return answered;
  const writers = received.filter((held) => held.holding.role !== 'observed');
  return writers.sort((one, other) => strength(other.holding) - strength(one.holding))[0];
}

function addHolder(made: ReturnType<typeof makeFlow>, { holder, holding }: Held, kind: 'holder' | 'partner'): FlowNode {
  const node = made.node({
    id: holder.id,
    kind,
    name: holder.name,
    count: 1,
    href: `#/holder/${holder.id}`,
    role: holding.role,
  });
  // Named in one text, and seen to have received the data of another form: it holds some.
  if (kind === 'holder') node.kind = 'holder';
  if (!node.role || strength(holding) > ROLES_BY_STRENGTH.indexOf(node.role)) node.role = holding.role;
  if (holding.claims.some(({ role }) => role === 'observed')) node.isObserved = true;
  return node;
}

/** Of several disclosures at one site, it shows and leads to the newest of those whose texts say most. */
function tellMost(site: FlowNode, { disclosure, assessment }: Lead): void {
  const said = site.political ? TELLING.indexOf(site.political) : TELLING.length;
  if (TELLING.indexOf(assessment.political) >= said) return;
  site.political = assessment.political;
  site.href = `#/disclosure/${disclosure.id}`;
}

/** What was sent for certain once needs no second line for a try, or for what is only told. */
function withoutDoubts({ nodes, edges }: Flow): Flow {
  const sure = new Set(edges.filter(({ way }) => way === 'given').map(({ to }) => to));
  return { nodes, edges: edges.filter(({ way, to }) => (way !== 'attempted' && way !== 'told') || !sure.has(to)) };
}

export function isNamed(role: Holding['role']): boolean {
  return role === 'named-partner' || role === 'named-in-answer';
}

function strength({ role }: Pick<Holding, 'role'>): number {
  return ROLES_BY_STRENGTH.indexOf(role);
}
