import * as z from 'zod/mini';
import { addressSchema, hashSchema, idSchema, momentSchema, NOTICE_ROLES } from './schema';

export const POLITICAL_VERDICTS = ['disclosed', 'excluded', 'contradictory', 'silent', 'unread'] as const;
export const ONWARD_TRANSFERS = [
  'none-stated',
  'named-partners',
  'by-sector',
  'unnamed-partners',
  'sale-or-rental',
] as const;
/** Why a verdict is `unread`. */
export const UNREAD_REASONS = ['no-notice', 'language-not-covered', 'too-short', 'not-readable'] as const;
/** What becomes of a linked document. `pending` until fetched; taken up again when the background starts. */
export const DOCUMENT_OUTCOMES = [
  'pending',
  'kept',
  /** Its address, or one that it was redirected to, is none of the public web. */
  'refused',
  'too-many-redirects',
  'unreachable',
  'http-error',
  /** Neither HTML nor plain text nor PDF. */
  'not-text',
  /** A page or file without words: what scripts or pictures show is not read. */
  'no-text',
  'too-large',
  /** A PDF that asks for a password. */
  'locked',
  /** A PDF that is damaged. */
  'broken',
  /** A PDF of pictures: scanned. */
  'image-only',
  'too-slow',
  'fetching-off',
] as const;
/** What a notice must say (GDPR art. 13); each statement carries the passage that says it. */
export const STATEMENT_KINDS = [
  'controller',
  'dpo',
  'purpose',
  'legal-basis',
  'recipients',
  'transfer-outside-eu',
  'retention',
  'rights',
  'withdrawal',
  'authority',
  'source',
  'profiling',
] as const;

/** The exact words of a notice; `start` and `end` are UTF-16 offsets into its kept text. */
export const passageSchema = z.strictObject({
  text: z.string(),
  start: z.number().check(z.nonnegative()),
  end: z.number().check(z.nonnegative()),
});

export const controllerSchema = z.strictObject({
  name: z.string(),
  legalForm: z.optional(z.string()),
  /** Nine digits, Luhn-checked. */
  siren: z.optional(z.string()),
  /** As printed: "RCS Paris 123 456 789". */
  rcs: z.optional(z.string()),
  address: z.optional(z.string()),
});

/** Whoever decides together with the controller (GDPR art. 26), with the words that say so. */
const jointControllerSchema = z.strictObject({ name: z.string(), passage: passageSchema });

/** What our reader found in a text, without judging it. */
export const noticeReadingSchema = z.strictObject({
  readerVersion: z.number(),
  language: z.string(),
  words: z.number(),
  unreadReason: z.optional(z.enum(UNREAD_REASONS)),
  political: z.strictObject({ verdict: z.enum(POLITICAL_VERDICTS), passages: z.array(passageSchema) }),
  onward: z.strictObject({ level: z.enum(ONWARD_TRANSFERS), passages: z.array(passageSchema) }),
  partners: z.array(z.strictObject({ name: z.string() })),
  sectors: z.array(z.string()),
  controller: z.nullable(controllerSchema),
  /** Absent in readings of earlier readers, and where there are none. */
  jointControllers: z.optional(z.array(jointControllerSchema)),
  /** E-mail addresses or links for exercising rights, best first. */
  contacts: z.array(z.string()),
  statements: z.array(z.strictObject({ kind: z.enum(STATEMENT_KINDS), passage: passageSchema })),
});

/** A legal text as it was read, kept once by the SHA-256 of its text. */
export const noticeSchema = z.strictObject({
  hash: hashSchema,
  text: z.string(),
  title: z.string(),
  language: z.string(),
  keptAt: momentSchema,
});

/** What became of a document that a disclosure links to. */
export const documentOutcomeSchema = z.strictObject({
  disclosureId: idSchema,
  address: addressSchema,
  role: z.enum(NOTICE_ROLES),
  outcome: z.enum(DOCUMENT_OUTCOMES),
  /** HTTP status for `http-error`, media type for `not-text`, pages read of all (`100/340`) for a long PDF that was kept. */
  detail: z.optional(z.string()),
  fetchedAt: momentSchema,
  /** How often it was asked for, where that may change: an unreachable one is asked for once more, later. */
  tries: z.optional(z.number()),
  noticeHash: z.optional(hashSchema),
});

export type PoliticalVerdict = (typeof POLITICAL_VERDICTS)[number];
export type JointController = z.infer<typeof jointControllerSchema>;
export type OnwardTransfer = (typeof ONWARD_TRANSFERS)[number];
export type UnreadReason = (typeof UNREAD_REASONS)[number];
export type StatementKind = (typeof STATEMENT_KINDS)[number];
export type Passage = z.infer<typeof passageSchema>;
export type Controller = z.infer<typeof controllerSchema>;
export type NoticeReading = z.infer<typeof noticeReadingSchema>;
export type Notice = z.infer<typeof noticeSchema>;
export type DocumentOutcome = z.infer<typeof documentOutcomeSchema>;
