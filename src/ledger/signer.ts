import { type Signer, signerSchema } from '../disclosure/signer';
import type { LedgerDatabase } from './database';

const KEY = 'signer';

/** Keeps who signs letters; null forgets it. */
export async function keepSigner(db: LedgerDatabase, signer: Signer | null): Promise<void> {
  if (signer) await db.items.put({ key: KEY, value: signer });
  else await db.items.delete(KEY);
}

/** Who signs letters; null where nothing is kept. */
export async function readSigner(db: LedgerDatabase): Promise<Signer | null> {
  const read = signerSchema.safeParse((await db.items.get(KEY))?.value);
  return read.success ? read.data : null;
}
