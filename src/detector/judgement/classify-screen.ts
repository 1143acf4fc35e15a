import type { Screen } from '../../disclosure/occasions';
import type { JudgedBox, PageContext, PointContext } from '../page-sight';
import { addControlHints } from './add-control-hints';
import { classifyWithPassword } from './classify-with-password';
import type { Lexicons } from './languages';
import type { KnownQuestion } from './resolve-kinds';
import { ownScore as own, type ScreenScores, scoreOf as score, scoreScreens } from './screen-scores';

/** What a point is for, and why, in short technical words. */
interface ScreenVerdict {
  screen: Screen;
  reasons: string[];
}

export interface ScreenEvidence {
  questions: readonly KnownQuestion[];
  boxes: readonly JudgedBox[];
  point: PointContext;
  page: PageContext;
}

/** Says why a point asks: first what its controls alone decide (sign-in, search), then what its words say. */
export function classifyScreen(evidence: ScreenEvidence, lexicons: Lexicons): ScreenVerdict {
  const scores = scoreScreens(evidence.point, evidence.page, evidence.boxes, lexicons);
  const structural = classifyByControls(evidence, scores);
  const isSignIn = structural === 'sign-in';
  if (structural && !(isSignIn && evidence.boxes.some(passesOn)))
    return { screen: structural, reasons: reasonsFor(structural, scores, 'controls') };
  addControlHints(evidence, scores);
  // Whoever leaves an address looks for nothing.
  if (evidence.questions.some(({ kind }) => kind !== null && REACHED.has(kind))) scores.own.delete('search');
  const said = preferDraw(pickScreen(scores), evidence, scores);
  // Who signs in gave consent long ago: a form that has data passed on makes an account, if it says nothing else.
  return isSignIn && NOT_BY_PASSWORD.has(said.screen) ? { ...said, screen: 'account' } : said;
}

/**
 * A quiz with rules to accept and something to win is a contest, if it asks who plays; and so is "I register" without a
 * password where lots are drawn.
 */
function preferDraw(said: ScreenVerdict, { boxes, questions }: ScreenEvidence, scores: ScreenScores): ScreenVerdict {
  const isRegistered = said.screen === 'account' && !questions.some(({ kind }) => kind === 'password');
  if ((said.screen !== 'quiz' && !isRegistered) || score(scores, 'contest') < DRAWN) return said;
  const hasRules = isRegistered || boxes.some(({ purposes }) => purposes.includes('rules'));
  const asksWho = questions.some(({ kind }) => kind !== null && REACHED.has(kind));
  return hasRules && asksWho ? { screen: 'contest', reasons: reasonsFor('contest', scores, 'none') } : said;
}

const DRAWN = 1.5;
const REACHED: ReadonlySet<string> = new Set(['email', 'phone', 'mobile', 'landline', 'postal-address', 'street']);

/** What a form of an address and a password alone is not. */
const NOT_BY_PASSWORD: ReadonlySet<Screen> = new Set<Screen>(['sign-in', 'other', 'survey', 'quiz']);

function passesOn({ purposes, sense }: JudgedBox): boolean {
  return sense === 'agrees' && purposes.includes('partners');
}

function classifyByControls({ questions, boxes }: ScreenEvidence, scores: ScreenScores): Screen | null {
  const kinds = questions.map(({ kind }) => kind);
  const count = (...wanted: string[]) => kinds.filter((kind) => kind && wanted.includes(kind)).length;
  if (isProfile(scores)) return 'settings';
  const passwords = questions.filter(({ kind }) => kind === 'password');
  const asked = kinds.filter((kind) => kind !== null && kind !== 'other').length;
  const identifiers = count('email', 'username', 'phone', 'mobile', 'id-number', 'member-number', 'nickname');
  if (passwords.length > 0) return classifyWithPassword(passwords, asked, identifiers, questions.length, scores);
  if (asked > 0 && asked === count('one-time-code')) return 'sign-in';
  if (
    count('free-text') > 0 &&
    isPressedFor('comment', scores) &&
    !CONTENDERS.some((screen) => own(scores, screen) > 0)
  )
    return 'comment';
  const searches = questions.filter(({ isImpersonal }) => isImpersonal).length;
  if (asked === 0 && searches > 0 && questions.length <= 3) return 'search';
  if (asked === 1 && questions.length <= 2 && identifiers === 1) {
    if (own(scores, 'password-reset') >= 2 && own(scores, 'newsletter') < 2) return 'password-reset';
    const signIn = own(scores, 'sign-in');
    if (
      signIn >= 2 &&
      signIn >
        Math.max(
          ...['newsletter', 'contest', 'account', 'video-gate', 'download-gate', 'petition'].map((screen) =>
            own(scores, screen as Screen),
          ),
        )
    ) {
      return 'sign-in';
    }
  }
  if (
    asked > 0 &&
    identifiers === 0 &&
    !boxes.length &&
    count(...ABOUT_ONE_PERSON) === 0 &&
    isPressedFor('search', scores)
  )
    return 'search';
  // One number alone may be that of a loyalty card.
  const paid = Math.max(own(scores, 'purchase'), score(scores, 'donation'));
  if (count('card-number', 'card-code', 'payment-card') > (paid > 0 ? 0 : 1)) {
    return score(scores, 'donation') >= 3 ? 'donation' : 'purchase';
  }
  return null;
}

