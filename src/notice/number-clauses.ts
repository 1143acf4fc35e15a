import type { CompiledLexicon, Mark } from './compile-lexicon';
import type { Concept } from './lexicon';
import type { Token } from './tokens';

/** For each word the number of its clause; `parents` gives the clause around one that stands inside it. */
export interface Clauses {
  of: readonly number[];
  parents: ReadonlyMap<number, number>;
  brackets: ReadonlySet<number>;
}

/**
 * Divides a sentence into clauses. One ends at a semicolon, at a "but", and where a comma or an "and" is followed by a
 * new subject. A bracket, and what begins with "who" or "if" behind a comma, is a clause inside another, which goes on
 * behind it.
 */
export function numberClauses(
  tokens: readonly Token[],
  marks: readonly Mark<Concept>[],
  compiled: CompiledLexicon,
  acts: ReadonlySet<number>,
): Clauses {
  const buts = new Set(marks.filter(({ concept }) => concept === 'but').map(({ from }) => from));
  const verbLast = compiled.lexicon.negation === 'clause';
  const starts = new Set(marks.filter(({ concept }) => concept === 'data').map(({ from }) => from));
  const parents = new Map<number, number>();
  const brackets = new Set<number>();
  let acted = false;
  const open: { clause: number; by: 'bracket' | 'comma' }[] = [];
  let clause = 0;
  let last = 0;
  const of: number[] = [];
  for (const [index, token] of tokens.entries()) {
    const word = tokens[index - 1]?.word ?? '';
    const joined = token.before === ',' || compiled.conjunctions.has(word);
    const top = open.at(-1);
    if (token.before === ';') {
      open.length = 0;
      clause = index > 0 ? ++last : 0;
    } else if (top && (top.by === 'bracket' ? token.before === ')' : token.before === ',')) {
      clause = top.clause;
      open.pop();
    }
    const startsNew =
      buts.has(index) ||
      // "If you live there, your address …": what was said so far did nothing.
      (token.before === ',' && !acted && isDataSubject(tokens, index, starts, compiled)) ||
      (index > 0 && joined && compiled.subjects.has(token.word)) ||
      (verbLast && compiled.conjunctions.has(word) && acts.has(index));
    if (token.before === '(' && index > 0) {
      open.push({ clause, by: 'bracket' });
      parents.set(++last, clause);
      brackets.add(last);
      clause = last;
    } else if (token.before === ',' && index > 0 && isNested(tokens, index, compiled)) {
      open.push({ clause, by: 'comma' });
      parents.set(++last, clause);
      clause = last;
    } else if (startsNew && index > 0 && of[index - 1] === clause) clause = ++last;
    if (acts.has(index)) acted = true;
    of.push(clause);
  }
  return { of, parents, brackets };
}

/** "…, your address": data, perhaps behind a possessive. */
function isDataSubject(
  tokens: readonly Token[],
  index: number,
  starts: ReadonlySet<number>,
  { skippable }: CompiledLexicon,
): boolean {
  return skippable.has(tokens[index]?.word ?? '') && starts.has(index + 1);
}

/** "…, who", "…, to whom": also behind a preposition. */
function isNested(tokens: readonly Token[], index: number, { nested, partings }: CompiledLexicon): boolean {
  const word = tokens[index]?.word ?? '';
  if (nested.has(word)) return true;
  const next = tokens[index + 1];
  return partings.has(word) && next !== undefined && next.before === ' ' && nested.has(next.word);
}
