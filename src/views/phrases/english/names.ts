import type { frenchNames } from '../french/names';

const category: typeof frenchNames.category = {
  'full-name': 'full name',
  'given-name': 'first name',
  'family-name': 'surname',
  'middle-name': 'middle name',
  honorific: 'title',
  gender: 'sex or gender',
  email: 'e-mail address',
  phone: 'telephone',
  mobile: 'mobile phone',
  landline: 'landline',
  'social-handle': 'social media account',
  website: 'website',
  'birth-date': 'date of birth',
  age: 'age',
  nationality: 'nationality',
  'ethnic-origin': 'ethnic origin',
  'postal-address': 'postal address',
  street: 'street',
  'postal-code': 'postcode',
  city: 'town or city',
  region: 'region or county',
  country: 'country',
  job: 'occupation',
  employer: 'employer',
  company: 'company',
  education: 'education',
  income: 'income',
  household: 'people in the household',
  children: 'children',
  'marital-status': 'marital status',
  housing: 'housing',
  vehicle: 'vehicle',
  pets: 'pets',
  bank: 'bank',
  insurer: 'insurer',
  energy: 'energy and heating',
  health: 'health',
  'sex-life': 'sex life',
  lifestyle: 'lifestyle',
  habits: 'shopping habits',
  interests: 'interests',
  opinion: 'opinion',
  'political-opinion': 'political opinion',
  religion: 'religion',
  union: 'trade union membership',
  'id-number': 'identity number',
  'payment-card': 'payment card',
  photo: 'photo',
  file: 'attached file',
  username: 'user name',
  password: 'password',
  'one-time-code': 'one-time code',
  'free-text': 'free text',
  other: 'other information',
};

const occasion: typeof frenchNames.occasion = {
  contest: 'prize draw',
  quiz: 'quiz',
  'video-gate': 'access to a video',
  survey: 'survey',
  petition: 'petition',
  'sample-offer': 'sample offer',
  'quote-request': 'quote request',
  newsletter: 'newsletter',
  webinar: 'webinar',
  'download-gate': 'access to a download',
  account: 'account creation',
  purchase: 'purchase',
  contact: 'contact form',
  booking: 'booking',
  application: 'application',
  donation: 'donation',
  other: 'other form',
};

const screen: typeof frenchNames.screen = {
  'sign-in': 'sign-in',
  'password-reset': 'password change',
  search: 'search',
  comment: 'comment',
  settings: 'settings',
  admin: 'administration',
  none: 'other',
};

const purpose: typeof frenchNames.purpose = {
  newsletter: 'messages from the organiser',
  partners: 'sharing with partners',
  rules: 'accepting the rules',
  privacy: 'accepting the privacy policy',
  political: 'political use',
  other: 'something else',
};

const documentRole: typeof frenchNames.documentRole = {
  'beside-form': 'Notice beside the form',
  rules: 'Rules',
  'privacy-policy': 'Privacy policy',
  'legal-notice': 'Legal notice',
  'partner-list': 'List of partners',
};

const holderRole: typeof frenchNames.holderRole = {
  'declared-controller': 'Says that it is the controller',
  'named-partner': 'Named as a partner',
  'named-in-answer': 'Named in an answer to a letter',
  'form-operator': 'Runs the address that the form sends to',
  site: 'Site that the form stood on',
};

const evidence: typeof frenchNames.evidence = {
  navigation: 'another page opened after sending',
  request: 'the page made a request',
  'form-gone': 'the form disappeared after sending',
  'thank-you': 'the page thanked you or confirmed',
  'user-confirmed': 'you confirmed it',
};

const outcome: typeof frenchNames.outcome = {
  pending: () => 'Not read yet. It will be as soon as possible.',
  kept: () => 'Read and kept.',
  refused: () => 'Not asked for: its address is not a public web address.',
  unreachable: () => 'The server did not answer. This document could not be read.',
  'http-error': (detail) => `The server answered with an error (${detail}). This document could not be read.`,
  'not-text': (detail) => `This document is not a page of text (${detail}). It was not read.`,
  'too-large': () => 'This document is too large. It was not read.',
  'fetching-off': () => 'Not asked for: you have switched off the reading of linked documents.',
};

/** English names of everything the vocabulary can say. */
export const englishNames: typeof frenchNames = {
  category,
  occasion,
  screen,
  purpose,
  documentRole,
  holderRole,
  evidence,
  outcome,
};
