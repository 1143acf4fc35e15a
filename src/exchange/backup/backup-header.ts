import * as z from 'zod/mini';
import { idSchema, momentSchema } from '../../disclosure/schema';

/** The version of the file that this extension writes; it reads this one and all before. 2: answers to letters, and letters in the bin. 3: political messages, and the other text of a document that two machines read. 4: which part of a request carried an address, and the vendors that a page’s own list named; disclosures told from memory. */
export const BACKUP_VERSION = 4;

/** The first line of a backup. */
export const backupHeaderSchema = z.strictObject({
  format: z.literal('contrepartie-backup'),
  version: z.number().check(z.int(), z.positive()),
  madeAt: momentSchema,
  /** The chain of the installation that made it, null when it has recorded nothing. */
  device: z.nullable(idSchema),
  /** Version of the extension. */
  madeBy: z.string().check(z.maxLength(50)),
});

/** The last line: how many lines stand between the first and this one, and the SHA-256 of all bytes before it. */
export const backupEndSchema = z.strictObject({
  kind: z.literal('end'),
  records: z.number().check(z.int(), z.nonnegative()),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export type BackupHeader = z.infer<typeof backupHeaderSchema>;
