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
    if (first.kind === 'postal-code' || first.kind === 'city') settlePlaces([first, ...others], lexicons);
    const end = others.findIndex((one) => !isMute(one, first));
    const shared = end < 0 ? others : others.slice(0, end);
    if (shared.length > 0) share(first, shared);
  }
}

/** "Nº", "n.", after a street. */
const HOUSE_NUMBER = /^(?:no|nr?)$/;

function isMute({ question, kind, isImpersonal }: KnownQuestion, first: KnownQuestion): boolean {
  const words = foldWords(question.label.slice(0, 20));
  const isNumber = first.kind === 'street' && words.length === 1 && HOUSE_NUMBER.test(words[0] ?? '');
  const isUnnamed =
    (question.label === '' || isNumber) && !markOf(question, 'placeholder') && !markOf(question, 'aria-label');
  return kind === null && !isImpersonal && isUnnamed && TYPED.has(question.type);
}

/** Of code, town and region under one label, each is what the label says in its place. */
function settlePlaces(row: readonly KnownQuestion[], lexicons: Lexicons): void {
  const [first] = row as [KnownQuestion];
  const places = readPlaces(first.question.label, lexicons);
  const follow = row.slice(1, places.length);
  if (places.length < 2) return;
  const isRow = follow.length === places.length - 1;
  if (!isRow || !follow.every((one, at) => isMute(one, first) || one.kind === places[at + 1])) {
    // One control for all of it is called by what is said first.
    first.kind = places[0] ?? first.kind;
    return;
  }
  for (const [at, place] of places.entries()) {
    const one = row[at];
    if (one) one.kind = place;
  }
}

function share(first: KnownQuestion, shared: readonly KnownQuestion[]): void {
  const { kind } = first;
  if (kind === 'birth-date' && shared.length === 2) {
    for (const [at, one] of [first, ...shared].entries()) one.kind = PARTS[at] ?? 'birth-year';
  } else {
    for (const one of shared) one.kind = (kind && CONTINUED[kind]) ?? null;
  }
}

const JOINED = /\s?[/,&+]\s?|\s[-–]\s|\s(?:et|und|and|e|y|en|i)\s/i;

const PLACES: ReadonlySet<string> = new Set(['postal-code', 'city', 'region']);

/** Code, town and region of one label, in its order: "PLZ / Ort". */
function readPlaces(label: string, { fields }: Lexicons): FieldKind[] {
  const parts = label.slice(0, 60).split(JOINED);
  const said = parts.map((part) => findPhrases(fields, foldWords(part))[0]?.meaning);
  return said.filter((word): word is FieldKind => word !== undefined && PLACES.has(word));
}

const PARTS = ['birth-day', 'birth-month', 'birth-year'] as const;
