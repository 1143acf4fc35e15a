import type { NoticeReading, OnwardTransfer, Passage } from '../disclosure/reading';

/** What one sentence states about data going on to others, and whom it names. */
export interface OnwardFinding {
  level: OnwardTransfer;
  passage: Passage;
  names: readonly string[];
  /** The level that it states without the names. */
  unnamed: OnwardTransfer | null;
}

const MOST_PASSAGES = 10;
/** Fewest names that make a list of "our partners", and not one named in passing. */
const FEWEST_LISTED = 2;
/**
 * What outweighs what within one text: sectors or a list say who "our partners" of another sentence are; a partner
 * named in passing does not say it of the others; a sale outweighs all.
 */
const WEIGHT: readonly OnwardTransfer[] = ['named-partners', 'unnamed-partners', 'by-sector', 'sale-or-rental'];

/** Puts the sentences of one notice together: its level, and the passages that state it. */
export function summariseOnward(findings: readonly OnwardFinding[]): NoticeReading['onward'] {
  const judged = findings.map(({ level, names, passage }) => ({
    passage,
    level: level === 'unnamed-partners' && names.length > 0 ? ('named-partners' as const) : level,
    listed: level === 'named-partners' || names.length >= FEWEST_LISTED,
  }));
  const sale = judged.some(({ level }) => level === 'sale-or-rental' || level === 'by-sector');
  const level =
    !sale && judged.some(({ listed }) => listed)
      ? 'named-partners'
      : judged.reduce<OnwardTransfer>(
          (one, other) => (WEIGHT.indexOf(other.level) > WEIGHT.indexOf(one) ? other.level : one),
          'none-stated',
        );
  return {
    level,
    passages: judged
      .filter((found) => found.level === level)
      .map(({ passage }) => passage)
      .slice(0, MOST_PASSAGES),
  };
}
