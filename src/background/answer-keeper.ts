import type { Keeper } from '../ledger/keeper';
import type { Ledger } from '../ledger/ledger';
import { type KeeperMessage, type KeeperReplies, keeperMessageSchema, type WhoHas } from '../messages/keeper-messages';
import type { Sender } from '../platform/messaging';
import { fingerprintIdentifiers } from './fingerprint';

interface KeeperDesk {
  ledger(): Promise<Ledger>;
  now(): string;
  newId(): string;
}

type Answer = { ok: true; value: KeeperReplies[keyof KeeperReplies] } | { ok: false; error: string };

/** Answers what our own pages ask about bin, limits and identities, or null when the message is none of these. */
export function answerKeeper(desk: KeeperDesk, message: unknown, sender: Sender): Promise<Answer> | null {
  if (sender.kind !== 'own-page') return null;
  const parsed = keeperMessageSchema.safeParse(message);
  if (!parsed.success) return null;
  return act(desk, parsed.data).then(
    (value) => ({ ok: true as const, value }),
    (error: unknown) => ({ ok: false as const, error: error instanceof Error ? error.name : 'Error' }),
  );
}

async function act(desk: KeeperDesk, message: KeeperMessage): Promise<KeeperReplies[keyof KeeperReplies]> {
  const { keeper } = await desk.ledger();
  const now = desk.now();
  switch (message.type) {
    case 'throwAwaySite':
      return keeper.throwAway({ what: 'site', site: message.site }, now);
    case 'throwAwayHolder':
      return keeper.throwAway({ what: 'holder', id: message.id }, now);
    case 'throwAwayEverything':
      return keeper.throwAway({ what: 'everything' }, now);
    case 'takeBack':
      await keeper.takeBack(message.binId, now);
      return null;
    case 'emptyBin':
      await keeper.emptyBin(message.binId, now);
      return null;
    case 'liftLimit':
      await keeper.liftLimit(message.site);
      return null;
    case 'registerIdentity':
      await keeper.registerIdentity({ id: desk.newId(), ...message.identity, addedAt: now });
      return null;
    case 'removeIdentity':
      await keeper.removeIdentity(message.id);
      return null;
    case 'keepSigner':
      await keeper.keepSigner(message.signer);
      return null;
    case 'whoHas':
      return findWhoHas(await desk.ledger(), message.identity);
    case 'importHolders':
      return keeper.importHolders({ ...message, at: now });
    default:
      await actOnBackup(keeper, message, now);
      return null;
  }
}

type BackupMessage = Extract<
  KeeperMessage,
  { type: 'beginImport' | 'importRecords' | 'finishImport' | 'undoImport' | 'noteBackup' }
>;

async function actOnBackup(keeper: Keeper, message: BackupMessage, at: string): Promise<void> {
  switch (message.type) {
    case 'beginImport':
      return keeper.beginImport({ ...message, at });
    case 'importRecords':
      return keeper.importRecords({ ...message, at });
    case 'finishImport':
      return keeper.finishImport(message.importId, at);
    case 'undoImport':
      return keeper.undoImport(message.importId);
    case 'noteBackup':
      return keeper.noteBackup(at);
  }
}

/** Fingerprints what the user typed under every key that this ledger's fingerprints were made with. */
async function findWhoHas({ keeper }: Ledger, identity: { kind: 'email' | 'phone'; value: string }): Promise<WhoHas> {
  const digests: string[] = [];
  const keys = await keeper.fingerprintKeys();
  for (const key of keys) for (const { digest } of await fingerprintIdentifiers([identity], key)) digests.push(digest);
  if (keys.length > 0 && digests.length === 0) return { state: 'unreadable', disclosureIds: [], holderIds: [] };
  const found = await keeper.findByDigests(digests);
  return { state: found.disclosureIds.length ? 'found' : 'nothing', ...found };
}
