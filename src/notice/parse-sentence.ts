import type { CompiledLexicon, Mark } from './compile-lexicon';
import type { Concept } from './lexicon';
import type { Sentence } from './split-sentences';
import { readTokens, type Token } from './tokens';

/** A sentence with the meanings found in it, its clauses, and where it denies what it says. */
export interface ParsedSentence {
  sentence: Sentence;
  tokens: readonly Token[];
  marks: readonly Mark<Concept>[];
  /** For each word: the number of its clause. */
  clauseOf: readonly number[];
  /** For each word: whether a negation holds there. */
  negated: readonly boolean[];
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
  const clauseOf = numberClauses(tokens, marks, compiled);
  const excepted = markExceptions(tokens, marks, clauseOf);
  const negated = markNegations(tokens, marks, clauseOf, excepted, compiled, lead);
  const conditional = marks.some(({ concept }) => concept === 'unless' || concept === 'except');
  return { sentence, tokens, marks, clauseOf, negated, excepted, conditional };
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
  'process',
  'weak-process',
  'doubtful-process',
  'not',
  'without',
  'unless',
  'data',
]);

/** Drops what a trap covers in part: "politique de confidentialité", "not only". */
function withoutTraps(marks: readonly Mark<Concept>[], length: number): Mark<Concept>[] {
  if (!marks.some(({ concept }) => concept === 'trap')) return [...marks];
  const masked = new Array<boolean>(length).fill(false);
  for (const { concept, from, to } of marks) if (concept === 'trap') masked.fill(true, from, to);
  return marks.filter(
    ({ concept, from, to }) => concept !== 'trap' && !(TRAPPED.has(concept) && masked.slice(from, to).includes(true)),
  );
}

/** A clause ends at a semicolon, at a "but", and where a comma or an "and" is followed by a new subject. */
function numberClauses(
  tokens: readonly Token[],
  marks: readonly Mark<Concept>[],
  compiled: CompiledLexicon,
): readonly number[] {
  const buts = new Set(marks.filter(({ concept }) => concept === 'but').map(({ from }) => from));
  const verbs = new Set(marks.filter(({ concept }) => isAct(concept)).map(({ from }) => from));
  const last = compiled.lexicon.negation === 'clause';
  let clause = 0;
  return tokens.map((token, index) => {
    const word = tokens[index - 1]?.word ?? '';
    const joined = token.before === ',' || compiled.conjunctions.has(word);
    const opens =
      token.before === ';' ||
      buts.has(index) ||
      (index > 0 && joined && compiled.subjects.has(token.word)) ||
      (last && compiled.conjunctions.has(word) && verbs.has(index));
    if (opens && index > 0) clause++;
    return clause;
  });
}

/** Says whether a concept occurs in a sentence. */
export function has(parsed: ParsedSentence, concept: Concept): boolean {
  return parsed.marks.some((mark) => mark.concept === concept);
}

/** Says whether a concept is something done with data or with a person. */
export function isAct(concept: Concept): boolean {
  return concept === 'use' || concept === 'share' || concept === 'sell' || concept === 'contact';
}

/** "Except …" holds up to the next comma or the end of its clause. */
function markExceptions(
  tokens: readonly Token[],
  marks: readonly Mark<Concept>[],
  clauseOf: readonly number[],
): boolean[] {
  const excepted = new Array<boolean>(tokens.length).fill(false);
  for (const { concept, from, to } of marks) {
    if (concept !== 'except') continue;
    for (let index = from; index < tokens.length && clauseOf[index] === clauseOf[from]; index++) {
      if (index >= to && tokens[index]?.before === ',' && from === 0) break;
      excepted[index] = true;
    }
  }
  return excepted;
}

/** Longest reach of "without", in words. */
const WITHOUT_REACH = 12;

function markNegations(
  tokens: readonly Token[],
  marks: readonly Mark<Concept>[],
  clauseOf: readonly number[],
  excepted: readonly boolean[],
  compiled: CompiledLexicon,
  lead: ParsedSentence | null,
): boolean[] {
  const negated = new Array<boolean>(tokens.length).fill(lead?.negated.at(-1) ?? false);
  const clauseEnd = (from: number) => {
    const end = clauseOf.findIndex((clause) => clause > (clauseOf[from] ?? 0));
    return end === -1 ? tokens.length : end;
  };
  for (const { concept, from } of marks) {
    if (concept === 'without') negated.fill(true, from, Math.min(phraseEnd(tokens, from), clauseEnd(from)));
    else if (concept === 'bars' || (concept === 'not' && (compiled.lexicon.negation === 'clause' || excepted[from]))) {
      negated.fill(true, clauseOf.indexOf(clauseOf[from] ?? 0), clauseEnd(from));
    } else if (concept === 'not') negated.fill(true, from, clauseEnd(from));
  }
  return negated;
}

/** Where "without …" ends: at the next punctuation, or out of reach. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < tokens.length && end - from < WITHOUT_REACH && tokens[end]?.before === ' ') end++;
  return end;
}
