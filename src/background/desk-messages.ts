import * as z from 'zod/mini';

/** What the background asks of the page with a DOM. */
export const deskQuestionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('extractText'), html: z.string(), address: z.string() }),
  /** Messages are JSON: the bytes of the PDF go in base 64. */
  z.strictObject({ type: z.literal('extractPdf'), base64: z.string() }),
]);

const linkSchema = z.object({ address: z.string(), label: z.string() });
/** A document's text, or why it has none. `pages` is set for a PDF of which some pages were not read. */
export const extractionSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('kept'),
    title: z.string(),
    language: z.string(),
    text: z.string(),
    links: z.array(linkSchema),
    pages: z.optional(z.object({ read: z.number(), all: z.number() })),
  }),
  z.object({ outcome: z.enum(['no-text', 'locked', 'broken', 'image-only', 'too-slow']) }),
]);

export type Extraction = z.infer<typeof extractionSchema>;
