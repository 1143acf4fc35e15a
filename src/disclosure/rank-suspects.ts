import type { Approach } from './approach';
import type { Holder, Holding } from './holder';
import { nameKey } from './name-key';
import { lastDayOf } from './remember-disclosure';
import type { Disclosure } from './schema';
import type { Assessment } from './verdict';

/** A disclosure in which the address or number was given, with who holds it and what the texts said. */
export interface Lead {
  disclosure: Disclosure;
  assessment: Pick<Assessment, 'political' | 'onward'>;
  holders: { holding: Holding; holder: Holder }[];
}

/** Why somebody may be where the message's sender got the address from; the weight orders, and is never shown. */
export const REASONS = {
  'is-the-sender': 12,
  'tagged-address': 10,
  'named-in-answer': 5,
  'political-use-stated': 5,
  'political-use-unclear': 3,
  'sale-or-rental': 4,
  'unnamed-partners': 3,
  observed: 2,
  'by-sector': 2,
  'only-one-to-have-it': 2,
  'within-a-month': 3,
  'within-half-a-year': 2,
  'within-a-year': 1,
  'named-partners': 1,
  'declared-controller': 1,
  remembered: -2,
  'remembered-unsure': -2,
  'only-named': -3,
  'political-use-excluded': -4,
} as const;

export type SuspectReason = keyof typeof REASONS;

/** A holder that had the address or number when the message came. Possible, not proven. */
export interface Suspect {
  holder: Holder;
  /** Newest first; none from after the message. */
  disclosures: Disclosure[];
  reasons: SuspectReason[];
}

const DAY = 86_400_000;

/** Who had the address or number on the day of the message, the likeliest first, each with the reasons for its place. */
export function rankSuspects(
  approach: Pick<Approach, 'cameOn' | 'sender' | 'onBehalfOf' | 'mail' | 'reached'>,
  leads: readonly Lead[],
): Suspect[] {
  const before = leads.filter(({ disclosure }) => disclosure.sentAt.slice(0, 10) <= approach.cameOn);
  const sites = new Set(before.map(({ disclosure }) => new URL(disclosure.place.address).host));
  const suspects = new Map<string, Suspect>();
  const newestFirst = [...before].sort((one, other) => other.disclosure.sentAt.localeCompare(one.disclosure.sentAt));
  for (const lead of newestFirst)
    for (const { holder, holding } of lead.holders) {
      const known = suspects.get(holder.id) ?? { holder, disclosures: [], reasons: [] };
      const reasons = reasonsFor(approach, lead, holder, holding, sites.size === 1);
      known.disclosures.push(lead.disclosure);
      known.reasons = [...new Set([...known.reasons, ...reasons])];
      suspects.set(holder.id, known);
    }
  return [...suspects.values()]
    .map(({ holder, disclosures, reasons }) => {
      const isTold = disclosures.every(({ remembered }) => remembered);
      return { holder, disclosures, reasons: withoutWeaker(isTold ? reasons : reasons.filter(isWitnessed)) };
    })
    .sort((one, other) => weigh(other) - weigh(one) || one.holder.name.localeCompare(other.holder.name));
}

function reasonsFor(
  approach: Parameters<typeof rankSuspects>[0],
  { disclosure, assessment }: Lead,
  holder: Holder,
  holding: Holding,
  isOnly: boolean,
): SuspectReason[] {
  const isNamed = holding.role === 'named-partner';
  const { remembered } = disclosure;
  const days = (Date.parse(approach.cameOn) - Date.parse(disclosure.sentAt.slice(0, 10))) / DAY;
  // A period that had not ended when the message came says nothing of how long before it was.
  const isOver = !remembered || lastDayOf(remembered.period) <= approach.cameOn;
  const political = {
    disclosed: 'political-use-stated',
    contradictory: 'political-use-unclear',
    excluded: 'political-use-excluded',
  } as const;
  const said = political[assessment.political as keyof typeof political];
  const close =
    days <= 31 ? 'within-a-month' : days <= 183 ? 'within-half-a-year' : days <= 366 ? 'within-a-year' : null;
  const may: [boolean, SuspectReason | null | undefined][] = [
    [isSender(approach, holder), 'is-the-sender'],
    [approach.reached === 'tagged' && !isNamed, 'tagged-address'],
    [holding.role === 'named-in-answer', 'named-in-answer'],
    [true, said],
    [assessment.onward !== 'none-stated', assessment.onward === 'none-stated' ? null : assessment.onward],
    [holding.role === 'observed', 'observed'],
    [holding.role === 'declared-controller', 'declared-controller'],
    [isOnly && !isNamed && !remembered, 'only-one-to-have-it'],
    [isOver, close],
    [remembered !== undefined, 'remembered'],
    [remembered?.sureness === 'not-sure', 'remembered-unsure'],
    [isNamed, 'only-named'],
  ];
  return may.flatMap(([holds, reason]) => (holds && reason ? [reason] : []));
}

/** By name, or by a domain of the message's headers. */
function isSender({ sender, onBehalfOf, mail }: Parameters<typeof rankSuspects>[0], { keys, name }: Holder): boolean {
  const names = [sender, onBehalfOf].map(nameKey).filter((key) => key.length > 2);
  if (names.some((key) => key === nameKey(name) || keys.includes(`name:${key}`))) return true;
  const domains = [mail?.from, mail?.returnPath].filter((domain) => domain !== undefined);
  return keys.some((key) => key.startsWith('domain:') && domains.some((one) => `.${one}`.endsWith(`.${key.slice(7)}`)));
}

/** Somebody who also received something that was witnessed is not held by memory alone. */
function isWitnessed(reason: SuspectReason): boolean {
  return reason !== 'remembered' && reason !== 'remembered-unsure';
}

const CLOSENESS: readonly SuspectReason[] = ['within-a-month', 'within-half-a-year', 'within-a-year'];

/** Of several days the nearest counts; whoever received the data is not only named. */
function withoutWeaker(reasons: readonly SuspectReason[]): SuspectReason[] {
  const nearest = CLOSENESS.find((reason) => reasons.includes(reason));
  const received = reasons.some((reason) => reason === 'only-one-to-have-it' || reason === 'declared-controller');
  return reasons
    .filter((reason) => !CLOSENESS.includes(reason) || reason === nearest)
    .filter((reason) => reason !== 'only-named' || !received)
    .sort((one, other) => REASONS[other] - REASONS[one]);
}

function weigh({ reasons }: Suspect): number {
  return reasons.reduce((sum, reason) => sum + REASONS[reason], 0);
}
