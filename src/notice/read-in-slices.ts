import type { NoticeReading, Passage, StatementKind } from '../disclosure/reading';
import { STATEMENT_KINDS } from '../disclosure/reading';
import { NAMING_CUES, type NamingCue } from './checklist';
import type { CompiledChecklist } from './checklists/checklist-for';
import type { CompiledLexicon, Mark } from './compile-lexicon';
import { findContacts } from './find-contacts';
import { findController } from './find-controller';
import { findNamedRecipients, findPartners } from './find-partners';
import { findSectors } from './find-sectors';
import { findStatements } from './find-statements';
import { isPoliticalController } from './is-political-controller';
import { judgeOnward } from './judge-onward';
import { judgePolitics, type PoliticalSaying } from './judge-politics';
import { has, type ParsedSentence, parseSentence } from './parse-sentence';
import { READER_VERSION } from './reader-version';
import { type Sentence, splitSentences } from './split-sentences';
import { type OnwardFinding, summariseOnward } from './summarise-onward';
import { summarisePolitics } from './summarise-politics';

/** One sentence with all that was found in it. */
interface ReadSentence {
  parsed: ParsedSentence;
  passage: Passage;
  sayings: ReadonlySet<PoliticalSaying>;
  onward: OnwardFinding | null;
  sectors: readonly string[];
  kinds: ReadonlySet<StatementKind>;
  cues: readonly Mark<NamingCue>[];
}

/** Sentences between two pauses: a few milliseconds' work. */
const SLICE = 40;
const RIGHTS: readonly StatementKind[] = ['rights', 'dpo', 'withdrawal'];

/** Reads a text in one language, and pauses at every `yield` so that the caller can let others work. */
export function* readInSlices(
  text: string,
  lexicon: CompiledLexicon,
  checklist: CompiledChecklist,
): Generator<void, NoticeReading, void> {
  const read = new Map<Sentence, ReadSentence>();
  let count = 0;
  let before: ReadSentence | null = null;
  for (const sentence of splitSentences(text, lexicon.lexicon.language)) {
    const near = before !== null && isBehind(text, before, sentence) ? before : null;
    before = readSentence(text, sentence, read, near?.parsed ?? null, lexicon, checklist);
    read.set(sentence, before);
    if (++count % SLICE === 0) yield;
  }
  const all = [...read.values()];
  const naming = all
    .filter(({ cues }) => cues.length > 0)
    .map(({ parsed, cues }) => ({ sentence: parsed.sentence, tokens: parsed.tokens, cues }));
  const found = findController(text, naming, checklist.names);
  yield;
  const behind = found ? text.slice(found.at + found.controller.name.length).slice(0, 60) : '';
  const political = found && isPoliticalController(found.controller, behind, lexicon) ? found : null;
  return {
    readerVersion: READER_VERSION,
    language: lexicon.lexicon.language,
    words: all.reduce((sum, { parsed }) => sum + parsed.tokens.length, 0),
    political: summarisePolitics(
      all,
      political ? all.find(({ passage }) => passage.start <= political.at && political.at < passage.end) : undefined,
    ),
    onward: summariseOnward(all.flatMap(({ onward }) => (onward ? [onward] : []))),
    partners: [...new Set(all.flatMap(({ onward }) => onward?.names ?? []))].map((name) => ({ name })),
    sectors: [...new Set(all.flatMap(({ sectors }) => sectors))],
    controller: found?.controller ?? null,
    contacts: findContacts(
      all.map(({ parsed, passage, kinds }) => {
        const { lead, heading } = parsed.sentence;
        const around = [kinds, lead && read.get(lead)?.kinds, heading && read.get(heading)?.kinds];
        return { passage, aboutRights: RIGHTS.some((kind) => around.some((one) => one?.has(kind))) };
      }),
    ),
    statements: findStatements(
      all.map(({ parsed, passage, kinds }) => ({
        passage,
        kinds,
        headed: (parsed.sentence.heading && read.get(parsed.sentence.heading)?.kinds) ?? NONE,
        isHeading: parsed.sentence.kind === 'heading',
      })),
    ),
  };
}

const NONE: ReadonlySet<StatementKind> = new Set();

/** In the same paragraph: what "they" or "these" can stand for was said there. */
function isBehind(text: string, { parsed }: ReadSentence, { start }: Sentence): boolean {
  return parsed.sentence.kind !== 'heading' && !text.slice(parsed.sentence.end, start).includes('\n');
}

function readSentence(
  text: string,
  sentence: Sentence,
  read: ReadonlyMap<Sentence, ReadSentence>,
  before: ParsedSentence | null,
  lexicon: CompiledLexicon,
  checklist: CompiledChecklist,
): ReadSentence {
  const lead = (sentence.lead && read.get(sentence.lead)) ?? null;
  const heading = (sentence.heading && read.get(sentence.heading)) ?? null;
  const parsed = parseSentence(text, sentence, lexicon, lead?.parsed ?? null);
  const marks = checklist.mark(parsed.tokens);
  const passage = { text: text.slice(sentence.start, sentence.end), start: sentence.start, end: sentence.end };
  const around = {
    lead: lead?.parsed ?? null,
    heading: heading?.parsed ?? null,
    before,
    declares: marks.some(({ concept }) => concept === 'controller'),
    rights: marks.some(({ concept }) => concept === 'rights'),
  };
  const sayings = judgePolitics(parsed, around, lexicon);
  const level = judgeOnward(parsed, around, !around.declares && (sayings.has('disclosed') || sayings.has('implied')));
  const listed =
    level || lead?.onward ? findPartners(text, parsed, lead?.onward ? around.lead : null, checklist.listedNames) : [];
  const abroad = marks.some(({ concept }) => concept === 'transfer-outside-eu');
  const given =
    listed.length > 0 || has(parsed, 'sector') || abroad
      ? []
      : findNamedRecipients(text, parsed, checklist.listedNames, lexicon);
  const names = [...listed, ...given];
  const named = names.length > 0 && (level === null || (level === 'by-sector' && given.length > 0));
  const underSectors = lead !== null && lead.onward?.level === 'by-sector';
  return {
    parsed,
    passage,
    sayings,
    onward: level || named ? { level: named || !level ? 'named-partners' : level, passage, names } : null,
    sectors: level === 'by-sector' || underSectors ? findSectors(text, parsed, underSectors ? around.lead : null) : [],
    kinds: new Set(marks.flatMap(({ concept }) => (isKind(concept) ? [concept] : []))),
    cues: marks.flatMap(({ concept, from, to }) => (isCue(concept) ? [{ concept, from, to }] : [])),
  };
}

function isKind(concept: StatementKind | NamingCue): concept is StatementKind {
  return (STATEMENT_KINDS as readonly string[]).includes(concept);
}

function isCue(concept: StatementKind | NamingCue): concept is NamingCue {
  return (NAMING_CUES as readonly string[]).includes(concept);
}
