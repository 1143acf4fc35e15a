import { formatCount } from '../dates';
import type { frenchPopup } from '../french/popup';
import { makePlural } from '../plural';

const plural = makePlural('de');

/** German words of the popup. Await a native reader. */
export const germanPopup: typeof frenchPopup = {
  pageQuestion: 'Diese Seite',
  holdersQuestion: 'Wer meine Daten hat',
  asking: (occasion) => `Diese Seite fragt nach Ihren Daten: ${occasion}`,
  askingNotRecorded: (occasion) =>
    `Diese Seite fragt nach Ihren Daten (${occasion}). Sie haben festgelegt, dass diese Art von Formular nicht vermerkt wird.`,
  neverRecorded: (screen) => `Formular gesehen: ${screen}. Diese Art von Formular vermerkt Contrepartie niemals.`,
  asked: 'Wonach gefragt wird',
  required: 'Pflichtfeld',
  sensitive: 'sensible Angabe',
  boxes: 'Kästchen, die Sie vor dem Senden kennen sollten',
  preTicked: 'Im Voraus angekreuzt',
  bundled: (purposes) => `Ein einziges Kästchen für mehrere Dinge: ${purposes}`,
  requiredBox: 'Zum Senden erforderlich, obwohl es um anderes geht als die Teilnahmebedingungen',
  refuses: 'Zum Ablehnen ankreuzen',
  noticeSays: 'Was der Datenschutzhinweis sagt',
  linked: 'Verlinkte Dokumente, gelesen beim Senden',
  linkedOff: 'Verlinkte Dokumente (das Lesen ist ausgeschaltet)',
  nothingSeen: 'Auf dieser Seite haben wir kein Formular gesehen, das nach personenbezogenen Daten fragt.',
  notWatchable: 'Diese Seite gehört zum Browser oder zu einer Erweiterung: Contrepartie kann sie nicht ansehen.',
  paused: 'Angehalten. Auf keiner Website wird etwas angesehen oder vermerkt.',
  private: 'Privates Fenster: Es wird nichts vermerkt, und das bleibt so.',
  unanswered:
    'Contrepartie hat für diese Seite nicht geantwortet. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  loadingPage: 'Die Seite wird gelesen …',
  loadingHolders: 'Das Register wird geöffnet …',
  emptyTitle: 'Bisher nichts vermerkt',
  empty:
    'Wenn Sie Ihre Daten bei einem Gewinnspiel, einem Quiz oder in einem ähnlichen Formular senden, sehen Sie hier, wer sie erhalten hat und was der Datenschutzhinweis an diesem Tag sagte.',
  gaveOn: (day, occasion) => `${day}, ${occasion}`,
  toldOn: (when, occasion) => `${when}, ${occasion}, von Ihnen hinzugefügt`,
  gave: (list) => `Daten: ${list}`,
  gaveNothing: 'Daten: nicht näher bezeichnet',
  onSite: (site) => `auf ${site}`,
  allHolders: 'Ganze Liste anzeigen',
  write: (holder) => `An ${holder} schreiben`,
  writeShort: 'Schreiben verfassen',
  writeWhy: 'Um zu erfahren, was dort gespeichert ist und an wen es weitergegeben wurde.',
  dueLetters: (count) =>
    count === 1
      ? 'Bei 1 Schreiben ist ein nächster Schritt von Ihnen fällig.'
      : `Bei ${count} Schreiben ist ein nächster Schritt von Ihnen fällig.`,
  openDashboard: 'Übersicht öffnen',
  pausedHere: 'Auf dieser Website angehalten. Hier wird nichts angesehen oder vermerkt.',
  pausedUntil: (time) => `Bis ${time}.`,
  pause: 'Pause',
  resume: 'Fortsetzen',
  pauseOn: (site) => `Pause auf ${site}`,
  pauseEverywhere: 'Pause auf allen Websites',
  oneHour: 'Eine Stunde',
  always: 'Immer',
  untilResumed: 'Bis zum Fortsetzen',
  holdersCount: (count) =>
    plural(count, {
      one: '1 Stelle hat Ihre Daten',
      other: `${formatCount('de', count)} Stellen haben Ihre Daten`,
    }),
  politicalCount: (count) =>
    plural(count, {
      one: 'bei 1 kündigt der Text eine politische Verwendung an',
      other: `bei ${formatCount('de', count)} kündigt der Text eine politische Verwendung an`,
    }),
  search: 'Nach Name oder Website suchen',
  filterVerdict: 'Politische Verwendung',
  allVerdicts: 'alle',
  noMatch: 'Keine Stelle passt zu dieser Suche.',
  matches: (count) => plural(count, { one: '1 Stelle passt.', other: `${formatCount('de', count)} Stellen passen.` }),
  pauseFailed: 'Die Pause konnte nicht geändert werden.',
};
