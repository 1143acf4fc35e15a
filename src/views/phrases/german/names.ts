import type { frenchNames } from '../french/names';

const category: typeof frenchNames.category = {
  'full-name': 'Vor- und Nachname',
  'given-name': 'Vorname',
  'family-name': 'Nachname',
  'middle-name': 'zweiter Vorname',
  honorific: 'Anrede',
  gender: 'Geschlecht',
  email: 'E-Mail-Adresse',
  phone: 'Telefonnummer',
  mobile: 'Mobilnummer',
  landline: 'Festnetznummer',
  'social-handle': 'Profil in sozialen Netzwerken',
  website: 'Website',
  'birth-date': 'Geburtsdatum',
  age: 'Alter',
  nationality: 'Staatsangehörigkeit',
  'ethnic-origin': 'ethnische Herkunft',
  'postal-address': 'Postanschrift',
  street: 'Straße',
  'postal-code': 'Postleitzahl',
  city: 'Ort',
  region: 'Region',
  country: 'Land',
  job: 'Beruf',
  employer: 'Arbeitgeber',
  company: 'Unternehmen',
  education: 'Bildungsabschluss',
  income: 'Einkommen',
  household: 'Personen im Haushalt',
  children: 'Kinder',
  'marital-status': 'Familienstand',
  housing: 'Wohnsituation',
  vehicle: 'Fahrzeug',
  pets: 'Haustiere',
  bank: 'Bank',
  insurer: 'Versicherer',
  energy: 'Energie und Heizung',
  health: 'Gesundheit',
  'sex-life': 'Sexualleben',
  lifestyle: 'Lebensstil',
  habits: 'Konsumgewohnheiten',
  interests: 'Interessen',
  opinion: 'Meinung',
  'political-opinion': 'politische Meinung',
  religion: 'Religion',
  union: 'Gewerkschaftszugehörigkeit',
  'id-number': 'Ausweis- oder Kennnummer',
  'payment-card': 'Zahlungskarte',
  photo: 'Foto',
  file: 'hochgeladene Datei',
  username: 'Benutzername',
  password: 'Passwort',
  'one-time-code': 'Einmalcode',
  'free-text': 'Freitext',
  other: 'sonstige Angabe',
};

const occasion: typeof frenchNames.occasion = {
  contest: 'Gewinnspiel',
  quiz: 'Quiz',
  'video-gate': 'Zugang zu einem Video',
  survey: 'Umfrage',
  petition: 'Petition',
  'sample-offer': 'Gratisprobe',
  'quote-request': 'Angebotsanfrage',
  newsletter: 'Newsletter',
  webinar: 'Webinar',
  'download-gate': 'Zugang zu einem Download',
  account: 'Anlegen eines Kontos',
  purchase: 'Bestellung',
  contact: 'Kontaktformular',
  booking: 'Buchung',
  application: 'Bewerbung',
  donation: 'Spende',
  other: 'anderes Formular',
};

const screen: typeof frenchNames.screen = {
  'sign-in': 'Anmeldung',
  'password-reset': 'Ändern des Passworts',
  search: 'Suche',
  comment: 'Kommentar',
  settings: 'Einstellungen',
  admin: 'Verwaltung',
  none: 'anderes',
};

const purpose: typeof frenchNames.purpose = {
  newsletter: 'Nachrichten des Veranstalters',
  partners: 'Weitergabe an Partner',
  rules: 'Zustimmung zu den Teilnahmebedingungen',
  privacy: 'Zustimmung zur Datenschutzerklärung',
  political: 'politische Verwendung',
  other: 'etwas anderes',
};

const documentRole: typeof frenchNames.documentRole = {
  'beside-form': 'Hinweis beim Formular',
  rules: 'Teilnahmebedingungen',
  'privacy-policy': 'Datenschutzerklärung',
  'legal-notice': 'Impressum oder rechtliche Hinweise',
  'partner-list': 'Partnerliste',
};

const holderRole: typeof frenchNames.holderRole = {
  'declared-controller': 'Bezeichnet sich als Verantwortlichen',
  'named-partner': 'Als Partner genannt',
  'named-in-answer': 'In einer Antwort auf ein Schreiben genannt',
  observed: 'Hat nach den Anfragen der Seite Ihre Adresse oder Nummer erhalten',
  'form-operator': 'Betreibt die Adresse, an die das Formular sendet',
  site: 'Website, auf der das Formular stand',
};

const evidence: typeof frenchNames.evidence = {
  navigation: 'nach dem Senden öffnete sich eine andere Seite',
  request: 'die Seite hat eine Anfrage gesendet',
  'form-gone': 'das Formular verschwand nach dem Senden',
  'thank-you': 'die Seite hat sich bedankt oder bestätigt',
  'user-confirmed': 'Sie haben es bestätigt',
};

const outcome: typeof frenchNames.outcome = {
  pending: () => 'Noch nicht gelesen. Das geschieht, sobald es möglich ist.',
  kept: (detail) => (detail ? `Gelesen und teilweise aufbewahrt (${detail}\u00a0Seiten).` : 'Gelesen und aufbewahrt.'),
  refused: () =>
    'Nicht abgerufen: Die Adresse oder die, zu der sie weiterleitet, ist keine öffentliche Adresse im Web.',
  'too-many-redirects': () =>
    'Die Adresse leitet mehr als dreimal von Adresse zu Adresse weiter. Das Dokument wurde nicht gelesen.',
  unreachable: () => 'Der Server hat nicht geantwortet. Dieses Dokument konnte nicht gelesen werden.',
  'http-error': (detail) =>
    `Der Server hat mit einem Fehler geantwortet (${detail}). Dieses Dokument konnte nicht gelesen werden.`,
  'not-text': (detail) =>
    `Dieses Dokument ist weder eine Seite noch ein Text noch ein PDF (${detail}). Es wurde nicht gelesen.`,
  'no-text': () =>
    'Diese Seite enthält keinen Text, der sich lesen lässt, ohne ihre Skripte auszuführen. Sie wurde nicht gelesen.',
  'too-large': () => 'Dieses Dokument ist zu groß (mehr als 2\u00a0MB). Es wurde nicht gelesen.',
  locked: () => 'Dieses PDF ist durch ein Passwort geschützt. Es wurde nicht gelesen.',
  broken: () => 'Dieses PDF ist beschädigt. Es wurde nicht gelesen.',
  'image-only': () =>
    'Dieses PDF enthält nur Bilder, wie ein eingescanntes Dokument. Sein Text konnte nicht gelesen werden.',
  'too-slow': () => 'Dieses PDF hat zu lange gebraucht. Es wurde nicht gelesen.',
  'fetching-off': () => 'Nicht abgerufen: Sie haben das Lesen verlinkter Dokumente ausgeschaltet.',
};

/** German names of everything the vocabulary can say. Await a native reader. */
export const germanNames: typeof frenchNames = {
  category,
  occasion,
  screen,
  purpose,
  documentRole,
  holderRole,
  evidence,
  outcome,
};
