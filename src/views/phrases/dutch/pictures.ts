import { formatCount, joinList } from '../dates';
import type { frenchPictures } from '../french/pictures';
import { makePlural } from '../plural';

const plural = makePlural('nl');
const counted = (count: number) => formatCount('nl', count);

/** Dutch words of the pictures, and of the tables that say the same. Await a native reader. */
export const dutchPictures: typeof frenchPictures = {
  lead: 'Twee afbeeldingen van wat is genoteerd: langs welke weg uw gegevens zijn gegaan en wanneer u ze hebt gegeven. Onder elke afbeelding dezelfde gegevens als tabel.',
  search: 'Zoeken naar een site of organisatie',
  noMatch: 'Geen site of organisatie met die naam.',
  me: 'U',
  political: {
    disclosed: 'Politiek: aangekondigd',
    excluded: 'Politiek: uitgesloten',
    contradictory: 'Politiek: ja en nee',
    silent: 'Politiek: niets gevonden',
    unread: 'Tekst niet gelezen',
  },
  role: {
    'declared-controller': 'Noemt zich verantwoordelijk',
    'named-partner': 'Genoemd, niet bewezen',
    'named-in-answer': 'In een antwoord genoemd',
    observed: 'Ontvangst gezien',
    'form-operator': 'Beheert het formulier',
    site: 'Site van het formulier',
  },
  way: {
    given: 'U hebt het verzonden',
    attempted: 'Verzending niet bevestigd',
    told: 'Door u toegevoegd, zonder getuige',
    held: 'Heeft de gegevens ontvangen, volgens de teksten of het formulier',
    observed: 'Is gezien bij het ontvangen van uw e-mailadres of nummer',
    named: 'Als partner genoemd: niet bewezen',
    answered: 'In een antwoord op een brief genoemd',
    possible: 'Mogelijk, niet bewezen',
  },
  columns: ['U', 'Sites', 'Hebben gegevens ontvangen', 'Genoemd in de teksten'],
  legendPolitical: 'Een tekst kondigt politiek gebruik aan of spreekt zichzelf tegen',
  legendObserved: 'Gezien bij het ontvangen van uw e-mailadres of nummer',
  again: 'Staat al hierboven',
  restOf: {
    site: (count) => plural(count, { one: 'En nog één site', other: `En nog ${counted(count)} sites` }),
    partner: (count) => plural(count, { one: 'En nog één genoemde', other: `En nog ${counted(count)} genoemde` }),
  },
  flowTitle: 'Wie mijn gegevens aan wie heeft doorgegeven',
  flowLead:
    'Van u naar de sites, van de sites naar wie de gegevens heeft ontvangen, en vandaar naar wie in hun teksten wordt genoemd. Een organisatie die alleen wordt genoemd, is gestreept: uit niets blijkt dat uw gegevens daar zijn ontvangen.',
  flowCount: (sites, holders, partners) => {
    const all = [
      plural(sites, { one: '1 site', other: `${counted(sites)} sites` }),
      holders && plural(holders, { one: '1 organisatie', other: `${counted(holders)} organisaties` }),
      partners && plural(partners, { one: '1 genoemde partner', other: `${counted(partners)} genoemde partners` }),
    ];
    return `${joinList(
      'nl',
      all.filter((one) => typeof one === 'string'),
    )}.`;
  },
  leftOut: (sites, holders, partners) => {
    const left = [
      sites && plural(sites, { one: 'één site', other: `${counted(sites)} sites` }),
      holders && plural(holders, { one: 'één organisatie', other: `${counted(holders)} organisaties` }),
      partners && plural(partners, { one: 'één genoemde partner', other: `${counted(partners)} genoemde partners` }),
    ].filter((one) => typeof one === 'string');
    return `Om leesbaar te blijven, laat de afbeelding ${joinList('nl', left)} weg. Zoek hierboven op naam om ze te zien; de tabel bevat ze ook.`;
  },
  partRead: (read, total) =>
    `Hier zijn de ${counted(read)} meest recente van ${counted(total)} inzendingen gelezen. Zoek op naam om de andere te zien.`,
  timelineTitle: 'Wat ik heb gegeven, en wanneer',
  timelineLead:
    'Eén regel per gelegenheid. Een cirkel is één inzending, of zoveel als het getal erin. Onderaan uw brieven en de politieke berichten die u hebt genoteerd.',
  all: 'Alle inzendingen',
  otherOccasions: 'Andere gelegenheden',
  toldByMe: 'Door u toegevoegd, data bij benadering',
  letters: 'Geschreven brieven',
  approaches: 'Politieke berichten',
  several: (count, when) => `${counted(count)} inzendingen, ${when}`,
  lettersOn: (count, when) => plural(count, { one: `Eén brief, ${when}`, other: `${counted(count)} brieven, ${when}` }),
  approachesOn: (count, when) =>
    plural(count, { one: `Eén politiek bericht, ${when}`, other: `${counted(count)} politieke berichten, ${when}` }),
  withPolitics: (count) =>
    plural(count, {
      one: 'waarvan één met een politieke vermelding',
      other: `waarvan ${counted(count)} met een politieke vermelding`,
    }),
  period: 'Periode',
  wholePeriod: 'Vanaf het begin',
  noneThen: 'Geen inzending in deze periode.',
  occasionsUnread: (count) =>
    `Gelegenheden en politieke vermeldingen zijn gelezen voor de ${counted(count)} meest recente inzendingen van de periode; de andere zijn bovenaan geteld. Kies een jaar om ze te zien.`,
  chainTitle: 'De mogelijke wegen',
  chainLead:
    'Van wat u hebt verzonden naar dit bericht, via wie het adres of nummer had, de waarschijnlijkste eerst. De laatste stap, gestippeld, is mogelijk; bewezen is die niet.',
  chainColumns: ['U', 'Wat u hebt verzonden', 'Hadden het die dag', 'Genoemd in de teksten'],
  chainEnd: 'Het bericht',
  chainCount: (paths) =>
    plural(paths, {
      one: 'Eén mogelijke weg, niet bewezen.',
      other: `${counted(paths)} mogelijke wegen, niet bewezen.`,
    }),
  chainLeft: (count) =>
    plural(count, {
      one: 'Eén minder waarschijnlijke organisatie staat alleen in de tabel.',
      other: `${counted(count)} minder waarschijnlijke organisaties staan alleen in de tabel.`,
    }),
  table: 'Dezelfde gegevens als tabel',
  tableCut: (count) => `De tabel stopt na ${counted(count)} rijen.`,
  from: 'Van',
  to: 'Naar',
  how: 'Waaruit dat blijkt',
  texts: 'Wat de teksten zeggen',
  sendings: 'Inzendingen',
  occasions: 'Gelegenheden',
  mentions: 'Politieke vermeldingen',
  sending: 'Inzending',
  through: 'Via',
  suspect: 'Organisatie',
  reasons: 'Waarom deze hier staat',
  saveSvg: 'Afbeelding opslaan (SVG)',
  savePng: 'Afbeelding opslaan (PNG)',
  saved: (name) => `Afbeelding opgeslagen: ${name}`,
  saveFailed: 'De afbeelding kon niet worden opgeslagen.',
  fileNames: { flow: 'contrepartie-wegen', timeline: 'contrepartie-tijdlijn', chain: 'contrepartie-mogelijke-wegen' },
  stamp: (day) => `Contrepartie, ${day}. Wat is genoteerd, en niet meer.`,
};
