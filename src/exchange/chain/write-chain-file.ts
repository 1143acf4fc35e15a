import type { Answer } from '../../disclosure/answer';
import type { Approach } from '../../disclosure/approach';
import { canonicalJson } from '../../disclosure/canonical-json';
import type { Chain, ChainLink } from '../../disclosure/chain';
import { hashTextNow } from '../../disclosure/hash-text';
import type { Holder, Holding } from '../../disclosure/holder';
import type { Suspect } from '../../disclosure/rank-suspects';
import type { DocumentOutcome, Notice } from '../../disclosure/reading';
import type { AccessRequest } from '../../disclosure/request';
import type { Disclosure } from '../../disclosure/schema';
import type { Assessment } from '../../disclosure/verdict';
import { CHAIN_FILE_VERSION, type ChainFile } from './chain-file';
import { hashBase64 } from './hash-base64';

/** A message with all that leads to it, as the ledger tells it. */
export interface ChainSource {
  approach: Approach;
  suspects: readonly Suspect[];
  sendings: readonly {
    disclosure: Disclosure;
    assessment: Assessment;
    notices: readonly Notice[];
    documents: readonly DocumentOutcome[];
    holders: readonly { holding: Holding; holder: Holder }[];
  }[];
  letters: readonly { request: AccessRequest; answers: readonly Answer[] }[];
  chains: readonly Chain[];
  links: readonly ChainLink[];
}

/** When the file is made, and by which version of the extension. */
export interface ChainTerms {
  madeAt: string;
  madeBy: string;
}

/** Writes the file for machines: no fingerprint, no key, no file that somebody sent. */
export function writeChainFile(source: ChainSource, terms: ChainTerms): string {
  const bare = gatherChainFile(source, terms);
  return `${canonicalJson({ ...bare, sha256: hashTextNow(canonicalJson(bare)) })}\n`;
}

function gatherChainFile(source: ChainSource, { madeAt, madeBy }: ChainTerms): Omit<ChainFile, 'sha256'> {
  const { sendings, suspects, letters, links } = source;
  const known = new Set(sendings.map(({ disclosure }) => disclosure.id));
  const held = sendings.flatMap(({ holders }) => holders);
  const ofSuspects = suspects.map(({ holder }) => ({ holder }));
  return {
    format: 'contrepartie-chain',
    version: CHAIN_FILE_VERSION,
    madeAt,
    madeBy,
    certainty: 'possible-not-proven',
    message: tellMessage(source.approach),
    suspects: suspects.map(({ holder, disclosures, reasons }) => ({
      holderId: holder.id,
      disclosureIds: disclosures.map(({ id }) => id).filter((id) => known.has(id)),
      reasons,
    })),
    holders: once([...held, ...ofSuspects], ({ holder }) => holder.id).map(({ holder }) => {
      const { id, name, keys, controller, contacts, standing } = holder;
      return { id, name, keys, ...(controller ? { controller } : {}), contacts, standing };
    }),
    holdings: held.map(({ holding }) => holding),
    sendings: sendings.map(({ disclosure, assessment }) => {
      const { fingerprints, ...record } = disclosure;
      return { record, withheld: fingerprints.length, ...assessment };
    }),
    documents: sendings.flatMap(({ documents }) => documents),
    notices: once(
      sendings.flatMap(({ notices }) => notices),
      ({ hash }) => hash,
    ),
    letters: letters.map(({ request }) => request),
    answers: letters.flatMap(({ answers }) => answers.map(({ files: _, ...answer }) => answer)),
    chains: [...source.chains],
    links: links.map((link) => tellLink(link, known)),
  };
}

function tellMessage({ fingerprints: _, files, ...message }: Approach): ChainFile['message'] {
  return {
    ...message,
    files: files.map(({ name, type, content }) => ({ name, type, ...hashBase64(content) })),
  };
}

/** A link whose content is not in the file says of it no more than its hash. */
function tellLink(link: ChainLink, known: ReadonlySet<string>): ChainFile['links'][number] {
  const { hash, chain, place, before, content, kind, disclosureId, address } = link;
  const bare = { hash, chain, place, before, content };
  if (!disclosureId || !known.has(disclosureId)) return bare;
  return { ...bare, disclosureId, ...(kind ? { kind } : {}), ...(address ? { address } : {}) };
}

function once<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [keyOf(one), one])).values()];
}

/** `contrepartie-dossier-2026-06-01.json`, after the day of the message. */
export function nameChainFile({ cameOn }: Pick<Approach, 'cameOn'>, ending: 'json' | 'pdf'): string {
  return `contrepartie-dossier-${cameOn}.${ending}`;
}
