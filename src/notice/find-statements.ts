import type { Passage, StatementKind } from '../disclosure/reading';
import { STATEMENT_KINDS } from '../disclosure/reading';

/** A sentence with the kinds of statement it makes by itself, and those that its heading announces. */
export interface StatingSentence {
  passage: Passage;
  kinds: ReadonlySet<StatementKind>;
  headed: ReadonlySet<StatementKind>;
  isHeading: boolean;
}

/** Most passages kept for one kind. */
const MOST_EACH = 5;

/** Gives, for each thing that a notice must say (GDPR art. 13), the first passages that say it; headings say nothing. */
export function findStatements(sentences: readonly StatingSentence[]): { kind: StatementKind; passage: Passage }[] {
  const bodies = sentences.filter(({ isHeading }) => !isHeading);
  return STATEMENT_KINDS.flatMap((kind) => {
    const own = bodies.filter(({ kinds }) => kinds.has(kind));
    const both = own.filter(({ headed }) => headed.has(kind));
    const rest = own.filter(({ headed }) => !headed.has(kind));
    const found = own.length > 0 ? [...both, ...rest] : bodies.filter(({ headed }) => headed.has(kind)).slice(0, 1);
    return found
      .slice(0, MOST_EACH)
      .sort((one, other) => one.passage.start - other.passage.start)
      .map(({ passage }) => ({ kind, passage }));
  });
}
