import { markOf, type QuestionSight } from '../page-sight';
import type { FieldWord } from '../patterns/language-patterns';
import { add } from './score-words';

/** Settles what signals of one control say side by side, where one of them says it more closely. */
export function preferSorts(scores: Map<FieldWord, number>, question: QuestionSight): void {
  const { type } = question;
  if (type === 'file') preferPhoto(scores, markOf(question, 'accept'));
  if (type === 'text') preferUsername(scores);
  if (type === 'text' && !SECRET.test(namesOf(question))) scores.delete('password');
  preferEmail(scores);
  if (type === 'textarea') preferWholeAddress(scores);
  preferPhoneSort(scores);
  preferBirth(scores);
}

/** "Password" beside a text control that is named after its user is the label of the next one. */
function preferUsername(scores: Map<FieldWord, number>): void {
  if ((scores.get('username') ?? 0) >= SAID) scores.delete('password');
}

/** A password that everybody may read as it is typed is a watchword, unless its maker calls it one. */
const SECRET = /pass|pwd|pw\b|psw|mdp|contrase|clave|senha|kennw|wachtw/i;

function namesOf(question: QuestionSight): string {
  return ['name', 'id', 'autocomplete', 'class', 'placeholder']
    .map((mark) => markOf(question, mark).slice(0, 100))
    .join(' ');
}

/** What a sort must score to be preferred: it is said, not only hinted at. */
const SAID = 4;

/** An address with room for several lines is a whole one. */
function preferWholeAddress(scores: Map<FieldWord, number>): void {
  const street = scores.get('street') ?? 0;
  if (street >= SAID) add(scores, 'postal-address', street + 1);
}

/** "Address" of a control that is elsewhere called an e-mail is that of an e-mail; so is "mobile or e-mail". */
function preferEmail(scores: Map<FieldWord, number>): void {
  const email = scores.get('email') ?? 0;
  if (email < 3) return;
  // Whatever its maker calls it, a control under "E-mail" asks for one.
  if (email >= LABELLED) scores.delete('username');
  for (const word of ['street', 'postal-address'] as const) if ((scores.get(word) ?? 0) > email) scores.delete(word);
  if (email < 6.5) return;
  for (const word of ['phone', 'mobile'] as const) if ((scores.get(word) ?? 0) > email) scores.delete(word);
}

/** A file that the page calls a photo, or nothing at all but takes pictures only, is one. */
function preferPhoto(scores: Map<FieldWord, number>, accepts: string): void {
  const isCalled = (scores.get('photo') ?? 0) >= HINTED;
  if (isCalled || (accepts.startsWith('image/') && scores.size === 1)) add(scores, 'photo', 10);
}

/** What one clear label scores. */
const LABELLED = 10;
const HINTED = 3;

/** The standard has one word for every telephone; the label may say which. */
function preferPhoneSort(scores: Map<FieldWord, number>): void {
  const sort = (['mobile', 'landline'] as const).find((word) => (scores.get(word) ?? 0) >= SORT_SAID);
  if (sort && scores.has('phone')) {
    add(scores, sort, scores.get('phone') ?? 0);
    scores.delete('phone');
  }
}

const SORT_SAID = 4.5;

/** "Date" of a control that is elsewhere said to be of a birth is that of a birth. */
function preferBirth(scores: Map<FieldWord, number>): void {
  const birth = BIRTHS.find((word) => (scores.get(word) ?? 0) >= 3);
  if (birth) scores.delete('date');
}

const BIRTHS: readonly FieldWord[] = ['birth-date', 'birth-year', 'birth-month', 'birth-day'];
