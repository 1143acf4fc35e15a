import type { Holder } from '../../../disclosure/holder';
import type { Suspect } from '../../../disclosure/rank-suspects';
import type { Disclosure } from '../../../disclosure/schema';
import type { TracedApproach } from '../../../ledger/trace-approach';
import { isNamed, makeFlow, namedBy, wayOf, wayTo } from './build-flow';
import { type Flow, ME } from './flow';

/** One way that a message's sender may have had the address by. Possible, not proven. */
export interface ChainPath {
  disclosure: Disclosure;
  /** Whoever received the data and names the suspect; null where the suspect received them. */
  through: Holder | null;
  suspect: Suspect;
  /** Place of the suspect among the likeliest, from 1. */
  rank: number;
  way: 'held' | 'told' | 'observed' | 'named' | 'answered';
  political: TracedApproach['leads'][number]['assessment']['political'];
}

/** Suspects in the picture, and disclosures of each. */
const MOST_SUSPECTS = 5;
const MOST_DISCLOSURES = 3;

/** Every path from a disclosure to the message, those through the likeliest first. */
export function findPaths({ suspects, leads }: Pick<TracedApproach, 'suspects' | 'leads'>): ChainPath[] {
  const byId = new Map(leads.map((lead) => [lead.disclosure.id, lead]));
  return suspects.flatMap((suspect, index) =>
    suspect.disclosures.flatMap((disclosure): ChainPath[] => {
      const lead = byId.get(disclosure.id);
      const held = lead?.holders.find(({ holder }) => holder.id === suspect.holder.id);
      if (!lead || !held) return [];
      const { role } = held.holding;
      const received = lead.holders.filter(({ holding }) => !isNamed(holding.role));
      const through = isNamed(role) ? (namedBy(held.holding, received)?.holder ?? null) : null;
      const way = role === 'named-partner' ? 'named' : role === 'named-in-answer' ? 'answered' : undefined;
      return [
        {
          disclosure,
          through,
          suspect,
          rank: index + 1,
          way: way ?? wayTo(held.holding, disclosure),
          political: lead.assessment.political,
        },
      ];
    }),
  );
}

/** The paths through the likeliest as a picture: the user, what they sent, who had it, the message. */
export function buildChain(traced: TracedApproach): { flow: Flow; left: number } {
  const made = makeFlow();
  const { approach, suspects } = traced;
  const ranks = new Map(suspects.slice(0, MOST_SUSPECTS).map(({ holder }, index) => [holder.id, index + 1]));
  made.node({ id: ME, kind: 'me', name: '', count: 0, href: '#/disclosures' });
  const drawn = findPaths(traced).filter(
    ({ suspect, disclosure }) =>
      ranks.has(suspect.holder.id) && suspect.disclosures.indexOf(disclosure) < MOST_DISCLOSURES,
  );
  for (const { disclosure, through, suspect, way, political } of drawn) {
    const { id, sentAt, place, remembered } = disclosure;
    const { host } = new URL(place.address);
    made.node({
      id,
      kind: 'site',
      name: host,
      count: 1,
      href: `#/disclosure/${id}`,
      political,
      at: remembered?.period ?? sentAt,
    });
    made.once(ME, id, wayOf(disclosure));
    if (through) {
      addHolder(made, through, ranks);
      made.once(id, through.id, remembered ? 'told' : 'held');
    }
    addHolder(made, suspect.holder, ranks, way);
    made.once(through?.id ?? id, suspect.holder.id, way);
    made.once(suspect.holder.id, approach.id, 'possible');
  }
  if (drawn.length)
    made.node({ id: approach.id, kind: 'message', name: approach.sender, count: 1, href: null, at: approach.cameOn });
  return { flow: made.flow(), left: Math.max(0, suspects.length - MOST_SUSPECTS) };
}

const ROLES = {
  named: 'named-partner',
  answered: 'named-in-answer',
  observed: 'observed',
  held: undefined,
  told: undefined,
} as const;

function addHolder(
  made: ReturnType<typeof makeFlow>,
  { id, name }: Holder,
  ranks: ReadonlyMap<string, number>,
  way: ChainPath['way'] = 'held',
): void {
  const rank = ranks.get(id);
  const role = ROLES[way];
  const node = made.node({
    id,
    kind: way === 'named' || way === 'answered' ? 'partner' : 'holder',
    name,
    count: 1,
    href: `#/holder/${id}`,
    ...(rank ? { rank } : {}),
    ...(role ? { role } : {}),
    ...(way === 'observed' ? { isObserved: true as const } : {}),
  });
  // Named in one text, and a receiver of other data: it had some.
  if (way !== 'held' && way !== 'told') return;
  node.kind = 'holder';
  delete node.role;
}
