import type { FieldKind } from '../field-kind';
import { markOf } from '../page-sight';
import { foldWords } from './fold-words';
import type { Lexicons } from './languages';
import { findPhrases } from './lexicon';
import type { KnownQuestion } from './resolve-kinds';

/** Controls that may stand under one label: three parts of a date, three of a telephone number, four of a card's. */
const MOST_SHARED = 4;
const TYPED: ReadonlySet<string> = new Set(['text', 'tel', 'number']);
/** What goes on in the next control under the same label. */
const CONTINUED: { readonly [kind in FieldKind]?: FieldKind } = {
  street: 'street-2',
  phone: 'phone',
  mobile: 'mobile',
  landline: 'landline',
  'card-number': 'card-number',
  'full-name': 'full-name',
};

/** Gives controls without a word of their own the label that they stand under: "Street and no.", "PLZ / Ort". */
export function shareLabels(known: readonly KnownQuestion[], lexicons: Lexicons): void {
  for (let index = 0; index < known.length; index++) {
    const [first, ...others] = known.slice(index, index + MOST_SHARED) as [KnownQuestion, ...KnownQuestion[]];
    if (first.kind === null || first.question.label === '' || !TYPED.has(first.question.type)) continue;
    const [next] = others;
    if (next && (first.kind === 'postal-code' || first.kind === 'city')) settlePlaces(first, next, lexicons);
    const end = others.findIndex((one) => !isMute(one));
    const shared = end < 0 ? others : others.slice(0, end);
    if (shared.length > 0) share(first, shared);
  }
}

function isMute({ question, kind, isImpersonal }: KnownQuestion): boolean {
  const isUnnamed = question.label === '' && !markOf(question, 'placeholder') && !markOf(question, 'aria-label');
  return kind === null && !isImpersonal && isUnnamed && TYPED.has(question.type);
}

/** Of code and town under one label, each is what the label says in its place. */
function settlePlaces(first: KnownQuestion, next: KnownQuestion, lexicons: Lexicons): void {
  const [here, there] = readPlaces(first.question.label, lexicons);
  if (!here || !there || !(isMute(next) || next.kind === there)) return;
  first.kind = here;
  next.kind = there;
}

function share(first: KnownQuestion, shared: readonly KnownQuestion[]): void {
  const { kind } = first;
  if (kind === 'birth-date' && shared.length === 2) {
    for (const [at, one] of [first, ...shared].entries()) one.kind = PARTS[at] ?? 'birth-year';
  } else {
    for (const one of shared) one.kind = (kind && CONTINUED[kind]) ?? null;
  }
}

const JOINED = /\s?[/,&+]\s?|\s(?:et|und|and|e|y|en|i)\s/i;

/** Code and town of one label, in its order: "PLZ / Ort". */
function readPlaces(label: string, { fields }: Lexicons): FieldKind[] {
  const parts = label.slice(0, 60).split(JOINED);
  const said = parts.map((part) => findPhrases(fields, foldWords(part))[0]?.meaning);
  return said.filter((word): word is FieldKind => word === 'postal-code' || word === 'city');
}

const PARTS = ['birth-day', 'birth-month', 'birth-year'] as const;
