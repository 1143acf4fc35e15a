import { markOf, type QuestionSight } from '../page-sight';
import type { FieldWord } from '../patterns/language-patterns';
import { splitName } from './fold-words';
import type { Lexicons } from './languages';
import { findPhrases } from './lexicon';
import { readGluedName } from './read-glued-name';
import { add, addTextScores } from './score-words';

const CAPTCHA = /captcha/i;
/** Names too short or too common to be looked for inside other names. */
const WHOLE_NAMES: Readonly<Record<string, FieldWord>> = {
  q: 'not-personal',
  s: 'not-personal',
  k: 'not-personal',
  user: 'username',
  cap: 'postal-code',
  via: 'street',
  civico: 'street',
  gg: 'day',
};

/** Adds what the names in the markup of a control tell: its own, its test hooks', its host's. */
export function addNameScores(scores: Map<FieldWord, number>, question: QuestionSight, lexicons: Lexicons): void {
  const { controls, type } = question;
  const name = splitName(markOf(question, 'name'));
  const id = controls.length > 1 || type === 'radio' ? [] : splitName(markOf(question, 'id'));
  const before = scores.size;
  if (CAPTCHA.test(`${markOf(question, 'name')} ${markOf(question, 'id')}`)) add(scores, 'not-personal', 12);
  const whole = Object.hasOwn(WHOLE_NAMES, name.join()) ? WHOLE_NAMES[name.join()] : undefined;
  if (whole) add(scores, whole, 6);
  if (name.length) addTextScores(scores, lexicons.names, ownWords(markOf(question, 'name'), name, lexicons), 6.5, true);
  if (id.length && id.join() !== name.join()) addTextScores(scores, lexicons.names, id, name.length ? 3 : 6, true);
  if (scores.size > before) return;
  const glued = type === 'radio' || type === 'checkbox' ? null : readGluedName([...name, ...id]);
  if (glued) add(scores, glued, 4);
  for (const attribute of [
    'data-testid',
    'data-name',
    'data-field',
    'formcontrolname',
    'ng-model',
    'v-model',
    'data-qa',
    'data-test',
  ]) {
    const value = markOf(question, attribute);
    if (value) addTextScores(scores, lexicons.names, splitName(value), 4, true);
  }
  addTextScores(scores, lexicons.names, splitName(markOf(question, 'host-name')), 6, true);
  addTextScores(scores, lexicons.names, splitName(markOf(question, 'host-id')), 4, true);
  if (scores.size === before && type !== 'checkbox') {
    addTextScores(scores, lexicons.names, splitName(markOf(question, 'class')), 4, true);
  }
}

const MEMBER = /^[\w-]+\[([^\d[\]][^[\]]*)\]$/;

/** Of `firma[doc]` what is asked is `doc`, whatever it belongs to, unless only both together are known (`address[line1]`). */
function ownWords(name: string, words: readonly string[], { names }: Lexicons): readonly string[] {
  const own = splitName(MEMBER.exec(name.slice(0, 120))?.[1] ?? '');
  if (own.length === 0) return words;
  const [hit] = findPhrases(names, words);
  const isOfOwner = hit !== undefined && hit.at + hit.length <= words.length - own.length;
  return isOfOwner ? own : words;
}
