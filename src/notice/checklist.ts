import type { StatementKind } from '../disclosure/reading';

/** Turns of phrase that name the responsible company, and who must not be taken for it. */
export const NAMING_CUES = ['names-controller', 'controller-named', 'names-publisher', 'host'] as const;
export type NamingCue = (typeof NAMING_CUES)[number];

/** What a notice must say (GDPR art. 13), in the words of one language; patterns of `compilePhrase` with commas between. */
export interface Checklist {
  language: string;
  statements: Readonly<Record<StatementKind, string>>;
  /**
   * `names-controller`: the name follows ("responsable du traitement"); `controller-named`: the name stands before;
   * `names-publisher`: weaker ("édité par"); `host`: another company speaks here ("hébergé par").
   */
  naming: Readonly<Record<NamingCue, string>>;
  /** Words that may stand between the cue and the name. */
  fillers: string;
  /** Capitalised words that begin no company's name: defined terms, authorities, months. */
  notNames: string;
  /** Small words inside a name: "Caisse des Dépôts". */
  connectors: string;
  /** What stands before a colon when the name behind it is the controller's; commas between, whole lines' beginnings. */
  labels: string;
  /** Beginnings of headings below which it stands. */
  questions: string;
}
