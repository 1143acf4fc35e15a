import { holdsWord } from './read-text';

const EXAMPLE =
  /[@\d]|^(?:[djtg]{1,2}|mm)\b|^(?:ex|e\.g|z\.b|bv|bijv|np|p\.? ?ej|por ej|es|esempio|exemple|beispiel|ejemplo|voorbeeld)\b\.? ?:?/i;

/** Whether a placeholder says what is asked; an example or a format (`04..`, `you@shop.com`, `dd/mm/yyyy`) does not. */
export function isNaming(placeholder: string): boolean {
  return holdsWord(placeholder) && !EXAMPLE.test(placeholder);
}

const ASKING = /\?[\s*:)]*$|^\s*\d{1,2}\s?[.)]\s/;

/** Whether a text asks, or has a number as questions have. */
export function isAsking(text: string): boolean {
  return ASKING.test(text);
}

const BRACKETED = /^\(.*\)$/;

/** What stands in brackets explains what stands before it. */
export function joinAside(nearest: string, farther: string): string {
  if (!farther || !BRACKETED.test(nearest)) return nearest;
  return farther.includes(nearest) ? farther : `${farther} ${nearest}`;
}

const NUMBER =
  /^\s*(?:question|frage|pregunta|domanda|pergunta|pytanie|vraag|q)\s{0,2}(?:n[°º.]?\s?)?\d{1,3}\s?[*:.]?\s*$/i;

/** "Question 4": what is asked stands elsewhere. */
export function isNumber(label: string): boolean {
  return NUMBER.test(label.slice(0, 40));
}
