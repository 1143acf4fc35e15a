import type { frenchNames } from '../french/names';

const category: typeof frenchNames.category = {
  'full-name': 'voor- en achternaam',
  'given-name': 'voornaam',
  'family-name': 'achternaam',
  'middle-name': 'tweede voornaam',
  honorific: 'aanhef',
  gender: 'geslacht',
  email: 'e-mailadres',
  phone: 'telefoonnummer',
  mobile: 'mobiel nummer',
  landline: 'vast telefoonnummer',
  'social-handle': 'account op sociale media',
  website: 'website',
  'birth-date': 'geboortedatum',
  age: 'leeftijd',
  nationality: 'nationaliteit',
  'ethnic-origin': 'etnische afkomst',
  'postal-address': 'postadres',
  street: 'straat',
  'postal-code': 'postcode',
  city: 'woonplaats',
  region: 'regio',
  country: 'land',
  job: 'beroep',
  employer: 'werkgever',
  company: 'bedrijf',
  education: 'opleiding',
  income: 'inkomen',
  household: 'gezinssamenstelling',
  children: 'kinderen',
  'marital-status': 'burgerlijke staat',
  housing: 'woonsituatie',
  vehicle: 'voertuig',
  pets: 'huisdieren',
  bank: 'bank',
  insurer: 'verzekeraar',
  energy: 'energie en verwarming',
  health: 'gezondheid',
  'sex-life': 'seksleven',
  lifestyle: 'levensstijl',
  habits: 'consumptiegewoonten',
  interests: 'interesses',
  opinion: 'mening',
  'political-opinion': 'politieke opvatting',
  religion: 'godsdienst',
  union: 'lidmaatschap van een vakbond',
  'id-number': 'identificatienummer',
  'payment-card': 'betaalkaart',
  photo: 'foto',
  file: 'geüpload bestand',
  username: 'gebruikersnaam',
  password: 'wachtwoord',
  'one-time-code': 'eenmalige code',
  'free-text': 'vrije tekst',
  other: 'andere informatie',
};

const occasion: typeof frenchNames.occasion = {
  contest: 'prijsvraag',
  quiz: 'quiz',
  'video-gate': 'toegang tot een video',
  survey: 'enquête',
  petition: 'petitie',
  'sample-offer': 'gratis proefproduct',
  'quote-request': 'offerteaanvraag',
  newsletter: 'nieuwsbrief',
  webinar: 'webinar',
  'download-gate': 'toegang tot een download',
  account: 'aanmaken van een account',
  purchase: 'aankoop',
  contact: 'contactformulier',
  booking: 'reservering',
  application: 'sollicitatie',
  donation: 'donatie',
  other: 'ander formulier',
};

const screen: typeof frenchNames.screen = {
  'sign-in': 'inloggen',
  'password-reset': 'wachtwoord wijzigen',
  search: 'zoeken',
  comment: 'reactie',
  settings: 'instellingen',
  admin: 'beheer',
  none: 'anders',
};

const purpose: typeof frenchNames.purpose = {
  newsletter: 'berichten van de organisator',
  partners: 'doorgifte aan partners',
  rules: 'aanvaarden van de voorwaarden',
  privacy: 'aanvaarden van de privacyverklaring',
  political: 'politiek gebruik',
  other: 'iets anders',
};

const documentRole: typeof frenchNames.documentRole = {
  'beside-form': 'Tekst bij het formulier',
  rules: 'Voorwaarden',
  'privacy-policy': 'Privacyverklaring',
  'legal-notice': 'Juridische informatie',
  'partner-list': 'Lijst van partners',
};

const holderRole: typeof frenchNames.holderRole = {
  'declared-controller': 'Noemt zichzelf verwerkingsverantwoordelijke',
  'named-partner': 'Als partner genoemd',
  'named-in-answer': 'In een antwoord op een brief genoemd',
  observed: 'Heeft uw adres of nummer ontvangen, volgens de verzoeken van de pagina',
  'form-operator': 'Beheert het adres waarnaar het formulier verzendt',
  site: 'Site waarop het formulier stond',
};

const evidence: typeof frenchNames.evidence = {
  navigation: 'na het verzenden ging een andere pagina open',
  request: 'de pagina deed een verzoek',
  'form-gone': 'het formulier verdween na het verzenden',
  'thank-you': 'de pagina bedankte of bevestigde',
  'user-confirmed': 'u hebt het bevestigd',
};

const outcome: typeof frenchNames.outcome = {
  pending: () => 'Nog niet gelezen. Dat gebeurt zodra het kan.',
  kept: (detail) => (detail ? `Gelezen en gedeeltelijk bewaard (${detail}\u00a0pagina’s).` : 'Gelezen en bewaard.'),
  refused: () => 'Niet opgevraagd: het adres, of het adres waarnaar het doorverwijst, is geen openbaar webadres.',
  'too-many-redirects': () =>
    'Het adres verwijst meer dan drie keer door van adres naar adres. Het document is niet gelezen.',
  unreachable: () => 'De server antwoordde niet. Dit document kon niet worden gelezen.',
  'http-error': (detail) => `De server antwoordde met een fout (${detail}). Dit document kon niet worden gelezen.`,
  'not-text': (detail) => `Dit document is geen pagina, geen tekst en geen pdf (${detail}). Het is niet gelezen.`,
  'no-text': () =>
    'Deze pagina bevat geen tekst die kan worden gelezen zonder de scripts uit te voeren. De pagina is niet gelezen.',
  'too-large': () => 'Dit document is te groot (meer dan 2\u00a0MB). Het is niet gelezen.',
  locked: () => 'Deze pdf is beveiligd met een wachtwoord en is niet gelezen.',
  broken: () => 'Deze pdf is beschadigd en is niet gelezen.',
  'image-only': () =>
    'Deze pdf bevat alleen afbeeldingen, zoals een gescand document. De tekst kon niet worden gelezen.',
  'too-slow': () => 'Deze pdf kostte te veel tijd en is niet gelezen.',
  'fetching-off': () => 'Niet opgevraagd: u hebt het lezen van gelinkte documenten uitgeschakeld.',
};

/** Dutch names of everything the vocabulary can say. Await a native reader. */
export const dutchNames: typeof frenchNames = {
  category,
  occasion,
  screen,
  purpose,
  documentRole,
  holderRole,
  evidence,
  outcome,
};
