import type { DataCategory } from '../../disclosure/categories';
import type { Screen } from '../../disclosure/occasions';
import type { DetectedField } from '../collection-point';
import { votes } from '../patterns/small-words';
import { foldWords } from './fold-words';

/** Screens whose answers tell about a person even where no name is asked. */
const ANONYMOUS: ReadonlySet<Screen> = new Set<Screen>([
  'quiz',
  'survey',
  'petition',
  'contest',
  'application',
  'settings',
  'admin',
]);
/** By these a person can be told or reached: without one of them a form is a calculator or a filter. */
const IDENTIFYING: ReadonlySet<DataCategory> = new Set<DataCategory>([
  'full-name',
  'given-name',
  'family-name',
  'email',
  'phone',
  'mobile',
  'landline',
  'social-handle',
  'postal-address',
  'street',
  'id-number',
  'payment-card',
  'bank',
  'photo',
  'file',
  'username',
  'password',
  'one-time-code',
]);

/** Whether what is asked tells who answers: a calculator, a filter, a question of age alone or a vote does not. */
export function tellsWho(
  screen: Screen,
  fields: readonly Pick<DetectedField, 'category'>[],
  buttons: readonly string[] = [],
): boolean {
  if (fields.some(({ category }) => IDENTIFYING.has(category))) return true;
  const isAgeGate =
    fields.length === 1 && fields.every(({ category }) => category === 'birth-date' || category === 'age');
  const isVote = fields.length === 1 && buttons.some((button) => votes.has(foldWords(button).join(' ')));
  return ANONYMOUS.has(screen) && !isAgeGate && !isVote;
}
