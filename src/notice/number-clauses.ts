import type { CompiledLexicon, Mark } from './compile-lexicon';
import type { Concept } from './lexicon';
import type { Token } from './tokens';

/** For each word the number of its clause; `parents` gives the clause around one that stands inside it. */
export interface Clauses {
  of: readonly number[];
  parents: ReadonlyMap<number, number>;
  brackets: ReadonlySet<number>;
}

/** Where the marks that matter to clauses begin. */
interface Openings {
  buts: ReadonlySet<number>;
  nots: ReadonlySet<number>;
  data: ReadonlySet<number>;
  acts: ReadonlySet<number>;
  conditions: ReadonlySet<number>;
}

/**
 * Divides a sentence into clauses. One ends at a semicolon, at a "but", and where a comma, a colon or an "and" is followed
 * by a new subject. A bracket, and what begins with "who" or "if" behind a comma, is a clause inside another, which goes on
 * behind it.
 */
export function numberClauses(
  tokens: readonly Token[],
  marks: readonly Mark<Concept>[],
  compiled: CompiledLexicon,
  acts: ReadonlySet<number>,
): Clauses {
  const openings = {
    buts: startsOf(marks, 'but'),
    nots: startsOf(marks, 'not'),
    data: startsOf(marks, 'data'),
    acts,
    conditions: startsOf(marks, 'unless'),
  };
  const parents = new Map<number, number>();
  const brackets = new Set<number>();
  const open: { clause: number; closedBy: Token['before'] }[] = [];
  const of = new Array<number>(tokens.length).fill(0);
  let acted = false;
  let clause = 0;
  let last = 0;
  const descend = (closedBy: Token['before']) => {
    open.push({ clause, closedBy });
    parents.set(++last, clause);
    clause = last;
  };
  for (let index = 0; index < tokens.length; index++) {
    const before = tokens[index]?.before ?? ' ';
    const top = open.at(-1);
    if (before === ';') {
      open.length = 0;
      clause = index > 0 ? ++last : 0;
    } else if (top?.closedBy === before) {
      clause = top.clause;
      open.pop();
    }
    if (before === '(' && index > 0) {
      descend(')');
      brackets.add(clause);
    } else if (before === ',' && index > 0 && isNested(tokens, index, compiled)) descend(',');
    else if (index === 0 && opensCondition(tokens, openings)) descend(',');
    else if (index > 0 && of[index - 1] === clause && startsNew(tokens, index, compiled, openings, acted))
      clause = ++last;
    acted ||= acts.has(index);
    of[index] = clause;
  }
  return { of, parents, brackets };
}

const NONE: ReadonlySet<number> = new Set();

function startsOf(marks: readonly Mark<Concept>[], wanted: Concept): ReadonlySet<number> {
  let starts: Set<number> | null = null;
  for (const { concept, from } of marks) {
    if (concept !== wanted) continue;
    starts ??= new Set();
    starts.add(from);
  }
  return starts ?? NONE;
}

/** "If", in the languages that are read. */
const IFS: ReadonlySet<string> = new Set(
  'si s if wenn sofern soweit falls solange se caso indien als zolang jesli jezeli'.split(' '),
);

/** "Unless you object, …", "If you do not tick the box, …": what is denied there is not denied of what follows. */
function opensCondition(tokens: readonly Token[], { conditions }: Openings): boolean {
  return (conditions.has(0) || IFS.has(tokens[0]?.word ?? '')) && tokens.some(({ before }) => before === ',');
}

/** At a "but"; at a subject behind a comma or an "and"; where data follow a comma and nothing was done before. */
function startsNew(
  tokens: readonly Token[],
  index: number,
  { subjects, conjunctions, skippable, lexicon }: CompiledLexicon,
  { buts, nots, data, acts }: Openings,
  acted: boolean,
): boolean {
  const { word = '', before = ' ' } = tokens[index] ?? {};
  // "…, never however to parties": what is denied begins before the "however".
  if (before === ',' && nots.has(index) && buts.has(index + 1)) return true;
  if (buts.has(index)) return !(tokens[index - 1]?.before === ',' && nots.has(index - 1));
  const afterAnd = conjunctions.has(tokens[index - 1]?.word ?? '');
  if ((before === ',' || (before === ':' && word !== 'el') || afterAnd) && subjects.has(word)) return true;
  // "If you live there, your address …": what was said so far did nothing.
  if (before === ',' && !acted && skippable.has(word) && data.has(index + 1)) return true;
  return afterAnd && lexicon.negation === 'clause' && acts.has(index);
}

/** "…, who", "…, to whom": also behind a preposition. */
function isNested(tokens: readonly Token[], index: number, { nested, partings }: CompiledLexicon): boolean {
  const word = tokens[index]?.word ?? '';
  if (nested.has(word)) return true;
  const next = tokens[index + 1];
  return next !== undefined && next.before === ' ' && partings.has(word) && nested.has(next.word);
}
