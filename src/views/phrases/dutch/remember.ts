import type { RememberWords } from '../french/remember';

/** Dutch words of the room in which something given before is added by hand. */
export const dutchRemember: RememberWords = {
  title: 'Een eerdere inzending toevoegen',
  lead: 'Wat u hebt gegeven voordat Contrepartie was geïnstalleerd, of elders. Deze inzending blijft overal gemerkt als door u toegevoegd: er is niets van gezien, en geen brief zal iets anders zeggen.',
  where: 'Waar, en waarom',
  helps: 'Wat helpt om haar terug te vinden',
  site: 'Naam van de site',
  siteWhy: 'De naam, zoals prijsvraag.example, of het adres van de pagina als u dat nog hebt.',
  when: 'Wanneer, zo precies als u het weet',
  year: 'Jaar',
  month: 'Maand',
  day: 'Dag',
  notKnown: 'weet ik niet meer',
  occasion: 'Bij welke gelegenheid',
  what: 'Wat u denkt te hebben gegeven',
  more: 'Andere gegevens',
  given: 'Opgegeven e-mailadres of nummer (facultatief)',
  givenWhy:
    'Het wordt niet bewaard, alleen een vingerafdruk: komt er een bericht op dat adres of nummer, dan wordt deze inzending gevonden.',
  note: 'Notitie voor uzelf (facultatief)',
  noteWhy: 'Ze blijft in het register en in het dossier van een bericht; geen brief haalt haar aan.',
  save: 'Deze inzending toevoegen',
  siteMissing: 'Noem de site.',
  noSite: 'Dit is geen naam of adres van een openbare site.',
  yearMissing: 'Noem ten minste het jaar.',
  later: 'Die datum moet nog komen.',
  nothingChosen: 'Vink ten minste één soort gegevens aan.',
  unreadable: 'Dit is geen e-mailadres en geen telefoonnummer.',
};
