import { STATEMENT_KINDS, type StatementKind } from '../../disclosure/reading';
import { type Checklist, NAMING_CUES, type NamingCue } from '../checklist';
import { type CompiledLexicon, compileVocabulary, foldWords, type Marker, splitList } from '../compile-lexicon';
import type { ControllerLabels } from '../controller-labels';
import { fold } from '../fold-word';
import { FUNCTION_WORDS } from '../function-words';
import type { NameWords } from '../read-name';
import { GERMAN_CHECKLIST } from './de';
import { ENGLISH_CHECKLIST } from './en';
import { SPANISH_CHECKLIST } from './es';
import { FRENCH_CHECKLIST } from './fr';
import { ITALIAN_CHECKLIST } from './it';
import { DUTCH_CHECKLIST } from './nl';
import { POLISH_CHECKLIST } from './pl';
import { PORTUGUESE_CHECKLIST } from './pt';

/** A checklist ready to read with. */
export interface CompiledChecklist {
  mark: Marker<StatementKind | NamingCue>;
  names: NameWords;
  /** For names in a list, which "and" parts. */
  listedNames: NameWords;
  labels: ControllerLabels;
}

const CHECKLISTS: readonly Checklist[] = [
  FRENCH_CHECKLIST,
  ENGLISH_CHECKLIST,
  GERMAN_CHECKLIST,
  SPANISH_CHECKLIST,
  ITALIAN_CHECKLIST,
  DUTCH_CHECKLIST,
  PORTUGUESE_CHECKLIST,
  POLISH_CHECKLIST,
];
/** Compiling is pure, so a checklist is compiled once. */
const compiled = new Map<string, CompiledChecklist>();

/** Gives the checklist in the language of a lexicon, or null when there is none. */
export function checklistFor({ lexicon, skippable, conjunctions }: CompiledLexicon): CompiledChecklist | null {
  const { language } = lexicon;
  const known = compiled.get(language);
  if (known) return known;
  const checklist = CHECKLISTS.find((one) => one.language === language);
  if (!checklist) return null;
  const names = {
    fillers: foldWords(checklist.fillers),
    connectors: foldWords(checklist.connectors),
    notNames: foldWords(`${checklist.notNames} ${FUNCTION_WORDS[language] ?? ''}`),
  };
  const joined = [...names.connectors].filter((word) => !conjunctions.has(word));
  const made = {
    mark: compileVocabulary(
      { ...checklist.statements, ...checklist.naming },
      [...STATEMENT_KINDS, ...NAMING_CUES],
      skippable,
    ),
    names,
    listedNames: { ...names, connectors: new Set(joined) },
    labels: {
      labels: new Set(splitList(checklist.labels, ',').map(fold)),
      questions: splitList(checklist.questions, ',').map(fold),
    },
  };
  compiled.set(language, made);
  return made;
}
