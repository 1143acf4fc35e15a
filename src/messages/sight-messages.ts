import * as z from 'zod/mini';
import type { PageSight, TextsSight } from '../detector/page-sight';
import { LANGUAGES } from '../disclosure/languages';

const text = (most: number) => z.string().check(z.maxLength(most));
const texts = (most: number, longest: number) => z.array(text(longest)).check(z.maxLength(most));
const handleSchema = z.int().check(z.nonnegative());

const questionSchema = z.strictObject({
  controls: z.array(handleSchema).check(z.minLength(1), z.maxLength(1_500)),
  type: text(60),
  marks: z.record(text(40), text(300)),
  label: text(1_000),
  tied: z.boolean(),
  groupLabel: text(1_000),
  numbered: z.boolean(),
  answers: texts(60, 1_000),
  options: texts(60, 1_000),
  prompt: text(200),
  remark: text(1_000),
  leads: texts(6, 1_000),
  required: z.boolean(),
  ticked: z.array(handleSchema).check(z.maxLength(1_500)),
});

const contextSchema = z.strictObject({
  buttons: texts(60, 200),
  headings: text(4_000),
  text: text(5_000),
  leading: text(1_000),
  before: text(3_000),
  after: text(6_000),
  names: text(2_000),
});

const groupSchema = z.strictObject({
  root: handleSchema,
  questions: z.array(questionSchema).check(z.maxLength(200)),
  hidden: z.array(z.strictObject({ handle: handleSchema, name: text(200) })).check(z.maxLength(100)),
  presses: z
    .array(z.strictObject({ handle: handleSchema, wording: text(500), sends: z.boolean() }))
    .check(z.maxLength(60)),
  context: contextSchema,
  isDrawn: z.boolean(),
});

/** The sight of a page. */
export const pageSightSchema: z.ZodMiniType<PageSight> = z.strictObject({
  language: text(35),
  pageLanguage: text(35),
  page: z.strictObject({ title: text(1_000), headings: text(2_000), owner: text(400), hasPlayer: z.boolean() }),
  groups: z.array(groupSchema).check(z.maxLength(60)),
});

/** Texts and links around points. */
export const textsSightSchema: z.ZodMiniType<TextsSight> = z.strictObject({
  languages: z.array(z.enum(LANGUAGES)).check(z.minLength(1), z.maxLength(LANGUAGES.length)),
  texts: texts(500, 9_000),
  links: z.array(z.strictObject({ label: text(300), href: text(400) })).check(z.maxLength(700)),
});
