import type { Controller, JointController } from '../disclosure/reading';
import { foldWord } from './fold-word';
import { findLegalForm } from './legal-form';
import { type NameWords, readNames } from './read-name';
import type { Sentence } from './split-sentences';

/** What those are called who decide together why and how data are used (GDPR art. 26), in the languages that are read. */
const TOGETHER =
  /(?<!\p{L})(?:co-?responsables?|conjointement responsables|responsables? conjoint|joint(?:ly)? (?:the |data )?(?:controllers?|responsible)|gemeinsam(?:e|en)? (?:für die verarbeitung )?verantwortlich|corresponsables|contitolari|gezamenlijke? (?:verwerkings)?verantwoordelijk|współadministrator|responsáveis conjunt)/iu;
/** What is in all of them, looked for once in the whole text. */
const MAY_TELL = /conjoint|cor?-?responsab|joint|gemeinsam|contitolar|gezamenlijk|współadmin|conjunt/i;
/** A longer sentence tells of more than who they are. */
const LONGEST = 400;
const MOST = 10;
const FORM_REACH = 14;
const AND = / (?:et|and|und|y|e|en|i)(?: (?:l[ae]s?|die|der|das|the|el|los|de|het|l[’']))? (?=\p{Lu})/u;
const ARTICLE = /^(?:(?:Die|Der|Das|The) |[dl][’'])/;

/**
 * Finds the companies that a notice names as deciding together: "A et B sont responsables conjoints du traitement".
 * @param isName whether what was taken for a name may be one in this text.
 * @param needsForm where every noun has a capital letter, a name needs a legal form behind it.
 */
export function findJointControllers(
  text: string,
  sentences: readonly Sentence[],
  words: NameWords,
  { isName, needsForm }: { isName(name: string): boolean; needsForm: boolean },
): JointController[] {
  const found = new Map<string, JointController>();
  if (!MAY_TELL.test(text)) return [];
  for (const { start, end } of sentences) {
    const passage = text.slice(start, end);
    if (passage.length > LONGEST || !TOGETHER.test(passage)) continue;
    // What stands in brackets or in quotation marks is short for something, or the name of a thing.
    const names = readNames(text, start, end, words)
      .filter(({ start: at }) => !/[(«“"]\s?$/u.test(text.slice(Math.max(start, at - 2), at)))
      .flatMap(({ name }) => name.split(AND))
      .map((name) =>
        name
          .replace(ARTICLE, '')
          .replace(/^\p{L}{1,6}(?:\.\p{L}){0,3}\.? (?=\p{Lu})/u, (word) => (findLegalForm(word) ? '' : word)),
      );
    for (const name of names) {
      const behind = passage.slice(passage.indexOf(name)).slice(0, name.length + FORM_REACH);
      if (name.length < 3 || !isName(name) || findLegalForm(name) === name) continue;
      if (needsForm && findLegalForm(behind) === undefined) continue;
      const isKnown = [...found.keys()].some((known) => known.endsWith(name));
      if (found.size < MOST && !isKnown) found.set(name, { name, passage: { text: passage, start, end } });
    }
  }
  return [...found.values()];
}

/** The controller that was found, and those beside it; what was read as one name where two stand is taken apart. */
export function tellApart(
  controller: Controller | null,
  joint: readonly JointController[],
): { controller: Controller | null; jointControllers?: JointController[] } {
  if (joint.length === 0) return { controller };
  const own = foldWord(controller?.name ?? '');
  const inside = joint.filter(({ name }) => own.includes(foldWord(name)));
  const first = controller && inside.length > 1 ? inside[0] : undefined;
  const others = joint.filter((one) => (first ? one !== first : !inside.includes(one)));
  return {
    controller: controller && first ? { ...controller, name: first.name } : controller,
    ...(others.length > 0 ? { jointControllers: others } : {}),
  };
}
