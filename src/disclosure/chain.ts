import * as z from 'zod/mini';
import { canonicalJson } from './canonical-json';
import { hashTextNow } from './hash-text';
import { addressSchema, hashSchema, idSchema, momentSchema } from './schema';

/** What became of a link's content: `binned` can be undone, `erased` leaves the link alone as a lawful gap. */
export const STANDS = ['kept', 'binned', 'erased'] as const;

const whole = z.number().check(z.int(), z.nonnegative());

/**
 * One link of a chain: the hash of what was kept, and of the link before it. Once its content is erased, nothing else of
 * it is left but the date (`standAt`).
 */
export const chainLinkSchema = z.strictObject({
  /** Of `before`, `chain`, `content` and `place`, in canonical JSON. */
  hash: hashSchema,
  chain: idSchema,
  /** 0 for the first link of a chain. */
  place: whole,
  /** Hash of the link before, null for the first. */
  before: z.nullable(hashSchema),
  /** SHA-256 of the canonical JSON of the disclosure, or of the outcome of a document that was kept. */
  content: hashSchema,
  kind: z.optional(z.enum(['disclosure', 'document'])),
  disclosureId: z.optional(idSchema),
  /** Of the document. */
  address: z.optional(addressSchema),
  stand: z.enum(STANDS),
  /** When the user last changed the stand; empty where they never did. */
  standAt: z.union([momentSchema, z.literal('')]),
});

/** The chain of one installation: how long it is, and the hash of its last link. */
export const chainSchema = z.strictObject({ id: idSchema, length: whole, head: z.nullable(hashSchema) });

export type Stand = (typeof STANDS)[number];
export type ChainLink = z.infer<typeof chainLinkSchema>;
export type Chain = z.infer<typeof chainSchema>;
/** What a link says of its content. */
export type LinkSubject = { kind: 'disclosure' | 'document'; disclosureId: string; address?: string };

/** SHA-256 of a record's canonical JSON, hexadecimal. */
export function hashContent(record: object): string {
  return hashTextNow(canonicalJson(record));
}

/** The hash of a link: it covers its place, its content and, through the link before, all that came earlier. */
export function hashLink({ before, chain, content, place }: Omit<ChainLink, 'hash' | 'stand' | 'standAt'>): string {
  return hashTextNow(canonicalJson({ before, chain, content, place }));
}

/** The next link of a chain and the chain that it makes longer. */
export function extendChain(chain: Chain, content: object, subject: LinkSubject): { link: ChainLink; chain: Chain } {
  const bare = { chain: chain.id, place: chain.length, before: chain.head, content: hashContent(content) };
  const hash = hashLink(bare);
  return {
    link: { hash, ...bare, ...subject, stand: 'kept', standAt: '' },
    chain: { id: chain.id, length: chain.length + 1, head: hash },
  };
}

/** The gap that a link leaves when its content is erased: hashes and a date, nothing that leads back to the content. */
export function leaveGap({ hash, chain, place, before, content }: ChainLink, erasedAt: string): ChainLink {
  return { hash, chain, place, before, content, stand: 'erased', standAt: erasedAt };
}
