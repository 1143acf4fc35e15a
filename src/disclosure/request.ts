import * as z from 'zod/mini';
import { idSchema, momentSchema } from './schema';

/** A letter to one holder. The identity that signs it is not kept. */
export const requestSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['access']),
  holderId: idSchema,
  disclosureIds: z.array(idSchema),
  language: z.enum(['fr', 'en']),
  /** Printed in the subject: `CP-2026-7F3K9`. */
  reference: z.string(),
  writtenAt: momentSchema,
});

export type AccessRequest = z.infer<typeof requestSchema>;
