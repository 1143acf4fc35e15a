import * as z from 'zod/mini';
import { plainDateSchema } from './request';
import { fingerprintSchema, idSchema, momentSchema } from './schema';

export const APPROACH_CHANNELS = ['sms', 'email', 'messaging', 'voice', 'post', 'online-advertisement'] as const;

const text = (most: number) => z.string().check(z.maxLength(most));

/** What the headers of an e-mail say of who sent it; as they stand, which proves nothing. */
export const mailTraitsSchema = z.strictObject({
  /** Domains: of the sender, of who gets what cannot be delivered, of who signed. */
  from: z.optional(text(255)),
  returnPath: z.optional(text(255)),
  signedBy: z.array(text(255)).check(z.maxLength(10)),
  /** Where unsubscribing leads, by its host. */
  listHosts: z.array(text(255)).check(z.maxLength(10)),
  /** The program or platform that says it sent the message. */
  platform: z.optional(text(300)),
});

/** A picture or the message itself, as the user added it; base64. */
const approachFileSchema = z.strictObject({ name: text(200), type: text(100), content: text(14_000_000) });

/** A political message that the user received. The address or number that it reached is a fingerprint only. */
export const approachSchema = z.strictObject({
  id: idSchema,
  notedAt: momentSchema,
  cameOn: plainDateSchema,
  channel: z.enum(APPROACH_CHANNELS),
  sender: text(300),
  onBehalfOf: text(300),
  words: text(20_000),
  /** Under every key of the ledger; none when the user does not know what it reached. */
  fingerprints: z.array(fingerprintSchema).check(z.maxLength(50)),
  /** `tagged`: an address with a tag (`name+tag@…`), which was given to one place only. */
  reached: z.enum(['plain', 'tagged', 'unknown']),
  mail: z.optional(mailTraitsSchema),
  files: z.array(approachFileSchema).check(z.maxLength(10)),
});

export type ApproachChannel = (typeof APPROACH_CHANNELS)[number];
export type MailTraits = z.infer<typeof mailTraitsSchema>;
export type Approach = z.infer<typeof approachSchema>;
