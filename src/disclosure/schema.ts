import * as z from 'zod/mini';
import { DATA_CATEGORIES } from './categories';
import { LIMITS } from './limits';
import { OCCASIONS } from './occasions';
import { pageVendorsSchema } from './platform/vendor-list';

const text = (most: number) => z.string().check(z.maxLength(most));
/** ISO 8601 in UTC, to the millisecond. */
export const momentSchema = z.iso.datetime();
/** An http(s) address; anything else (`javascript:`, `data:`) is refused at the door. */
export const addressSchema = text(LIMITS.address).check(z.regex(/^https?:\/\/[^\s]+$/i));
/** SHA-256, hexadecimal. */
export const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const idSchema = z.uuid();

/** One question asked of the user; a radio group or three date selects count as one. Holds no value. */
export const fieldSchema = z.strictObject({
  category: z.enum(DATA_CATEGORIES),
  label: text(LIMITS.label),
  required: z.boolean(),
  /** Whether something stood in it when the form was sent; `unknown` where the page hides it from us. */
  given: z.enum(['given', 'empty', 'unknown']),
});

export const BOX_PURPOSES = ['newsletter', 'partners', 'rules', 'privacy', 'political', 'other'] as const;

/** A control by which the user agrees or refuses. */
export const consentBoxSchema = z.strictObject({
  wording: text(LIMITS.wording),
  purposes: z.array(z.enum(BOX_PURPOSES)),
  control: z.enum(['checkbox', 'switch', 'radio', 'button', 'hidden', 'text']),
  required: z.boolean(),
  preTicked: z.boolean(),
  /** `refuses`: ticking it says no ("je ne souhaite pas…"). */
  sense: z.enum(['agrees', 'refuses']),
  stateWhenSent: z.enum(['ticked', 'unticked', 'unknown']),
});

export const NOTICE_ROLES = ['beside-form', 'rules', 'privacy-policy', 'legal-notice', 'partner-list'] as const;

/** A legal document that the form, or the page around it, links to. */
export const linkSchema = z.strictObject({
  role: z.enum(NOTICE_ROLES),
  address: addressSchema,
  label: text(LIMITS.label),
});

/** Where the disclosure took place. Addresses carry no query and no fragment: they may hold what was typed. */
export const placeSchema = z.strictObject({
  address: addressSchema,
  title: text(LIMITS.title),
  language: text(35),
  /** Set when the form stood in a frame of another page. */
  topAddress: z.optional(addressSchema),
  topTitle: z.optional(text(LIMITS.title)),
});

export const EVIDENCE_KINDS = ['navigation', 'request', 'form-gone', 'thank-you', 'user-confirmed'] as const;

/** What shows that the data were really sent. */
export const evidenceSchema = z.strictObject({ kind: z.enum(EVIDENCE_KINDS), at: momentSchema });

/** HMAC-SHA-256 of a normalised e-mail address or phone number, under the key of this installation. */
export const fingerprintSchema = z.strictObject({ kind: z.enum(['email', 'phone']), digest: hashSchema });

export const TRACE_VARIANTS = ['plain', 'url-encoded', 'base64', 'hex', 'md5', 'sha1', 'sha256', 'sha512'] as const;

/** A request that carried a typed e-mail address or phone number: to whom, in which form, when; never the value. */
export const observedSchema = z.strictObject({
  host: text(300),
  kind: z.enum(['email', 'phone']),
  variant: z.enum(TRACE_VARIANTS),
  at: momentSchema,
  /** Whether the request was made before the user pressed the button that sends. */
  moment: z.enum(['before-sending', 'on-sending']),
  /** What of the request carried it; its address where nothing is said, as in all that were kept before bodies were looked at. */
  part: z.optional(z.enum(['address', 'body'])),
});

/** What the page's consent platform had written down at the moment of sending, and what the browser asked of the page. */
export const signalsSchema = z.strictObject({
  /** Global Privacy Control: the browser asks that data be neither sold nor shared. */
  globalPrivacyControl: z.enum(['on', 'off', 'unknown']),
  /** As it was found: of IAB's Transparency and Consent Framework. */
  tcString: z.optional(text(12_100).check(z.regex(/^[\w.-]+$/))),
  source: z.optional(z.enum(['cookie', 'storage'])),
  /** What the page's own copy of IAB's list called the companies that the string agrees to, found beside it. */
  vendors: z.optional(pageVendorsSchema),
});

/** A year, a month or a day, `2024`, `2024-03`, `2024-03-09`: as precisely as it is known, never more. */
export const periodSchema = z.union([
  z.string().check(z.regex(/^[12]\d{3}$/)),
  z.string().check(z.regex(/^[12]\d{3}-(?:0[1-9]|1[0-2])$/)),
  z.iso.date(),
]);

export const SURENESSES = ['certain', 'rather-sure', 'not-sure'] as const;

/** What the user told of something given before, which nobody witnessed. */
export const rememberedSchema = z.strictObject({
  /** What it rests on: what the user remembers, or a message in their mailbox. */
  source: z.enum(['memory', 'mailbox']),
  sureness: z.enum(SURENESSES),
  /** When the data were given; `sentAt` is noon (UTC) of its first day, for the order alone. */
  period: periodSchema,
  addedAt: momentSchema,
  /** The user's own words. */
  note: text(LIMITS.wording),
});

/** A notice that was read beside the form, by the hash of its text. */
const shownNoticeSchema = z.strictObject({ hash: hashSchema, role: z.enum(NOTICE_ROLES) });

/** The user really sent data at a collection point (or tried to). Never rewritten once kept. */
export const disclosureSchema = z.strictObject({
  version: z.literal(1),
  id: idSchema,
  state: z.enum(['sent', 'attempted']),
  sentAt: momentSchema,
  place: placeSchema,
  occasion: z.enum(OCCASIONS),
  reasons: z.array(text(LIMITS.label)),
  fields: z.array(fieldSchema).check(z.maxLength(LIMITS.fields)),
  boxes: z.array(consentBoxSchema).check(z.maxLength(LIMITS.boxes)),
  notices: z.array(shownNoticeSchema).check(z.maxLength(LIMITS.notices)),
  links: z.array(linkSchema).check(z.maxLength(LIMITS.links)),
  /** The address the form sends to, when it says so. */
  target: z.nullable(addressSchema),
  evidence: z.array(evidenceSchema),
  fingerprints: z.array(fingerprintSchema),
  signals: z.optional(signalsSchema),
  /** Set where the user told of it later: nothing of it was witnessed, and no text was read. */
  remembered: z.optional(rememberedSchema),
});

export type Field = z.infer<typeof fieldSchema>;
export type ConsentBox = z.infer<typeof consentBoxSchema>;
export type BoxPurpose = (typeof BOX_PURPOSES)[number];
export type NoticeRole = (typeof NOTICE_ROLES)[number];
export type Place = z.infer<typeof placeSchema>;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export type Evidence = z.infer<typeof evidenceSchema>;
export type Fingerprint = z.infer<typeof fingerprintSchema>;
export type TraceVariant = (typeof TRACE_VARIANTS)[number];
export type Observed = z.infer<typeof observedSchema>;
export type Remembered = z.infer<typeof rememberedSchema>;
export type Disclosure = z.infer<typeof disclosureSchema>;
