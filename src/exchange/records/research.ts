import type { HolderRole } from '../../disclosure/holder';
import type { OnwardTransfer, PoliticalVerdict } from '../../disclosure/reading';
import type { RecordSource } from './record-source';
import { toJson } from './write-graph';

/** One line: what is alike is one line with a number. Nothing in it tells who, on which page, what was given, or on what day. */
export interface ResearchLine {
  /** `yyyy-mm`, in UTC. */
  month: string;
  political: PoliticalVerdict;
  onward: OnwardTransfer;
  holders: { name: string; role: HolderRole; siren?: string }[];
  count: number;
}

/**
 * What researchers and authorities may be given: who received something, in which month, and what the notices said.
 * Disclosures of which nothing shows that they were sent are left out, and so is what was told from memory. In the order of the alphabet, which tells nothing.
 */
export async function gatherResearch(sources: AsyncIterable<RecordSource>): Promise<ResearchLine[]> {
  const counts = new Map<string, number>();
  for await (const source of sources) {
    if (source.disclosure.state !== 'sent' || source.disclosure.remembered) continue;
    const line = JSON.stringify(tellLine(source));
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return [...counts.keys()].sort().map((line) => ({ ...JSON.parse(line), count: counts.get(line) ?? 0 }));
}

/** The file: JSON Lines, the first of which says what it is. @param madeAt ISO moment; only its month is written. */
export function writeResearch(lines: readonly ResearchLine[], madeAt: string): string {
  const first = { format: 'contrepartie-research', version: 1, madeIn: madeAt.slice(0, 7), lines: lines.length };
  return `${[first, ...lines].map(toJson).join('\n')}\n`;
}

function tellLine({ disclosure, assessment, holders }: RecordSource): Omit<ResearchLine, 'count'> {
  return {
    month: disclosure.sentAt.slice(0, 7),
    political: assessment.political,
    onward: assessment.onward,
    holders: holders
      .map(({ holder, holding }) => ({
        name: holder.name,
        role: holding.role,
        ...(holder.controller?.siren ? { siren: holder.controller.siren } : {}),
      }))
      .sort((one, other) => (toJson(one) < toJson(other) ? -1 : 1)),
  };
}
