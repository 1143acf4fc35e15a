import { formatCount } from '../dates';
import type { frenchPopup } from '../french/popup';
import { makePlural } from '../plural';

const plural = makePlural('nl');

/** Dutch words of the popup. Await a native reader. */
export const dutchPopup: typeof frenchPopup = {
  pageQuestion: 'Deze pagina',
  holdersQuestion: 'Wie mijn gegevens heeft',
  asking: (occasion) => `Deze pagina vraagt om uw gegevens: ${occasion}`,
  askingNotRecorded: (occasion) =>
    `Deze pagina vraagt om uw gegevens (${occasion}). U hebt ervoor gekozen dit soort formulier niet te noteren.`,
  neverRecorded: (screen) => `Formulier gezien: ${screen}. Contrepartie noteert dit soort formulier nooit.`,
  asked: 'Waar de pagina om vraagt',
  required: 'verplicht',
  sensitive: 'gevoelig gegeven',
  boxes: 'Vakjes om op te letten voordat u verzendt',
  preTicked: 'Vooraf aangevinkt',
  bundled: (purposes) => `Eén vakje voor meerdere dingen: ${purposes}`,
  requiredBox: 'Verplicht om te verzenden, hoewel het over iets anders gaat dan de voorwaarden',
  refuses: 'Aanvinken om te weigeren',
  noticeSays: 'Wat de tekst bij het formulier zegt',
  linked: 'Gelinkte documenten, gelezen wanneer u verzendt',
  linkedOff: 'Gelinkte documenten (het lezen ervan is uitgeschakeld)',
  nothingSeen: 'We hebben op deze pagina geen formulier gezien dat om persoonsgegevens vraagt.',
  notWatchable: 'Deze pagina hoort bij de browser of bij een extensie: Contrepartie kan die niet bekijken.',
  paused: 'Gepauzeerd. Op geen enkele site wordt iets bekeken of genoteerd.',
  private: 'Privévenster: er wordt niets genoteerd, en dat blijft zo.',
  unanswered:
    'Contrepartie heeft voor deze pagina niet geantwoord. Laad de pagina opnieuw om het nog eens te proberen.',
  loadingPage: 'De pagina wordt gelezen…',
  loadingHolders: 'Het register wordt geopend…',
  emptyTitle: 'Nog niets genoteerd',
  empty:
    'Verzendt u uw gegevens bij een prijsvraag, een quiz of in een vergelijkbaar formulier, dan ziet u hier wie ze heeft ontvangen en wat de tekst die dag zei.',
  gaveOn: (day, occasion) => `${day}, ${occasion}`,
  toldOn: (when, occasion) => `${when}, ${occasion}, door u toegevoegd`,
  gave: (list) => `Gegevens: ${list}`,
  gaveNothing: 'Gegevens: niet nader aangeduid',
  onSite: (site) => `op ${site}`,
  allHolders: 'Hele lijst tonen',
  write: (holder) => `Schrijven aan ${holder}`,
  writeShort: 'De brief schrijven',
  writeWhy: 'Om te weten wat zij hebben en aan wie zij het hebben doorgegeven.',
  dueLetters: (count) =>
    count === 1 ? '1 brief wacht op een volgende stap van u.' : `${count} brieven wachten op een volgende stap van u.`,
  openDashboard: 'Overzicht openen',
  pausedHere: 'Gepauzeerd op deze site. Hier wordt niets bekeken of genoteerd.',
  pausedUntil: (time) => `Tot ${time}.`,
  pause: 'Pauze',
  resume: 'Hervatten',
  pauseOn: (site) => `Pauze op ${site}`,
  pauseEverywhere: 'Pauze op alle sites',
  oneHour: 'Eén uur',
  always: 'Altijd',
  untilResumed: 'Tot u hervat',
  holdersCount: (count) =>
    plural(count, {
      one: '1 organisatie heeft uw gegevens',
      other: `${formatCount('nl', count)} organisaties hebben uw gegevens`,
    }),
  politicalCount: (count) =>
    plural(count, {
      one: 'bij 1 kondigt de tekst politiek gebruik aan',
      other: `bij ${formatCount('nl', count)} kondigt de tekst politiek gebruik aan`,
    }),
  search: 'Zoeken op naam of site',
  filterVerdict: 'Politiek gebruik',
  allVerdicts: 'alle',
  noMatch: 'Geen enkele organisatie komt overeen met deze zoekopdracht.',
  matches: (count) =>
    plural(count, {
      one: '1 organisatie gevonden.',
      other: `${formatCount('nl', count)} organisaties gevonden.`,
    }),
  pauseFailed: 'De pauze kon niet worden gewijzigd.',
};
