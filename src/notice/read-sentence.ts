import type { OnwardTransfer, Passage, StatementKind } from '../disclosure/reading';
import { NAMING_CUES, type NamingCue } from './checklist';
import type { CompiledChecklist } from './checklists/checklist-for';
import type { CompiledLexicon, Mark } from './compile-lexicon';
import { findNamedRecipients } from './find-named-recipients';
import { findPartners } from './find-partners';
import { findSectors } from './find-sectors';
import { judgeOnward } from './judge-onward';
import { judgePolitics, type PoliticalSaying } from './judge-politics';
import { has, type ParsedSentence, parseSentence } from './parse-sentence';
import type { Sentence } from './split-sentences';
import type { OnwardFinding } from './summarise-onward';

/** One sentence with all that was found in it. */
export interface ReadSentence {
  parsed: ParsedSentence;
  passage: Passage;
  sayings: ReadonlySet<PoliticalSaying>;
  onward: OnwardFinding | null;
  sectors: readonly string[];
  kinds: ReadonlySet<StatementKind>;
  cues: readonly Mark<NamingCue>[];
}

const NONE: ReadonlySet<StatementKind> = new Set();

/** Reads one sentence with what stands around it; `read` holds the sentences before it. */
export function readSentence(
  text: string,
  sentence: Sentence,
  read: ReadonlyMap<Sentence, ReadSentence>,
  before: ParsedSentence | null,
  long: boolean,
  lexicon: CompiledLexicon,
  checklist: CompiledChecklist,
): ReadSentence {
  const lead = (sentence.lead && read.get(sentence.lead)) ?? null;
  const heading = (sentence.heading && read.get(sentence.heading)) ?? null;
  const parsed = parseSentence(text, sentence, lexicon, lead?.parsed ?? null);
  const marks = checklist.mark(parsed.tokens);
  const kinds = kindsIn(marks);
  const passage = { text: text.slice(sentence.start, sentence.end), start: sentence.start, end: sentence.end };
  const answers = before !== null && asksWho(text, before);
  const around = {
    lead: lead?.parsed ?? null,
    heading: answers ? before : (heading?.parsed ?? null),
    before,
    answers,
    long,
    declares: kinds.has('controller'),
    rights: kinds.has('rights'),
    namesOnlyHigh: lexicon.lexicon.language !== 'de',
  };
  const sayings = judgePolitics(parsed, around, lexicon);
  const isPolitical = !around.declares && (sayings.has('disclosed') || sayings.has('implied'));
  const level = judgeOnward(parsed, around, isPolitical);
  const onward = findOnward(
    text,
    parsed,
    { level, lead, abroad: kinds.has('transfer-outside-eu') },
    checklist,
    lexicon,
  );
  const underSectors = lead !== null && lead.onward?.level === 'by-sector';
  return {
    parsed,
    passage,
    sayings,
    onward: onward ? { ...onward, passage } : null,
    sectors: level === 'by-sector' || underSectors ? findSectors(text, parsed, underSectors ? around.lead : null) : [],
    kinds,
    cues: marks.filter(isCue),
  };
}

/** Longest question that the sentence behind it answers, in words. */
const LONGEST_QUESTION = 12;

/** "Who gets my address?" */
function asksWho(text: string, { sentence, tokens, concepts }: ParsedSentence): boolean {
  return concepts.has('recipient') && tokens.length <= LONGEST_QUESTION && text.charAt(sentence.end - 1) === '?';
}

const CUES: ReadonlySet<string> = new Set(NAMING_CUES);

function isCue(mark: Mark<StatementKind | NamingCue>): mark is Mark<NamingCue> {
  return CUES.has(mark.concept);
}

function kindsIn(marks: readonly Mark<StatementKind | NamingCue>[]): ReadonlySet<StatementKind> {
  if (marks.length === 0) return NONE;
  const kinds = new Set<StatementKind>();
  for (const { concept } of marks) if (!CUES.has(concept)) kinds.add(concept as StatementKind);
  return kinds;
}

/** The level that a sentence states, and whom it names; a name is more than a kind of business. */
function findOnward(
  text: string,
  parsed: ParsedSentence,
  { level, lead, abroad }: { level: OnwardTransfer | null; lead: ReadSentence | null; abroad: boolean },
  { listedNames }: CompiledChecklist,
  lexicon: CompiledLexicon,
): Omit<OnwardFinding, 'passage'> | null {
  const ledBy = lead?.onward ? lead.parsed : null;
  const listed = level || ledBy ? findPartners(text, parsed, ledBy, listedNames) : [];
  const named = listed.length === 0 && !has(parsed, 'sector') && !abroad;
  const given = named ? findNamedRecipients(text, parsed, lead?.parsed ?? null, listedNames, lexicon) : [];
  const names = [...listed, ...given];
  if (names.length === 0) return level ? { level, names, unnamed: level } : null;
  return {
    level: level === null || (level === 'by-sector' && !has(parsed, 'sector')) ? 'named-partners' : level,
    names,
    unnamed: level,
  };
}
