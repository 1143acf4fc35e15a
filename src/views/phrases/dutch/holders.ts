import type { frenchHolders } from '../french/holders';
import { makePlural } from '../plural';

const plural = makePlural('nl');

/**
 * Dutch words on holders: partners that are only named, one organisation or two, and what an imported file adds.
 * Await a native reader.
 */
export const dutchHolders: typeof frenchHolders = {
  partnersTitle: 'Als partner genoemd',
  partnersLead: (count) =>
    plural(count, {
      one: 'Eén organisatie wordt in de gelezen teksten als partner genoemd.',
      other: `${count} organisaties worden in de gelezen teksten als partner genoemd.`,
    }),
  partnersWhy: 'Uit niets blijkt dat zij uw gegevens hebben ontvangen. De brief aan de organisator vraagt ernaar.',
  partnersShow: 'Namen tonen',
  namedIn: 'Inzendingen waarvan de teksten deze organisatie noemen',
  namedCount: (count) =>
    plural(count, {
      one: 'In de teksten van één inzending als partner genoemd. Uit niets blijkt dat uw gegevens daar zijn ontvangen.',
      other: `In de teksten van ${count} inzendingen als partner genoemd. Uit niets blijkt dat uw gegevens daar zijn ontvangen.`,
    }),
  unityTitle: 'Is dit echt één organisatie?',
  unityLead:
    'Contrepartie herkent een organisatie aan het registratienummer, anders aan de site, anders aan de naam. Klopt dat niet, corrigeer het dan hier: uw keuze geldt ook voor latere lezingen.',
  sameAs: 'Het is dezelfde als',
  chooseHolder: 'kies een organisatie',
  merge: 'De twee samenvoegen',
  merged: 'De twee organisaties zijn samengevoegd.',
  others: 'Vink aan wat een andere organisatie is',
  split: 'Scheiden',
  splitDone: 'De organisaties zijn gescheiden.',
  unityFailed: 'De wijziging kon niet worden opgeslagen.',
  fileTitle: 'Volgens datarequests.org',
  fileSource: (made, imported) =>
    `Bestand van ${made}, geïmporteerd op ${imported}. Wat de teksten van de site zelf zeggen, gaat voor.`,
  fileInLetter: (made) =>
    `De gelezen teksten geven niet alle contactgegevens: de rest komt uit het bestand van datarequests.org van ${made}.`,
  email: 'E-mail',
  webform: 'Webformulier',
};
