import * as z from 'zod/mini';
import type { PageJudgement, TextsJudgement } from '../detector/page-sight';
import { LIMITS } from '../disclosure/limits';
import { NEVER_RECORDED, OCCASIONS } from '../disclosure/occasions';
import { pageVendorsSchema } from '../disclosure/platform/vendor-list';
import {
  consentBoxSchema,
  fieldSchema,
  idSchema,
  linkSchema,
  observedSchema,
  signalsSchema,
} from '../disclosure/schema';
import { pageSightSchema, textsSightSchema } from './sight-messages';

const text = (most: number) => z.string().check(z.maxLength(most));
const screenSchema = z.enum([...OCCASIONS, ...NEVER_RECORDED]);
const askedFieldSchema = z.omit(fieldSchema, { given: true });
const askedBoxSchema = z.omit(consentBoxSchema, { stateWhenSent: true });

/** A collection point as it stands before sending. Addresses come from the browser, not from the message. */
export const draftSchema = z.strictObject({
  id: idSchema,
  screen: screenSchema,
  reasons: z.array(text(LIMITS.label)).check(z.maxLength(20)),
  title: text(LIMITS.title),
  language: text(35),
  fields: z.array(askedFieldSchema).check(z.maxLength(LIMITS.fields)),
  boxes: z.array(askedBoxSchema).check(z.maxLength(LIMITS.boxes)),
  /** Text of the notices beside the form, one per element. */
  notices: z.array(text(LIMITS.notice)).check(z.maxLength(LIMITS.notices)),
  links: z.array(linkSchema).check(z.maxLength(LIMITS.links)),
  target: z.nullable(text(LIMITS.address)),
});

/** The state of every field and box of a draft, in the draft's order, at the moment of sending. */
export const gestureSchema = z.strictObject({
  draftId: idSchema,
  how: z.enum(['submit', 'click']),
  given: z.array(z.enum(['given', 'empty', 'unknown'])).check(z.maxLength(LIMITS.fields)),
  boxes: z.array(z.enum(['ticked', 'unticked', 'unknown'])).check(z.maxLength(LIMITS.boxes)),
  /** Typed addresses and numbers: turned into fingerprints on receipt, never stored, never logged. */
  identifiers: z.array(z.strictObject({ kind: z.enum(['email', 'phone']), value: text(320) })).check(z.maxLength(10)),
  signals: z.optional(z.omit(signalsSchema, { vendors: true })),
});

/**
 * Requests of the page to other sites while a form was filled in and sent. Addresses and identifiers are compared on
 * receipt, never stored, never logged.
 */
const requestsMadeSchema = z.strictObject({
  type: z.literal('requestsMade'),
  draftId: idSchema,
  identifiers: gestureSchema.shape.identifiers,
  requests: z
    .array(
      z.strictObject({
        address: text(8_000),
        /** Milliseconds since it began. */
        ago: z.number().check(z.nonnegative(), z.maximum(86_400_000)),
        moment: observedSchema.shape.moment,
      }),
    )
    .check(z.maxLength(200)),
});

/**
 * Somebody is at a form that asks for an address or number. What they typed so far is told only after the answer to the
 * first one said that bodies are looked at; it is compared on receipt, never stored, never logged.
 */
const fillingSeenSchema = z.strictObject({
  type: z.literal('fillingSeen'),
  draftId: idSchema,
  screen: screenSchema,
  identifiers: gestureSchema.shape.identifiers,
  /** When the user pressed the button that sends, in milliseconds of the machine's clock; null before. */
  pressedAt: z.nullable(z.number().check(z.nonnegative())),
});

/** What a page may say. Everything else is refused. */
export const pageMessageSchema = z.discriminatedUnion('type', [
  /** From the gate: this frame has a field. */
  z.strictObject({ type: z.literal('fieldSeen') }),
  /** From the watcher: somebody is at a page with collection points, who may fill one in. */
  z.strictObject({ type: z.literal('formVisited') }),
  /** From the watcher: what its controls show; the answer says what they ask. */
  z.strictObject({ type: z.literal('sightTaken'), sight: pageSightSchema }),
  /** From the watcher: texts and links around them; the answer says what each tells. */
  z.strictObject({ type: z.literal('textsTaken'), texts: textsSightSchema }),
  /** From the watcher: all collection points of this frame, in place of what was said before. */
  z.strictObject({
    type: z.literal('pointsSeen'),
    watchId: idSchema,
    points: z.array(draftSchema).check(z.maxLength(10)),
  }),
  z.strictObject({ type: z.literal('draftMade'), watchId: idSchema, draft: draftSchema }),
  z.strictObject({ type: z.literal('gestureMade'), gesture: gestureSchema }),
  /** `dropped`: validation failed, or the click sent nothing. */
  z.strictObject({
    type: z.literal('gestureSettled'),
    draftId: idSchema,
    outcome: z.enum(['sent', 'attempted', 'dropped']),
    evidence: z.array(z.enum(['request', 'form-gone', 'thank-you', 'navigation'])).check(z.maxLength(4)),
  }),
  requestsMadeSchema,
  fillingSeenSchema,
  /** The list of companies that the page's consent platform keeps in the page's storage. */
  z.strictObject({ type: z.literal('vendorsSeen'), draftId: idSchema, list: pageVendorsSchema }),
  z.strictObject({ type: z.literal('pageLeft'), draftId: idSchema }),
]);

/** The answer to every page message; tells nothing that depends on history. */
export type PageReply =
  | { ok: true; kept?: boolean; bodies?: boolean; judgement?: PageJudgement | TextsJudgement }
  | { ok: false; again: boolean };

export type AskedBox = z.infer<typeof askedBoxSchema>;
export type Draft = z.infer<typeof draftSchema>;
export type RequestsMade = z.infer<typeof requestsMadeSchema>;
export type FillingSeen = z.infer<typeof fillingSeenSchema>;
export type Gesture = z.infer<typeof gestureSchema>;
export type PageMessage = z.infer<typeof pageMessageSchema>;
