import * as z from 'zod/mini';

/** What the background asks of the page with a DOM. */
export const deskQuestionSchema = z.strictObject({
  type: z.literal('extractText'),
  html: z.string(),
  address: z.string(),
});

export const deskAnswerSchema = z.object({ title: z.string(), language: z.string(), text: z.string() });
