import type { Passage, StatementKind } from '../disclosure/reading';
import { STATEMENT_KINDS } from '../disclosure/reading';

/** A sentence with the kinds of statement it makes by itself, and those that its heading announces. */
interface StatingSentence {
  passage: Passage;
  kinds: ReadonlySet<StatementKind>;
  headed: ReadonlySet<StatementKind>;
  isHeading: boolean;
}

/** Most passages kept for one kind. */
const MOST_EACH = 5;

/**
 * Gives, for each thing that a notice must say (GDPR art. 13), the first passages that say it. A heading says nothing
 * by itself: what stands below it does.
 */
export function findStatements(sentences: readonly StatingSentence[]): { kind: StatementKind; passage: Passage }[] {
  const bodies = sentences.filter(({ isHeading }) => !isHeading);
  return STATEMENT_KINDS.flatMap((kind) => {
    const own = bodies.filter(({ kinds }) => kinds.has(kind));
    const both = own.filter(({ headed }) => headed.has(kind));
    const rest = own.filter(({ headed }) => !headed.has(kind));
    const found = own.length > 0 ? [...both, ...rest] : belowHeading(sentences, kind);
    return found
      .slice(0, MOST_EACH)
      .sort((one, other) => one.passage.start - other.passage.start)
      .map(({ passage }) => ({ kind, passage }));
  });
}

/** The first line below a heading of that kind, unless it is a heading of another kind. */
function belowHeading(sentences: readonly StatingSentence[], kind: StatementKind): readonly StatingSentence[] {
  const at = sentences.findIndex(({ isHeading, kinds }) => isHeading && kinds.has(kind));
  const next = at === -1 ? undefined : sentences[at + 1];
  return next && !(next.isHeading && next.kinds.size > 0) ? [next] : [];
}
