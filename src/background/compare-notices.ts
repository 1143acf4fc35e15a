import type { Comparison } from '../disclosure/comparison';
import type { Ledger } from '../ledger/ledger';
import { compareTexts } from '../notice/compare-texts';
import { findTouched } from '../notice/find-touched';

/** Compares two kept notices, the earlier one first; null when one of them is not kept any more, or damaged. */
export async function compareNotices(ledger: Ledger, from: string, to: string): Promise<Comparison | null> {
  const [before, after] = await Promise.all([ledger.notice(from), ledger.notice(to)]);
  if (!before?.text || !after?.text) return null;
  const parts = compareTexts(before.text, after.text);
  const [old, fresh] = await Promise.all([ledger.readingOf(from), ledger.readingOf(to)]);
  return { parts, touches: findTouched(parts, old?.reading, fresh?.reading) };
}
