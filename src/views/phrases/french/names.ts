import type { DataCategory } from '../../../disclosure/categories';
import type { HolderRole } from '../../../disclosure/holder';
import type { Occasion } from '../../../disclosure/occasions';
import type { DocumentOutcome } from '../../../disclosure/reading';
import type { BoxPurpose, EvidenceKind, NoticeRole } from '../../../disclosure/schema';
import type { UnrecordedScreen } from '../unrecorded-screen';

const category: Record<DataCategory, string> = {
  'full-name': 'nom et prénom',
  'given-name': 'prénom',
  'family-name': 'nom',
  'middle-name': 'deuxième prénom',
  honorific: 'civilité',
  gender: 'sexe ou genre',
  email: 'adresse e-mail',
  phone: 'téléphone',
  mobile: 'téléphone mobile',
  landline: 'téléphone fixe',
  'social-handle': 'compte sur un réseau social',
  website: 'site web',
  'birth-date': 'date de naissance',
  age: 'âge',
  nationality: 'nationalité',
  'ethnic-origin': 'origine ethnique',
  'postal-address': 'adresse postale',
  street: 'rue',
  'postal-code': 'code postal',
  city: 'ville',
  region: 'région ou département',
  country: 'pays',
  job: 'profession',
  employer: 'employeur',
  company: 'entreprise',
  education: 'études',
  income: 'revenus',
  household: 'composition du foyer',
  children: 'enfants',
  'marital-status': 'situation familiale',
  housing: 'logement',
  vehicle: 'véhicule',
  pets: 'animaux de compagnie',
  bank: 'banque',
  insurer: 'assureur',
  energy: 'énergie et chauffage',
  health: 'santé',
  'sex-life': 'vie sexuelle',
  lifestyle: 'mode de vie',
  habits: 'habitudes de consommation',
  interests: 'centres d’intérêt',
  opinion: 'avis',
  'political-opinion': 'opinion politique',
  religion: 'religion',
  union: 'appartenance syndicale',
  'id-number': 'numéro d’identification',
  'payment-card': 'carte bancaire',
  photo: 'photo',
  file: 'fichier joint',
  username: 'nom d’utilisateur',
  password: 'mot de passe',
  'one-time-code': 'code à usage unique',
  'free-text': 'texte libre',
  other: 'autre information',
};

const occasion: Record<Occasion, string> = {
  contest: 'jeu-concours',
  quiz: 'quiz',
  'video-gate': 'accès à une vidéo',
  survey: 'sondage ou enquête',
  petition: 'pétition',
  'sample-offer': 'offre d’échantillon',
  'quote-request': 'demande de devis',
  newsletter: 'lettre d’information',
  webinar: 'webinaire',
  'download-gate': 'accès à un téléchargement',
  account: 'création de compte',
  purchase: 'achat',
  contact: 'prise de contact',
  booking: 'réservation',
  application: 'candidature',
  donation: 'don',
  other: 'autre formulaire',
};

const screen: Record<UnrecordedScreen, string> = {
  'sign-in': 'connexion',
  'password-reset': 'changement de mot de passe',
  search: 'recherche',
  comment: 'commentaire',
  settings: 'réglages',
  admin: 'administration',
  none: 'autre',
};

const purpose: Record<BoxPurpose, string> = {
  newsletter: 'recevoir des messages de l’organisateur',
  // A box speaks of one or the other; which, its wording says.
  partners: 'offres de partenaires ou transmission à ceux-ci',
  rules: 'accepter le règlement',
  privacy: 'accepter la politique de confidentialité',
  political: 'usage politique',
  other: 'autre objet',
};

const documentRole: Record<NoticeRole, string> = {
  'beside-form': 'Mention près du formulaire',
  rules: 'Règlement',
  'privacy-policy': 'Politique de confidentialité',
  'legal-notice': 'Mentions légales',
  'partner-list': 'Liste de partenaires',
};

const holderRole: Record<HolderRole, string> = {
  'declared-controller': 'Se déclare responsable du traitement',
  'named-partner': 'Nommé comme partenaire',
  'named-in-answer': 'Nommé dans une réponse à une lettre',
  observed: 'A reçu votre adresse ou numéro, d’après les requêtes de la page',
  'form-operator': 'Gère l’adresse à laquelle le formulaire envoie',
  site: 'Site sur lequel se trouvait le formulaire',
};

const evidence: Record<EvidenceKind, string> = {
  navigation: 'une autre page s’est ouverte après l’envoi',
  request: 'une requête est partie de la page',
  'form-gone': 'le formulaire a disparu après l’envoi',
  'thank-you': 'la page a remercié ou confirmé',
  'user-confirmed': 'vous l’avez confirmé',
};

/** What became of a linked document; `detail` is an HTTP status, a media type, or the pages read of all; empty for none. */
const outcome: Record<DocumentOutcome['outcome'], (detail: string) => string> = {
  pending: () => 'Pas encore lu. La lecture se fera dès que possible.',
  kept: (detail) => (detail ? `Lu et conservé en partie (${detail}\u00a0pages).` : 'Lu et conservé.'),
  refused: () =>
    'Non demandé\u00a0: l’adresse, ou celle vers laquelle elle renvoie, n’est pas une adresse publique du web.',
  'too-many-redirects': () => 'L’adresse renvoie d’adresse en adresse, plus de trois fois. Ce document n’a pas été lu.',
  unreachable: () => 'Le serveur n’a pas répondu. Ce document n’a pas pu être lu.',
  'http-error': (detail) => `Le serveur a répondu par une erreur (${detail}). Ce document n’a pas pu être lu.`,
  'not-text': (detail) => `Ce document n’est ni une page, ni un texte, ni un PDF (${detail}). Il n’a pas été lu.`,
  'no-text': () =>
    'Cette page ne contient pas de texte que l’on puisse lire sans exécuter ses scripts. Elle n’a pas été lue.',
  'too-large': () => 'Ce document est trop volumineux (plus de 2\u00a0Mo). Il n’a pas été lu.',
  locked: () => 'Ce PDF est protégé par un mot de passe. Il n’a pas été lu.',
  broken: () => 'Ce PDF est endommagé. Il n’a pas été lu.',
  'image-only': () => 'Ce PDF ne contient que des images, comme un document numérisé. Son texte n’a pas pu être lu.',
  'too-slow': () => 'Ce PDF a demandé trop de temps. Il n’a pas été lu.',
  'fetching-off': () => 'Non demandé\u00a0: vous avez désactivé la lecture des documents liés.',
};

/** French names of everything the vocabulary can say. */
export const frenchNames = {
  category,
  occasion,
  screen,
  purpose,
  documentRole,
  holderRole,
  evidence,
  outcome,
};
