import type { ChainReport } from '../disclosure/chain-findings';
import { makeChainVerifier } from '../disclosure/verify-chains';
import type { LedgerDatabase } from './database';
import type { Binned } from './records';
import { batchesOf, noticesOf } from './rows-of';

/**
 * Walks the chains from their first link and says exactly what is missing or altered: disclosures, documents, notices,
 * links. What the user erased is a gap, not a fault.
 * @param progress is told how many records are done.
 */
export async function verifyLedger(db: LedgerDatabase, progress?: (done: number) => void): Promise<ChainReport> {
  const verifier = makeChainVerifier();
  let done = 0;
  const each = async <T>(name: string, take: (row: T) => void | Promise<void>) => {
    for await (const rows of batchesOf<T>(db, name)) {
      for (const row of rows) await take(row);
      done += rows.length;
      progress?.(done);
    }
  };
  await each('chains', verifier.takeChain);
  await each('links', verifier.takeLink);
  await each('disclosures', verifier.takeDisclosure);
  await each('documents', verifier.takeDocument);
  await each<Binned>('binned', ({ disclosure, documents }) => {
    verifier.takeDisclosure(disclosure);
    documents.forEach(verifier.takeDocument);
  });
  for await (const notice of noticesOf(db)) {
    verifier.takeNotice(notice);
    done++;
    if (done % 500 === 0) progress?.(done);
  }
  progress?.(done);
  return verifier.report();
}
