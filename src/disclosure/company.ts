import * as z from 'zod/mini';
import { momentSchema } from './schema';

const text = (most: number) => z.string().check(z.maxLength(most));

/** A company of the file of datarequests.org that the user imported: where it can be written to. */
export const companySchema = z.strictObject({
  slug: text(200),
  name: text(300),
  /** `domain:…` and `name:…`, as those of holders. */
  keys: z.array(text(400)),
  address: z.optional(text(600)),
  email: z.optional(text(320)),
  webform: z.optional(text(2_000)),
});

/** The imported file as a whole. */
export const companyFileSchema = z.strictObject({
  /** When its publisher made it. */
  madeAt: momentSchema,
  importedAt: momentSchema,
  companies: z.number(),
});

export type Company = z.infer<typeof companySchema>;
export type CompanyFile = z.infer<typeof companyFileSchema>;

/** Why a file was refused as a whole; nothing of it is kept then. */
export type ImportRefusal = 'too-large' | 'not-json' | 'not-the-file' | 'other-format' | 'bad-record';
