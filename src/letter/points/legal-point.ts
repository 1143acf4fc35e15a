import type { AskingWords, ReplyWords } from '../languages/french/asking';
import type { ApproachWords, PursuingWords } from '../languages/french/pursuing';
import type { RightsWords } from '../languages/french/rights';
import type { LetterFacts, ReplyFacts } from '../letter-facts';
import type { ApproachSource } from '../letter-source';
import type { PursuitFacts } from '../pursuit-facts';

/** How sure a statement of law is: read in the official text, read in a serious secondary source, or open. */
type Standing = 'confirmed' | 'secondary' | 'open';

/** Article or judgment that a paragraph rests on. */
export interface LegalSource {
  /** `GDPR 15(3)`, `CJEU C-154/21` */
  cite: string;
  standing: Standing;
}

/** One demand or statement of a letter: its law and the fact it hangs on; its words stand in `languages`, under its id. */
export interface LegalPoint<Id extends string, Facts> {
  id: Id;
  sources: readonly LegalSource[];
  /** The point is left out when the record does not carry it. */
  when(facts: Facts): boolean;
}

export type AskingPoint = LegalPoint<keyof AskingWords, LetterFacts>;
export type RightsPoint = LegalPoint<keyof RightsWords, LetterFacts>;
/** What decides about a paragraph on the reply: the rights exercised, none for a message whose sender is no holder. */
export type ReplyPoint = LegalPoint<keyof ReplyWords, ReplyFacts & { asksAccess: boolean }>;
export type PursuitPoint = LegalPoint<Exclude<keyof PursuingWords, 'parts'>, PursuitFacts>;
export type ApproachPoint = LegalPoint<keyof ApproachWords, ApproachSource & { inFrance: boolean }>;

/** Sources read in the official text. */
export function confirmed(...cites: readonly string[]): LegalSource[] {
  return cites.map((cite) => ({ cite, standing: 'confirmed' }));
}

/** Sources read in a serious secondary text. */
export function secondary(...cites: readonly string[]): LegalSource[] {
  return cites.map((cite) => ({ cite, standing: 'secondary' }));
}

/** For points that no fact of the record can make wrong. */
export function always(): boolean {
  return true;
}
