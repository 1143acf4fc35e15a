import type { HolderRole } from '../../../disclosure/holder';
import type { PoliticalVerdict } from '../../../disclosure/reading';
import { formatCount, joinList } from '../dates';
import { makePlural } from '../plural';

const plural = makePlural('fr');
const counted = (count: number) => formatCount('fr', count);
const isWords = (told: string | 0) => told !== 0;

/** A verdict in the few words that fit into a picture; its tooltip and the table have the full ones. */
const political: Record<PoliticalVerdict, string> = {
  disclosed: 'Politique\u00a0: annoncée',
  excluded: 'Politique\u00a0: exclue',
  contradictory: 'Politique\u00a0: oui et non',
  silent: 'Politique\u00a0: rien trouvé',
  unread: 'Texte non lu',
};

/** What makes somebody a holder, in the few words that fit into a picture. */
const role: Record<HolderRole, string> = {
  'declared-controller': 'Se dit responsable',
  'named-partner': 'Nommé, pas prouvé',
  'named-in-answer': 'Cité dans une réponse',
  observed: 'Réception observée',
  'form-operator': 'Gère le formulaire',
  site: 'Site du formulaire',
};

/** By what one has something from another; in the key and in the table. */
const way = {
  given: 'Vous l’avez envoyé',
  attempted: 'Envoi non confirmé',
  told: 'Ajouté par vous, sans témoin',
  held: 'A reçu les données, d’après les textes ou le formulaire',
  observed: 'A été vu recevoir votre adresse ou votre numéro',
  named: 'Nommé comme partenaire\u00a0: pas prouvé',
  answered: 'Cité dans une réponse à une lettre',
  possible: 'Possible, pas prouvé',
};

/** French words of the pictures, and of the tables that say the same. */
export const frenchPictures = {
  lead: 'Deux images de ce qui est enregistré\u00a0: par où vos données sont passées, et quand vous les avez données. Sous chacune, les mêmes données en tableau.',
  search: 'Chercher un site ou un organisme',
  noMatch: 'Aucun site ni organisme de ce nom.',
  me: 'Vous',
  political,
  role,
  way,
  columns: ['Vous', 'Sites', 'Ont reçu des données', 'Nommés par les textes'],
  legendPolitical: 'Un texte annonce un usage politique, ou se contredit',
  legendObserved: 'Vu recevoir votre adresse ou votre numéro',
  again: 'Déjà plus haut',
  restOf: {
    site: (count: number) => plural(count, { one: 'Et un autre site', other: `Et ${counted(count)} autres sites` }),
    partner: (count: number) =>
      plural(count, { one: 'Et un autre nommé', other: `Et ${counted(count)} autres nommés` }),
  },
  flowTitle: 'Qui a transmis mes données à qui',
  flowLead:
    'De vous aux sites, des sites à ceux qui ont reçu les données, et de là à ceux que leurs textes nomment. Un organisme seulement nommé est en tirets\u00a0: rien ne montre qu’il a reçu vos données.',
  flowCount: (sites: number, holders: number, partners: number) => {
    const all = [
      plural(sites, { one: '1 site', other: `${counted(sites)} sites` }),
      holders && plural(holders, { one: '1 organisme', other: `${counted(holders)} organismes` }),
      partners && plural(partners, { one: '1 partenaire nommé', other: `${counted(partners)} partenaires nommés` }),
    ];
    return `${joinList('fr', all.filter(isWords))}.`;
  },
  leftOut: (sites: number, holders: number, partners: number) => {
    const left = [
      sites && plural(sites, { one: 'un site', other: `${counted(sites)} sites` }),
      holders && plural(holders, { one: 'un organisme', other: `${counted(holders)} organismes` }),
      partners && plural(partners, { one: 'un partenaire nommé', other: `${counted(partners)} partenaires nommés` }),
    ];
    return `Pour que l’image reste lisible, elle ne montre pas ${joinList('fr', left.filter(isWords))}. Cherchez un nom ci-dessus pour les voir\u202f; le tableau, lui, les contient.`;
  },
  partRead: (read: number, total: number) =>
    `Les ${counted(read)} envois les plus récents sont lus ici, sur ${counted(total)}. Cherchez un nom pour voir les autres.`,
  timelineTitle: 'Ce que j’ai donné, et quand',
  timelineLead:
    'Une ligne par occasion. Un rond est un envoi, ou autant que le nombre qu’il porte. En bas, vos lettres et les messages politiques que vous avez notés.',
  all: 'Tous les envois',
  otherOccasions: 'Autres occasions',
  toldByMe: 'Ajoutés par vous, dates approchées',
  letters: 'Lettres écrites',
  approaches: 'Messages politiques',
  several: (count: number, when: string) => `${counted(count)} envois, ${when}`,
  lettersOn: (count: number, when: string) =>
    plural(count, { one: `Une lettre, ${when}`, other: `${counted(count)} lettres, ${when}` }),
  approachesOn: (count: number, when: string) =>
    plural(count, { one: `Un message politique, ${when}`, other: `${counted(count)} messages politiques, ${when}` }),
  withPolitics: (count: number) =>
    plural(count, {
      one: 'dont un avec une mention politique',
      other: `dont ${counted(count)} avec une mention politique`,
    }),
  period: 'Période',
  wholePeriod: 'Depuis le début',
  noneThen: 'Aucun envoi pendant cette période.',
  occasionsUnread: (count: number) =>
    `Occasions et mentions politiques sont lues pour les ${counted(count)} envois les plus récents de la période\u202f; les autres sont comptés en haut. Choisissez une année pour les voir.`,
  chainTitle: 'Les chemins possibles',
  chainLead:
    'De vos envois à ce message, par ceux qui avaient l’adresse ou le numéro, du plus probable au moins probable. Le dernier pas, en pointillé, est possible, il n’est pas prouvé.',
  chainColumns: ['Vous', 'Vos envois', 'L’avaient ce jour-là', 'Nommés par les textes'],
  chainEnd: 'Le message',
  chainCount: (paths: number) =>
    plural(paths, {
      one: 'Un chemin possible, pas prouvé.',
      other: `${counted(paths)} chemins possibles, pas prouvés.`,
    }),
  chainLeft: (count: number) =>
    plural(count, {
      one: 'Un organisme moins probable n’est que dans le tableau.',
      other: `${counted(count)} organismes moins probables ne sont que dans le tableau.`,
    }),
  table: 'Les mêmes données en tableau',
  tableCut: (count: number) => `Le tableau s’arrête à ${counted(count)} lignes.`,
  from: 'De',
  to: 'À',
  how: 'Ce qui le montre',
  texts: 'Ce que disent les textes',
  sendings: 'Envois',
  occasions: 'Occasions',
  mentions: 'Mentions politiques',
  sending: 'Envoi',
  through: 'Passé par',
  suspect: 'Organisme',
  reasons: 'Ce qui le place là',
  saveSvg: 'Enregistrer l’image (SVG)',
  savePng: 'Enregistrer l’image (PNG)',
  saved: (name: string) => `Image enregistrée\u00a0: ${name}`,
  saveFailed: 'L’image n’a pas pu être enregistrée.',
  fileNames: { flow: 'contrepartie-parcours', timeline: 'contrepartie-calendrier', chain: 'contrepartie-chemins' },
  stamp: (day: string) => `Contrepartie, ${day}. Ce que montre l’enregistrement, sans plus.`,
};
