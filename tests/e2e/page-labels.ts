import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Occasion, RECORDED_BY_DEFAULT } from '../../src/disclosure/occasions';

/** What a labelled page says about itself; one line of `labels.jsonl`. */
export interface PageLabel {
  id: string;
  file: string;
  kind: string;
  alt_kinds?: string[];
  lang: string;
  fields?: { selector: string; category: string; required?: boolean; hidden?: boolean }[];
  consents?: { selector: string; prechecked: boolean; purpose: string; required?: boolean }[];
  notice_selector?: string | null;
}

/** The occasions that are right for a kind of page; none where nothing may be recorded. */
const OCCASIONS_OF: Record<string, readonly Occasion[]> = {
  contest: ['contest'],
  quiz: ['quiz', 'survey'],
  'video-gate': ['video-gate', 'webinar'],
  'content-gate': ['download-gate'],
  petition: ['petition'],
  newsletter: ['newsletter'],
  offer: ['sample-offer'],
  quote: ['quote-request'],
  signup: ['account'],
  checkout: ['purchase'],
  contact: ['contact'],
  job: ['application'],
  donation: ['donation'],
  booking: ['booking'],
  'event-registration': ['booking', 'webinar', 'other'],
  'exam-registration': ['application', 'booking', 'account', 'other'],
  'classified-ad': ['other', 'contact'],
};

/** Reads the labels of a folder. @throws when the folder has none. */
export async function readLabels(folder: string): Promise<PageLabel[]> {
  const lines = (await readFile(join(folder, 'labels.jsonl'), 'utf8')).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as PageLabel);
}

/** The occasions that count as right for a page. */
export function rightOccasions({ kind, alt_kinds }: PageLabel): Occasion[] {
  return [kind, ...(alt_kinds ?? [])].flatMap((one) => OCCASIONS_OF[one] ?? []);
}

/** Whether a page's disclosure must be in the ledger, must not be, or may be either by its alternative kinds. */
export function expectRecord(label: PageLabel): 'yes' | 'no' | 'either' {
  const first = (OCCASIONS_OF[label.kind] ?? []).some((occasion) => RECORDED_BY_DEFAULT.includes(occasion));
  const any = rightOccasions(label).some((occasion) => RECORDED_BY_DEFAULT.includes(occasion));
  const unrecorded = (label.alt_kinds ?? []).some(
    (kind) => !(OCCASIONS_OF[kind] ?? []).some((occasion) => RECORDED_BY_DEFAULT.includes(occasion)),
  );
  if (first) return unrecorded ? 'either' : 'yes';
  return any ? 'either' : 'no';
}
