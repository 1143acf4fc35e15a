import type { CompiledLexicon } from './compile-lexicon';
import { findMentions, type PoliticalMention } from './find-mentions';
import type { Concept } from './lexicon';
import { isAct, type ParsedSentence } from './parse-sentence';

/** What one sentence says about political use. */
export type PoliticalSaying = 'disclosed' | 'excluded';

/** Where a sentence stands: under an introduction, under a heading. */
export interface Surroundings {
  lead: ParsedSentence | null;
  heading: ParsedSentence | null;
}

/** How far the preposition of a recipient may stand before it: "to brokers, pollsters and political parties". */
const TOWARD_REACH = 14;

/** Says what a sentence discloses or excludes; both, when it does both, and nothing when it only mentions politics. */
export function judgePolitics(
  parsed: ParsedSentence,
  { lead, heading }: Surroundings,
  compiled: CompiledLexicon,
): ReadonlySet<PoliticalSaying> {
  const sayings = new Set<PoliticalSaying>();
  const mentions = findMentions(parsed, compiled);
  if (mentions.length === 0) return sayings;
  const around = [parsed, ...(lead ? [lead] : [])];
  if (around.some((one) => has(one, 'anonymous') || has(one, 'asked') || has(one, 'conduct'))) return sayings;
  if (heading && has(heading, 'conduct')) return sayings;
  for (const mention of mentions) {
    const frame = new Frame(parsed, mention, lead, heading, compiled);
    if (!frame.holds()) continue;
    const denied = frame.isDenied();
    if (!denied) sayings.add('disclosed');
    // An opinion that is not asked for is a refused data category, not an excluded use.
    else if (!parsed.conditional && mention.kind !== 'trait' && mention.kind !== 'segment') sayings.add('excluded');
  }
  return sayings;
}

function has(parsed: ParsedSentence, concept: Concept): boolean {
  return parsed.marks.some((mark) => mark.concept === concept);
}

/** A mention of politics with the words around it that could make it a use of data. */
class Frame {
  constructor(
    private readonly parsed: ParsedSentence,
    private readonly mention: PoliticalMention,
    private readonly lead: ParsedSentence | null,
    private readonly heading: ParsedSentence | null,
    private readonly compiled: CompiledLexicon,
  ) {}

  /** Says whether data or a person is used, given or addressed here in the way that this kind of mention needs. */
  holds(): boolean {
    const aboutPerson = this.says('data') || this.says('you');
    switch (this.mention.kind) {
      case 'purpose':
        return (this.acts() && aboutPerson) || (this.says('collect') && this.says('data')) || this.isUnder('purposes');
      case 'process':
        return (this.says('contact') && this.says('you')) || (this.says('use') && this.says('data'));
      case 'actor':
        return this.isUnder('recipient') || (this.acts() && aboutPerson && this.isToward());
      case 'segment':
        return this.says('we') || this.acts() || this.says('recipient');
      case 'trait':
        return (
          this.says('infer') || (this.gives() && (this.says('recipient') || this.says('partner') || this.says('third')))
        );
    }
  }

  /** Says whether a negation, or an exception to a permission, takes the mention back. */
  isDenied(): boolean {
    const { from } = this.mention;
    const clause = this.parsed.clauseOf[from];
    if (this.parsed.excepted[from])
      return !this.parsed.negated.some((denied, index) => denied && !this.parsed.excepted[index]);
    if (this.parsed.negated[from]) return true;
    const acts = this.parsed.marks.filter((mark) => isAct(mark.concept) && this.parsed.clauseOf[mark.from] === clause);
    if (acts.some((mark) => mark.from < from)) return false;
    const next = acts[0];
    return next !== undefined && this.parsed.negated[next.from] === true;
  }

  private acts(): boolean {
    return this.says('use') || this.gives() || this.says('contact');
  }

  private gives(): boolean {
    return this.says('share') || this.says('sell');
  }

  /** In the clause of the mention, or in the introduction of its list. */
  private says(concept: Concept): boolean {
    const clause = this.parsed.clauseOf[this.mention.from];
    const here = this.parsed.marks.some(
      (mark) => mark.concept === concept && this.parsed.clauseOf[mark.from] === clause,
    );
    return here || (this.lead !== null && has(this.lead, concept));
  }

  /** Also below a heading such as "Recipients", where items have no verb of their own. */
  private isUnder(concept: Concept): boolean {
    return (
      this.says(concept) ||
      (this.heading !== null && this.parsed.sentence.kind !== 'paragraph' && has(this.heading, concept))
    );
  }

  private isToward(): boolean {
    if (this.compiled.lexicon.concepts.toward.length === 0) return true;
    const { from } = this.mention;
    return (
      this.parsed.marks.some(
        (mark) => mark.concept === 'toward' && mark.to <= from && from - mark.to <= TOWARD_REACH,
      ) ||
      (this.lead !== null && from <= TOWARD_REACH)
    );
  }
}
