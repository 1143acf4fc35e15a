import * as z from 'zod/mini';
import { answerSchema } from './answer';
import { approachSchema } from './approach';
import { chainLinkSchema, chainSchema } from './chain';
import { holderSchema, holdingSchema } from './holder';
import { documentOutcomeSchema, noticeReadingSchema, noticeSchema } from './reading';
import { startOfPeriod } from './remember-disclosure';
import { requestSchema } from './request';
import { disclosureSchema, hashSchema, idSchema, momentSchema } from './schema';

/** A reading of a kept notice, as the ledger keeps it. */
const keptReadingSchema = z.strictObject({
  noticeHash: hashSchema,
  readerVersion: z.number(),
  readAt: momentSchema,
  reading: noticeReadingSchema,
});

/** A later look at a linked document. */
const revisionSchema = z.strictObject({
  ...z.pick(documentOutcomeSchema, { address: true, outcome: true, detail: true, fetchedAt: true, noticeHash: true })
    .shape,
  /** Since version 3: the disclosure for which another machine read it. */
  disclosureId: z.optional(idSchema),
});

/** An address or number that the user registered. Only in encrypted backups. */
const identitySchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['email', 'phone']),
  value: z.string().check(z.maxLength(320)),
  addedAt: momentSchema,
});

/**
 * Numbers in an address that a browser cannot read would stop every view of the ledger; and what was told from memory
 * stands in the order of its period.
 */
const isReadable = ({ place, sentAt, remembered }: z.infer<typeof disclosureSchema>) =>
  URL.canParse(place.address) &&
  (place.topAddress === undefined || URL.canParse(place.topAddress)) &&
  (remembered === undefined || sentAt === startOfPeriod(remembered.period));

/** What a backup holds, one record a line, in the order in which the kinds must stand in the file. */
export const backupRecordSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('holder'), value: holderSchema }),
  z.strictObject({ kind: z.literal('chain'), value: chainSchema }),
  z.strictObject({ kind: z.literal('link'), value: chainLinkSchema }),
  z.strictObject({ kind: z.literal('disclosure'), value: disclosureSchema.check(z.refine(isReadable)) }),
  z.strictObject({ kind: z.literal('document'), value: documentOutcomeSchema }),
  z.strictObject({ kind: z.literal('holding'), value: holdingSchema }),
  z.strictObject({ kind: z.literal('revision'), value: revisionSchema }),
  z.strictObject({ kind: z.literal('notice'), value: noticeSchema }),
  z.strictObject({ kind: z.literal('reading'), value: keptReadingSchema }),
  /** `aside`: it lies in the bin by itself, while its holder does not. A letter whose holder is in the bin lies beside it. */
  z.strictObject({ kind: z.literal('request'), value: requestSchema, aside: z.optional(z.literal(true)) }),
  /** Since version 2. */
  z.strictObject({ kind: z.literal('answer'), value: answerSchema }),
  z.strictObject({ kind: z.literal('approach'), value: approachSchema }),
  z.strictObject({ kind: z.literal('identity'), value: identitySchema }),
  /** A key of fingerprints, 32 bytes in hexadecimal. Only in encrypted backups. */
  z.strictObject({ kind: z.literal('key'), value: hashSchema }),
]);

export const BACKUP_KINDS = [
  'holder',
  'chain',
  'link',
  'disclosure',
  'document',
  'holding',
  'revision',
  'notice',
  'reading',
  'request',
  'answer',
  'approach',
  'identity',
  'key',
] as const;

export type BackupKind = (typeof BACKUP_KINDS)[number];
export type BackupRecord = z.infer<typeof backupRecordSchema>;
export type BackupValue<K extends BackupKind> = Extract<BackupRecord, { kind: K }>['value'];
