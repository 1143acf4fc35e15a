import { canonicalJson } from '../../disclosure/canonical-json';
import { BackupRefusedError } from '../backup/backup-refusal';
import { refuseTraps } from '../backup/refuse-traps';
import { CHAIN_FILE_VERSION, type ChainFile, chainFileSchema } from './chain-file';

/** Longest file, in bytes: some hundred texts of the longest kind. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * Reads the evidence of a chain, all of it or nothing. That it holds together is said by `checkChainFile`.
 * @throws BackupRefusedError with the reason.
 */
export function readChainFile(bytes: Uint8Array): ChainFile {
  if (bytes.length > MOST_BYTES) throw new BackupRefusedError('too-large');
  const text = decode(bytes);
  const value = parse(text);
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format !== 'contrepartie-chain') throw new BackupRefusedError('not-a-chain-file');
  if (typeof version === 'number' && version > CHAIN_FILE_VERSION) throw new BackupRefusedError('newer-version');
  refuseTraps(value, 0);
  // Of two members of one name a program takes either: only the one spelling is read.
  if (text !== `${canonicalJson(value)}\n`) throw new BackupRefusedError('damaged');
  const file = chainFileSchema.safeParse(value);
  if (!file.success) throw new BackupRefusedError('wrong-shape');
  refuseDoubles(file.data);
  refuseLooseEnds(file.data);
  return file.data;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BackupRefusedError('not-a-chain-file');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What begins like one was cut off.
    throw new BackupRefusedError(text.startsWith('{"answers":[') ? 'truncated' : 'not-a-chain-file');
  }
}

function refuseDoubles(file: ChainFile): void {
  const keys = [
    file.holders.map(({ id }) => id),
    file.suspects.map(({ holderId }) => holderId),
    file.holdings.map(({ disclosureId, holderId }) => `${disclosureId} ${holderId}`),
    file.sendings.map(({ record }) => record.id),
    file.documents.map(({ disclosureId, address }) => `${disclosureId} ${address}`),
    file.notices.map(({ hash }) => hash),
    file.letters.map(({ id }) => id),
    file.answers.map(({ id }) => id),
    file.chains.map(({ id }) => id),
    file.links.map(({ hash }) => hash),
  ];
  if (keys.some((own) => new Set(own).size < own.length)) throw new BackupRefusedError('twice');
}

function refuseLooseEnds(file: ChainFile): void {
  const sendings = new Set(file.sendings.map(({ record }) => record.id));
  const holders = new Set(file.holders.map(({ id }) => id));
  const letters = new Set(file.letters.map(({ id }) => id));
  const chains = new Set(file.chains.map(({ id }) => id));
  const holds =
    file.suspects.every((one) => holders.has(one.holderId) && one.disclosureIds.every((id) => sendings.has(id))) &&
    file.holdings.every((one) => holders.has(one.holderId) && sendings.has(one.disclosureId)) &&
    file.documents.every((one) => sendings.has(one.disclosureId)) &&
    file.answers.every((one) => letters.has(one.requestId)) &&
    file.links.every((one) => chains.has(one.chain) && (!one.disclosureId || sendings.has(one.disclosureId)));
  if (!holds) throw new BackupRefusedError('loose-end');
}
