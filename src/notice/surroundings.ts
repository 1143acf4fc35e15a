import type { ParsedSentence } from './parse-sentence';

/** Where a sentence stands: under an introduction, under a heading, behind another sentence of its paragraph. */
export interface Surroundings {
  lead: ParsedSentence | null;
  heading: ParsedSentence | null;
  before: ParsedSentence | null;
  /** Whether the sentence says who the controller is. */
  declares: boolean;
  /** Whether it speaks of the rights of those concerned. */
  rights: boolean;
}
