import type { LetterFacts } from '../letter-facts';

/** How sure a statement of law is: read in the official text, read in a serious secondary source, or open. */
export type Standing = 'confirmed' | 'secondary' | 'open';

/** Article or judgment that a paragraph rests on. */
export interface LegalSource {
  /** `GDPR 15(3)`, `CJEU C-154/21` */
  cite: string;
  standing: Standing;
}

/** One demand or statement of a letter: its law, the fact it hangs on, and its words in each language. */
export interface LegalPoint {
  id: string;
  sources: readonly LegalSource[];
  /** The point is left out when the record does not carry it. */
  when(facts: LetterFacts): boolean;
  fr(facts: LetterFacts): string;
  en(facts: LetterFacts): string;
}

/** Sources read in the official text. */
export function confirmed(...cites: readonly string[]): LegalSource[] {
  return cites.map((cite) => ({ cite, standing: 'confirmed' }));
}

/** For points that no fact of the record can make wrong. */
export function always(): boolean {
  return true;
}
