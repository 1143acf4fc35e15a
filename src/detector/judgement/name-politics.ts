import type { PageContext, PointContext } from '../page-sight';
import { CHOICE_TYPES } from './choice-types';
import { foldWords } from './fold-words';
import type { Lexicons } from './languages';
import { findPhrases } from './lexicon';
import type { KnownQuestion } from './resolve-kinds';

const LONGEST_HEADINGS = 400;

/** In a political test or poll, whoever agrees or disagrees gives a political opinion (GDPR art. 9), not just any. */
export function namePolitics(
  known: readonly KnownQuestion[],
  point: PointContext,
  page: PageContext,
  lexicons: Lexicons,
): void {
  const opinions = known.filter(({ question, kind }) => kind === 'opinion' && isChosen(question.type));
  if (opinions.length === 0) return;
  const isPolitical =
    known.some(({ kind }) => kind === 'political-opinion') ||
    speaksPolitics(`${page.title} ${page.headings} ${point.headings}`.slice(0, LONGEST_HEADINGS), lexicons);
  if (isPolitical) for (const one of opinions) one.kind = 'political-opinion';
}

function isChosen(type: string): boolean {
  return CHOICE_TYPES.has(type) || type === 'select' || type === 'range';
}

function speaksPolitics(text: string, { fields, consent }: Lexicons): boolean {
  const words = foldWords(text);
  return (
    findPhrases(fields, words).some(({ meaning }) => meaning === 'political-opinion') ||
    findPhrases(consent, words).some(({ meaning }) => meaning === 'political')
  );
}
