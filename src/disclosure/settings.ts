import * as z from 'zod/mini';
import { OCCASIONS, RECORDED_BY_DEFAULT } from './occasions';

/** What the user may choose. */
export const settingsSchema = z.strictObject({
  recordedOccasions: z.array(z.enum(OCCASIONS)),
  fetchDocuments: z.boolean(),
  paused: z.boolean(),
  language: z.enum(['browser', 'fr', 'en']),
  badge: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  recordedOccasions: [...RECORDED_BY_DEFAULT],
  fetchDocuments: true,
  paused: false,
  language: 'browser',
  badge: true,
};
