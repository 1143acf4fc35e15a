import type { PageJudgement, PageSight, TextsJudgement, TextsSight } from '../page-sight';

/** What a look needs to know from whoever has the words. */
export type Asked = { sight: PageSight } | { texts: TextsSight };

/** Whoever can judge a sight. */
export interface Judge {
  judgePage(sight: PageSight): PageJudgement;
  judgeTexts(texts: TextsSight): TextsJudgement;
}

/** The answer to what was asked; null when there is none to be had. */
export type Answer = PageJudgement | TextsJudgement | null;

/**
 * A look at a page that can be taken in slices: at each `PAUSE` whoever drives it may let the page go on; what it asks
 * is to be answered when it goes on. It keeps no clock; a page that changes meanwhile breaks nothing.
 */
export type Look<Seen> = Generator<Asked | null, Seen, Answer | undefined>;

/** A place to pause at, where nothing is asked. */
export const PAUSE = null;

/** Takes a look in one go. */
export function finishLook<Seen>(look: Look<Seen>, judge: Judge | null = null): Seen {
  let answer: Answer | undefined;
  for (;;) {
    const step = look.next(answer);
    if (step.done) return step.value;
    const asked = step.value;
    if (!asked || !judge) answer = undefined;
    else answer = 'sight' in asked ? judge.judgePage(asked.sight) : judge.judgeTexts(asked.texts);
  }
}

/** Asks what a sight shows; null when nobody could tell. */
export function* askPage(sight: PageSight): Look<PageJudgement | null> {
  return ((yield { sight }) as PageJudgement | null | undefined) ?? null;
}

/** Asks what texts and links say; null when nobody could tell. */
export function* askTexts(texts: TextsSight): Look<TextsJudgement | null> {
  return ((yield { texts }) as TextsJudgement | null | undefined) ?? null;
}
