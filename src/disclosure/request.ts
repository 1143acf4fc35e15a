import * as z from 'zod/mini';
import { idSchema, momentSchema } from './schema';

export const LETTER_LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'nl'] as const;

/** What a letter may ask, in the order in which the holder is to act: access first, erasure last. */
export const RIGHTS = [
  'access',
  'withdrawal',
  'objection',
  'rectification',
  'restriction',
  'portability',
  'erasure',
] as const;

/** `access`: a letter that exercises rights; `source`: one to the sender of a political message. */
export const REQUEST_KINDS = ['access', 'source', 'reminder', 'complaint'] as const;

/** A plain date, `yyyy-mm-dd`. */
export const plainDateSchema = z.iso.date();

/** A span in which the holder waits for what identifies the writer; open while `endedOn` is missing. */
const pauseSchema = z.strictObject({ startedOn: plainDateSchema, endedOn: z.optional(plainDateSchema) });

/** A time in which the user held the matter to be closed; it lasts while `reopenedOn` is missing. */
const closingSchema = z.strictObject({ closedOn: plainDateSchema, reopenedOn: z.optional(plainDateSchema) });

/** A letter to one holder, and what became of it. The identity that signs it is not kept. */
export const requestSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(REQUEST_KINDS),
  /** Absent for a letter to the sender of a message who is no holder of ours. */
  holderId: z.optional(idSchema),
  /** To whom it went, as printed; older letters have the holder only. */
  addressee: z.optional(z.string()),
  disclosureIds: z.array(idSchema),
  language: z.enum(LETTER_LANGUAGES),
  /** Printed in the subject: `CP-2026-7F3K9`. */
  reference: z.string(),
  writtenAt: momentSchema,
  /** Absent in letters of the first version, which asked for access alone. */
  rights: z.optional(z.array(z.enum(RIGHTS))),
  /** The letter that this one reminds of or complains about. */
  followsId: z.optional(idSchema),
  sentOn: z.optional(plainDateSchema),
  receivedOn: z.optional(plainDateSchema),
  /** Where the holder answers from, ISO 3166; its public holidays count. */
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  region: z.optional(z.enum(['alsace-moselle'])),
  /** The day on which the holder told of an extension, with reasons. */
  extensionToldOn: z.optional(plainDateSchema),
  pauses: z.optional(z.array(pauseSchema)),
  /** In the order of time; a list, so that of two machines the one that tells more is right. */
  closings: z.optional(z.array(closingSchema)),
});

export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];
export type Right = (typeof RIGHTS)[number];
export type RequestKind = (typeof REQUEST_KINDS)[number];
export type AccessRequest = z.infer<typeof requestSchema>;
