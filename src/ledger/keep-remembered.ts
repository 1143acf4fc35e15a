import type { RememberedDisclosure } from '../disclosure/remember-disclosure';
import type { LedgerDatabase } from './database';
import { type Kept, keepDisclosure } from './keep-disclosure';
import type { HolderClaim } from './records';

/** What the user told of something given before, with who has it. */
export interface RememberedEntry {
  disclosure: RememberedDisclosure;
  claims: HolderClaim[];
}

/**
 * Writes a disclosure that was told from memory or found in a mailbox, with its link of the chain, in one transaction. The
 * id is the key: telling the same one twice keeps one, and one that lies in the bin stays there. No limit of a site counts it.
 * @throws DexieError; then nothing of it was written.
 */
export function keepRemembered(
  db: LedgerDatabase,
  { disclosure, claims }: RememberedEntry,
  newId: () => string,
): Promise<Kept> {
  return keepDisclosure(db, { disclosure, claims, notices: [], readings: [], documents: [] }, newId);
}
