import type { CompiledLexicon, Mark } from './compile-lexicon';
import type { PoliticalMention } from './find-mentions';
import type { Concept } from './lexicon';
import { has, isAct, type ParsedSentence } from './parse-sentence';

/** Where a sentence stands: under an introduction, under a heading. */
export interface Surroundings {
  lead: ParsedSentence | null;
  heading: ParsedSentence | null;
  /** Whether the sentence says who the controller is. */
  declares: boolean;
}

/** How far the preposition of a recipient may stand before it, in words: "to brokers, pollsters and political parties". */
const TOWARD_REACH = 14;
/** How far a verb may stand behind its subject, in words. */
const SUBJECT_REACH = 7;

/** A mention of politics with the words around it that could make it a use of data. */
export class Frame {
  constructor(
    private readonly parsed: ParsedSentence,
    private readonly mention: PoliticalMention,
    private readonly around: Surroundings,
    private readonly compiled: CompiledLexicon,
  ) {}

  /** Says whether data or a person is used, given or addressed here in the way that this kind of mention needs. */
  holds(): boolean {
    switch (this.mention.kind) {
      case 'purpose':
        return (this.acts() && this.isAboutPerson()) || this.collects() || this.isUnder('purposes');
      case 'process':
        // A newspaper that sends the results of an election campaigns for nobody.
        return (
          !this.says('news') && ((this.says('contact') && this.says('you')) || (this.says('use') && this.says('data')))
        );
      case 'actor':
        return this.isNamedRecipient() || this.isUnder('sector') || this.receives() || (this.isOurs() && this.acts());
      case 'party':
        return (
          this.isNamedRecipient() || this.receives() || (this.says('contact') && this.says('you') && this.says('data'))
        );
      case 'segment':
        return this.says('we') || this.acts() || this.says('recipient');
      case 'trait':
        return this.says('infer') ? this.isAboutPerson() : this.gives() && this.hasReceiver();
    }
  }

  /** Says whether a negation, or an exception to a permission, takes the mention back. */
  isDenied(): boolean {
    const { from } = this.mention;
    const { negated, excepted } = this.parsed;
    if (excepted[from]) return !negated.some((denied, index) => denied && !excepted[index]);
    if (negated[from]) return true;
    const acts = this.here().filter(({ concept }) => isAct(concept));
    if (acts.some((mark) => mark.from < from)) return false;
    const next = acts[0];
    return next !== undefined && negated[next.from] === true;
  }

  /** Says whether the denial holds only under a condition ("without your consent"). */
  isConditional(): boolean {
    return has(this.parsed, 'unless') || (has(this.parsed, 'except') && !this.parsed.excepted[this.mention.from]);
  }

  private isAboutPerson(): boolean {
    return this.says('data') || this.says('you') || this.says('person');
  }

  private collects(): boolean {
    return this.says('collect') && this.says('data');
  }

  /** Declared as controller, or listed as a recipient or a client. */
  private isNamedRecipient(): boolean {
    return this.around.declares || this.isUnder('recipient');
  }

  /** Given the data, or itself the one who uses them. */
  private receives(): boolean {
    return this.isAboutPerson() && ((this.acts() && this.isToward()) || this.isSubject());
  }

  private acts(): boolean {
    return this.says('use') || this.gives() || this.says('contact') || this.says('infer');
  }

  private gives(): boolean {
    return this.says('share') || this.says('sell');
  }

  private hasReceiver(): boolean {
    return this.says('recipient') || this.says('partner') || this.says('third');
  }

  private here(): Mark<Concept>[] {
    const clause = this.parsed.clauseOf[this.mention.from];
    return this.parsed.marks.filter(({ from }) => this.parsed.clauseOf[from] === clause);
  }

  /** In the clause of the mention, or in the introduction of its list. */
  private says(concept: Concept): boolean {
    const { lead } = this.around;
    return this.here().some((mark) => mark.concept === concept) || (lead !== null && has(lead, concept));
  }

  /** Also below a heading such as "Recipients", where items have no verb of their own. */
  private isUnder(concept: Concept): boolean {
    const { heading } = this.around;
    return (
      this.says(concept) || (heading !== null && this.parsed.sentence.kind !== 'paragraph' && has(heading, concept))
    );
  }

  /** A party that itself uses the data: "Le Parti … traite vos données". */
  private isSubject(): boolean {
    const { to } = this.mention;
    return this.here().some(
      ({ concept, from }) =>
        (concept === 'use' || concept === 'collect' || concept === 'share') && from >= to && from - to <= SUBJECT_REACH,
    );
  }

  /** "Our party", "notre mouvement politique": the speaker is political. */
  private isOurs(): boolean {
    const { from } = this.mention;
    return this.here().some(({ concept, to }) => concept === 'we' && to <= from && from - to <= 1);
  }

  /** Behind "to", "with", "by", in a run of recipients that no verb and no word for data interrupts. */
  private isToward(): boolean {
    if (this.compiled.lexicon.concepts.toward.length === 0) return true;
    const { from, to } = this.mention;
    const breaks = this.here().filter(({ concept }) => isAct(concept) || concept === 'data');
    const leads = (mark: Mark<Concept>) =>
      mark.concept === 'toward' &&
      mark.from < to &&
      from - mark.to <= TOWARD_REACH &&
      !breaks.some((other) => other.from >= mark.to && other.to <= from);
    return this.here().some(leads) || (this.around.lead !== null && from <= TOWARD_REACH);
  }
}
