import type { Screen } from '../../disclosure/occasions';
import type { JudgedBox, PageContext, PointContext } from '../page-sight';
import type { ScreenWord } from '../patterns/language-patterns';
import { foldWords, splitName } from './fold-words';
import type { Lexicons } from './languages';
import { findPhrases } from './lexicon';

/** How much speaks for each screen, split by whether the form itself says it or only the page around it. */
export interface ScreenScores {
  own: Map<Screen, number>;
  page: Map<Screen, number>;
  reasons: Map<Screen, string[]>;
}

const HINTS: { readonly [word in ScreenWord]?: readonly [Screen, number] } = {
  'contest-hint': ['contest', 0.35],
  'quiz-hint': ['quiz', 0.3],
  'video-hint': ['video-gate', 0.3],
};

/**
 * Words that in these places are labels, small links or offers made by the way: "Comment (optional)", "Log in", "news and
 * offers"; by how much less they tell.
 */
const ASIDES: Readonly<Record<string, { readonly [screen in Screen]?: number }>> = {
  text: { admin: 0.4, comment: 0.4, 'sign-in': 0.4, search: 0.4, settings: 0.4, newsletter: 0.6, contact: 0.5 },
  box: { admin: 0.2, application: 0.3, newsletter: 0.3, contact: 0.2 },
  offer: { admin: 0.2, application: 0.2, newsletter: 0.3, contact: 0.2, webinar: 0.2, contest: 0.5, survey: 0.3 },
  after: { admin: 0.2, newsletter: 0.4, 'sign-in': 0.2, search: 0.2, settings: 0.3, comment: 0.3, contact: 0.4 },
};

const MOST_AFTER = 700;

/** Weighs the words of every zone of a point and of its page. */
export function scoreScreens(
  point: PointContext,
  page: PageContext,
  boxes: readonly JudgedBox[],
  lexicons: Lexicons,
): ScreenScores {
  const scores: ScreenScores = { own: new Map(), page: new Map(), reasons: new Map() };
  const weigh = (zone: string, words: readonly string[], weight: number, own: boolean) => {
    addZone(scores, own ? scores.own : scores.page, zone, words, weight, lexicons);
  };
  const wordingOf = (some: readonly JudgedBox[]) => foldWords(some.map(({ wording }) => wording).join(' . '));
  const offers = wordingOf(boxes.filter(isOffer));
  for (const button of point.buttons.slice(0, 8)) weigh('button', foldWords(button), 3, true);
  weigh('heading', foldWords(point.headings), 3, true);
  weigh('leading', foldWords(point.leading), 2.5, true);
  weigh('names', splitName(point.names), 2, true);
  weigh('text', withoutOffers(foldWords(point.text), offers), 1.5, true);
  weigh('box', wordingOf(boxes.filter((box) => !isOffer(box))), 1.5, true);
  weigh('offer', offers, 1.5, true);
  // What a form is for stands in the notice below it: "… to hold the draw", "… to send you the quote".
  weigh('after', foldWords(point.after.slice(0, MOST_AFTER)), 1.5, true);
  weigh('before', foldWords(point.before), 1.5, false);
  weigh('title', foldWords(page.title), 2.5, false);
  weigh('h1', foldWords(page.headings), 2.5, false);
  return scores;
}

/** Words of a box in a row, by which its wording is found again in the text around it. */
const RUN = 5;

/** "Webinars and offers, by e-mail": what a box offers besides. */
function isOffer({ purposes }: JudgedBox): boolean {
  return !purposes.includes('rules') && (purposes.includes('newsletter') || purposes.includes('partners'));
}

/** The words of a form without those of what its boxes offer, which are weighed by themselves. */
function withoutOffers(words: readonly string[], wording: readonly string[]): readonly string[] {
  if (wording.length < RUN) return words;
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= wording.length; at++) runs.add(wording.slice(at, at + RUN).join(' '));
  const isBox = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    if (runs.has(words.slice(at, at + RUN).join(' '))) for (let i = 0; i < RUN; i++) isBox.add(at + i);
  }
  return isBox.size > 0 ? words.filter((_, at) => !isBox.has(at)) : words;
}

/** What is said again counts less than what is said most clearly. */
const AGAIN = 0.25;

function addZone(
  scores: ScreenScores,
  into: Map<Screen, number>,
  zone: string,
  words: readonly string[],
  weight: number,
  lexicons: Lexicons,
): void {
  const counts = new Map<Screen, { most: number; all: number; phrase: string }>();
  for (const { meaning, at, length } of findPhrases(lexicons.screens, words)) {
    if (meaning === 'trap') continue;
    const [screen, hint] = HINTS[meaning] ?? [meaning as Screen, 1];
    const value = weight * hint * (ASIDES[zone]?.[screen] ?? 1);
    const known = counts.get(screen) ?? { most: 0, all: 0, phrase: '' };
    const isMost = value > known.most;
    counts.set(screen, {
      most: Math.max(value, known.most),
      all: known.all + value,
      phrase: isMost ? words.slice(at, at + length).join(' ') : known.phrase,
    });
  }
  for (const [screen, { most, all, phrase }] of counts) {
    const score = most + (all - most) * AGAIN;
    into.set(screen, (into.get(screen) ?? 0) + Math.min(score, weight * 1.6));
    const reasons = scores.reasons.get(screen);
    const reason = `${zone}: ${phrase}`;
    if (reasons) reasons.push(reason);
    else scores.reasons.set(screen, [reason]);
  }
}

/** What the form itself says for a screen. */
export function ownScore({ own }: ScreenScores, screen: Screen): number {
  return own.get(screen) ?? 0;
}

/** What form and page say for a screen. */
export function scoreOf({ own, page }: ScreenScores, screen: Screen): number {
  return (own.get(screen) ?? 0) + (page.get(screen) ?? 0);
}
