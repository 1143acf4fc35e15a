import * as z from 'zod/mini';
import { backupRecordSchema } from '../disclosure/backup-record';
import { holderSchema } from '../disclosure/holder';
import { idSchema } from '../disclosure/schema';
import { signerSchema } from '../disclosure/signer';

const identitySchema = z.strictObject({
  kind: z.enum(['email', 'phone']),
  value: z.string().check(z.minLength(3), z.maxLength(320)),
});

/** What the dashboard may ask about bin, limits, identities and imports. Only our own pages may. */
export const keeperMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('throwAwaySite'), site: z.string().check(z.maxLength(300)) }),
  z.strictObject({ type: z.literal('throwAwayHolder'), id: idSchema }),
  z.strictObject({ type: z.literal('throwAwayEverything') }),
  z.strictObject({ type: z.literal('takeBack'), binId: idSchema }),
  z.strictObject({ type: z.literal('emptyBin'), binId: idSchema }),
  z.strictObject({ type: z.literal('liftLimit'), site: z.string().check(z.maxLength(300)) }),
  z.strictObject({ type: z.literal('registerIdentity'), identity: identitySchema }),
  z.strictObject({ type: z.literal('removeIdentity'), id: idSchema }),
  /** Null forgets who signed. */
  z.strictObject({ type: z.literal('keepSigner'), signer: z.nullable(signerSchema) }),
  /** Who has this address or number? It is not kept. */
  z.strictObject({ type: z.literal('whoHas'), identity: identitySchema }),
  z.strictObject({ type: z.literal('beginImport'), importId: idSchema, file: z.string().check(z.maxLength(300)) }),
  z.strictObject({ type: z.literal('importHolders'), importId: idSchema, holders: z.array(holderSchema) }),
  /** The records of a backup in its order; a step that was done already does nothing. */
  z.strictObject({
    type: z.literal('importRecords'),
    importId: idSchema,
    step: z.number().check(z.int(), z.positive()),
    records: z.array(backupRecordSchema).check(z.maxLength(1_000)),
  }),
  z.strictObject({ type: z.literal('finishImport'), importId: idSchema }),
  z.strictObject({ type: z.literal('undoImport'), importId: idSchema }),
  z.strictObject({ type: z.literal('noteBackup') }),
]);

export type KeeperMessage = z.infer<typeof keeperMessageSchema>;

/** What was found of an address or number: disclosures, newest first, and who holds them. */
export interface WhoHas {
  /** `unreadable`: it is neither an e-mail address nor a phone number. */
  state: 'found' | 'nothing' | 'unreadable';
  disclosureIds: string[];
  holderIds: string[];
}

export interface KeeperReplies {
  /** Id of the bin, null when there was nothing. */
  throwAwaySite: string | null;
  throwAwayHolder: string | null;
  throwAwayEverything: string | null;
  takeBack: null;
  emptyBin: null;
  liftLimit: null;
  registerIdentity: null;
  removeIdentity: null;
  keepSigner: null;
  whoHas: WhoHas;
  beginImport: null;
  /** Ids of holders that gave way, and to which. */
  importHolders: Record<string, string>;
  importRecords: null;
  finishImport: null;
  undoImport: null;
  noteBackup: null;
}
