import * as z from 'zod/mini';
import { answerSchema } from '../disclosure/answer';
import { approachSchema } from '../disclosure/approach';
import type { ImportRefusal } from '../disclosure/company';
import type { Comparison } from '../disclosure/comparison';
import type { DocumentOutcome, NoticeReading } from '../disclosure/reading';
import { toldDisclosureSchema } from '../disclosure/remember-disclosure';
import { requestSchema } from '../disclosure/request';
import { addressSchema, hashSchema, idSchema } from '../disclosure/schema';
import { settingsSchema } from '../disclosure/settings';
import type { Draft } from './page-messages';

/** What our own pages may ask. A content script that sends one of these is refused. */
export const viewMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('describeTab'), tabId: z.number() }),
  z.strictObject({ type: z.literal('forgetDisclosure'), id: idSchema }),
  z.strictObject({ type: z.literal('keepRequest'), request: requestSchema }),
  z.strictObject({ type: z.literal('keepAnswer'), answer: answerSchema }),
  z.strictObject({ type: z.literal('forgetAnswer'), id: idSchema }),
  /** What a message reached is made into fingerprints on receipt, and not kept. */
  z.strictObject({
    type: z.literal('keepApproach'),
    approach: z.omit(approachSchema, { fingerprints: true, reached: true }),
    reached: z.nullable(
      z.strictObject({ kind: z.enum(['email', 'phone']), value: z.string().check(z.maxLength(320)) }),
    ),
  }),
  z.strictObject({ type: z.literal('forgetApproach'), id: idSchema }),
  /** Something given before. The addresses and numbers that were given are made into fingerprints on receipt, and not kept. */
  z.strictObject({
    type: z.literal('keepRemembered'),
    id: idSchema,
    told: toldDisclosureSchema,
    given: z
      .array(z.strictObject({ kind: z.enum(['email', 'phone']), value: z.string().check(z.maxLength(320)) }))
      .check(z.maxLength(5)),
  }),
  /** Asks whether an address or number is the one given in these disclosures. */
  z.strictObject({
    type: z.literal('matchIdentifier'),
    kind: z.enum(['email', 'phone']),
    value: z.string(),
    disclosureIds: z.array(idSchema),
  }),
  z.strictObject({ type: z.literal('mergeHolders'), id: idSchema, otherId: idSchema }),
  z.strictObject({ type: z.literal('splitHolder'), id: idSchema, names: z.array(z.string()) }),
  /** Asks for a linked document once more, at the user's wish. */
  z.strictObject({ type: z.literal('lookAgain'), disclosureId: idSchema, address: addressSchema }),
  z.strictObject({ type: z.literal('compareNotices'), from: hashSchema, to: hashSchema }),
  /** Asks for IAB's public list of companies, at the user's press. */
  z.strictObject({
    type: z.literal('fetchVendorList'),
    specification: z.union([z.literal(2), z.literal(3)]),
    version: z.number().check(z.int(), z.minimum(1), z.maximum(65_535)),
  }),
  /** The text of the company file that the user chose. */
  z.strictObject({ type: z.literal('importCompanies'), text: z.string() }),
  z.strictObject({ type: z.literal('removeCompanies') }),
  z.strictObject({ type: z.literal('changeSettings'), settings: z.partial(settingsSchema) }),
]);

/** What came of asking for the public list of companies. */
export type VendorListOutcome =
  | 'kept'
  | 'not-the-list'
  | Exclude<DocumentOutcome['outcome'], 'kept' | 'pending' | 'fetching-off'>;

/** A collection point of the page in view, with what its notice says. */
export interface PointInView {
  draft: Draft;
  /** Reading of the text beside the form; linked documents are read only when data are sent. */
  reading: NoticeReading | null;
}

/** Whether the page can be watched, and what it collects before anything is sent. */
export interface TabDescription {
  state: 'watched' | 'nothing-seen' | 'not-watchable' | 'paused' | 'private';
  points: PointInView[];
  /** Set while the last write to the ledger failed. */
  trouble: 'storage-full' | 'storage-failed' | null;
}

export type ViewMessage = z.infer<typeof viewMessageSchema>;

export interface ViewReplies {
  describeTab: TabDescription;
  /** Id of the bin, by which it can be taken back; null when there was no such disclosure. */
  forgetDisclosure: string | null;
  keepRequest: null;
  keepAnswer: null;
  forgetAnswer: null;
  keepApproach: null;
  forgetApproach: null;
  keepRemembered: 'kept' | 'already-kept' | 'no-site' | 'later';
  matchIdentifier: 'given' | 'other' | 'unknown';
  mergeHolders: null;
  splitHolder: null;
  lookAgain: null;
  /** Null when one of the two is not kept any more. */
  compareNotices: Comparison | null;
  fetchVendorList: VendorListOutcome;
  /** How many companies, or why the file was refused as a whole. */
  importCompanies: { companies: number } | { refused: ImportRefusal };
  removeCompanies: null;
  changeSettings: null;
}

export type ViewReply<T extends ViewMessage['type']> =
  | { ok: true; value: ViewReplies[T] }
  | { ok: false; error: string };
