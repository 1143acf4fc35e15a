import type { Observed, TraceVariant } from '../../../disclosure/schema';
import type { frenchTrail } from '../french/trail';

const VARIANTS: Record<TraceVariant, string> = {
  plain: 'in plain text',
  'url-encoded': 'in plain text, encoded for an address',
  base64: 'encoded in base64',
  hex: 'encoded in hexadecimal',
  md5: 'hashed with MD5',
  sha1: 'hashed with SHA-1',
  sha256: 'hashed with SHA-256',
  sha512: 'hashed with SHA-512',
};
const KINDS: Record<Observed['kind'], string> = { email: 'Your e-mail address', phone: 'Your number' };
const MOMENTS: Record<Observed['moment'], string> = {
  'before-sending': 'before you pressed the button that sends',
  'on-sending': 'on sending',
};

/** English words on the trail of data: who was seen to receive them. */
export const englishTrail: typeof frenchTrail = {
  observedLead: 'Requests of the page that carried what you had typed:',
  observed: ({ kind, variant, host, moment, part }, when) =>
    `${KINDS[kind]}, ${VARIANTS[variant]}, to ${host}${part === 'body' ? ', in the body of the request' : ''}, ${MOMENTS[moment]}, on ${when}.`,
  observedDigest: 'A hash cannot be read, but whoever already knows your address or number can recognise you by it.',
  observedLimit:
    'Contrepartie sees the addresses of requests, and their bodies only if you asked for it in the settings: there may be other recipients.',
  platformTitle: 'What the cookie window had noted',
  platformLead:
    'When the data were sent, the page’s consent platform held this. These are your choices, or those it ascribed to you; they are about advertising, not about political use.',
  platformUnreadable: 'This text cannot be decoded; it is kept as it is.',
  platformString: 'See the text as it was',
  privacyControl: 'Your browser asked the page not to sell or share your data (Global Privacy Control).',
  purposesAgreed: 'Purposes agreed to',
  purposesInterest: 'Purposes under legitimate interest',
  features: 'Special features agreed to',
  vendors: 'Companies',
  vendorCount: (agreed, interest) => `${agreed} with consent, ${interest} under legitimate interest.`,
  vendorNumbers: 'Their numbers in IAB’s list',
  vendorsOfPage: (issue) => `Their names, according to list no. ${issue} that the page kept`,
  vendorsOfPublic: (issue, day) => `Their names, according to IAB Europe’s public list no. ${issue}, of ${day}`,
  vendorsUnnamed: (numbers) => `Without a name in that list: ${numbers}.`,
  vendorsOtherIssue: (asked, found) =>
    `List no. ${asked}, that of your choices, is not here: these names are those of list no. ${found}, and may have changed in between.`,
  vendorsSeek: 'Look for the names (downloads IAB Europe’s public list)',
  vendorsSeekWhy:
    'Nothing leaves before you press. The list is then asked for at vendor-list.consensu.org, without cookies or referrer; that site sees your IP address and the number of the list, not the page or your choices.',
  vendorsSeeking: 'Downloading the list…',
  vendorsFound: 'The list is kept here; it will not be asked for again.',
  vendorsUnreachable:
    'The list could not be obtained: its site does not answer, or you are offline. Nothing has changed.',
  vendorsMissing: 'The site of the list did not give it. Nothing has changed.',
  vendorsRefused: 'What was received is not IAB’s list: refused as a whole. Nothing has changed.',
  platform: 'Platform',
  platformNumber: (id, list) => `Number ${id} at IAB, company list no. ${list}.`,
  platformUpdated: (day) => `Choices noted on ${day}.`,
  none: 'none',
  purposeNumber: (id) => `no. ${id}`,
  purposes: [
    'storing or reading information on your device',
    'advertising chosen with little data',
    'a profile for personalised advertising',
    'personalised advertising by a profile',
    'a profile to personalise content',
    'personalised content by a profile',
    'measuring advertising',
    'measuring content',
    'studying audiences by combining data',
    'improving services',
    'content chosen with little data',
  ],
  specialFeatures: ['precise location', 'recognising your device by its characteristics'],
};
