import type { Controller } from '../disclosure/reading';
import type { CompiledLexicon, Mark } from './compile-lexicon';
import type { Concept } from './lexicon';
import { isPartyName } from './political-parties';
import { readTokens } from './tokens';

/** Legal forms that no party has. */
const COMMERCIAL =
  /^(?:S\.?A|SE|S\.?C\.?A|S\.?N\.?C|E\.?U\.?R\.?L|S\.?L|S\.?p\.?A|S\.?r\.?l|GmbH|AG|B\.?V|N\.?V|PLC|LLC|Ltd|Limited|Inc|société)/u;

/** How much of what stands behind the name is looked at, in words: "…, parti politique". */
const APPOSITION = 3;

/**
 * Says whether a controller is a party, a campaign or a list of candidates: its purposes are then political ones.
 * `behind` is the text that follows its name.
 */
export function isPoliticalController(
  controller: Controller,
  behind: string,
  { mark, lexicon }: CompiledLexicon,
): boolean {
  if (controller.legalForm && COMMERCIAL.test(controller.legalForm)) return false;
  if (isPartyName(controller.name)) return true;
  const following = readTokens(behind, 0, behind.length);
  if (following[0]?.before !== '.' && isParty(mark(following))) return true;
  const tokens = readTokens(controller.name, 0, controller.name.length);
  const marks = mark(tokens);
  if (marks.some(({ concept }) => concept === 'trap')) return false;
  if (marks.some(({ concept }) => concept === 'actor')) return true;
  const says = (concept: string) => marks.some((one) => one.concept === concept);
  if (says('political') && says('body')) return true;
  // "Parti …" and "… Party" are names of parties; a party somewhere inside a name is not.
  const edge = lexicon.adjectives === 'after' ? 0 : tokens.length - 1;
  return tokens.length > 1 && marks.some(({ concept, from }) => concept === 'weak-actor' && from === edge);
}

/** "…, parti politique", "…, a registered political party": more than a body that is political. */
function isParty(marks: readonly Mark<Concept>[]): boolean {
  const isActor = (at: number) =>
    marks.some(({ concept, from }) => from === at && (concept === 'doubtful-actor' || concept === 'weak-actor'));
  return marks.some(
    ({ concept, from, to }) =>
      from < APPOSITION && (concept === 'actor' || (concept === 'political' && (isActor(to) || isActor(from - 1)))),
  );
}
