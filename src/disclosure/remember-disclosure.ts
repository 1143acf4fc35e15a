import * as z from 'zod/mini';
import { DATA_CATEGORIES } from './categories';
import type { HolderClaim } from './holder';
import { type AddressBook, identifyHolders } from './identify-holders';
import { OCCASIONS } from './occasions';
import { addressSchema, type Disclosure, type Fingerprint, type Remembered, rememberedSchema } from './schema';

/** A disclosure that was told from memory, or from a message in a mailbox: nobody witnessed it. */
export type RememberedDisclosure = Disclosure & { remembered: Remembered };

/** What the user tells of something given before. */
export const toldDisclosureSchema = z.strictObject({
  ...z.omit(rememberedSchema, { addedAt: true }).shape,
  /** Of the site; its query and fragment are not kept. */
  address: addressSchema,
  occasion: z.enum(OCCASIONS),
  categories: z.array(z.enum(DATA_CATEGORIES)).check(z.minLength(1), z.maxLength(DATA_CATEGORIES.length)),
});

export type ToldDisclosure = z.infer<typeof toldDisclosureSchema>;

/** Noon of the first day of a period, in UTC: the same day in nearly every time zone. It orders, and is never shown. */
export function startOfPeriod(period: string): string {
  return `${period}${'-01-01'.slice(period.length - 4)}T12:00:00.000Z`;
}

/** The last day that a period allows, `yyyy-mm-dd`. */
export function lastDayOf(period: string): string {
  if (period.length > 7) return period;
  const [year = 0, month = 12] = period.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Makes the record of what the user told: without texts, boxes or evidence, since nothing was witnessed. */
export function rememberDisclosure(
  told: ToldDisclosure,
  { id, addedAt, fingerprints }: { id: string; addedAt: string; fingerprints: readonly Fingerprint[] },
): RememberedDisclosure {
  const { source, sureness, period, note } = told;
  const { origin, pathname } = new URL(told.address);
  return {
    version: 1,
    id,
    state: 'sent',
    sentAt: startOfPeriod(period),
    place: { address: `${origin}${pathname}`.slice(0, 2_000), title: '', language: '' },
    occasion: told.occasion,
    reasons: [],
    fields: [...new Set(told.categories)].map((category) => ({
      category,
      label: '',
      required: false,
      given: 'given' as const,
    })),
    boxes: [],
    notices: [],
    links: [],
    target: null,
    evidence: [],
    fingerprints: [...fingerprints],
    remembered: { source, sureness, period, addedAt, note: note.trim() },
  };
}

/** Who has the data of it: whoever runs the site that the user names; where its form sent to, nobody saw. */
export function claimRemembered(disclosure: RememberedDisclosure, book: AddressBook): HolderClaim[] {
  return identifyHolders(disclosure, [], book).map((claim) => ({ ...claim, role: 'site' as const }));
}
