import type { CompiledLexicon, Mark } from './compile-lexicon';
import type { Concept } from './lexicon';
import { type Clauses, numberClauses } from './number-clauses';
import type { Sentence } from './split-sentences';
import { readTokens, type Token } from './tokens';

/** A sentence with the meanings found in it, its clauses, and where it denies what it says. */
export interface ParsedSentence {
  sentence: Sentence;
  tokens: readonly Token[];
  marks: readonly Mark<Concept>[];
  concepts: ReadonlySet<Concept>;
  /** For each word: the number of its clause. */
  clauseOf: readonly number[];
  /** For each word: whether a negation holds there. */
  negated: readonly boolean[];
  /** Whether a negation holds at any word. */
  denies: boolean;
  /** For each word: whether it belongs to an exception ("except to our partners"). */
  excepted: readonly boolean[];
  /** "Without your consent", "unless the law requires it": what is denied is then not denied for good. */
  conditional: boolean;
}

/** Parses one sentence; an item of a list inherits the negation of its introduction. */
export function parseSentence(
  text: string,
  sentence: Sentence,
  compiled: CompiledLexicon,
  lead: ParsedSentence | null,
): ParsedSentence {
  const tokens = readTokens(text, sentence.start, sentence.end);
  const marks = withoutTraps(compiled.mark(tokens), tokens.length);
  const concepts = new Set<Concept>();
  const acts = new Set<number>();
  for (const { concept, from } of marks) {
    concepts.add(concept);
    if (isAct(concept)) acts.add(from);
  }
  const clauses = numberClauses(tokens, marks, compiled, acts);
  const excepted = concepts.has('except') ? markExceptions(tokens, marks, clauses.of) : nowhere(tokens.length);
  const led = lead !== null && leadDenies(lead);
  let negated = nowhere(tokens.length);
  if (led || concepts.has('not') || concepts.has('without') || concepts.has('bars')) {
    const marked = new Array<boolean>(tokens.length).fill(led);
    markNegations(marked, tokens, marks, clauses.of, excepted, compiled);
    inheritNegation(marked, marks, clauses);
    carryOverColon(marked, tokens, marks, compiled);
    negated = marked;
  }
  const conditional = concepts.has('unless') || concepts.has('except');
  const denies = negated !== NOWHERE && negated.includes(true);
  return { sentence, tokens, marks, concepts, clauseOf: clauses.of, negated, denies, excepted, conditional };
}

const NOWHERE: readonly boolean[] = new Array<boolean>(1_000).fill(false);

/** Most sentences deny nothing: they share one list, which may be longer than they are. */
function nowhere(length: number): readonly boolean[] {
  return length <= NOWHERE.length ? NOWHERE : new Array<boolean>(length).fill(false);
}

/** What a trap can be taken for: politics, a denial, data about a person. A "third party" remains a third party. */
const TRAPPED: ReadonlySet<Concept> = new Set<Concept>([
  'political',
  'activity',
  'body',
  'trait',
  'segment',
  'purpose',
  'actor',
  'party-name',
  'weak-actor',
  'doubtful-actor',
  'doubtful-body',
  'leaning',
  'process',
  'weak-process',
  'doubtful-process',
  'not',
  'without',
  'bars',
  'unless',
  'data',
  'sell',
]);

/** Drops what a trap covers in part: "politique de confidentialité", "not only", "do not rule out". */
function withoutTraps(marks: readonly Mark<Concept>[], length: number): readonly Mark<Concept>[] {
  if (!marks.some(({ concept }) => concept === 'trap')) return marks;
  const masked = new Array<boolean>(length).fill(false);
  // "L’utilisation politique de vos données" is no policy.
  const isUse = (at: number) =>
    marks.some(({ concept, to }) => concept === 'use' && to === at) &&
    marks.some(({ concept, from }) => concept === 'political' && from === at);
  for (const { concept, from, to } of marks) if (concept === 'trap' && !isUse(from)) masked.fill(true, from, to);
  const touches = (from: number, to: number) => {
    for (let index = from; index < to; index++) if (masked[index]) return true;
    return false;
  };
  return marks.filter(({ concept, from, to }) => concept !== 'trap' && !(TRAPPED.has(concept) && touches(from, to)));
}

/** Says whether a concept occurs in a sentence. */
export function has(parsed: ParsedSentence, concept: Concept): boolean {
  return parsed.concepts.has(concept);
}

