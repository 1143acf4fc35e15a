import type { LedgerDatabase } from './database';
import type { Identity } from './records';

const OWN_KEY = 'fingerprint-key';
const OTHER_KEYS = 'other-fingerprint-keys';

/** Keys under which fingerprints of this ledger were made: that of this installation and those of imported backups. */
export async function fingerprintKeys(db: LedgerDatabase): Promise<Uint8Array[]> {
  const [own, others] = await db.items.bulkGet([OWN_KEY, OTHER_KEYS]);
  const all = [own?.value, ...(Array.isArray(others?.value) ? others.value : [])];
  return all.filter((key): key is Uint8Array => key instanceof Uint8Array);
}

/** Keeps an address or number that the user registers; the same one once. */
export async function registerIdentity(db: LedgerDatabase, identity: Identity): Promise<void> {
  await db.transaction('rw', db.identities, async () => {
    const same = ({ kind, value }: Identity) => kind === identity.kind && value === identity.value;
    if (!(await db.identities.filter(same).count())) await db.identities.put(identity);
  });
}

/** Disclosures in which one of these fingerprints was given, newest first, and the holders that received them. */
export async function findByDigests(
  db: LedgerDatabase,
  digests: readonly string[],
): Promise<{ disclosureIds: string[]; holderIds: string[] }> {
  const ids = await db.clues
    .where('digests')
    .anyOf([...digests])
    .distinct()
    .primaryKeys();
  const disclosures = (await db.disclosures.bulkGet(ids)).filter((disclosure) => disclosure !== undefined);
  disclosures.sort((one, other) => other.sentAt.localeCompare(one.sentAt));
  const disclosureIds = disclosures.map(({ id }) => id);
  const holdings = await db.holdings.where('disclosureId').anyOf(disclosureIds).toArray();
  const received = holdings.filter(({ role }) => role !== 'named-partner');
  return { disclosureIds, holderIds: [...new Set(received.map(({ holderId }) => holderId))] };
}
