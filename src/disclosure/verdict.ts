import type { NoticeReading, OnwardTransfer, Passage, PoliticalVerdict } from './reading';

/** A passage and the notice it stands in. */
export interface QuotedPassage {
  noticeHash: string;
  passage: Passage;
}

/** What the notices of one disclosure, taken together, say about political use and about partners. */
export interface Assessment {
  political: PoliticalVerdict;
  politicalPassages: QuotedPassage[];
  onward: OnwardTransfer;
  onwardPassages: QuotedPassage[];
  /** Words read in all notices; `silent` means "not mentioned in these". */
  words: number;
}

const ONWARD_ORDER: readonly OnwardTransfer[] = [
  'none-stated',
  'named-partners',
  'by-sector',
  'unnamed-partners',
  'sale-or-rental',
];

/**
 * Puts the readings of one disclosure's notices together: what any notice discloses is disclosed; `excluded` holds only
 * where none discloses; both at once is `contradictory`. The onward transfer is the widest that any notice states.
 */
export function assessReadings(readings: readonly { noticeHash: string; reading: NoticeReading }[]): Assessment {
  const said = new Set(readings.map(({ reading }) => reading.political.verdict));
  const onward = readings
    .map(({ reading }) => reading.onward.level)
    .reduce<OnwardTransfer>((widest, level) => widerOf(widest, level), 'none-stated');
  return {
    political: combineVerdicts(said),
    politicalPassages: quote(readings, (reading) => reading.political.passages),
    onward,
    onwardPassages: quote(readings, (reading) => (reading.onward.level === onward ? reading.onward.passages : [])),
    words: readings.reduce((sum, { reading }) => sum + (reading.political.verdict === 'unread' ? 0 : reading.words), 0),
  };
}

function combineVerdicts(said: ReadonlySet<PoliticalVerdict>): PoliticalVerdict {
  if (said.has('contradictory') || (said.has('disclosed') && said.has('excluded'))) return 'contradictory';
  if (said.has('disclosed')) return 'disclosed';
  if (said.has('excluded')) return 'excluded';
  return said.has('silent') ? 'silent' : 'unread';
}

function widerOf(one: OnwardTransfer, other: OnwardTransfer): OnwardTransfer {
  return ONWARD_ORDER.indexOf(other) > ONWARD_ORDER.indexOf(one) ? other : one;
}

function quote(
  readings: readonly { noticeHash: string; reading: NoticeReading }[],
  passagesOf: (reading: NoticeReading) => readonly Passage[],
): QuotedPassage[] {
  return readings.flatMap(({ noticeHash, reading }) => passagesOf(reading).map((passage) => ({ noticeHash, passage })));
}
