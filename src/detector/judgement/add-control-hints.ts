import type { Screen } from '../../disclosure/occasions';
import type { ScreenEvidence } from './classify-screen';
import { ownScore, type ScreenScores, scoreOf } from './screen-scores';

/** What the controls make likelier without deciding it. */
export function addControlHints({ questions, page }: ScreenEvidence, scores: ScreenScores): void {
  const kinds = questions.map(({ kind }) => kind);
  const add = (screen: Screen, value: number) => scores.own.set(screen, ownScore(scores, screen) + value);
  const personal = kinds.filter((kind) => kind !== null && kind !== 'other' && kind !== 'free-text').length;
  if (personal <= 2 && kinds.includes('email') && questions.length <= 3) {
    // Beside a contest that it says nothing of, a form that speaks of a newsletter is one.
    const isOther = ownScore(scores, 'newsletter') > 0 && ownScore(scores, 'contest') === 0 && isContestPage(scores);
    add('newsletter', isOther ? 2.4 : 1.2);
  }
  if (kinds.includes('free-text') && kinds.includes('email')) add('contact', 1.5);
  if (kinds.includes('file') && scoreOf(scores, 'application') > 0) add('application', 2);
  const choices = questions.filter(
    ({ question, kind }) => question.type === 'radio' && (kind === null || OPINIONS.has(kind)),
  ).length;
  if (choices >= 3) {
    add('quiz', 1.5);
    add('survey', 1.8);
  }
  const profile = kinds.filter((kind) => kind !== null && PROFILE.has(kind)).length;
  if (profile >= 3 && profile * 2 >= questions.length) add('survey', 2.2);
  if (scoreOf(scores, 'video-gate') > 0 && page.hasPlayer) add('video-gate', 1.5);
}

const PROFILE: ReadonlySet<string> = new Set([
  'age',
  'gender',
  'education',
  'income',
  'ethnic-origin',
  'political-opinion',
  'religion',
  'opinion',
  'habits',
  'lifestyle',
  'health',
  'household',
  'children',
  'marital-status',
  'job',
  'interests',
  'housing',
]);
const OPINIONS: ReadonlySet<string> = new Set([
  'opinion',
  'lifestyle',
  'habits',
  'health',
  'political-opinion',
  'interests',
]);

function isContestPage({ page }: ScreenScores): boolean {
  return (page.get('contest') ?? 0) > (page.get('video-gate') ?? 0);
}
