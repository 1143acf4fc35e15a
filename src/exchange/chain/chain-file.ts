import * as z from 'zod/mini';
import { answerSchema } from '../../disclosure/answer';
import { approachSchema } from '../../disclosure/approach';
import { chainLinkSchema, chainSchema } from '../../disclosure/chain';
import { holderSchema, holdingSchema } from '../../disclosure/holder';
import { REASONS, type SuspectReason } from '../../disclosure/rank-suspects';
import {
  documentOutcomeSchema,
  noticeSchema,
  ONWARD_TRANSFERS,
  POLITICAL_VERDICTS,
  passageSchema,
} from '../../disclosure/reading';
import { requestSchema } from '../../disclosure/request';
import { disclosureSchema, hashSchema, idSchema, momentSchema } from '../../disclosure/schema';

/** The version of the file that this extension writes; it reads this one and all before. */
export const CHAIN_FILE_VERSION = 1;

const whole = z.number().check(z.int(), z.nonnegative());
const name = z.string().check(z.maxLength(300));
const reasons = Object.keys(REASONS) as [SuspectReason, ...SuspectReason[]];

/** The message; what the user added to it by name and hash alone, and what it reached not at all. */
const messageSchema = z.strictObject({
  ...z.omit(approachSchema, { fingerprints: true, files: true }).shape,
  files: z.array(z.strictObject({ name, type: name, bytes: whole, sha256: hashSchema })),
});

const quotedSchema = z.strictObject({ noticeHash: hashSchema, passage: passageSchema });

/** One disclosure, but for the fingerprints in it, and what its texts said together. */
const sendingSchema = z.strictObject({
  record: z.omit(disclosureSchema, { fingerprints: true }),
  /** How many fingerprints were left out: with them, and only then, the hash of the record is that of its link. */
  withheld: whole,
  political: z.enum(POLITICAL_VERDICTS),
  politicalPassages: z.array(quotedSchema),
  onward: z.enum(ONWARD_TRANSFERS),
  onwardPassages: z.array(quotedSchema),
  /** Words read in all its texts. */
  words: whole,
});

/** A link; what it is about only where that is in the file. */
const linkSchema = z.omit(chainLinkSchema, { stand: true, standAt: true });

/**
 * The evidence from disclosures to one political message, for machines: one canonical JSON (RFC 8785) and a line feed.
 * `sha256` is that of the canonical JSON of all other members.
 */
export const chainFileSchema = z.strictObject({
  format: z.literal('contrepartie-chain'),
  version: z.literal(CHAIN_FILE_VERSION),
  madeAt: momentSchema,
  /** Name and version of the extension. */
  madeBy: z.string().check(z.maxLength(50)),
  certainty: z.literal('possible-not-proven'),
  message: messageSchema,
  /** Who had what the message reached, the likeliest first, each with the reasons for its place. */
  suspects: z.array(
    z.strictObject({ holderId: idSchema, disclosureIds: z.array(idSchema), reasons: z.array(z.enum(reasons)) }),
  ),
  holders: z.array(
    z.pick(holderSchema, { id: true, name: true, keys: true, controller: true, contacts: true, standing: true }),
  ),
  holdings: z.array(holdingSchema),
  sendings: z.array(sendingSchema),
  documents: z.array(documentOutcomeSchema),
  notices: z.array(noticeSchema),
  letters: z.array(requestSchema),
  /** Without the files that came with them. */
  answers: z.array(z.omit(answerSchema, { files: true })),
  chains: z.array(chainSchema),
  /** Each chain from the first link that matters here to its last. */
  links: z.array(linkSchema),
  sha256: hashSchema,
});

export type ChainFile = z.infer<typeof chainFileSchema>;
