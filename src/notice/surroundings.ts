import type { ParsedSentence } from './parse-sentence';

/** Where a sentence stands: under an introduction, under a heading, behind another sentence of its paragraph. */
export interface Surroundings {
  lead: ParsedSentence | null;
  heading: ParsedSentence | null;
  before: ParsedSentence | null;
  /** Whether it answers a question for recipients ("Who gets my address?"), which then is its heading. */
  answers: boolean;
  /** Whether the sentence says who the controller is. */
  declares: boolean;
  /**
   * Whether it stands in a long document: nearly all of them say nothing of political use, and name politics by the way
   * (internal elections, ministers, a quiz on mayors), so that only plain words count there.
   */
  long: boolean;
  /** Whether it speaks of the rights of those concerned. */
  rights: boolean;
  /** Whether a capital inside a sentence marks a name: everywhere but in German. */
  namesOnlyHigh: boolean;
}
