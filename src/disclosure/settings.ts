import * as z from 'zod/mini';
import { INTERFACE_LANGUAGES } from './interface-languages';
import { OCCASIONS, RECORDED_BY_DEFAULT } from './occasions';

/** ISO 8601 in UTC; spelt out here, since the schemas of disclosures would come along into the popup. */
const momentSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/));
const MOST_PAUSED_SITES = 1_000;

/** A site that is left alone; `until` is null for good. */
const pausedSiteSchema = z.strictObject({
  /** Host name of the page in the tab, whatever its frames are. */
  site: z.string().check(z.maxLength(253)),
  until: z.nullable(momentSchema),
});

/** What the user may choose. */
export const settingsSchema = z.strictObject({
  recordedOccasions: z.array(z.enum(OCCASIONS)),
  fetchDocuments: z.boolean(),
  /** Whether what forms send to other sites is looked into for the user's address or number. */
  observeBodies: z.boolean(),
  paused: z.boolean(),
  /** When a pause everywhere ends by itself; null for one that the user ends. */
  pausedUntil: z.nullable(momentSchema),
  pausedSites: z.array(pausedSiteSchema).check(z.maxLength(MOST_PAUSED_SITES)),
  language: z.enum(['browser', ...INTERFACE_LANGUAGES]),
  theme: z.enum(['browser', 'light', 'dark']),
  badge: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  recordedOccasions: [...RECORDED_BY_DEFAULT],
  fetchDocuments: true,
  observeBodies: false,
  paused: false,
  pausedUntil: null,
  pausedSites: [],
  language: 'browser',
  theme: 'browser',
  badge: true,
};
