import { formatCount } from '../dates';
import { makePlural } from '../plural';

const plural = makePlural('fr');

/** French words of the popup. */
export const frenchPopup = {
  pageQuestion: 'Cette page',
  holdersQuestion: 'Qui a mes données',
  asking: (occasion: string) => `Cette page demande vos données\u00a0: ${occasion}`,
  askingNotRecorded: (occasion: string) =>
    `Cette page demande vos données (${occasion}). Vous avez choisi de ne pas noter ce type d’envoi.`,
  neverRecorded: (screen: string) =>
    `Formulaire vu\u00a0: ${screen}. Contrepartie ne note jamais ce type de formulaire.`,
  asked: 'Ce qu’elle demande',
  required: 'obligatoire',
  sensitive: 'donnée sensible',
  boxes: 'Cases à connaître avant d’envoyer',
  preTicked: 'Cochée d’avance',
  bundled: (purposes: string) => `Une seule case pour plusieurs choses\u00a0: ${purposes}`,
  requiredBox: 'Obligatoire pour envoyer, alors qu’elle porte sur autre chose que le règlement',
  refuses: 'À cocher pour refuser',
  noticeSays: 'Ce que dit sa mention',
  linked: 'Documents liés, lus au moment de l’envoi',
  linkedOff: 'Documents liés (leur lecture est désactivée)',
  nothingSeen: 'Nous n’avons pas vu de formulaire demandant des données personnelles sur cette page.',
  notWatchable: 'Cette page appartient au navigateur ou à une extension\u00a0: Contrepartie ne peut pas la regarder.',
  paused: 'En pause. Rien n’est regardé ni noté, sur aucun site.',
  private: 'Fenêtre privée\u00a0: rien n’est noté, et rien ne le sera.',
  unanswered: 'Contrepartie n’a pas répondu pour cette page. Rechargez la page pour réessayer.',
  loadingPage: 'Lecture de la page…',
  loadingHolders: 'Ouverture du registre…',
  emptyTitle: 'Rien de noté pour l’instant',
  empty:
    'Quand vous enverrez vos données dans un jeu-concours, un quiz ou un formulaire semblable, vous verrez ici qui les a reçues et ce que disait la mention ce jour-là.',
  gaveOn: (day: string, occasion: string) => `${day}, ${occasion}`,
  toldOn: (when: string, occasion: string) => `${when}, ${occasion}, ajouté par vous`,
  gave: (list: string) => `Données\u00a0: ${list}`,
  gaveNothing: 'Données\u00a0: non précisées',
  onSite: (site: string) => `sur ${site}`,
  allHolders: 'Voir toute la liste',
  write: (holder: string) => `Écrire à ${holder}`,
  writeShort: 'Écrire la lettre',
  writeWhy: 'Pour savoir ce qu’ils ont et à qui ils l’ont transmis.',
  dueLetters: (count: number) =>
    count === 1 ? '1 lettre attend une suite de votre part.' : `${count} lettres attendent une suite de votre part.`,
  openDashboard: 'Ouvrir le tableau de bord',
  pausedHere: 'En pause sur ce site. Rien n’y est regardé ni noté.',
  pausedUntil: (time: string) => `Fin de la pause\u00a0: ${time}.`,
  pause: 'Pause',
  resume: 'Reprendre',
  pauseOn: (site: string) => `Pause sur ${site}`,
  pauseEverywhere: 'Pause sur tous les sites',
  oneHour: 'Une heure',
  always: 'Toujours',
  untilResumed: 'Jusqu’à reprise',
  holdersCount: (count: number) =>
    plural(count, {
      one: '1 organisme a vos données',
      other: `${formatCount('fr', count)} organismes ont vos données`,
    }),
  politicalCount: (count: number) =>
    plural(count, {
      one: 'pour 1, le texte annonce un usage politique',
      other: `pour ${formatCount('fr', count)}, le texte annonce un usage politique`,
    }),
  search: 'Chercher un nom ou un site',
  filterVerdict: 'Usage politique',
  allVerdicts: 'tous',
  noMatch: 'Aucun organisme ne correspond à cette recherche.',
  matches: (count: number) =>
    plural(count, { one: '1 organisme correspond.', other: `${formatCount('fr', count)} organismes correspondent.` }),
  pauseFailed: 'La pause n’a pas pu être changée.',
};
