import type { Occasion } from '../../src/disclosure/occasions';
import type { Disclosure, NoticeRole } from '../../src/disclosure/schema';
import type { AskedBox, Draft } from '../../src/messages/page-messages';

/** A made-up page on which somebody gave data, as it stood that day. No such organisation exists. */
export interface SampleContest {
  id: string;
  daysAgo: number;
  state: Disclosure['state'];
  occasion: Occasion;
  address: string;
  title: string;
  language: string;
  fields: Draft['fields'];
  boxes: (AskedBox & { sent: 'ticked' | 'unticked' })[];
  /** The notice beside the form; none where it is empty. */
  notice: string;
  /** Hosts that requests of the page told the e-mail address. */
  observed?: string[];
  /** Companies that the page's consent platform had noted an agreement to, by number; named by the page's list where they have a name. */
  vendors?: Record<number, string | null>;
  documents: { role: NoticeRole; address: string; text: string | number; later?: string }[];
}

const email = { category: 'email', label: 'Adresse e-mail', required: true } as const;
const mobile = { category: 'mobile', label: 'Téléphone portable', required: true } as const;
const name = { category: 'full-name', label: 'Nom et prénom', required: true } as const;
const postcode = { category: 'postal-code', label: 'Code postal', required: false } as const;
const birth = { category: 'birth-date', label: 'Date de naissance', required: false } as const;

const rulesBox: SampleContest['boxes'][number] = {
  wording: 'J’accepte le règlement du jeu.',
  purposes: ['rules'],
  control: 'checkbox',
  required: true,
  preTicked: false,
  sense: 'agrees',
  sent: 'ticked',
};

const PRIVACY = `Politique de confidentialité

La société Éditions du Tilleul, SAS au capital de 40 000 euros, RCS Nantes 732 829 320, 12 quai des Peupliers, 44000 Nantes, est responsable du traitement de vos données.

Nous utilisons vos données pour organiser le tirage au sort et vous prévenir si vous gagnez. Vos données peuvent être transmises à des partis politiques et à des candidats pour leurs campagnes électorales.

Vos données sont vendues à des tiers à des fins commerciales. Nous les conservons trois ans.

Vous pouvez exercer vos droits d’accès, de rectification et d’effacement en écrivant à dpo@tilleul.example. Vous pouvez introduire une réclamation auprès de la CNIL.`;

