import type { RecordFormat } from '../../../exchange/records/export-records';

/** What can be saved of disclosures, in the order of display. */
export type SavedFormat = RecordFormat | 'letters';
