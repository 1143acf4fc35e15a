import { usePhrases } from '../phrases/use-phrases';
import { AlertBar } from './alert-bar';

/** What the ledger could not be opened for, by the name of the error. */
const TROUBLES = {
  LedgerFromFutureError: 'future',
  // An older page while a newer one has brought the ledger to its layout.
  VersionError: 'future',
  LedgerBlockedError: 'blocked',
  // "Internal error opening backing store": retrying is useless, a restart sometimes helps (dexie#1767).
  UnknownError: 'damaged',
} as const;

/** Says why the ledger cannot be shown: from a newer version, held by another window, damaged, or not to be opened. */
export function LedgerTrouble({ error }: { error: unknown }) {
  const { app } = usePhrases();
  const { name = '', inner } = (error ?? {}) as { name?: string; inner?: { name?: string } };
  const known = [name, inner?.name ?? ''].find((one) => one in TROUBLES) as keyof typeof TROUBLES | undefined;
  const trouble = known ? TROUBLES[known] : 'failed';
  return <AlertBar title={app[`${trouble}Title`]} text={app[trouble]} />;
}
