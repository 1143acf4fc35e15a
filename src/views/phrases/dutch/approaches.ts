import type { SuspectReason } from '../../../disclosure/rank-suspects';
import type { frenchApproaches } from '../french/approaches';
import { makePlural } from '../plural';

const plural = makePlural('nl');

const REASONS: Record<SuspectReason, string> = {
  'is-the-sender': 'De naam of het domein is dat van de afzender.',
  'tagged-address': 'Het bericht kwam aan op een gemerkt adres, dat u alleen daar had opgegeven.',
  'named-in-answer': 'Een antwoord op een van uw brieven noemt deze organisatie.',
  'political-use-stated': 'De gelezen teksten spreken van politiek gebruik.',
  'political-use-unclear': 'De gelezen teksten spreken elkaar tegen over politiek gebruik.',
  'political-use-excluded': 'De gelezen teksten sluiten politiek gebruik uit.',
  'sale-or-rental': 'De teksten voorzien in verkoop of verhuur van de gegevens.',
  'unnamed-partners': 'De teksten voorzien in doorgifte aan partners die ze niet noemen.',
  'by-sector': 'De teksten voorzien in doorgifte per branche.',
  'named-partners': 'De teksten voorzien in doorgifte aan partners die ze bij naam noemen.',
  observed: 'Een verzoek van de pagina heeft uw adres of nummer daarheen gestuurd.',
  'declared-controller': 'Noemt zichzelf verwerkingsverantwoordelijke.',
  'only-one-to-have-it': 'Contrepartie heeft gezien dat u dit adres of nummer maar op één site hebt opgegeven.',
  'within-a-month': 'Het bericht kwam minder dan een maand later.',
  'within-half-a-year': 'Het bericht kwam minder dan zes maanden later.',
  'within-a-year': 'Het bericht kwam minder dan een jaar later.',
  'only-named': 'Wordt alleen als partner genoemd: uit niets blijkt dat uw gegevens daar zijn ontvangen.',
  remembered: 'U hebt deze zelf toegevoegd: Contrepartie heeft er niets van gezien.',
  'remembered-unsure': 'Volgens uw notitie is deze inzending onzeker.',
};

/** Dutch words on political messages and where their senders may have the address from. Await a native reader. */
export const dutchApproaches: typeof frenchApproaches = {
  title: 'Politieke berichten',
  lead: 'Heeft iemand die kandidaat is u geschreven of gebeld? Noteer het hier: Contrepartie zoekt wie dat adres of nummer toen had.',
  unnamed: 'Onbekende afzender',
  note: 'Een bericht noteren',
  files: 'Het bericht of een afbeelding',
  filesWhy:
    'Een .eml-bestand wordt ter plekke gelezen en vult de rest in. Het kan uw adres bevatten: het blijft op dit apparaat.',
  fileRead: 'Het bericht is gelezen. Controleer wat volgt en sla het daarna op.',
  fileUnreadable: 'Dit bestand is geen leesbaar bericht. Vul de rest met de hand in.',
  dayMissing: 'Vul de dag van het bericht in.',
  sender: 'Afzender',
  onBehalfOf: 'Namens (kandidaat, partij)',
  reached: 'Adres of nummer waarop het aankwam',
  reachedWhy:
    'Het wordt niet bewaard; alleen een vingerafdruk ervan, waarmee is terug te vinden aan wie u het hebt opgegeven.',
  words: 'Wat er in het bericht staat',
  save: 'Opslaan en zoeken',
  back: 'Terug naar de berichten',
  missing: 'Dit bericht staat niet of niet meer in het register.',
  askSender: 'De afzender vragen hoe die aan mijn gegevens komt',
  behalf: (name) => `Namens ${name}.`,
  suspectsTitle: 'Wie dit adres of nummer had',
  suspectsLead: (count) =>
    plural(count, {
      one: 'Eén organisatie had het die dag, volgens wat is genoteerd. Het is mogelijk, niet bewezen: alleen het antwoord van die organisatie, of dat van de afzender, maakt het duidelijk.',
      other: `${count} organisaties hadden het die dag of kunnen het hebben gehad, volgens wat is genoteerd. Het is mogelijk, niet bewezen: alleen hun antwoorden, of dat van de afzender, maken het duidelijk.`,
    }),
  nobody:
    'Uit niets van wat is genoteerd blijkt dat u dit adres of nummer vóór die dag had opgegeven. De afzender kan het ergens anders vandaan hebben: schrijf de afzender aan.',
  reachedUnknown:
    'Zonder het adres of nummer waarop het aankwam, valt er niets te zoeken. U kunt de afzender schrijven.',
  had: 'U had het hier opgegeven:',
  reasonsLead: 'Waarom deze organisatie hier staat:',
  reasons: REASONS,
  more: (count) => plural(count, { one: 'Nog één organisatie tonen', other: `Nog ${count} organisaties tonen` }),
  mailTitle: 'Wat de berichtkoppen zeggen',
  mailWhy: 'Een afzender kan daar zetten wat hij wil; de handtekening van het domein wordt hier niet gecontroleerd.',
  mailFrom: 'Domein van de afzender',
  mailReturn: 'Onbestelbare berichten gaan terug naar',
  mailSigned: 'Ondertekend door',
  mailList: 'Afmelden via',
  mailPlatform: 'Verzonden met',
  filesTitle: 'Wat u hebt bijgevoegd',
  remove: 'Dit bericht uit het register verwijderen',
};
