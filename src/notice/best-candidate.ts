import type { RegisterEntry } from './company-number';
import { findLegalForm } from './legal-form';
import { isCivic, type ProperName } from './read-name';

/** A name that could be the controller's, and what speaks for it. */
export interface Candidate extends ProperName {
  score: number;
}

/** How far legal form, register number and address may stand from the name, in UTF-16 units. */
export const IDENTITY_REACH = 420;
export const FORM_REACH = 70;
/** What a name can gain by a form, a number and repetition. */
const MOST_GAINED = 8;
const ENOUGH = 4.6;
const MOST_CANDIDATES = 200;
/** Only an organisation has a seat. */
const SEAT =
  /(?<!\p{L})(?:siège|registered office|domicilio social|sede legale|sede social|mit Sitz|gevestigd|z siedzibą)(?!\p{L})/u;

/** A name gains by a legal form or a seat, by a register number beside it, and by being repeated. */
export function bestOf(
  candidates: readonly Candidate[],
  text: string,
  entries: readonly RegisterEntry[],
): Candidate | null {
  let best: Candidate | null = null;
  const repeats = new Map<string, number>();
  for (const candidate of candidates.slice(0, MOST_CANDIDATES)) {
    if (best && candidate.score + MOST_GAINED <= best.score) continue;
    const known = repeats.get(candidate.name) ?? countUpTo(text, candidate.name, 6);
    repeats.set(candidate.name, known);
    const score =
      candidate.score +
      (isOrganisation(text, candidate) ? 3 : 0) +
      (entries.some(({ at }) => at > candidate.start && at - candidate.start < IDENTITY_REACH) ? 3 : 0) +
      known / 3;
    if (score >= ENOUGH && (!best || score > best.score)) best = { ...candidate, score };
  }
  return best;
}

function isOrganisation(text: string, { name, start, end }: Candidate): boolean {
  const form = findLegalForm(text.slice(Math.max(0, start - 30), end + FORM_REACH));
  return form !== undefined || isCivic(name) || SEAT.test(text.slice(end, end + FORM_REACH));
}

function countUpTo(text: string, name: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(name); at !== -1 && count < most; at = text.indexOf(name, at + name.length)) count++;
  return count;
}
