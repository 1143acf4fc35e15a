import type { Observed, TraceVariant } from '../../../disclosure/schema';

const VARIANTS: Record<TraceVariant, string> = {
  plain: 'en clair',
  'url-encoded': 'en clair, dans l’encodage des adresses',
  base64: 'encodé en base64',
  hex: 'encodé en hexadécimal',
  md5: 'condensé en MD5',
  sha1: 'condensé en SHA-1',
  sha256: 'condensé en SHA-256',
  sha512: 'condensé en SHA-512',
};
const KINDS: Record<Observed['kind'], string> = { email: 'Votre e-mail', phone: 'Votre numéro' };
const MOMENTS: Record<Observed['moment'], string> = {
  'before-sending': 'avant que vous n’appuyiez sur le bouton d’envoi',
  'on-sending': 'à l’envoi',
};

/** French words on the trail of data: who was seen to receive them. */
export const frenchTrail = {
  observedLead: 'Requêtes de la page qui portaient ce que vous aviez tapé\u00a0:',
  observed: ({ kind, variant, host, moment, part }: Observed, when: string) =>
    `${KINDS[kind]}, ${VARIANTS[variant]}, vers ${host}${part === 'body' ? ', dans le contenu de la requête' : ''}, ${MOMENTS[moment]}, le ${when}.`,
  observedDigest:
    'Un condensé ne se lit pas, mais qui connaît déjà votre adresse ou votre numéro peut vous y reconnaître.',
  observedLimit:
    'Contrepartie voit l’adresse des requêtes, et leur contenu seulement si vous l’avez demandé dans les réglages\u00a0: d’autres destinataires sont possibles.',
  platformTitle: 'Ce qu’avait noté la fenêtre des cookies',
  platformLead:
    'Au moment de l’envoi, la plateforme de consentement de la page gardait ceci. Ce sont vos choix ou ceux qu’elle vous a prêtés\u202f; ils portent sur la publicité, pas sur un usage politique.',
  platformUnreadable: 'Ce texte ne se laisse pas décoder\u202f; il est gardé tel quel.',
  platformString: 'Voir le texte tel qu’il était',
  privacyControl:
    'Votre navigateur demandait à la page de ne pas vendre ni partager vos données (Global Privacy Control).',
  purposesAgreed: 'Finalités acceptées',
  purposesInterest: 'Finalités au titre de l’intérêt légitime',
  features: 'Fonctions particulières acceptées',
  vendors: 'Entreprises',
  vendorCount: (agreed: number, interest: number) =>
    `${agreed} avec consentement, ${interest} au titre de l’intérêt légitime.`,
  vendorNumbers: 'Leurs numéros dans la liste de l’IAB',
  vendorsOfPage: (issue: number) => `Leurs noms, d’après la liste n°\u00a0${issue} que la page gardait`,
  vendorsOfPublic: (issue: number, day: string) =>
    `Leurs noms, d’après la liste publique n°\u00a0${issue} de l’IAB Europe, du ${day}`,
  vendorsUnnamed: (numbers: string) => `Sans nom dans cette liste\u00a0: ${numbers}.`,
  vendorsOtherIssue: (asked: number, found: number) =>
    `La liste n°\u00a0${asked}, celle de vos choix, n’est pas ici\u00a0: ces noms sont ceux de la liste n°\u00a0${found}, et ont pu changer entre-temps.`,
  vendorsSeek: 'Chercher les noms (télécharge la liste publique de l’IAB Europe)',
  vendorsSeekWhy:
    'Rien ne part avant que vous n’appuyiez. La liste est alors demandée à vendor-list.consensu.org, sans cookies ni référent\u202f; ce site voit votre adresse IP et le numéro de la liste, pas la page ni vos choix.',
  vendorsSeeking: 'Téléchargement de la liste…',
  vendorsFound: 'La liste est gardée ici\u202f; elle ne sera pas redemandée.',
  vendorsUnreachable:
    'La liste n’a pas pu être obtenue\u00a0: son site ne répond pas, ou vous êtes hors ligne. Rien n’est changé.',
  vendorsMissing: 'Le site de la liste ne l’a pas donnée. Rien n’est changé.',
  vendorsRefused: 'Ce qui a été reçu n’est pas la liste de l’IAB\u00a0: refusé en entier. Rien n’est changé.',
  platform: 'Plateforme',
  platformNumber: (id: number, list: number) => `Numéro ${id} chez l’IAB, liste d’entreprises n°\u00a0${list}.`,
  platformUpdated: (day: string) => `Choix notés le ${day}.`,
  none: 'aucune',
  purposeNumber: (id: number) => `n°\u00a0${id}`,
  purposes: [
    'stocker ou lire des informations sur votre appareil',
    'publicité choisie avec peu de données',
    'profil pour la publicité personnalisée',
    'publicité personnalisée selon un profil',
    'profil pour personnaliser les contenus',
    'contenus personnalisés selon un profil',
    'mesure de la publicité',
    'mesure des contenus',
    'étude des publics par recoupement de données',
    'amélioration des services',
    'contenus choisis avec peu de données',
  ],
  specialFeatures: ['localisation précise', 'identification par les caractéristiques de l’appareil'],
};