/** Says whether a concept is something done with data or with a person. */
export function isAct(concept: Concept): boolean {
  return concept === 'use' || concept === 'share' || concept === 'sell' || concept === 'contact' || concept === 'gets';
}

/** An introduction denies its items where it is itself denied at its end, or says that they are barred. */
function leadDenies(lead: ParsedSentence): boolean {
  return lead.negated.at(-1) === true && lead.excepted.at(-1) !== true;
}

/** "Except …" holds up to the next comma or the end of its clause; an exception by consent is a condition instead. */
function markExceptions(
  tokens: readonly Token[],
  marks: readonly Mark<Concept>[],
  clauseOf: readonly number[],
): boolean[] {
  const excepted = new Array<boolean>(tokens.length).fill(false);
  const conditions = marks.filter(({ concept }) => concept === 'unless');
  for (const { concept, from, to } of marks) {
    if (concept !== 'except' || conditions.some((one) => one.from <= from && from < one.to)) continue;
    for (let index = from; index < tokens.length && clauseOf[index] === clauseOf[from]; index++) {
      if (index >= to && tokens[index]?.before === ',' && from === 0) break;
      excepted[index] = true;
    }
  }
  return excepted;
}

const GIVING: ReadonlySet<Concept> = new Set<Concept>(['share', 'sell', 'gets', 'contact']);

/** Longest reach of "without", in words. */
const WITHOUT_REACH = 12;

function markNegations(
  negated: boolean[],
  tokens: readonly Token[],
  marks: readonly Mark<Concept>[],
  clauseOf: readonly number[],
  excepted: readonly boolean[],
  compiled: CompiledLexicon,
): void {
  const fill = (clause: number | undefined, from: number, to: number) => {
    for (let index = from; index < to; index++) if (clauseOf[index] === clause) negated[index] = true;
  };
  for (const { concept, from, to } of marks) {
    // "…, noch stellen wir": the verb begins a clause, the "nor" stands before it.
    const clause = compiled.lexicon.negation === 'clause' ? clauseOf[to - 1] : clauseOf[from];
    if (concept === 'without') fill(clause, from, phraseEnd(tokens, from));
    else if (concept === 'bars' || (concept === 'not' && (compiled.lexicon.negation === 'clause' || excepted[from]))) {
      fill(clause, 0, tokens.length);
    } else if (concept === 'not') fill(clause, from, tokens.length);
  }
}

/**
 * A bracket is denied where the clause around it is; so is what only describes a thing denied ("orders that serve …"),
 * but not what tells of something given.
 */
function inheritNegation(
  negated: boolean[],
  marks: readonly Mark<Concept>[],
  { of: clauseOf, parents, brackets }: Clauses,
): void {
  const gives = new Set(marks.filter(({ concept }) => GIVING.has(concept)).map(({ from }) => clauseOf[from]));
  for (const [clause, parent] of parents) {
    if (!brackets.has(clause) && gives.has(clause)) continue;
    const at = clauseOf.indexOf(clause);
    if (at > 0 && clauseOf[at - 1] === parent && negated[at - 1]) {
      for (let index = at; index < negated.length; index++) if (clauseOf[index] === clause) negated[index] = true;
    }
  }
}

const BARRED: ReadonlySet<Concept> = new Set<Concept>(['bars', 'use', 'share', 'sell', 'purposes']);

/** "El" is "the", and without its accent "he". */
const SPANISH_THE = 'el';

/** "Forbidden uses: …; …; …": what is denied before a colon is denied of the whole list behind it, up to a "but". */
function carryOverColon(
  negated: boolean[],
  tokens: readonly Token[],
  marks: readonly Mark<Concept>[],
  { subjects }: CompiledLexicon,
): void {
  const colon = tokens.findIndex(({ before }, index) => before === ':' && index > 0);
  if (colon === -1 || !negated[colon - 1]) return;
  if (!marks.some(({ concept, from }) => from < colon && BARRED.has(concept))) return;
  const buts = new Set(marks.filter(({ concept }) => concept === 'but').map(({ from }) => from));
  for (let index = colon; index < tokens.length; index++) {
    const { word = '', before = ' ' } = tokens[index] ?? {};
    if (buts.has(index) || (before !== ' ' && subjects.has(word) && word !== SPANISH_THE)) return;
    negated[index] = true;
  }
}

/** Where "without …" ends: at the next punctuation, or out of reach. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < tokens.length && end - from < WITHOUT_REACH && tokens[end]?.before === ' ') end++;
  return end;
}
