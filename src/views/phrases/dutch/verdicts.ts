import { formatCount } from '../dates';
import type { frenchVerdicts } from '../french/verdicts';
import { makePlural } from '../plural';

const plural = makePlural('nl');

/** Dutch words for what a notice says, and for what we could not find in it. Await a native reader. */
export const dutchVerdicts: typeof frenchVerdicts = {
  label: {
    disclosed: 'Politiek gebruik aangekondigd in de tekst',
    excluded: 'Politiek gebruik uitgesloten in de tekst',
    contradictory: 'Twee zinnen spreken elkaar tegen',
    silent: 'Geen vermelding van politiek gebruik gevonden',
    unread: 'Tekst niet gelezen',
  },
  sentence: {
    disclosed: (when) =>
      `De tekst die ${when} is gelezen, zegt dat uw gegevens voor politieke communicatie kunnen worden gebruikt:`,
    excluded: (when) =>
      `De tekst die ${when} is gelezen, zegt dat uw gegevens niet voor politieke doeleinden zullen worden gebruikt:`,
    contradictory: (when) =>
      `De teksten die ${when} zijn gelezen, zeggen twee tegengestelde dingen over politiek gebruik van uw gegevens. Dit zijn de zinnen:`,
    silent: (when) =>
      `We hebben in de tekst die ${when} is gelezen geen vermelding van politiek gebruik gevonden. Dat bewijst niet dat die er niet is.`,
    unread: (when) => `Er kon ${when} geen tekst worden gelezen. We kunnen dus niets zeggen over politiek gebruik.`,
  },
  unread: {
    'no-notice':
      'We hebben bij het formulier geen tekst over het gebruik van gegevens gevonden. Dat bewijst niet dat die er niet is.',
    'language-not-covered': 'De tekst is in een taal die Contrepartie niet kan lezen.',
    'too-short': 'De tekst bij het formulier is te kort om te zeggen wat er met uw gegevens gebeurt.',
    'not-readable': 'De tekst kon niet worden gelezen.',
    memory:
      'Er is geen tekst gelezen: deze inzending is uit het geheugen toegevoegd. Over politiek gebruik kunnen we niets zeggen.',
    mailbox:
      'Er is geen tekst gelezen: deze inzending is toegevoegd op grond van een ontvangen bericht. Over politiek gebruik kunnen we niets zeggen.',
  },
  onward: {
    'none-stated':
      'We hebben er geen vermelding van doorgifte aan anderen in gevonden. Dat bewijst niet dat die er niet is.',
    'named-partners': 'De tekst voorziet in doorgifte van uw gegevens aan partners die hij noemt.',
    'by-sector': 'De tekst voorziet in doorgifte van uw gegevens aan partners van wie hij alleen de branche vermeldt.',
    'unnamed-partners': 'De tekst voorziet in doorgifte van uw gegevens aan partners die hij niet noemt.',
    'sale-or-rental': 'De tekst voorziet in verkoop of verhuur van uw gegevens.',
  },
  onwardLabel: {
    'named-partners': 'Doorgifte aan genoemde partners',
    'by-sector': 'Doorgifte per branche',
    'unnamed-partners': 'Doorgifte aan niet genoemde partners',
    'sale-or-rental': 'Verkoop of verhuur van de gegevens',
  },
  silentButPassedOn:
    'Wie uw gegevens daarna ontvangt, heeft eigen teksten, die we niet hebben gelezen: die kunnen in politiek gebruik voorzien.',
  on: (day) => `op ${day}`,
  justNow: 'zojuist op deze pagina',
  words: (count) => plural(count, { one: '1 woord gelezen', other: `${formatCount('nl', count)} woorden gelezen` }),
  politicalMark: 'Politiek',
  onwardMark: 'Doorgifte',
  statementMark: 'Juridische informatie',
};
