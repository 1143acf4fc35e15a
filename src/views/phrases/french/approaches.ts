import type { SuspectReason } from '../../../disclosure/rank-suspects';
import { makePlural } from '../plural';

const plural = makePlural('fr');

const REASONS: Record<SuspectReason, string> = {
  'is-the-sender': 'Son nom ou son domaine est celui de l’expéditeur.',
  'tagged-address': 'Le message est arrivé à une adresse marquée, que vous n’aviez donnée que là.',
  'named-in-answer': 'Une réponse à l’une de vos lettres le cite.',
  'political-use-stated': 'Les textes lus parlent d’un usage politique.',
  'political-use-unclear': 'Les textes lus se contredisent sur l’usage politique.',
  'political-use-excluded': 'Les textes lus excluent un usage politique.',
  'sale-or-rental': 'Les textes prévoient de vendre ou de louer les données.',
  'unnamed-partners': 'Les textes prévoient une transmission à des partenaires qu’ils ne nomment pas.',
  'by-sector': 'Les textes prévoient une transmission par secteur d’activité.',
  'named-partners': 'Les textes prévoient une transmission à des partenaires nommés.',
  observed: 'Une requête de la page lui a porté votre adresse ou votre numéro.',
  'declared-controller': 'Il se déclare responsable du traitement.',
  'only-one-to-have-it': 'Contrepartie ne vous a vu donner cette adresse ou ce numéro qu’à un seul site.',
  'within-a-month': 'Le message est arrivé moins d’un mois après.',
  'within-half-a-year': 'Le message est arrivé moins de six mois après.',
  'within-a-year': 'Le message est arrivé moins d’un an après.',
  'only-named': 'Il n’est que nommé comme partenaire\u00a0: rien ne montre qu’il a reçu vos données.',
  remembered: 'Vous l’avez ajouté vous-même\u00a0: Contrepartie n’a rien vu de cet envoi.',
  'remembered-unsure': 'Cet envoi reste incertain, d’après ce que vous avez noté.',
};

/** French words on political messages and where their senders may have the address from. */
export const frenchApproaches = {
  title: 'Messages politiques',
  lead: 'Un candidat vous a écrit ou appelé\u202f? Notez-le ici\u00a0: Contrepartie cherche qui avait alors cette adresse ou ce numéro.',
  unnamed: 'Expéditeur inconnu',
  note: 'Noter un message',
  files: 'Le message ou une image',
  filesWhy:
    'Un fichier .eml est lu ici même et remplit le reste. Il peut contenir votre adresse\u00a0: il reste sur cette machine.',
  fileRead: 'Le message a été lu. Vérifiez ce qui suit, puis enregistrez.',
  fileUnreadable: 'Ce fichier n’est pas un message lisible. Remplissez le reste à la main.',
  dayMissing: 'Indiquez le jour du message.',
  sender: 'Expéditeur',
  onBehalfOf: 'Pour le compte de (candidat, parti)',
  reached: 'Adresse ou numéro où il est arrivé',
  reachedWhy: 'N’est pas gardé, seulement une empreinte qui permet de retrouver à qui vous l’aviez donné.',
  words: 'Ce que dit le message',
  save: 'Enregistrer et chercher',
  back: 'Retour aux messages',
  missing: 'Ce message n’est pas, ou n’est plus, dans le registre.',
  askSender: 'Demander à l’expéditeur d’où il tient mes données',
  behalf: (name: string) => `Pour le compte de ${name}.`,
  suspectsTitle: 'Qui avait cette adresse ou ce numéro',
  suspectsLead: (count: number) =>
    plural(count, {
      one: 'Un organisme l’avait ce jour-là, d’après ce qui est enregistré. C’est possible, ce n’est pas prouvé\u00a0: seule sa réponse, ou celle de l’expéditeur, le dira.',
      other: `${count} organismes l’avaient ou ont pu l’avoir ce jour-là, d’après ce qui est enregistré. C’est possible, ce n’est pas prouvé\u00a0: seules leurs réponses, ou celle de l’expéditeur, le diront.`,
    }),
  nobody:
    'Rien de ce qui est enregistré ne montre que vous aviez donné cette adresse ou ce numéro avant ce jour. L’expéditeur peut le tenir d’ailleurs\u00a0: écrivez-lui.',
  reachedUnknown:
    'Sans l’adresse ou le numéro où il est arrivé, rien ne peut être cherché. Vous pouvez écrire à l’expéditeur.',
  had: 'Vous l’aviez donné ici\u00a0:',
  reasonsLead: 'Ce qui le place là\u00a0:',
  reasons: REASONS,
  more: (count: number) => plural(count, { one: 'Voir un autre organisme', other: `Voir ${count} autres organismes` }),
  mailTitle: 'Ce que disent les en-têtes',
  mailWhy: 'Un expéditeur peut y écrire ce qu’il veut\u202f; la signature du domaine n’est pas vérifiée ici.',
  mailFrom: 'Domaine de l’expéditeur',
  mailReturn: 'Retour des échecs vers',
  mailSigned: 'Signé par',
  mailList: 'Désinscription par',
  mailPlatform: 'Envoyé avec',
  filesTitle: 'Ce que vous avez joint',
  remove: 'Supprimer ce message du registre',
};
