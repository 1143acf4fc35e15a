import * as z from 'zod/mini';
import { plainDateSchema } from './request';
import { idSchema, momentSchema } from './schema';

/** What an answer turned out to be. */
export const ANSWER_KINDS = ['complete', 'incomplete', 'refused', 'identity-asked', 'extension'] as const;

/** Parts of an answer that can be missing. */
export const ANSWER_PARTS = [
  'copy',
  'purposes',
  'recipients',
  'source',
  'retention',
  'consent-record',
  'political-use',
  'other-rights',
] as const;

/** A file that came with an answer, as it came; base64, so that messages and backups carry it. */
const answerFileSchema = z.strictObject({
  name: z.string(),
  type: z.string(),
  content: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
});

/** Somebody whom an answer names: who gave the holder the data, or to whom it gave them. */
const namedPartySchema = z.strictObject({
  name: z.string(),
  part: z.enum(['source', 'recipient']),
  contact: z.optional(z.string()),
});

/** One answer to a letter, as the user noted it. Never rewritten once kept; a wrong one is removed. */
export const answerSchema = z.strictObject({
  id: idSchema,
  requestId: idSchema,
  receivedOn: plainDateSchema,
  notedAt: momentSchema,
  kind: z.enum(ANSWER_KINDS),
  missing: z.array(z.enum(ANSWER_PARTS)),
  named: z.array(namedPartySchema),
  files: z.array(answerFileSchema),
});

export type AnswerKind = (typeof ANSWER_KINDS)[number];
export type AnswerPart = (typeof ANSWER_PARTS)[number];
export type NamedParty = z.infer<typeof namedPartySchema>;
export type Answer = z.infer<typeof answerSchema>;