/** "My profile", as its heading and as the title of its page. */
function isProfile(scores: ScreenScores): boolean {
  if (own(scores, 'settings') < HEADED || !scores.page.get('settings') || scores.page.get('purchase')) return false;
  return !CONTENDERS.some((screen) => isPressedFor(screen, scores));
}

/** What one heading says. */
const HEADED = 2.5;

/** What is asked of whom is to be found again, not of whom is looked for. */
const ABOUT_ONE_PERSON = ['postal-address', 'street', 'birth-date', 'free-text', 'file', 'signature'] as const;

/** Screens for which one may also be asked to write something. */
const CONTENDERS: readonly Screen[] = [
  'contest',
  'quiz',
  'survey',
  'petition',
  'application',
  'contact',
  'quote-request',
];

/** Whether the buttons of a form speak of one screen, and of no other. */
function isPressedFor(wanted: Screen, { reasons }: ScreenScores): boolean {
  const said = (screen: Screen) => reasons.get(screen)?.some((reason) => reason.startsWith('button:'));
  return Boolean(said(wanted)) && ![...reasons.keys()].some((screen) => screen !== wanted && said(screen));
}

/** Page words count less than the form's own, and only where the form's own words do not already tell. */
function pickScreen(scores: ScreenScores): ScreenVerdict {
  const screens = new Set<Screen>([...scores.own.keys(), ...scores.page.keys()]);
  const strongest = Math.max(0, ...[...scores.own].filter(([screen]) => !VAGUE.has(screen)).map(([, value]) => value));
  const shareOf = (screen: Screen) => {
    const isBacked = own(scores, screen) > 0;
    return Math.max(LEAST_SHARE, MOST_SHARE - strongest * (isBacked ? SHARE_LOST : SHARE_LOST_ALONE));
  };
  let best: Screen = 'other';
  let most = 1.2;
  for (const screen of screens) {
    const value =
      own(scores, screen) + (scores.page.get(screen) ?? 0) * shareOf(screen) * (NEVER_BY_PAGE.has(screen) ? 0.3 : 1);
    const weighed = value * (WEIGHT[screen] ?? 1);
    if (weighed > most) {
      best = screen;
      most = weighed;
    }
  }
  return { screen: best, reasons: reasonsFor(best, scores, 'none') };
}

/** What the page says counts, unless the form itself says something of its own; the less, the more that is. */
const MOST_SHARE = 0.9;
const LEAST_SHARE = 0.3;
const SHARE_LOST = 0.11;
/** Lost by what the form does not say at all. */
const SHARE_LOST_ALONE = 0.16;
/** Words of buttons that stand on forms of every kind ("Register", "Send"). */
const VAGUE: ReadonlySet<Screen> = new Set<Screen>([
  'account',
  'contact',
  'sign-in',
  'search',
  'settings',
  'purchase',
  'comment',
]);

/** A page that also has a search or a sign-in says little about the form at hand. */
const NEVER_BY_PAGE: ReadonlySet<Screen> = new Set<Screen>([
  'search',
  'sign-in',
  'comment',
  'password-reset',
  'settings',
  'admin',
]);
/** A contest also subscribes, registers and contacts: what it is first weighs more than what it does besides. */
const WEIGHT: { readonly [screen in Screen]?: number } = {
  contest: 1.35,
  petition: 1.2,
  quiz: 1.1,
  'video-gate': 1.2,
  webinar: 1.15,
  'sample-offer': 1.1,
  'quote-request': 1.1,
  contact: 0.85,
  account: 0.5,
  search: 0.5,
  'sign-in': 0.6,
  purchase: 0.8,
  comment: 0.9,
};

function reasonsFor(screen: Screen, scores: ScreenScores, otherwise: string): string[] {
  const reasons = scores.reasons.get(screen) ?? [];
  return reasons.length ? reasons.slice(0, 6) : [otherwise];
}
