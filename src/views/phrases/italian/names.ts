import type { frenchNames } from '../french/names';

const category: typeof frenchNames.category = {
  'full-name': 'nome e cognome',
  'given-name': 'nome',
  'family-name': 'cognome',
  'middle-name': 'secondo nome',
  honorific: 'titolo',
  gender: 'sesso o genere',
  email: 'indirizzo e-mail',
  phone: 'telefono',
  mobile: 'cellulare',
  landline: 'telefono fisso',
  'social-handle': 'account su un social network',
  website: 'sito web',
  'birth-date': 'data di nascita',
  age: 'età',
  nationality: 'cittadinanza',
  'ethnic-origin': 'origine etnica',
  'postal-address': 'indirizzo postale',
  street: 'via',
  'postal-code': 'codice postale',
  city: 'località',
  region: 'provincia o regione',
  country: 'Paese',
  job: 'professione',
  employer: 'datore di lavoro',
  company: 'azienda',
  education: 'titolo di studio',
  income: 'reddito',
  household: 'composizione del nucleo familiare',
  children: 'figli',
  'marital-status': 'stato civile',
  housing: 'abitazione',
  vehicle: 'veicolo',
  pets: 'animali domestici',
  bank: 'banca',
  insurer: 'assicuratore',
  energy: 'energia e riscaldamento',
  health: 'salute',
  'sex-life': 'vita sessuale',
  lifestyle: 'stile di vita',
  habits: 'abitudini di consumo',
  interests: 'interessi',
  opinion: 'opinione',
  'political-opinion': 'opinione politica',
  religion: 'religione',
  union: 'appartenenza sindacale',
  'id-number': 'numero di identificazione',
  'payment-card': 'carta di pagamento',
  photo: 'fotografia',
  file: 'file allegato',
  username: 'nome utente',
  password: 'password',
  'one-time-code': 'codice monouso',
  'free-text': 'testo libero',
  other: 'altra informazione',
};

const occasion: typeof frenchNames.occasion = {
  contest: 'concorso a premi',
  quiz: 'quiz',
  'video-gate': 'accesso a un video',
  survey: 'sondaggio',
  petition: 'petizione',
  'sample-offer': 'campione gratuito',
  'quote-request': 'richiesta di preventivo',
  newsletter: 'newsletter',
  webinar: 'webinar',
  'download-gate': 'accesso a un download',
  account: 'creazione di un account',
  purchase: 'acquisto',
  contact: 'modulo di contatto',
  booking: 'prenotazione',
  application: 'candidatura',
  donation: 'donazione',
  other: 'altro modulo',
};

const screen: typeof frenchNames.screen = {
  'sign-in': 'accesso',
  'password-reset': 'cambio della password',
  search: 'ricerca',
  comment: 'commento',
  settings: 'impostazioni',
  admin: 'amministrazione',
  none: 'altro',
};

const purpose: typeof frenchNames.purpose = {
  newsletter: 'messaggi dell’organizzatore',
  partners: 'trasmissione a partner',
  rules: 'accettazione del regolamento',
  privacy: 'accettazione dell’informativa sulla privacy',
  political: 'uso politico',
  other: 'altro oggetto',
};

const documentRole: typeof frenchNames.documentRole = {
  'beside-form': 'Informativa accanto al modulo',
  rules: 'Regolamento',
  'privacy-policy': 'Informativa sulla privacy',
  'legal-notice': 'Note legali',
  'partner-list': 'Elenco dei partner',
};

const holderRole: typeof frenchNames.holderRole = {
  'declared-controller': 'Si dichiara titolare del trattamento',
  'named-partner': 'Nominata come partner',
  'named-in-answer': 'Nominata in una risposta a una lettera',
  observed: 'Ha ricevuto il Suo indirizzo o numero, secondo le richieste della pagina',
  'form-operator': 'Gestisce l’indirizzo a cui il modulo invia i dati',
  site: 'Sito su cui si trovava il modulo',
};

const evidence: typeof frenchNames.evidence = {
  navigation: 'dopo l’invio si è aperta un’altra pagina',
  request: 'dalla pagina è partita una richiesta',
  'form-gone': 'dopo l’invio il modulo è scomparso',
  'thank-you': 'la pagina ha ringraziato o confermato',
  'user-confirmed': 'lo ha confermato Lei',
};

const outcome: typeof frenchNames.outcome = {
  pending: () => 'Non ancora letto. Lo sarà appena possibile.',
  kept: (detail) => (detail ? `Letto e conservato in parte (${detail}\u00a0pagine).` : 'Letto e conservato.'),
  refused: () => 'Non richiesto: il suo indirizzo, o quello a cui rimanda, non è un indirizzo pubblico del web.',
  'too-many-redirects': () =>
    'L’indirizzo rimanda da un indirizzo all’altro più di tre volte. Il documento non è stato letto.',
  unreachable: () => 'Il server non ha risposto. Non è stato possibile leggere questo documento.',
  'http-error': (detail) =>
    `Il server ha risposto con un errore (${detail}). Non è stato possibile leggere questo documento.`,
  'not-text': (detail) =>
    `Questo documento non è né una pagina, né un testo, né un PDF (${detail}). Non è stato letto.`,
  'no-text': () =>
    'Questa pagina non contiene testo che si possa leggere senza eseguirne gli script. Non è stata letta.',
  'too-large': () => 'Questo documento è troppo grande (più di 2\u00a0MB). Non è stato letto.',
  locked: () => 'Questo PDF è protetto da una password. Non è stato letto.',
  broken: () => 'Questo PDF è danneggiato. Non è stato letto.',
  'image-only': () =>
    'Questo PDF contiene solo immagini, come un documento scansionato. Non è stato possibile leggerne il testo.',
  'too-slow': () => 'Questo PDF ha richiesto troppo tempo. Non è stato letto.',
  'fetching-off': () => 'Non richiesto: Lei ha disattivato la lettura dei documenti collegati.',
};

/** Italian names of everything the vocabulary can say. Await a native reader. */
export const italianNames: typeof frenchNames = {
  category,
  occasion,
  screen,
  purpose,
  documentRole,
  holderRole,
  evidence,
  outcome,
};
