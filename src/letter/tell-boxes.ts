import type { ConsentBox } from '../disclosure/schema';
import { PRINTED, quoteInline } from './clean-text';
import type { LetterLanguage } from './letter';
import { canBeTicked } from './letter-facts';
import { english, french } from './typography';

const CONTROLS: Record<ConsentBox['control'], Record<LetterLanguage, string>> = {
  checkbox: { fr: 'case à cocher', en: 'checkbox' },
  switch: { fr: 'interrupteur', en: 'switch' },
  radio: { fr: 'choix', en: 'option' },
  button: { fr: 'bouton', en: 'button' },
  hidden: { fr: 'réglage non affiché', en: 'setting not displayed' },
  text: { fr: 'phrase affichée, sans case', en: 'sentence displayed, without a box' },
};

/** One box as it was: its wording, whether it was ticked in advance, its state when sent. */
export function tellBox(box: ConsentBox, language: LetterLanguage): string {
  const wording = quoteInline(box.wording, PRINTED.wording, language);
  const rest = [nameControl(box, language), tellAtFirst(box, language), tellWhenSent(box, language)].filter(Boolean);
  return language === 'fr' ? french`${wording} : ${rest.join(', ')}` : english`${wording}: ${rest.join(', ')}`;
}

/** What sort of control it was, and whether it was obligatory or said no. */
export function nameControl({ control, sense, required }: ConsentBox, language: LetterLanguage): string {
  const fr = language === 'fr';
  const refuses = sense === 'refuses' ? (fr ? ' (de refus)' : ' (to refuse)') : '';
  const obligatory = required ? (fr ? ', obligatoire' : ', required') : '';
  return `${CONTROLS[control][language]}${refuses}${obligatory}`;
}

/** Its state at one of two moments, as a word for a table; empty for what cannot be ticked. */
export function tellTicking(box: ConsentBox, moment: 'first' | 'sent', language: LetterLanguage): string {
  if (!canBeTicked(box)) return '';
  const state = moment === 'sent' ? box.stateWhenSent : box.preTicked ? 'ticked' : 'unticked';
  if (state === 'unknown') return language === 'fr' ? 'état inconnu' : 'state unknown';
  const verb = VERBS[box.control]?.[language] ?? '';
  return state === 'ticked' ? verb : `${language === 'fr' ? 'non' : 'not'} ${verb}`;
}

const VERBS: Partial<Record<ConsentBox['control'], Record<LetterLanguage, string>>> = {
  checkbox: { fr: 'cochée', en: 'ticked' },
  switch: { fr: 'activé', en: 'switched on' },
  radio: { fr: 'choisi', en: 'selected' },
};

function tellAtFirst(box: ConsentBox, language: LetterLanguage): string {
  const state = tellTicking(box, 'first', language);
  if (!state) return '';
  if (language === 'fr') return `${state} ${box.preTicked ? 'd’avance' : 'à l’affichage'}`;
  return `${state} ${box.preTicked ? 'in advance' : 'when shown'}`;
}

function tellWhenSent(box: ConsentBox, language: LetterLanguage): string {
  const state = tellTicking(box, 'sent', language);
  return state && `${state} ${language === 'fr' ? 'lors de l’envoi' : 'when sent'}`;
}
