import type { frenchRecords } from '../french/records';
import { makePlural } from '../plural';

const plural = makePlural('en');

/** English words of the room of exports. */
export const englishRecords: typeof frenchRecords = {
  title: 'For other tools',
  lead: 'Your entries in formats that other software, an association or an authority can read.',
  link: 'Export for other tools',
  linkWhy:
    'A backup is made to be imported here again. To hand entries to a spreadsheet, an association or an authority, there are standard formats, and an anonymous export for research.',
  save: 'Save entries',
  saveWhy:
    'The file is made on this computer and goes nowhere. What you typed is not in it; you appear under a random name, a different one in each file. Pages and dates are in it.',
  which: 'Which entries',
  all: (count) => `All (${count})`,
  holders: 'Those of one organisation',
  format: 'Format',
  formats: {
    record: 'Consent record: ISO/IEC TS 27560 with W3C DPV terms (JSON-LD)',
    receipt: 'Consent receipt: same standard, same terms (JSON-LD)',
    kantara: 'Kantara consent receipt 1.1 (JSON), without what you added yourself',
    table: 'Table for a spreadsheet (CSV)',
    letters: 'Your letters and what became of them, without the answers themselves: W3C DPV terms (JSON-LD)',
  },
  notStated:
    'What the texts did not say is marked “not stated”: a gap is itself a finding. The texts in full are in the backup.',
  button: 'Save the file',
  working: (done, all) => `Working: ${done} of ${all}…`,
  stop: 'Stop',
  stopped: 'Stopped. No file was saved.',
  saved: (name) => `File ready: ${name}`,
  failed: 'The file could not be made.',
  nothing: 'There is no entry to export yet.',
  research: 'For research and authorities',
  researchWhy:
    'A file in which nothing names you: the month, who received data or is named, what the texts said of politics and of partners. No page, no data, no day, no fingerprint. Entries that are alike make one line.',
  researchCare:
    'Read each line before you save it, and untick any that would say too much: an organisation that few people know, for example.',
  preview: 'Show the lines',
  lines: (kept, all) => plural(all, { one: `${kept} line kept of 1`, other: `${kept} lines kept of ${all}` }),
  lineOf: (month, count) => `${month}, ${plural(count, { one: '1 entry', other: `${count} entries` })}:`,
  noHolder: 'no organisation noted',
  asWritten: 'As it will be written',
  saveLines: 'Save the ticked lines',
};
