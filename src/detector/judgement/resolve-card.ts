import type { FieldKind } from '../field-kind';
import { markOf, type QuestionSight } from '../page-sight';
import type { FieldWord } from '../patterns/language-patterns';
import type { Guess } from './classify-question';
import type { KnownQuestion } from './resolve-kinds';

/** What is asked of a card. */
type CardWord = 'card-number' | 'card-code' | 'card-expiry' | 'card-name' | 'card-expiry-month' | 'card-expiry-year';

const CARD: ReadonlySet<FieldWord | null> = new Set<FieldWord | null>([
  'card-number',
  'card-code',
  'card-expiry',
  'card-name',
  'card-expiry-month',
  'card-expiry-year',
]);

/** "Security code" alone may be one that was just sent; these are printed on a card. */
const CARD_CODE = /\bcv[cnv]\b|card|cvv/i;
/** Words by which a card pays. */
const PAYING = /banc|bank|cr[eé]dit|d[eé]bit|kredit|p[lł]atn|visa|paiement|pago|pagam|payment/i;

/** A number of a card of which neither code nor expiry is asked, and that nothing says to pay with, is that of a customer. */
function isLoyaltyCard(question: QuestionSight, words: readonly (FieldWord | null)[]): boolean {
  const isPaid = words.some((word) => word !== 'card-number' && (CARD.has(word) || word === 'month'));
  const said = `${question.label} ${markOf(question, 'placeholder')} ${markOf(question, 'name')}`;
  return !isPaid && !PAYING.test(said) && !markOf(question, 'autocomplete').includes('cc-');
}

/** Whether a word is of something that is asked of a card. */
export function isOfCard(word: FieldWord | null): word is CardWord {
  return CARD.has(word);
}

/** What a question about a card asks: its number may be that of a customer, its code one that was just sent. */
export function resolveCard(
  word: CardWord,
  { question, guess }: { question: QuestionSight; guess: Guess },
  words: readonly (FieldWord | null)[],
): FieldKind {
  if (word === 'card-expiry') return cardExpiry(guess, question);
  if (word === 'card-number' && isLoyaltyCard(question, words)) return 'member-number';
  const isCard = words.some((other) => other !== 'card-code' && isOfCard(other));
  const isPrinted = CARD_CODE.test(`${question.label} ${markOf(question, 'name')}`);
  return word === 'card-code' && !isCard && !isPrinted ? 'one-time-code' : word;
}

function cardExpiry({ scores }: Guess, { type }: QuestionSight): FieldKind {
  if (type !== 'select' && !scores.has('card-expiry-month') && !scores.has('card-expiry-year')) return 'card-expiry';
  const month = (scores.get('card-expiry-month') ?? 0) + (scores.get('month') ?? 0);
  const year = (scores.get('card-expiry-year') ?? 0) + (scores.get('year') ?? 0);
  if (type !== 'select' && month > 0 && year > 0) return 'card-expiry';
  if (month < 3 && year < 3) return 'card-expiry';
  return month >= year ? 'card-expiry-month' : 'card-expiry-year';
}

/** A "security code" among names and addresses, without a password, is that of a picture. */
export function passOverChecks(known: KnownQuestion[]): void {
  if (known.some(({ kind }) => kind === 'password') || known.filter(({ kind }) => kind !== null).length <= FEW) return;
  for (const one of known) {
    if (one.kind !== 'one-time-code' || one.guess.word !== 'card-code') continue;
    one.kind = null;
    one.isImpersonal = true;
  }
}

const FEW = 3;