/** One contest for each verdict, and those that show something of their own. */
export const SAMPLE_CONTESTS: readonly SampleContest[] = [
  {
    id: '00000000-0000-4000-8000-000000000001',
    daysAgo: 3,
    state: 'sent',
    occasion: 'contest',
    address: 'https://grand-jeu-ete.tilleul.example/participer',
    title: 'Grand jeu de l’été : un vélo à gagner',
    language: 'fr',
    fields: [name, email, mobile, postcode, birth],
    boxes: [
      rulesBox,
      {
        wording: 'J’accepte de recevoir les offres du Tilleul et de ses partenaires par e-mail et SMS.',
        purposes: ['newsletter', 'partners'],
        control: 'checkbox',
        required: false,
        preTicked: true,
        sense: 'agrees',
        sent: 'ticked',
      },
    ],
    notice:
      'Éditions du Tilleul, responsable du traitement, utilise vos données pour gérer votre participation. Voir notre politique de confidentialité.',
    observed: ['collecte.mesure-audience.example'],
    vendors: { 53: 'Mesure d’audience Exemple', 301: 'Régie des Dunes', 388: null },
    documents: [
      {
        role: 'privacy-policy',
        address: 'https://tilleul.example/confidentialite',
        text: PRIVACY,
        later: PRIVACY.replace(
          'à des partis politiques et à des candidats pour leurs campagnes électorales',
          'à nos partenaires Alpha Mutuelle et Bêta Énergie',
        ),
      },
      { role: 'rules', address: 'https://tilleul.example/reglement.pdf', text: 404 },
    ],
  },
  {
    id: '00000000-0000-4000-8000-000000000002',
    daysAgo: 12,
    state: 'sent',
    occasion: 'quiz',
    address: 'https://quel-voyageur.quizette.example/resultat',
    title: 'Quel voyageur êtes-vous ?',
    language: 'fr',
    fields: [email, mobile, { category: 'household', label: 'Votre foyer', required: false }],
    boxes: [],
    notice:
      'La société Quizette, responsable du traitement, utilise vos données pour vous envoyer votre résultat. Vos données sont transmises à nos partenaires commerciaux. Pour exercer vos droits : vieprivee@quizette.example.',
    documents: [],
  },
  {
    id: '00000000-0000-4000-8000-000000000003',
    daysAgo: 40,
    state: 'sent',
    occasion: 'video-gate',
    address: 'https://replay.canal-des-dunes.example/finale',
    title: 'La finale en replay',
    language: 'fr',
    fields: [email, birth],
    boxes: [rulesBox],
    notice:
      'Canal des Dunes, responsable du traitement, utilise vos données pour vous donner accès à la vidéo. Vos données ne sont jamais utilisées à des fins politiques ni transmises à des tiers.',
    documents: [],
  },
  {
    id: '00000000-0000-4000-8000-000000000004',
    daysAgo: 75,
    state: 'sent',
    occasion: 'contest',
    address: 'https://jeu.lavandiere.example/panier-garni',
    title: 'Gagnez un panier garni',
    language: 'fr',
    fields: [
      name,
      email,
      postcode,
      { category: 'political-opinion', label: 'Pour qui voteriez-vous ?', required: false },
    ],
    boxes: [
      {
        wording: 'Je ne souhaite pas que mes données soient transmises aux partenaires.',
        purposes: ['partners'],
        control: 'checkbox',
        required: false,
        preTicked: false,
        sense: 'refuses',
        sent: 'unticked',
      },
    ],
    notice:
      'La société La Lavandière, responsable du traitement, organise ce jeu. Vos données ne sont jamais transmises à des partis politiques. Vos données sont utilisées pour des campagnes électorales. Elles sont transmises à nos partenaires : Alpha Mutuelle et Bêta Énergie.',
    documents: [],
  },
  {
    id: '00000000-0000-4000-8000-000000000005',
    daysAgo: 110,
    state: 'attempted',
    occasion: 'survey',
    address: 'https://enquete.barometre-local.example/q',
    title: 'Votre avis sur la mairie',
    language: 'fr',
    fields: [email, { category: 'income', label: 'Revenus du foyer', required: false }],
    boxes: [],
    notice: '',
    documents: [],
  },
  {
    id: '00000000-0000-4000-8000-000000000006',
    daysAgo: 200,
    state: 'sent',
    occasion: 'petition',
    address: 'https://act.riverkeepers.example/petition/weir',
    title: 'Save the weir',
    language: 'en',
    fields: [
      { category: 'full-name', label: 'Full name', required: true },
      { category: 'email', label: 'E-mail', required: true },
      { category: 'postal-code', label: 'Postcode', required: true },
    ],
    boxes: [],
    notice:
      'Riverkeepers United is the controller of your data. We use your data to deliver the petition. We may share your data with companies in the following sectors: insurance, energy, telephony.',
    documents: [],
  },
];

/** The political message of the gallery. */
export const SAMPLE_MESSAGE = '00000000-0000-4000-8000-00000000b001';

/** What the user of the gallery threw away. */
export const BINNED_CONTEST: SampleContest = {
  id: '00000000-0000-4000-8000-000000000007',
  daysAgo: 60,
  state: 'sent',
  occasion: 'newsletter',
  address: 'https://lettre.grenier-vert.example/inscription',
  title: 'La lettre du Grenier vert',
  language: 'fr',
  fields: [email],
  boxes: [],
  notice: '',
  documents: [],
};

/** What the user of the gallery remembers of the time before. */
export const SAMPLE_REMEMBERED = '00000000-0000-4000-8000-00000000b002';

/** Letters of the gallery, by the place of their contest in the list above. */
export const LETTERS: readonly {
  contest: number;
  daysAgo: number;
  answer?: 'complete' | 'incomplete';
  isClosed?: true;
}[] = [
  { contest: 1, daysAgo: 45 },
  { contest: 2, daysAgo: 35, answer: 'complete' },
  { contest: 3, daysAgo: 20, answer: 'incomplete' },
  { contest: 5, daysAgo: 90, answer: 'complete', isClosed: true },
];
