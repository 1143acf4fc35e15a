import type { NamedParty } from '../../../disclosure/answer';
import type { Approach } from '../../../disclosure/approach';
import { formatCount } from '../dates';
import { makePlural } from '../plural';

const plural = makePlural('fr');

const REACHED: Record<Approach['reached'], string> = {
  plain: 'une adresse ou un numéro à moi, que ce dossier ne cite pas',
  tagged: 'une adresse marquée à moi, que je n’avais donnée qu’à un endroit et que ce dossier ne cite pas',
  unknown: 'je ne l’ai pas noté',
};
const NAMED: Record<NamedParty['part'], (name: string) => string> = {
  source: (name) => `cite comme source\u00a0: ${name}`,
  recipient: (name) => `cite comme destinataire\u00a0: ${name}`,
};

/** French words of the file of evidence on one message, and of the buttons that make it. */
export const frenchEvidence = {
  title: 'Le dossier complet',
  lead: 'Le message, les chemins possibles et, pour chaque envoi, ce qui a été gardé, en un fichier fait sur cette machine. Vos adresses et vos numéros n’y sont pas, ni leurs empreintes\u202f; mais les mots du message et vos notes peuvent vous nommer\u00a0: relisez avant de le confier à quelqu’un.',
  savePdf: 'Enregistrer le dossier à lire (PDF)',
  saveJson: 'Enregistrer le dossier à vérifier (JSON)',
  making: 'Préparation du dossier…',
  saved: (name: string) => `Dossier prêt\u00a0: ${name}`,
  failed: 'Le dossier n’a pas pu être fait.',
  paperTitle: 'Le chemin possible de mes données jusqu’à un message politique',
  foot: (day: string) => `Contrepartie, message reçu le ${day}`,
  madeOn: (moment: string, maker: string) =>
    `Établi le ${moment} avec ${maker}, d’après ce que cette extension a gardé sur ma machine. Aucune des valeurs que j’ai saisies n’y figure. Les phrases reprises de l’extension s’adressent à moi\u00a0: «\u00a0vous\u00a0» y désigne qui établit ce dossier.`,
  care: 'Chaque chemin décrit ici est possible, il n’est pas prouvé. Il dit qui avait, d’après ce qui est enregistré, l’adresse ou le numéro que le message a atteint, et ce que disaient les textes lus. L’expéditeur peut les tenir d’ailleurs\u00a0: seule sa réponse, ou celle des organismes cités, le dira. Une mention que nous n’avons pas trouvée peut exister.',
  message: 'Le message',
  reachedAt: 'Arrivé à',
  reached: REACHED,
  notedAt: 'Noté le',
  wordsAsNoted: 'mots du message, tels que je les ai notés',
  fileLine: (name: string, bytes: number, hash: string) =>
    `${name}, ${plural(bytes, { one: '1 octet', other: `${formatCount('fr', bytes)} octets` })}, SHA-256\u00a0: ${hash}`,
  gave: (when: string, what: string, number: number) => `${when}\u00a0: ${what} (envoi ${number} ci-dessous).`,
  textsSaid: (words: string) => `Textes lus\u00a0: ${words}.`,
  received: (name: string) => `${name} a reçu ces données, d’après ce qui est enregistré.`,
  told: (name: string) =>
    `${name} tient ce site, et a donc pu recevoir ces données\u202f; c’est moi qui le dis, rien ne l’a constaté.`,
  observed: (name: string) => `Une requête de la page a porté mon adresse ou mon numéro à ${name}.`,
  named: (name: string) => `Un texte cite ${name} comme partenaire\u202f; rien ne montre qu’il a reçu ces données.`,
  answered: (name: string) => `Une réponse à l’une de mes lettres cite ${name}.`,
  arrived: (day: string) => `Le ${day}\u00a0: le message. Ce dernier pas est possible, il n’est pas prouvé.`,
  leftOut: (count: number) =>
    plural(count, {
      one: 'Un organisme moins probable n’est que dans le fichier JSON.',
      other: `${count} organismes moins probables ne sont que dans le fichier JSON.`,
    }),
  sendings: 'Les envois, tels qu’ils ont été enregistrés',
  sending: (number: number, what: string, when: string) => `Envoi ${number}\u00a0: ${what}, ${when}`,
  place: 'Rang dans la chaîne',
  placeOf: (place: number, chain: string) => `maillon ${place} de la chaîne ${chain}`,
  linkHash: 'Empreinte du maillon',
  contentHash: 'Empreinte de l’enregistrement',
  box: (purposes: string, before: string, after: string) =>
    `case à cocher (${purposes}), à l’ouverture\u00a0: ${before}, à l’envoi\u00a0: ${after}`,
  passage: (text: string, address: string, hash: string) => `${text}, ${address}, SHA-256 du texte\u00a0: ${hash}`,
  letters: 'Mes lettres et leurs réponses',
  noLetters: 'Aucune lettre à ces organismes n’est enregistrée.',
  letter: (reference: string, kind: string, to: string, written: string) =>
    `${reference}, ${kind}, à ${to}, ${written}`,
  answer: (day: string, kind: string) => `Réponse du ${day}\u00a0: ${kind}`,
  namedIn: NAMED,
  verify: 'Comment vérifier',
  steps: [
    'Le fichier JSON de ce dossier contient les textes entiers, les enregistrements et les maillons. Dans Contrepartie\u00a0: Sauvegarde, Vérifier, Fichier à vérifier. Tout programme peut en faire autant\u00a0:',
    'Un texte\u00a0: le SHA-256 du texte en UTF-8 est l’empreinte citée ici.',
    'Un enregistrement\u00a0: le SHA-256 de son JSON canonique (RFC 8785) est le «\u00a0content\u00a0» de son maillon. Celui d’un envoi compte aussi les empreintes de mes adresses, qui ne quittent pas ma machine\u00a0: l’envoi se vérifie sur elle, ou avec ma sauvegarde.',
    'Un maillon\u00a0: le SHA-256 du JSON canonique de «\u00a0before\u00a0», «\u00a0chain\u00a0», «\u00a0content\u00a0» et «\u00a0place\u00a0» est son empreinte\u202f; elle est le «\u00a0before\u00a0» du suivant, jusqu’au dernier.',
    'Ce que cela montre\u00a0: qu’un enregistrement n’a pas changé depuis que son maillon existe. Ce que cela ne montre pas\u00a0: que tout a été vu, ni, faute de témoin, l’heure à laquelle le maillon a été écrit.',
  ],
  missingGlyphs: (points: string) =>
    `Le signe \uFFFD remplace ici des caractères que la police de ce document ne contient pas (${points})\u202f; le fichier JSON les contient.`,
};

/** The words of the file of evidence in one language: same keys, same insertions as the French. */
export type EvidenceWords = typeof frenchEvidence;
