import type { NoticeReading, StatementKind } from '../disclosure/reading';
import type { CompiledChecklist } from './checklists/checklist-for';
import type { CompiledLexicon } from './compile-lexicon';
import { findContacts } from './find-contacts';
import { findController } from './find-controller';
import { findJointControllers, tellApart } from './find-joint-controllers';
import { findStatements } from './find-statements';
import { foldWord } from './fold-word';
import { nameChecker } from './is-name';
import { isPoliticalController } from './is-political-controller';
import type { PoliticalSaying } from './judge-politics';
import { has } from './parse-sentence';
import { type ReadSentence, readSentence } from './read-sentence';
import { READER_VERSION } from './reader-version';
import { settleQuestions } from './settle-questions';
import { type Sentence, splitSentences } from './split-sentences';
import { type OnwardFinding, summariseOnward } from './summarise-onward';
import { summarisePolitics } from './summarise-politics';

/** Text read between two pauses, in UTF-16 units: a few milliseconds' work, even the first time. */
const SLICE = 2_000;
/** UTF-16 units of a notice beside a form, or of short rules. */
const MOST_SHORT = 3_000;
const RIGHTS: readonly StatementKind[] = ['rights', 'dpo', 'withdrawal'];

/** Reads a text in one language, and pauses at every `yield` so that the caller can let others work. */
export function* readInSlices(
  text: string,
  lexicon: CompiledLexicon,
  checklist: CompiledChecklist,
): Generator<void, NoticeReading, void> {
  const read = new Map<Sentence, ReadSentence>();
  let pausedAt = 0;
  let before: ReadSentence | null = null;
  yield;
  const long = text.length > MOST_SHORT;
  for (const sentence of splitSentences(text)) {
    const near = before !== null && isBehind(text, before, sentence) ? before : null;
    before = readSentence(text, sentence, read, near?.parsed ?? null, long, lexicon, checklist);
    read.set(sentence, before);
    if (sentence.end - pausedAt > SLICE) {
      pausedAt = sentence.end;
      yield;
    }
  }
  const all = settleQuestions([...read.values()]);
  const naming = all
    .filter(({ cues }) => cues.length > 0)
    .map(({ parsed, cues }) => ({ sentence: parsed.sentence, tokens: parsed.tokens, cues }));
  yield;
  const found = findController(text, naming, checklist.names, checklist.labels);
  yield;
  const behind = found ? text.slice(found.at + found.controller.name.length).slice(0, 60) : '';
  const political = found && isPoliticalController(found.controller, behind, lexicon) ? found : null;
  const contacts = findContacts(
    all.map((one, index) => {
      const { lead, heading } = one.parsed.sentence;
      const previous = all[index - 1];
      const near = previous && isBehind(text, previous, one.parsed.sentence) ? previous.kinds : null;
      const around = [one.kinds, near, lead && read.get(lead)?.kinds, heading && read.get(heading)?.kinds];
      return { passage: one.passage, aboutRights: RIGHTS.some((kind) => around.some((one) => one?.has(kind))) };
    }),
  );
  yield;
  const isName = nameChecker(text);
  const joint = findJointControllers(
    text,
    all.map(({ parsed }) => parsed.sentence),
    checklist.names,
    { isName, needsForm: lexicon.lexicon.language === 'de' },
  );
  const onward = all.flatMap((one) =>
    one.onward
      ? withNames(one.onward, isName).flatMap((onward) => withoutController(onward, found?.controller.name))
      : [],
  );
  return {
    readerVersion: READER_VERSION,
    language: lexicon.lexicon.language,
    words: all.reduce((sum, { parsed }) => sum + parsed.tokens.length, 0),
    political: summarisePolitics(
      all.map((one, index) => (isAnswered(one, all[index + 1]) ? { ...one, sayings: NO_SAYINGS } : one)),
      political ? all.findIndex(({ passage }) => passage.start <= political.at && political.at < passage.end) : -1,
    ),
    onward: summariseOnward(onward),
    partners: eachOnce(onward.flatMap(({ names }) => names)).map((name) => ({ name })),
    sectors: [...new Set(all.flatMap(({ sectors }) => sectors))],
    ...tellApart(found?.controller ?? null, joint),
    contacts,
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

const NO_SAYINGS: ReadonlySet<PoliticalSaying> = new Set();

/** "Our clients are parties. All of them get tables": they are told at once to get no data about persons. */
function isAnswered(one: ReadSentence, next: ReadSentence | undefined): boolean {
  return one.sayings.has('implied') && next !== undefined && has(next.parsed, 'anonymous');
}

const NONE: ReadonlySet<StatementKind> = new Set();

/** In the same paragraph: what "they" or "these" can stand for was said there. */
function isBehind(text: string, { parsed }: ReadSentence, { start }: Sentence): boolean {
  return parsed.sentence.kind !== 'heading' && !text.slice(parsed.sentence.end, start).includes('\n');
}

/** Leaves out what only looked like a name; who named nobody else but by name said nothing. */
function withNames(finding: OnwardFinding, isName: (name: string) => boolean): readonly OnwardFinding[] {
  const names = finding.names.filter(isName);
  if (names.length === finding.names.length) return [finding];
  const level = names.length > 0 ? finding.level : finding.unnamed;
  return level ? [{ ...finding, level, names }] : [];
}

/** Whoever speaks is no partner of its own: what is sent to it by name goes to nobody else. */
function withoutController(finding: OnwardFinding, controller: string | undefined): readonly OnwardFinding[] {
  if (controller === undefined || finding.names.length === 0) return [finding];
  const own = foldWord(controller);
  const names = finding.names.filter((name) => !own.includes(foldWord(name)) && !foldWord(name).includes(own));
  if (names.length > 0) return [{ ...finding, names }];
  return finding.level === 'named-partners' ? [] : [{ ...finding, names }];
}

const ARTICLE = /^(?:l[ae]s?|the|il|el|los|das|die|der|het) /i;

/** "La Boîte Gourmande" and "Boîte Gourmande" are one. */
function eachOnce(names: readonly string[]): string[] {
  const all = new Set(names);
  const bare = new Set([...all].filter((name) => ARTICLE.test(name)).map((name) => name.replace(ARTICLE, '')));
  return [...all].filter((name) => !bare.has(name));
}
