/** Why a page asks for personal data. */
export const OCCASIONS = [
  'contest',
  'quiz',
  'video-gate',
  'survey',
  'petition',
  'sample-offer',
  'quote-request',
  'newsletter',
  'webinar',
  'download-gate',
  'account',
  'purchase',
  'contact',
  'booking',
  'application',
  'donation',
  'other',
] as const;

export type Occasion = (typeof OCCASIONS)[number];

/** Screens that are never disclosures, whatever they ask for. */
export const NEVER_RECORDED = ['sign-in', 'password-reset', 'search', 'comment', 'settings', 'admin', 'none'] as const;

export type Screen = Occasion | (typeof NEVER_RECORDED)[number];

/** Occasions recorded unless the user says otherwise; the others can be switched on. */
export const RECORDED_BY_DEFAULT: readonly Occasion[] = [
  'contest',
  'quiz',
  'video-gate',
  'survey',
  'petition',
  'sample-offer',
  'quote-request',
  'newsletter',
  'webinar',
  'download-gate',
  'donation',
];

/** Says whether a screen may be recorded at all; narrows it to an occasion. */
export function isOccasion(screen: Screen): screen is Occasion {
  return (OCCASIONS as readonly string[]).includes(screen);
}
