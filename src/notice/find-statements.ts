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
  const own = new Map<StatementKind, StatingSentence[]>();
  const headings = new Map<StatementKind, number>();
  for (const [at, sentence] of sentences.entries()) {
    for (const kind of sentence.kinds) {
      if (!sentence.isHeading) addTo(own, kind, sentence);
      else if (!headings.has(kind)) headings.set(kind, at);
    }
  }
  return STATEMENT_KINDS.flatMap((kind) => {
    const said = own.get(kind) ?? [];
    const both = said.filter(({ headed }) => headed.has(kind));
    const rest = said.filter(({ headed }) => !headed.has(kind));
    const found = said.length > 0 ? [...both, ...rest] : belowHeading(sentences, headings.get(kind));
    return found
      .slice(0, MOST_EACH)
      .sort((one, other) => one.passage.start - other.passage.start)
      .map(({ passage }) => ({ kind, passage }));
  });
}

function addTo(lists: Map<StatementKind, StatingSentence[]>, kind: StatementKind, sentence: StatingSentence): void {
  const list = lists.get(kind);
  if (list) list.push(sentence);
  else lists.set(kind, [sentence]);
}

/** The first line below a heading of that kind, unless it is a heading of another kind. */
function belowHeading(sentences: readonly StatingSentence[], at: number | undefined): readonly StatingSentence[] {
  const next = at === undefined ? undefined : sentences[at + 1];
  return next && !(next.isHeading && next.kinds.size > 0) ? [next] : [];
}
