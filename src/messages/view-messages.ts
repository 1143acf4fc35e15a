import * as z from 'zod/mini';
import { answerSchema } from '../disclosure/answer';
import type { NoticeReading } from '../disclosure/reading';
import { requestSchema } from '../disclosure/request';
import { idSchema } from '../disclosure/schema';
import { settingsSchema } from '../disclosure/settings';
import type { Draft } from './page-messages';

/** What our own pages may ask. A content script that sends one of these is refused. */
export const viewMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('describeTab'), tabId: z.number() }),
  z.strictObject({ type: z.literal('forgetDisclosure'), id: idSchema }),
  z.strictObject({ type: z.literal('keepRequest'), request: requestSchema }),
  z.strictObject({ type: z.literal('keepAnswer'), answer: answerSchema }),
  z.strictObject({ type: z.literal('forgetAnswer'), id: idSchema }),
  z.strictObject({ type: z.literal('changeSettings'), settings: z.partial(settingsSchema) }),
]);

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
  forgetDisclosure: null;
  keepRequest: null;
  keepAnswer: null;
  forgetAnswer: null;
  changeSettings: null;
}

export type ViewReply<T extends ViewMessage['type']> =
  | { ok: true; value: ViewReplies[T] }
  | { ok: false; error: string };
