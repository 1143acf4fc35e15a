import type { Screen } from '../../disclosure/occasions';
import { markOf } from '../page-sight';
import type { KnownQuestion } from './resolve-kinds';
import { ownScore as own, type ScreenScores, scoreOf as score } from './screen-scores';

/** What a form with a password is for; null where its words say something else and the account is made by the way. */
export function classifyWithPassword(
  passwords: readonly KnownQuestion[],
  asked: number,
  identifiers: number,
  all: number,
  scores: ScreenScores,
): Screen | null {
  const isNew = passwords.some(({ question }) => markOf(question, 'autocomplete').includes('new-password'));
  const others = asked - passwords.length;
  const admin = score(scores, 'admin');
  const settings = score(scores, 'settings');
  const signIn = own(scores, 'sign-in') + (scores.page.get('sign-in') ?? 0) * 0.5;
  const account = own(scores, 'account') + (scores.page.get('account') ?? 0) * 0.5;
  if (others === 0 && passwords.length >= 2) return 'password-reset';
  // "PIN received by post", beside the password.
  if (passwords.length === 2 && !isNew && others <= 1 && signIn > account + 2) return 'sign-in';
  if (passwords.length >= 2 || isNew || others - Math.min(identifiers, 1) >= 2) {
    if (passwords.length >= 3 || settings > Math.max(account, 2)) return 'settings';
    if (admin > account + 2) return 'admin';
    if (passwords.length === 1 && !isNew && signIn > account + 3 && all <= 4) return 'sign-in';
    return others > MOST_OF_ACCOUNT && isErrand(scores) ? null : 'account';
  }
  if (others > 1 && account > signIn) return 'account';
  return account > signIn + 2 ? 'account' : 'sign-in';
}

/** For which an account may be made as well. */
const ERRANDS: readonly Screen[] = [
  'contest',
  'purchase',
  'donation',
  'petition',
  'quote-request',
  'booking',
  'survey',
];
const MOST_OF_ACCOUNT = 3;
/** What one button or heading says. */
const SAID_CLEARLY = 3;
/** What form and page together say of a contest, when its rules are to be accepted in the form. */
const SAID_AROUND = 5;

/** "Order", "Enter the draw": the account is only made by the way. */
function isErrand(scores: ScreenScores): boolean {
  const errand = Math.max(...ERRANDS.map((screen) => own(scores, screen)));
  if (errand >= SAID_CLEARLY && errand > own(scores, 'account')) return true;
  return own(scores, 'contest') > 0 && score(scores, 'contest') >= SAID_AROUND;
}
