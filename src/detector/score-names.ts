import { attributeOf } from './dom';
import { splitName } from './fold-words';
import type { Question } from './group-questions';
import type { Lexicons } from './languages';
import type { FieldWord } from './patterns/language-patterns';
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
export function addNameScores(
  scores: Map<FieldWord, number>,
  { element, controls, type }: Question,
  lexicons: Lexicons,
): void {
  const name = splitName(controls[0]?.name ?? '');
  const id = controls.length > 1 || type === 'radio' ? [] : splitName(attributeOf(element, 'id'));
  const before = scores.size;
  if (CAPTCHA.test(`${controls[0]?.name ?? ''} ${attributeOf(element, 'id')}`)) add(scores, 'not-personal', 12);
  const whole = Object.hasOwn(WHOLE_NAMES, name.join()) ? WHOLE_NAMES[name.join()] : undefined;
  if (whole) add(scores, whole, 6);
  if (name.length) addTextScores(scores, lexicons.names, name, 6.5, true);
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
    const value = attributeOf(element, attribute);
    if (value) addTextScores(scores, lexicons.names, splitName(value), 4, true);
  }
  const host = controls[0]?.host;
  if (host) {
    addTextScores(scores, lexicons.names, splitName(attributeOf(host, 'name')), 6, true);
    addTextScores(scores, lexicons.names, splitName(attributeOf(host, 'id')), 4, true);
  }
  if (scores.size === before && type !== 'checkbox') {
    addTextScores(scores, lexicons.names, splitName(attributeOf(element, 'class')), 4, true);
  }
}
