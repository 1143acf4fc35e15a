import type { TracedChain } from '../../../ledger/read-chain';
import { cleanLine, PRINTED } from '../../../letter/clean-text';
import type { Block } from '../../../letter/letter';
import { formatDay } from '../../phrases/dates';
import type { EvidenceWords } from '../../phrases/french/evidence';
import type { RoomPhrases } from '../../phrases/french-rooms';
import { tellDay } from '../../phrases/when';
import { nameDisclosure } from '../name-disclosure';
import { type ChainPath, findPaths } from '../pictures/build-chain';

/** Suspects that are printed, and disclosures of each: the file for machines has them all. */
const MOST_SUSPECTS = 12;
const MOST_DISCLOSURES = 3;

/** The paths that are printed, those through the likeliest first. */
export function choosePaths(traced: TracedChain): ChainPath[] {
  return findPaths(traced).filter(
    ({ suspect, disclosure, rank }) =>
      rank <= MOST_SUSPECTS && suspect.disclosures.indexOf(disclosure) < MOST_DISCLOSURES,
  );
}

/** The disclosures on some paths, each once, in the order in which they are numbered. */
export function numberSendings(paths: readonly ChainPath[]): Map<string, number> {
  const ids = [...new Set(paths.map(({ disclosure }) => disclosure.id))];
  return new Map(ids.map((id, index) => [id, index + 1]));
}

/** Each suspect with the steps from what was given to the message, and what puts it in its place. */
export function tellPaths(traced: TracedChain, t: RoomPhrases, words: EvidenceWords): Block[] {
  const { approach, suspects } = traced;
  const paths = choosePaths(traced);
  if (paths.length === 0)
    return [say(approach.reached === 'unknown' ? t.approaches.reachedUnknown : t.approaches.nobody)];
  const numbers = numberSendings(paths);
  const left = Math.max(0, suspects.length - MOST_SUSPECTS);
  return [
    ...suspects.slice(0, MOST_SUSPECTS).flatMap((suspect, index): Block[] => {
      const own = paths.filter((path) => path.suspect === suspect);
      const reasons = suspect.reasons.map((reason) => t.approaches.reasons[reason]);
      return [
        { kind: 'heading', text: `${index + 1}. ${cleanLine(suspect.holder.name, PRINTED.name)}` },
        ...own.map((path): Block => ({ kind: 'list', items: tellSteps(path, traced, numbers, t, words) })),
        ...(reasons.length ? [say(t.approaches.reasonsLead), { kind: 'list' as const, items: reasons }] : []),
      ];
    }),
    ...(left ? [say(words.leftOut(left))] : []),
  ];
}

function tellSteps(
  { disclosure, through, suspect, way, political }: ChainPath,
  { approach }: TracedChain,
  numbers: ReadonlyMap<string, number>,
  t: RoomPhrases,
  words: EvidenceWords,
): string[] {
  const when = tellDay(t.language, disclosure);
  const name = cleanLine(suspect.holder.name, PRINTED.name);
  const { remembered } = disclosure;
  const what = [
    cleanLine(nameDisclosure(disclosure, t), PRINTED.name),
    remembered && t.list.told[remembered.source],
    disclosure.state === 'attempted' && t.list.attempted,
  ].filter((part) => typeof part === 'string');
  const ways = { ...words, held: words.received };
  return [
    words.gave(when, what.join(', '), numbers.get(disclosure.id) ?? 0),
    words.textsSaid(t.verdict.label[political]),
    ...(through ? [words.received(cleanLine(through.name, PRINTED.name))] : []),
    ways[way](name),
    words.arrived(formatDay(t.language, approach.cameOn)),
  ];
}

function say(text: string): Block {
  return { kind: 'paragraph', text };
}
