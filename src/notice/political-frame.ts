import { isAnsweredNo } from './answers-no';
import type { CompiledLexicon, Mark } from './compile-lexicon';
import type { PoliticalMention } from './find-mentions';
import { isDoer, isGivenTo } from './is-given-to';
import type { Concept } from './lexicon';
import { has, type ParsedSentence } from './parse-sentence';
import type { Surroundings } from './surroundings';

/** "They", "these", "deze" stand for data as well as for anything else. */
const LONGEST_PRONOUN = 5;

/** Data and persons, and what is done with them. */
const DONE_WITH: ReadonlySet<Concept> = new Set<Concept>(['data', 'you', 'person', 'use', 'collect', 'contact']);

/** A mention of politics with the words around it that could make it a use of data. */
export class Frame {
  constructor(
    protected readonly parsed: ParsedSentence,
    protected readonly mention: PoliticalMention,
    protected readonly around: Surroundings,
    private readonly compiled: CompiledLexicon,
  ) {}

  /** Says whether data or a person is used, given or addressed here in the way that this kind of mention needs. */
  holds(): boolean {
    switch (this.mention.kind) {
      case 'purpose':
        return !this.isHeldElsewhere() && this.isDone() && !this.isShownToAll();
      case 'process':
        // A newspaper that sends the results of an election campaigns for nobody.
        return (
          !this.says('news') &&
          !this.lacksData() &&
          ((this.says('contact') && this.says('you')) || ((this.says('use') || this.says('sell')) && this.says('data')))
        );
      case 'actor':
        return (
          this.isNamedRecipient() ||
          this.isUnder('sector') ||
          this.receives() ||
          (this.says('infer') && this.isAboutPerson()) ||
          (this.says('consents') && this.says('contact')) ||
          this.isUnwritten() ||
          (isAnsweredNo(this.parsed, this.mention.to) && (this.gives() || this.says('activity'))) ||
          (this.isOurs() && this.acts())
        );
      case 'party':
        return (
          !this.says('processor') &&
          (this.isNamedRecipient() ||
            this.receives() ||
            (this.says('contact') && this.says('you') && this.says('data')))
        );
      case 'segment':
        return this.says('we') || this.acts() || this.says('recipient') || this.says('client');
      case 'leaning':
        return (this.gives() || this.says('infer')) && (this.isAboutPerson() || this.says('sell'));
      case 'trait':
        return this.says('infer') ? this.isAboutPerson() : this.gives() && this.hasReceiver();
    }
  }

  /** Says whether only a list of clients speaks here, and no word of data about persons. */
  isImplied(): boolean {
    const { kind } = this.mention;
    return (
      (kind === 'actor' || kind === 'party') &&
      !this.around.declares &&
      !this.isUnder('recipient') &&
      this.says('client') &&
      !this.says('data')
    );
  }

  /** A purpose: something is done for it with data, or it is denied, or listed as one. */
  private isDone(): boolean {
    return (
      this.isExcluded() ||
      this.mention.listed === true ||
      isAnsweredNo(this.parsed, this.mention.to) ||
      (this.parsed.negated[this.mention.from] === true && this.gives()) ||
      (this.says('sector') && this.hasReceiver()) ||
      ((this.acts() || this.acted()) && this.isAboutPerson()) ||
      this.collects() ||
      this.isUnder('purposes')
    );
  }

  private isAboutPerson(): boolean {
    const { before } = this.around;
    if (this.says('data') || this.says('you') || this.says('person')) return true;
    return before !== null && has(before, 'data');
  }

  /** "They may be let to shops. They never will be for politics": the verb stands in the sentence before. */
  private acted(): boolean {
    const { before } = this.around;
    return before !== null && (has(before, 'share') || has(before, 'sell') || has(before, 'use'));
  }

  /** "The site tells voters about candidates and collects no data." */
  private lacksData(): boolean {
    const { marks, negated, tokens } = this.parsed;
    if (negated[this.mention.from]) return false;
    const data = marks.filter(
      ({ concept, from }) => concept === 'data' && (tokens[from]?.word.length ?? 0) > LONGEST_PRONOUN,
    );
    return data.length > 0 && data.every(({ from }) => negated[from]);
  }

