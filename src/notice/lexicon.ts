/** What a word or a turn of phrase means to the reader, in any language. */
export const CONCEPTS = [
  // Words that look political, or like a negation, and are not: whatever they cover is not looked at.
  'trap',
  // Politics. An adjective is nothing without its noun: "prospection politique" is a purpose, "opinion politique" is not.
  'political',
  'activity',
  'body',
  'trait',
  'segment',
  'purpose',
  'actor',
  // A word that others use too: it counts beside another one; a doubtful one (job candidates, marketing campaigns,
  // votes for a photo) only beside a weak or a clear one.
  'weak-actor',
  'doubtful-actor',
  // Bodies of any kind, political only beside an election: "lists", "committees", "movements".
  'doubtful-body',
  // Names of parties, which count where they are written as names.
  'party-name',
  // What people are or would vote, in words that need no adjective: "party affinity", "likely turnout".
  'leaning',
  'process',
  'weak-process',
  'doubtful-process',
  // Elections of others: works councils, boards, delegates; what stands beside them is no politics.
  'other-election',
  'special',
  // Who does what with what.
  'data',
  'you',
  // People in general, who may be readers of an article as well.
  'person',
  'we',
  'use',
  'share',
  // Who gets the data is the subject: "our partners receive your address".
  'gets',
  // Data that come in: "our partners send us".
  'incoming',
  'sell',
  'contact',
  // The user says yes: "I would like to hear from".
  'consents',
  'collect',
  'access',
  'infer',
  'toward',
  'recipient',
  // Who buys or orders, which says only by implication that data are theirs: "our clients are".
  'client',
  'purposes',
  // Polarity and condition.
  'not',
  'without',
  'bars',
  'except',
  'unless',
  'but',
  // Contexts in which a political word is no reuse of personal data.
  'anonymous',
  'asked',
  'news',
  // A newspaper's own work: what it writes about parties gives them no data.
  'press',
  'conduct',
  // Checks that the law asks for: politically exposed persons, money laundering.
  'vetting',
  // "We are not the source of messages that others send you."
  'disclaims',
  // Who receives.
  'partner',
  'third',
  'processor',
  'authority',
  'merger',
  'sector',
  // Kinds of business: "insurers", "home improvement"; and words for businesses in general.
  'trade',
  'company',
  'list',
  // Names follow ("such as"), or one stands before ("one of our partners").
  'example',
  'one-of',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** The words of one language, as patterns of `compilePhrase`, grouped by what they mean. */
export interface Lexicon {
  language: string;
  /** Where a political adjective stands: after its noun, before it, or on either side. */
  adjectives: 'after' | 'before' | 'both';
  /** `forward`: a negation holds from where it stands; `clause`: it may come last and holds for the whole clause. */
  negation: 'forward' | 'clause';
  /** Lists of words have blanks between. Articles and possessives, which may stand between any two words of a pattern. */
  skippable: string;
  /** Subject pronouns: after a comma or an "and" they open a clause of their own. */
  subjects: string;
  /** "and", "or". */
  conjunctions: string;
  /** Words which, behind a comma, open a clause inside another: "who", "if". */
  nested: string;
  /** Words which part an adjective from the noun before it: prepositions and such. */
  partings: string;
  /** Patterns with commas between. */
  concepts: Readonly<Record<Concept, string>>;
}
