import { french } from '../../typography';

/** What stands around a French letter, and the labels of its annex. The reference for the other languages. */
export const frenchFrame = {
  colon: '\u00A0: ',
  /** Closes each item of a list but the last. */
  itemEnd: '\u202F;',
  salutation: 'Madame, Monsieur,',
  closing: () => french`Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.`,
  subject: 'Objet',
  enclosed: 'P.J.',
  registered: () => french`Lettre recommandée avec avis de réception`,
  desk: 'Protection des données personnelles',
  placeAndDate: (town: string, day: string) => (town ? french`${town}, le ${day}` : french`Le ${day}`),
  page: (number: number, count: number) => `page ${number}/${count}`,
  missingGlyphs: (points: string) =>
    french`Le signe \uFFFD remplace ici des caractères que la police de ce document ne contient pas (${points}) ; la version texte de cette lettre les reproduit.`,
  titles: {
    access: () => french`Demande d’accès à mes données personnelles`,
    rights: () => french`Exercice de mes droits sur mes données personnelles`,
    reminder: (reference: string) => french`Rappel de ma demande réf.\u00A0${reference}`,
    complaint: (name: string) => french`Réclamation (article 77 du RGPD) contre ${name}`,
    source: () => french`Message politique reçu : origine de mes données personnelles`,
  },
  ref: (reference: string) => french`réf.\u00A0${reference}`,
  articles: (list: string, several: boolean) => french`(${several ? 'articles' : 'article'}\u00A0${list} du RGPD)`,
  headings: {
    data: () => french`Mes données et leur traitement`,
    consent: () => 'Mon consentement',
    politics: () => french`Usage politique et transmission à des tiers`,
    otherRights: () => french`Mes autres demandes`,
    rights: () => french`Mes demandes`,
    reply: () => french`Votre réponse`,
    organisation: () => french`L’organisme visé`,
    facts: () => french`Les faits`,
    steps: () => french`Mes démarches`,
    request: () => french`Ce que je demande`,
  },
  annexTitle: (day: string) => french`Annexe : relevé établi par moi le ${day}`,
  annexIntro: () =>
    french`Ce relevé reproduit ce qui était affiché et ce que j’ai fait. Il ne contient aucune des valeurs que j’ai saisies. L’empreinte SHA-256 est calculée sur le texte tel que je l’ai lu et conservé.`,
  annexEnclosure: (day: string) => french`annexe (relevé établi par moi le ${day})`,
  annexHeading: (number: string, day: string, noun: string) => french`${number}Le ${day} : ${noun}`,
  attribution: (role: string, title: string, address: string, moment: string, hash: string) =>
    french`${role}${title}, ${address}, lecture du ${moment}, empreinte SHA-256 du texte : ${hash}`,
  textHash: (hash: string) => french`Empreinte SHA-256 du texte : ${hash}`,
  labels: {
    page: 'Page',
    address: 'Adresse',
    within: 'Intégrée à',
    time: 'Date et heure',
    target: 'Formulaire adressé à',
    state: 'Envoi',
    sent: 'constaté',
    attempted: 'tenté, non constaté',
    field: 'Libellé du champ',
    category: 'Nature de la donnée',
    required: 'Obligatoire',
    given: 'Renseigné',
    yes: 'oui',
    no: 'non',
    unknown: 'inconnu',
    box: 'Libellé',
    control: 'Forme',
    first: 'À l’affichage',
    end: 'Lors de l’envoi',
    read: 'Relevé le',
    hash: 'Empreinte SHA-256',
    noTitle: 'sans titre',
    notRead: 'non lu',
    name: 'Nom',
    contact: 'Contact',
  },
};

/** What stands around a letter of one language, and the labels of its annex. */
export type FrameWords = typeof frenchFrame;