  /** "Political ads are shown to all alike, without the use of data." */
  private isShownToAll(): boolean {
    const { marks, negated } = this.parsed;
    if (!has(this.parsed, 'without') || negated[this.mention.from]) return false;
    // "… without giving your data to others": they are used all the same.
    const kept = marks.some(({ concept, from }) => (concept === 'share' || concept === 'sell') && negated[from]);
    const data = marks.filter(({ concept }) => concept === 'data');
    return !kept && data.length > 0 && data.every(({ from }) => negated[from]);
  }

  /** "Political meetings are not allowed in our halls; we ask your name": what is barred is nothing done with data. */
  private isHeldElsewhere(): boolean {
    const { negated, tokens } = this.parsed;
    const { from } = this.mention;
    if (!has(this.parsed, 'bars') || !negated[from] || this.gives() || this.around.lead !== null) return false;
    if (tokens.slice(0, from + 1).some(({ before }) => before === ':')) return false;
    const apart = this.parsed.clauseOf.some((clause) => clause !== this.parsed.clauseOf[from]);
    return apart && !this.here().some(({ concept }) => DONE_WITH.has(concept));
  }

  private collects(): boolean {
    const { marks, negated } = this.parsed;
    if (marks.some(({ concept, from }) => concept === 'collect' && negated[from])) return false;
    return this.says('collect') && this.says('data');
  }

  /** Declared as controller, or listed as a recipient or a client. */
  private isNamedRecipient(): boolean {
    return this.around.declares || this.isUnder('recipient') || this.says('client');
  }

  /** Given the data, or itself the one who uses them. */
  private receives(): boolean {
    return (
      this.isExcluded() ||
      (this.isAboutPerson() && ((this.acts() && this.isToward()) || isDoer(this.parsed, this.mention, this.compiled)))
    );
  }

  /** "Excluded from the programme are parties", "any political use is ruled out": no more is needed. */
  private isExcluded(): boolean {
    if (!has(this.parsed, 'bars') || this.parsed.negated[this.mention.from] !== true) return false;
    return this.says('use') || this.gives() || this.says('collect') || this.isAboutPerson();
  }

  /** "You will get no message from a candidate": that there is none says enough. */
  private isUnwritten(): boolean {
    const { negated, marks } = this.parsed;
    const { from } = this.mention;
    if (!negated[from] || !this.says('contact') || !this.says('you')) return false;
    return marks.some(({ concept, to }) => concept === 'activity' && to <= from && from - to <= 3 && negated[to - 1]);
  }

  private acts(): boolean {
    return this.says('use') || this.gives() || this.says('contact') || this.says('infer') || this.isBarred();
  }

  /** "We turn down orders for …": what is refused is an act, too. */
  private isBarred(): boolean {
    return has(this.parsed, 'bars') || this.parsed.excepted[this.mention.from] === true;
  }

  protected gives(): boolean {
    return this.says('share') || this.says('sell') || this.says('gets');
  }

  private hasReceiver(): boolean {
    return this.says('recipient') || this.says('client') || this.says('partner') || this.says('third');
  }

  private here(): Mark<Concept>[] {
    const clause = this.parsed.clauseOf[this.mention.from];
    return this.parsed.marks.filter(({ from }) => this.parsed.clauseOf[from] === clause);
  }

  /** In the sentence of the mention, or in the introduction of its list. */
  protected says(concept: Concept): boolean {
    const { lead } = this.around;
    return has(this.parsed, concept) || (lead !== null && has(lead, concept));
  }

  /** Also below a heading such as "Recipients", where items have no verb of their own. */
  protected isUnder(concept: Concept): boolean {
    const { heading, answers } = this.around;
    const listed = answers || this.parsed.sentence.kind !== 'paragraph';
    return this.says(concept) || (heading !== null && listed && has(heading, concept));
  }

  /** "Our party", "notre mouvement politique": the speaker is political. */
  private isOurs(): boolean {
    const { from } = this.mention;
    return this.here().some(({ concept, to }) => concept === 'we' && to <= from && from - to <= 1);
  }

  protected isToward(): boolean {
    return isGivenTo(this.parsed, this.mention, this.around.lead, this.compiled);
  }
}
