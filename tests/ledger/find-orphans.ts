import type { LedgerDatabase } from '../../src/ledger/database';

type Must = (is: unknown, what: string) => void;

/** Everything on the disk that rests on nothing which is kept or lies in a bin, each in words. */
export async function findOrphans(db: LedgerDatabase): Promise<string[]> {
  const orphans: string[] = [];
  const must: Must = (is, what) => void (is || orphans.push(what));
  const kept = new Set(await db.disclosures.toCollection().primaryKeys());
  const known = new Set([...kept, ...(await db.binned.toCollection().primaryKeys())]);
  await lookAtTexts(db, must, { kept, known });
  await lookAtHolders(db, must, kept);
  await lookAtLetters(db, must, known);
  await lookAtRest(db, must, known);
  return orphans;
}

/** Documents, later looks, texts and readings. */
async function lookAtTexts(
  db: LedgerDatabase,
  must: Must,
  { kept, known }: Record<'kept' | 'known', ReadonlySet<string>>,
): Promise<void> {
  const [documents, binned, clues] = [
    await db.documents.toArray(),
    await db.binned.toArray(),
    await db.clues.toArray(),
  ];
  const revisions = await db.revisions.toArray();
  const all = [...documents, ...binned.flatMap((one) => one.documents)];
  const addresses = new Set(all.map(({ address }) => address));
  for (const { disclosureId } of clues) must(kept.has(disclosureId), `clue of ${disclosureId}`);
  for (const { disclosureId } of documents) must(kept.has(disclosureId), `document of ${disclosureId}`);
  for (const { address, fetchedAt, disclosureId } of revisions) {
    must(addresses.has(address), `look at ${address}, ${fetchedAt}`);
    must(!disclosureId || known.has(disclosureId), `look at ${address} for ${disclosureId}`);
  }
  const texts = new Set<string | undefined>([
    ...[...clues, ...binned].flatMap(({ noticeHashes }) => noticeHashes),
    ...[...documents, ...revisions].map(({ noticeHash }) => noticeHash),
  ]);
  const hashes = new Set(await db.notices.toCollection().primaryKeys());
  for (const hash of hashes) must(texts.has(hash), `notice ${hash}`);
  for (const { noticeHash } of await db.readings.toArray()) must(hashes.has(noticeHash), `reading of ${noticeHash}`);
}

async function lookAtHolders(db: LedgerDatabase, must: Must, kept: ReadonlySet<string>): Promise<void> {
  const holders = await db.holders.toArray();
  const said = new Map(holders.map(({ id }) => [id, new Set<string>()]));
  for (const { disclosureId, holderId, claims } of await db.holdings.toArray()) {
    must(kept.has(disclosureId) && said.has(holderId), `holding of ${disclosureId} by ${holderId}`);
    for (const key of claims.flatMap(({ keys }) => keys)) said.get(holderId)?.add(key);
  }
  for (const { id, keys } of holders) {
    must((await db.holdings.where('holderId').equals(id).count()) > 0, `holder ${id}`);
    for (const key of keys) must(key.startsWith('id:') || said.get(id)?.has(key), `key ${key} of ${id}`);
  }
}

async function lookAtLetters(db: LedgerDatabase, must: Must, known: ReadonlySet<string>): Promise<void> {
  const requests = await db.requests.toArray();
  const inBins = (await db.bins.toArray()).flatMap((bin) => bin.requests);
  const [letters, holders] = [
    new Set(requests.map(({ id }) => id)),
    new Set(await db.holders.toCollection().primaryKeys()),
  ];
  for (const { id, holderId } of requests) must(!holderId || holders.has(holderId), `letter ${id} to ${holderId}`);
  for (const { id, disclosureIds } of [...requests, ...inBins])
    for (const one of disclosureIds) must(known.has(one), `letter ${id} about ${one}`);
  for (const { id, requestId } of await db.answers.toArray()) must(letters.has(requestId), `answer ${id}`);
}

/** The bin, tallies of sites, links. */
async function lookAtRest(db: LedgerDatabase, must: Must, known: ReadonlySet<string>): Promise<void> {
  const binned = await db.binned.toArray();
  const bins = new Set(await db.bins.toCollection().primaryKeys());
  for (const { disclosureId, binId } of binned) must(bins.has(binId), `in no bin: ${disclosureId}`);
  const all = [...(await db.disclosures.toArray()), ...binned.map(({ disclosure }) => disclosure)];
  const hosts = all.map(({ place }) => new URL(place.address).host);
  for (const { site } of await db.tallies.toArray()) {
    const isOf = (host: string) => host === site || host.endsWith(`.${site}`);
    must(hosts.some(isOf), `tally of ${site}`);
  }
  for (const { kind, disclosureId = '' } of await db.links.toArray())
    must(kind === undefined || known.has(disclosureId), `link of ${disclosureId}`);
}
