import type { PoliticalVerdict } from './reading';
import type { BoxPurpose, ConsentBox } from './schema';

/** A place in the law, or a judgment by its number: where a user can look an observation up. */
export interface LegalSource {
  text: 'GDPR' | 'Regulation (EU) 2024/900' | 'CJEU';
  /** Article with paragraph and point, or the number of the case. */
  place: string;
}

/** What can be seen of the way in which consent was asked for. */
export type ConsentFinding =
  /** The box was ticked before the user came. */
  | 'pre-ticked'
  /** One box agrees to several things. */
  | 'bundled'
  /** The button that sends the form, or goes on, also agrees. */
  | 'by-button'
  /** Without this consent the form cannot be sent. */
  | 'required'
  /** Political use is told of, and no box asks for it alone. */
  | 'no-separate-political-consent';

/** Something observed, never an accusation: `box` is the index of the box, null where it is about the form as a whole. */
export interface ConsentObservation {
  finding: ConsentFinding;
  box: number | null;
  /** The wording observed, exact; empty where a wording is missing. */
  wording: string;
  sources: readonly LegalSource[];
}

const SOURCES: Readonly<Record<ConsentFinding, readonly LegalSource[]>> = {
  // Planet49: a box that its author ticked is no consent; Orange Romania: the controller shows an active one.
  'pre-ticked': [
    { text: 'GDPR', place: '4(11)' },
    { text: 'CJEU', place: 'C-673/17' },
    { text: 'CJEU', place: 'C-61/19' },
  ],
  bundled: [
    { text: 'GDPR', place: '4(11)' },
    { text: 'GDPR', place: '7(2)' },
  ],
  // Planet49, points 58 and 59: pressing the button to take part is not enough. Said of cookies.
  'by-button': [
    { text: 'GDPR', place: '7(2)' },
    { text: 'CJEU', place: 'C-673/17' },
  ],
  // A factor of which "utmost account" is taken, no ban.
  required: [{ text: 'GDPR', place: '7(4)' }],
  // Online political advertising only.
  'no-separate-political-consent': [{ text: 'Regulation (EU) 2024/900', place: '18(1)(b)' }],
};

/** First day on which Regulation (EU) 2024/900 applies. */
const POLITICAL_ADVERTISING_SINCE = '2025-10-10';
/** What consent is needed for; rules and notices are only taken note of. */
const NEEDING_CONSENT: ReadonlySet<BoxPurpose> = new Set(['newsletter', 'partners', 'political']);

/** Observes how a form asked for consent; `verdict` is that of its notices, `sentOn` the day of sending (ISO date). */
export function observeConsent(
  boxes: readonly ConsentBox[],
  verdict: PoliticalVerdict,
  sentOn: string,
): readonly ConsentObservation[] {
  const observed = boxes.flatMap((box, index) =>
    findingsOf(box).map((finding) => ({ finding, box: index, wording: box.wording, sources: SOURCES[finding] })),
  );
  const told = verdict === 'disclosed' || verdict === 'contradictory' || boxes.some(asksPolitics);
  const separate = boxes.some((box) => asksPolitics(box) && box.purposes.length === 1);
  if (!told || separate || sentOn < POLITICAL_ADVERTISING_SINCE) return observed;
  const finding = 'no-separate-political-consent';
  const at = boxes.findIndex(asksPolitics);
  const wording = boxes[at]?.wording ?? '';
  return [...observed, { finding, box: at === -1 ? null : at, wording, sources: SOURCES[finding] }];
}

function asksPolitics({ purposes, sense }: ConsentBox): boolean {
  return sense === 'agrees' && purposes.includes('political');
}

function findingsOf({ purposes, control, required, preTicked, sense }: ConsentBox): readonly ConsentFinding[] {
  const asked = purposes.filter((purpose) => NEEDING_CONSENT.has(purpose));
  if (sense === 'refuses' || asked.length === 0) return [];
  const findings: ConsentFinding[] = [];
  const isButton = control === 'button' || control === 'hidden' || control === 'text';
  if (preTicked && !isButton) findings.push('pre-ticked');
  if (purposes.length > 1) findings.push('bundled');
  if (isButton) findings.push('by-button');
  // A button is always pressed: only a box that can be left empty is required.
  if (required && !isButton) findings.push('required');
  return findings;
}
