import type { Occasion } from '../../disclosure/occasions';
import type { BoxPurpose } from '../../disclosure/schema';
import type { Term } from './own-terms';

const service = (own: string): Term => ({ own, broader: 'dpv:Service' });
const purpose = (own: string, broader = 'dpv:Purpose'): Term => ({ own, broader });

/** What was offered in exchange. DPV 2.3 knows no contests: all are our own, under its service. */
export const OCCASION_TERMS: Readonly<Record<Occasion, Term>> = {
  contest: service('Contest'),
  quiz: service('Quiz'),
  'video-gate': service('VideoGate'),
  survey: service('Survey'),
  petition: service('Petition'),
  'sample-offer': service('SampleOffer'),
  'quote-request': service('QuoteRequest'),
  newsletter: service('Newsletter'),
  webinar: service('Webinar'),
  'download-gate': service('DownloadGate'),
  account: service('Account'),
  purchase: service('Purchase'),
  contact: service('ContactForm'),
  booking: service('Booking'),
  application: service('Application'),
  donation: service('Donation'),
  other: service('OtherService'),
};

/** What a box agrees to, by its own words. */
export const PURPOSE_TERMS: Readonly<Record<BoxPurpose, Term>> = {
  newsletter: 'dpv:DirectMarketing',
  partners: purpose('TransferToPartners', 'dpv:Marketing'),
  rules: purpose('AcceptanceOfRules'),
  privacy: purpose('AcknowledgementOfPrivacyNotice'),
  political: 'dpv:PoliticalCampaign',
  other: purpose('OtherPurpose'),
};
