import type { LetterLanguage } from '../disclosure/request';
import type { ConsentBox } from '../disclosure/schema';
import { PRINTED, quoteInline } from './clean-text';
import { BOOKS } from './languages/books';

/** One box as it was: its wording, whether it was ticked in advance, its state when sent. */
export function tellBox(box: ConsentBox, language: LetterLanguage): string {
  const { telling, frame } = BOOKS[language];
  const wording = quoteInline(box.wording, PRINTED.wording, language);
  const first = tellTicking(box, 'first', language);
  const end = tellTicking(box, 'sent', language);
  const rest = [
    nameControl(box, language),
    first && telling.atFirst(first, box.preTicked),
    end && telling.whenSent(end),
  ].filter(Boolean);
  return `${wording}${frame.colon}${rest.join(', ')}`;
}

/** What sort of control it was, and whether it was obligatory or said no. */
export function nameControl({ control, sense, required }: ConsentBox, language: LetterLanguage): string {
  const { names, telling } = BOOKS[language];
  const refuses = sense === 'refuses' ? telling.toRefuse() : '';
  return `${names.controls[control]}${refuses}${required ? telling.obligatory() : ''}`;
}

/** Its state at one of two moments, as a word for a table; empty for what cannot be ticked. */
export function tellTicking(box: ConsentBox, moment: 'first' | 'sent', language: LetterLanguage): string {
  const { names, telling } = BOOKS[language];
  if (box.control !== 'checkbox' && box.control !== 'switch' && box.control !== 'radio') return '';
  const state = moment === 'sent' ? box.stateWhenSent : box.preTicked ? 'ticked' : 'unticked';
  return state === 'unknown' ? telling.stateUnknown() : names.states[box.control][state];
}
