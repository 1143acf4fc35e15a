import type { Answer } from '../disclosure/answer';
import type { LedgerDatabase } from './database';
import type { DisclosureInFull } from './ledger-reader';
import type { AccessRequest, Chain, ChainLink } from './records';
import { requestsWithAnswers } from './requests-with-answers';
import { type TracedApproach, traceApproach } from './trace-approach';

/** A message with all that leads to it: each disclosure in full, the letters about them, and the links that vouch for them. */
export interface TracedChain extends TracedApproach {
  /** Those that were made before the message, in the order of the suspects. */
  sendings: DisclosureInFull[];
  letters: { request: AccessRequest; answers: Answer[] }[];
  /** Those that have links of these disclosures. */
  chains: Chain[];
  /** From the first link that matters to the last of each chain, in order. */
  links: ChainLink[];
}

/**
 * Reads all that leads to a message; undefined when it is not kept.
 * @param inFull reads one disclosure with all that is known about it.
 */
export async function readChain(
  db: LedgerDatabase,
  id: string,
  inFull: (id: string) => Promise<DisclosureInFull | undefined>,
): Promise<TracedChain | undefined> {
  const traced = await traceApproach(db, id);
  if (!traced) return undefined;
  const { suspects } = traced;
  const ids = [...new Set(suspects.flatMap(({ disclosures }) => disclosures.map((disclosure) => disclosure.id)))];
  const sendings: DisclosureInFull[] = [];
  for (const one of ids) {
    const full = await inFull(one);
    if (full) sendings.push(full);
  }
  return { ...traced, sendings, letters: await lettersAbout(db, traced, new Set(ids)), ...(await linksOf(db, ids)) };
}

/** Letters about one of these disclosures or to one of these holders, the earliest first. */
async function lettersAbout(db: LedgerDatabase, { suspects }: TracedApproach, ids: ReadonlySet<string>) {
  const holders = new Set(suspects.map(({ holder }) => holder.id));
  const letters = await requestsWithAnswers(db);
  return letters
    .filter(({ request }) => holders.has(request.holderId ?? '') || request.disclosureIds.some((one) => ids.has(one)))
    .reverse();
}

async function linksOf(db: LedgerDatabase, ids: readonly string[]) {
  const own = await db.links.where('disclosureId').anyOf(ids).toArray();
  const first = new Map<string, number>();
  for (const { chain, place } of own) first.set(chain, Math.min(place, first.get(chain) ?? place));
  const chains = (await db.chains.bulkGet([...first.keys()])).filter((chain) => chain !== undefined);
  const links: ChainLink[] = [];
  for (const { id } of chains) {
    const range = [
      [id, first.get(id) ?? 0],
      [id, Number.POSITIVE_INFINITY],
    ] as const;
    links.push(
      ...(await db.links
        .where('[chain+place]')
        .between(...range, true, true)
        .toArray()),
    );
  }
  return { chains, links };
}
