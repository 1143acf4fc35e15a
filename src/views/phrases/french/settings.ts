import type { ImportRefusal } from '../../../disclosure/company';
import { formatCount } from '../dates';
import { makePlural } from '../plural';

const plural = makePlural('fr');

/** French words of the settings. */
export const frenchSettings = {
  title: 'Réglages',
  saved: 'Réglage enregistré.',
  failed: 'Le réglage n’a pas pu être enregistré.',
  watching: 'Ce que fait Contrepartie',
  pause: 'Mettre Contrepartie en pause',
  pauseWhy: 'Rien n’est regardé ni noté, sur aucun site, jusqu’à ce que vous repreniez.',
  fetch: 'Lire les documents liés',
  fetchWhy:
    'Au moment de l’envoi, ou quand vous demandez à les comparer, le règlement et la politique de confidentialité liés au formulaire sont demandés à leur adresse, sans cookies. Contrepartie n’utilise le réseau pour rien d’autre, sauf si vous demandez vous-même la liste publique des entreprises publicitaires.',
  bodies: 'Regarder ce que les formulaires envoient à d’autres sites',
  bodiesWhy:
    'Désactivé au départ. Tant que vous remplissez ou envoyez un formulaire observé, et dans ce seul onglet, Contrepartie cherche votre adresse e-mail ou votre numéro dans le contenu des requêtes vers d’autres sites que celui de la page\u00a0: 100\u00a0Ko au plus de chacune. Seuls le destinataire, la forme et l’heure sont notés, rien du contenu. Ce qui est compressé ou chiffré par la page, les fichiers et les WebSockets ne sont pas vus.',
  bodiesRefused: 'Le navigateur n’a pas donné accès à tous les sites\u00a0: rien n’est changé.',
  badge: 'Pastille sur l’icône',
  badgeWhy: 'Une petite pastille sur l’icône quand une page demande vos données ou qu’un envoi est noté.',
  language: 'Langue',
  languageBrowser: 'Celle du navigateur',
  languageNote:
    'Les textes allemands, espagnols, italiens et néerlandais sont complets, mais n’ont pas encore été relus par une personne dont c’est la langue maternelle. Les corrections sont bienvenues dans le suivi des demandes (issues) du projet.',
  pausedSites: 'Sites en pause',
  theme: 'Couleurs',
  themeBrowser: 'Celles du système',
  themeLight: 'Claires',
  themeDark: 'Sombres',
  dataExport: 'Sauvegarder, vérifier ou effacer le registre',
  occasions: 'Ce qui est noté',
  occasionsWhy: 'Jamais notés\u00a0: connexions, recherches, commentaires, réglages et mots de passe.',
  byDefault: 'Notés si vous ne changez rien',
  onRequest: 'À activer si vous le souhaitez',
  companies: 'Adresses des organismes',
  companiesWhy:
    'datarequests.org publie un fichier libre (CC0) d’adresses où exercer vos droits. Contrepartie ne le demande pas elle-même\u00a0: téléchargez-le, puis choisissez-le ici. Il complète ce que disent les textes lus, sans jamais passer avant.',
  companiesChoose: 'Choisir le fichier offline-data.json',
  companiesReading: 'Lecture du fichier…',
  companiesThere: (count: number, made: string, imported: string) =>
    `${plural(count, { one: '1 organisme', other: `${formatCount('fr', count)} organismes` })}, fichier du ${made}, importé le ${imported}.`,
  companiesTaken: (count: number) =>
    plural(count, { one: '1 organisme importé.', other: `${formatCount('fr', count)} organismes importés.` }),
  companiesRemove: 'Retirer ces adresses',
  companiesRemoved: 'Les adresses importées sont retirées.',
  companiesRefused: {
    'too-large': 'Fichier refusé\u00a0: il est trop grand. Rien n’a été importé.',
    'not-json': 'Fichier refusé\u00a0: ce n’est pas du JSON. Rien n’a été importé.',
    'not-the-file': 'Fichier refusé\u00a0: ce n’est pas le fichier de datarequests.org. Rien n’a été importé.',
    'other-format': 'Fichier refusé\u00a0: son format n’est pas le numéro 1, le seul connu. Rien n’a été importé.',
    'bad-record': 'Fichier refusé\u00a0: une de ses fiches n’est pas conforme. Rien n’a été importé.',
  } satisfies Record<ImportRefusal, string>,
  data: 'Vos données restent ici',
  dataWhy:
    'Le registre est sur cet ordinateur, dans ce navigateur, et nulle part ailleurs\u00a0: ni serveur, ni compte, ni statistiques. Désinstaller l’extension efface tout.',
  privateWindows: 'Dans une fenêtre privée, rien n’est noté.',
  about: 'À propos et licences',
};
