import type { OnwardTransfer, PoliticalVerdict, UnreadReason } from '../../../disclosure/reading';
import type { Remembered } from '../../../disclosure/schema';
import { formatCount } from '../dates';
import { makePlural } from '../plural';

const plural = makePlural('fr');

/** Few words that name a verdict; never alone, always above its sentence. */
const label: Record<PoliticalVerdict, string> = {
  disclosed: 'Usage politique annoncé dans le texte',
  excluded: 'Usage politique exclu dans le texte',
  contradictory: 'Deux phrases se contredisent',
  silent: 'Aucune mention politique trouvée',
  unread: 'Texte non lu',
};

/** The verdict on texts read on a day, given as « le 3 mars 2026 ». */
const sentence: Record<PoliticalVerdict, (when: string) => string> = {
  disclosed: (when) =>
    `La mention lue ${when} dit que vos données peuvent servir à de la communication politique\u00a0:`,
  excluded: (when) => `La mention lue ${when} dit que vos données ne seront pas utilisées à des fins politiques\u00a0:`,
  contradictory: (when) =>
    `Les textes lus ${when} disent deux choses contraires sur l’usage politique de vos données. Voici les phrases\u00a0:`,
  silent: (when) =>
    `Nous n’avons pas trouvé de mention d’un usage politique dans le texte lu ${when}. Cela ne prouve pas qu’il n’y en a pas.`,
  unread: (when) => `Aucun texte n’a pu être lu ${when}. Nous ne pouvons donc rien dire de l’usage politique.`,
};

const unread: Record<UnreadReason | Remembered['source'], string> = {
  'no-notice': 'Nous n’avons trouvé aucune mention près du formulaire. Cela ne prouve pas qu’il n’y en a pas.',
  'language-not-covered': 'La mention est dans une langue que Contrepartie ne sait pas lire.',
  'too-short': 'Le texte près du formulaire est trop court pour dire ce que deviennent vos données.',
  'not-readable': 'La mention n’a pas pu être lue.',
  memory:
    'Aucun texte n’a été lu\u00a0: cet envoi est ajouté de mémoire. Nous ne pouvons rien dire de l’usage politique.',
  mailbox:
    'Aucun texte n’a été lu\u00a0: cet envoi est ajouté d’après un message reçu. Nous ne pouvons rien dire de l’usage politique.',
};

const onward: Record<OnwardTransfer, string> = {
  'none-stated':
    'Nous n’y avons pas trouvé de mention d’une transmission à d’autres. Cela ne prouve pas qu’il n’y en a pas.',
  'named-partners': 'Le texte prévoit une transmission à des partenaires qu’il nomme.',
  'by-sector': 'Le texte prévoit une transmission à des partenaires désignés par leur seul secteur d’activité.',
  'unnamed-partners': 'Le texte prévoit une transmission à des partenaires qu’il ne nomme pas.',
  'sale-or-rental': 'Le texte prévoit la vente ou la location de vos données.',
};

/** Few words for a level of onward transfer, in a list. */
const onwardLabel: Record<Exclude<OnwardTransfer, 'none-stated'>, string> = {
  'named-partners': 'Transmission à des partenaires nommés',
  'by-sector': 'Transmission par secteur d’activité',
  'unnamed-partners': 'Transmission à des partenaires non nommés',
  'sale-or-rental': 'Vente ou location des données',
};

/** French words for what a notice says, and for what we could not find in it. */
export const frenchVerdicts = {
  label,
  sentence,
  unread,
  onward,
  onwardLabel,
  /** Completes a silent text that lets others reuse the data. */
  silentButPassedOn:
    'Ceux qui reçoivent ensuite vos données ont leurs propres textes, que nous n’avons pas lus\u00a0: ils peuvent prévoir un usage politique.',
  on: (day: string) => `le ${day}`,
  justNow: 'à l’instant sur cette page',
  words: (count: number) => plural(count, { one: '1 mot lu', other: `${formatCount('fr', count)} mots lus` }),
  politicalMark: 'Politique',
  onwardMark: 'Transmission',
  statementMark: 'Information légale',
};
