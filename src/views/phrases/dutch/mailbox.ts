import type { MailboxWords } from '../french/mailbox';
import { makePlural } from '../plural';

const plural = makePlural('nl');

/** Dutch words of the room that looks through a mailbox. Loaded with it. Await a native reader. */
export const dutchMailbox: MailboxWords = {
  lead: 'Contrepartie was er niet vóór de installatie, maar uw e-mails weten het nog: bevestigingen van winacties, nieuwsbrieven, politieke berichten.',
  choose: 'Bestanden kiezen',
  chooseWhy:
    'Ze worden op deze pagina gelezen, bericht na bericht, en dan vergeten. Er gaat niets naar buiten en er wordt niets bewaard, behalve wat u aanvinkt.',
  how: 'Hoe u een mailbox exporteert',
  ways: [
    'Gmail: Google Takeout (takeout.google.com), kies “E-mail” en pak het archief uit: het bevat een .mbox-bestand.',
    'Thunderbird: elke map is een bestand zonder extensie in de map “Mail” van het profiel; kies het zoals het is.',
    'Apple Mail: menu “Postbus”, dan “Exporteer postbus”.',
    'Andere: bewaar berichten een voor een als .eml-bestanden en kies ze allemaal samen.',
  ],
  files: 'Bestanden .mbox of .eml',
  filesWhy: 'Ook meerdere tegelijk, ook van meerdere gigabytes. Bijlagen worden niet geopend.',
  reading: 'Bezig met lezen…',
  readSoFar: (done: string, all: string) => `${done} van ${all}.`,
  counted: (messages: string, found: string) => `Berichten: ${messages}. Gevonden afzenders: ${found}.`,
  stop: 'Stoppen',
  stopped: 'Gestopt. Er is niets bewaard.',
  failed: 'Een bestand kon niet tot het einde worden gelezen. Er is niets bewaard.',
  noMessage: 'In deze bestanden is geen bericht gevonden.',
  messagesRead: (count: number) => plural(count, { one: '1 bericht gelezen.', other: `${count} berichten gelezen.` }),
  unread: (count: number) =>
    plural(count, { one: '1 bericht was onleesbaar.', other: `${count} berichten waren onleesbaar.` }),
  proposed: (count: number) =>
    plural(count, { one: '1 afzender voorgesteld', other: `${count} afzenders voorgesteld` }),
  proposedWhy:
    'Naar de woorden van hun berichten lijken deze afzenders uw adres te hebben van een winactie, een aanmelding of een campagne. Regels kunnen zich vergissen, en wat ze niet vonden, kan er wel zijn. Vink aan wat u herkent.',
  search: 'Een naam of adres zoeken',
  kind: 'Soort bericht',
  allKinds: 'Alle',
  kinds: {
    participation: 'Bevestiging van deelname',
    subscription: 'Bevestiging van aanmelding',
    newsletter: 'Nieuwsbrief',
    political: 'Politiek bericht',
  },
  shown: (count: number) => plural(count, { one: '1 afzender getoond.', other: `${count} afzenders getoond.` }),
  messages: (count: number) => plural(count, { one: '1 bericht,', other: `${count} berichten,` }),
  on: (day: string) => `op ${day}.`,
  between: (first: string, last: string) => `van ${first} tot ${last}.`,
  usedAddress: (address: string) => `Aan uw adres ${address}.`,
  usedUnknown: 'De kopregels zeggen niet welk adres is gebruikt.',
  sentBy: (platform: string) => `Namens hem verzonden door ${platform}.`,
  quoted: (subject: string) => `“${subject}”`,
  known: 'Al in uw register.',
  see: 'Bekijken',
  site: 'Website van deze afzender',
  siteWhy: 'Zijn berichten tonen alleen het adres van een verzend- of maildienst. Bijvoorbeeld: voorbeeld.nl.',
  nothingTicked: 'Vink minstens één afzender aan.',
  siteMissing: 'Geef de website van elke aangevinkte afzender die er geen heeft.',
  keeping: 'Bezig met toevoegen…',
  kept: (count: number) => plural(count, { one: '1 afzender toegevoegd.', other: `${count} afzenders toegevoegd.` }),
  someNotKept: 'De andere konden niet worden toegevoegd en blijven aangevinkt.',
  whatIsKept:
    'Van een deelname of nieuwsbrief bewaart het register de afzender, zijn website, de soort, de datum en een vingerafdruk van uw adres; van een politiek bericht de dag, de afzender, het onderwerp, wat de kopregels zeggen en die vingerafdruk. Nooit het adres zelf, en nooit de tekst.',
  keep: (count: number) => `Aan het register toevoegen (${count})`,
  forget: 'Deze lijst vergeten',
  keptTitle: 'Aan het register toegevoegd',
  keptAs: {
    disclosure: 'genoteerd als iets van eerder, volgens uw mailbox',
    approach: 'genoteerd als politiek bericht',
  },
};
