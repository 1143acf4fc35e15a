import type { DataCategory } from '../../../disclosure/categories';
import { normaliseIdentifier } from '../../../disclosure/identifier';
import type { Occasion } from '../../../disclosure/occasions';
import type { ToldDisclosure } from '../../../disclosure/remember-disclosure';
import type { Remembered } from '../../../disclosure/schema';

/** Something given before, while the user tells of it. */
export interface ToldDraft {
  site: string;
  /** Empty for what is not known. */
  year: string;
  month: string;
  day: string;
  occasion: Occasion;
  categories: readonly DataCategory[];
  /** The address or number that was given, as typed; not kept. */
  given: string;
  sureness: Remembered['sureness'];
  note: string;
}

export const EMPTY_TOLD: ToldDraft = {
  site: '',
  year: '',
  month: '',
  day: '',
  occasion: 'contest',
  categories: [],
  given: '',
  sureness: 'rather-sure',
  note: '',
};

/** What is still wrong with it. */
export type ToldFault = 'siteMissing' | 'noSite' | 'yearMissing' | 'nothingChosen' | 'unreadable';

interface Told {
  told: ToldDisclosure;
  given: { kind: 'email' | 'phone'; value: string }[];
}

/** What is sent to be kept, or why it cannot be. */
export function readTold(draft: ToldDraft): Told | ToldFault {
  if (!draft.site.trim()) return 'siteMissing';
  const address = readSite(draft.site);
  if (!address) return 'noSite';
  if (!draft.year) return 'yearMissing';
  const given = readGiven(draft.given);
  if (given === null) return 'unreadable';
  const categories = withGiven(draft.categories, given);
  if (categories.length === 0) return 'nothingChosen';
  const { occasion, sureness } = draft;
  const note = draft.note.trim().slice(0, 2_000);
  return { told: { source: 'memory', sureness, period: periodOf(draft), note, address, occasion, categories }, given };
}

/** The address of a site that was typed by its name or by the address of a page; its query is dropped. Null for none. */
export function readSite(typed: string): string | null {
  const text = typed.trim();
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const { origin, pathname, hostname, username } = new URL(whole);
  // An e-mail address reads as a name of a user at a site.
  if (username || !hostname.includes('.')) return null;
  return `${origin}${pathname}`.slice(0, 2_000);
}

/** A year, a month or a day: a day without its month says nothing. */
export function periodOf({ year, month, day }: Pick<ToldDraft, 'year' | 'month' | 'day'>): string {
  return [year, month, month && day].filter(Boolean).join('-');
}

/** How many days a month has; of a month that is not known, none. */
export function daysIn(year: string, month: string): number {
  return year && month ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 0;
}

function readGiven(typed: string): Told['given'] | null {
  const value = typed.trim().slice(0, 320);
  if (!value) return [];
  const kind = value.includes('@') ? 'email' : 'phone';
  return normaliseIdentifier(kind, value) === null ? null : [{ kind, value }];
}

/** Whoever names the address or number that was given has given one. */
function withGiven(chosen: readonly DataCategory[], given: Told['given']): DataCategory[] {
  const numbers: readonly DataCategory[] = ['phone', 'mobile', 'landline'];
  const isTold = (kind: 'email' | 'phone') =>
    kind === 'email' ? chosen.includes('email') : chosen.some((category) => numbers.includes(category));
  return [...chosen, ...given.map(({ kind }) => kind).filter((kind) => !isTold(kind))];
}
