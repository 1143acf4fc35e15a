import type { ChainReport } from '../../../disclosure/chain-findings';
import type { Fingerprint } from '../../../disclosure/schema';
import { inspectBackup } from '../../../exchange/backup/inspect-backup';
import type { LedgerReader } from '../../../ledger/ledger-reader';
import { letPageGoOn } from '../../parts/let-page-go-on';
import type { Loaded } from '../../parts/loaded';
import { openBackup } from './backup-file';

/** How the evidence of a chain begins: its members stand in the order of their names. */
const BEGINNING = '{"answers":[';

/**
 * Checks a file by itself: a backup, or the evidence of a chain. Of this ledger nothing is asked but the fingerprints that
 * such evidence leaves out.
 * @throws BackupRefusedError when the file cannot be taken.
 */
export async function checkFile(file: File, passphrase: string, ledger: Loaded<LedgerReader>): Promise<ChainReport> {
  const isChain = /\.json$/i.test(file.name) || (await file.slice(0, BEGINNING.length).text()) === BEGINNING;
  if (!isChain) return (await inspectBackup(await openBackup(file, passphrase), letPageGoOn)).report;
  const [{ readChainFile }, { checkChainFile }] = await Promise.all([
    import('../../../exchange/chain/read-chain-file'),
    import('../../../exchange/chain/check-chain-file'),
  ]);
  const chain = readChainFile(new Uint8Array(await file.arrayBuffer()));
  const withheld = new Map<string, readonly Fingerprint[]>();
  const ids = chain.sendings.filter((one) => one.withheld > 0).map(({ record }) => record.id);
  if (ledger.state === 'ready')
    for await (const { disclosure } of ledger.value.readForRecords(ids))
      withheld.set(disclosure.id, disclosure.fingerprints);
  return checkChainFile(chain, withheld);
}
