import type { HolderRole } from '../../../disclosure/holder';
import type { PoliticalVerdict } from '../../../disclosure/reading';

/** By what one is known to have something from another; `told` is what the user says, `possible` is not known at all. */
export const WAYS = ['given', 'attempted', 'told', 'held', 'observed', 'named', 'answered', 'possible'] as const;
export type Way = (typeof WAYS)[number];

/** Somebody or something on the way of the data. */
export interface FlowNode {
  id: string;
  /** `rest`: several that are not drawn. */
  kind: 'me' | 'site' | 'holder' | 'partner' | 'rest' | 'message';
  /** Of a site its host; empty for the user and the rest. */
  name: string;
  /** Disclosures; of the rest, how many they are. */
  count: number;
  href: string | null;
  /** Of a site: what its texts said. */
  political?: PoliticalVerdict;
  /** Of a holder or partner: what makes it one, by the strongest claim. */
  role?: HolderRole;
  /** Requests of a page were seen to carry an address or number there. */
  isObserved?: true;
  /** Of one disclosure or message: its day, or the period that was told. */
  at?: string;
  /** Of the rest: what they are. */
  restOf?: 'site' | 'partner';
  /** Place among the likeliest, from 1. */
  rank?: number;
}

export interface FlowEdge {
  from: string;
  to: string;
  way: Way;
  /** Disclosures in which it is so. */
  count: number;
}

/** Who gave or may have given the data to whom; each node once, in the order in which it is to be seen. */
export interface Flow {
  nodes: FlowNode[];
  edges: FlowEdge[];
}

export const ME = 'me';

/** The verdicts of which a political mention is marked. */
export function mentionsPolitics(verdict: PoliticalVerdict | undefined): boolean {
  return verdict === 'disclosed' || verdict === 'contradictory';
}
