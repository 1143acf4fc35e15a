import { compileVocabulary, foldWords, type Marker } from '../../../notice/compile-lexicon';
import { detectLanguage } from '../../../notice/detect-language';
import { readTokens, type Token } from '../../../notice/tokens';
import { MAIL_MEANINGS, type MailLexicon, type MailMeaning } from '../lexicons/mail-lexicon';
import { MAIL_LEXICONS } from '../lexicons/mail-lexicons';

/** What a text means, sentence by sentence. */
export interface Meanings {
  sentences: ReadonlySet<MailMeaning>[];
  /** Of all sentences. */
  all: ReadonlySet<MailMeaning>;
  /** Words that stand behind one that asks to vote. */
  votedFor: ReadonlySet<string>;
  /** Different phrases of politics, by their words. */
  politics: ReadonlySet<string>;
}

/** Finds meanings with the words of one language. */
export interface MeaningFinder {
  language: string;
  find(tokens: readonly Token[]): Meanings;
}

const finders: readonly MeaningFinder[] = MAIL_LEXICONS.map(makeFinder);

/**
 * The finders for a text, the likeliest language first; all of them where the text is too short to tell. None for a language
 * that is not read.
 */
export function findersFor(text: string): readonly MeaningFinder[] {
  const { language, certain } = detectLanguage(text);
  const own = finders.filter((finder) => finder.language === language);
  return certain ? own : [...own, ...finders.filter((finder) => finder.language !== language)];
}

/** The words of a text, as finders want them. */
export function tokensOf(text: string): Token[] {
  return readTokens(text, 0, text.length);
}

function makeFinder({ language, skippable, meanings }: MailLexicon): MeaningFinder {
  let mark: Marker<MailMeaning> | null = null;
  return {
    language,
    find(tokens) {
      mark ??= compileVocabulary(meanings, MAIL_MEANINGS, foldWords(skippable));
      return gather(tokens, mark(tokens));
    },
  };
}

function gather(tokens: readonly Token[], marks: ReturnType<Marker<MailMeaning>>): Meanings {
  const sentenceOf: number[] = [];
  let sentence = 0;
  for (const [index, { before }] of tokens.entries()) {
    if (before === '.' && index > 0) sentence++;
    sentenceOf.push(sentence);
  }
  const sentences = Array.from({ length: sentence + 1 }, () => new Set<MailMeaning>());
  const all = new Set<MailMeaning>();
  const votedFor = new Set<string>();
  const politics = new Set<string>();
  for (const { concept, from, to } of marks) {
    sentences[sentenceOf[from] ?? 0]?.add(concept);
    all.add(concept);
    if (concept === 'vote') votedFor.add(tokens[to]?.word ?? '').add(tokens[to + 1]?.word ?? '');
    if (concept === 'politics') politics.add(tokens[from]?.word ?? '');
  }
  return { sentences, all, votedFor, politics };
}
