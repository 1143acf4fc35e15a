import { makePlural } from '../plural';

const plural = makePlural('fr');

/** French words on holders: partners that are only named, one organisation or two, and what an imported file adds. */
export const frenchHolders = {
  partnersTitle: 'Nommés comme partenaires',
  partnersLead: (count: number) =>
    plural(count, {
      one: 'Un organisme est nommé comme partenaire dans les textes lus.',
      other: `${count} organismes sont nommés comme partenaires dans les textes lus.`,
    }),
  partnersWhy: 'Rien ne montre qu’ils ont reçu vos données. La lettre à l’organisateur le lui demande.',
  partnersShow: 'Voir leurs noms',
  namedIn: 'Envois dont les textes le nomment',
  namedCount: (count: number) =>
    plural(count, {
      one: 'Nommé comme partenaire dans les textes d’un envoi. Rien ne montre qu’il a reçu vos données.',
      other: `Nommé comme partenaire dans les textes de ${count} envois. Rien ne montre qu’il a reçu vos données.`,
    }),
  unityTitle: 'Est-ce bien un seul organisme\u202f?',
  unityLead:
    'Contrepartie reconnaît un organisme à son numéro d’immatriculation, sinon à son site, sinon à son nom. Si elle se trompe, corrigez-la ici\u00a0: votre choix vaut aussi pour les lectures suivantes.',
  sameAs: 'C’est le même que',
  chooseHolder: 'choisir un organisme',
  merge: 'Réunir les deux',
  merged: 'Les deux organismes sont réunis.',
  others: 'Cochez ce qui est un autre organisme',
  split: 'Séparer',
  splitDone: 'Les organismes sont séparés.',
  unityFailed: 'Le changement n’a pas pu être enregistré.',
  fileTitle: 'D’après datarequests.org',
  fileSource: (made: string, imported: string) =>
    `Fichier du ${made}, importé le ${imported}. Ce que disent les textes du site passe avant.`,
  fileInLetter: (made: string) =>
    `Les textes lus ne donnent pas toutes les coordonnées\u00a0: le reste vient du fichier de datarequests.org du ${made}.`,
  email: 'E-mail',
  webform: 'Formulaire',
};
