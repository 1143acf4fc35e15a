import { makePlural } from '../plural';

const plural = makePlural('fr');

/** French words of the room that looks through a mailbox. Loaded with it. */
export const frenchMailbox = {
  lead: 'Contrepartie n’était pas là avant son installation, mais vos e-mails s’en souviennent\u00a0: confirmations de jeux, lettres d’information, messages politiques.',
  choose: 'Choisir les fichiers',
  chooseWhy:
    'Ils sont lus dans cette page, message après message, puis oubliés. Rien n’en part, et rien n’en est gardé, sauf ce que vous cocherez.',
  how: 'Comment exporter votre boîte',
  ways: [
    'Gmail\u00a0: Google Takeout (takeout.google.com), choisir «\u00a0Mail\u00a0», puis dézipper l’archive\u00a0: elle contient un fichier .mbox.',
    'Thunderbird\u00a0: chaque dossier est un fichier sans extension dans le dossier «\u00a0Mail\u00a0» du profil\u202f; il se choisit tel quel.',
    'Apple Mail\u00a0: menu «\u00a0Boîte aux lettres\u00a0», puis «\u00a0Exporter la boîte aux lettres\u00a0».',
    'Autres\u00a0: enregistrer les messages un par un, en fichiers .eml, et les choisir tous ensemble.',
  ],
  files: 'Fichiers .mbox ou .eml',
  filesWhy:
    'Plusieurs à la fois si vous voulez, de plusieurs gigaoctets s’il le faut. Les pièces jointes ne sont pas ouvertes.',
  reading: 'Lecture en cours…',
  readSoFar: (done: string, all: string) => `${done} sur ${all}.`,
  counted: (messages: string, found: string) => `Messages\u00a0: ${messages}. Expéditeurs trouvés\u00a0: ${found}.`,
  stop: 'Arrêter',
  stopped: 'Arrêté. Rien n’a été gardé.',
  failed: 'Un fichier n’a pas pu être lu jusqu’au bout. Rien n’a été gardé.',
  noMessage: 'Aucun message n’a été trouvé dans ces fichiers.',
  messagesRead: (count: number) => plural(count, { one: '1 message lu.', other: `${count} messages lus.` }),
  unread: (count: number) =>
    plural(count, { one: '1 message était illisible.', other: `${count} messages étaient illisibles.` }),
  proposed: (count: number) => plural(count, { one: '1 expéditeur proposé', other: `${count} expéditeurs proposés` }),
  proposedWhy:
    'D’après les mots de leurs messages, ces expéditeurs semblent avoir votre adresse depuis un jeu, une inscription ou une campagne. Les règles peuvent se tromper, et ce qu’elles n’ont pas trouvé peut exister. Cochez ce que vous reconnaissez.',
  search: 'Chercher un nom ou une adresse',
  kind: 'Sorte de message',
  allKinds: 'Toutes',
  kinds: {
    participation: 'Confirmation de participation',
    subscription: 'Confirmation d’inscription',
    newsletter: 'Lettre d’information',
    political: 'Message politique',
  },
  shown: (count: number) => plural(count, { one: '1 expéditeur affiché.', other: `${count} expéditeurs affichés.` }),
  messages: (count: number) => plural(count, { one: '1 message reçu,', other: `${count} messages reçus,` }),
  on: (day: string) => `le ${day}.`,
  between: (first: string, last: string) => `du ${first} au ${last}.`,
  usedAddress: (address: string) => `À votre adresse ${address}.`,
  usedUnknown: 'L’adresse utilisée n’est pas écrite dans les en-têtes.',
  sentBy: (platform: string) => `Envoyé par ${platform}, pour son compte.`,
  quoted: (subject: string) => `«\u00a0${subject}\u00a0»`,
  known: 'Déjà dans votre registre.',
  see: 'Voir',
  site: 'Site de cet expéditeur',
  siteWhy:
    'Ses messages ne montrent que l’adresse d’un service d’envoi ou de messagerie. Par exemple\u00a0: exemple.fr.',
  nothingTicked: 'Cochez au moins un expéditeur.',
  siteMissing: 'Indiquez le site de chaque expéditeur coché qui n’en a pas.',
  keeping: 'Enregistrement…',
  kept: (count: number) =>
    plural(count, { one: '1 expéditeur enregistré.', other: `${count} expéditeurs enregistrés.` }),
  someNotKept: 'Les autres n’ont pas pu l’être et restent cochés.',
  whatIsKept:
    'Pour une participation ou une lettre d’information, le registre garde l’expéditeur, son site, la sorte, la date et une empreinte de votre adresse\u202f; pour un message politique, le jour, l’expéditeur, l’objet, ce que disent les en-têtes et cette empreinte. Jamais l’adresse elle-même, ni le texte.',
  keep: (count: number) => `Ajouter au registre (${count})`,
  forget: 'Oublier cette liste',
  keptTitle: 'Ajouté au registre',
  keptAs: {
    disclosure: 'noté comme un envoi d’autrefois, d’après vos e-mails',
    approach: 'noté comme message politique',
  },
};

/** The words of the room in one language: same keys, same insertions as the French. */
export type MailboxWords = typeof frenchMailbox;
