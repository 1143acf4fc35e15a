import type { Phrases } from './french';
import { italianDocuments } from './italian/documents';
import { italianNames } from './italian/names';
import { italianPopup } from './italian/popup';
import { italianTagged } from './italian/tagged';
import { italianVerdicts } from './italian/verdicts';

/** The Italian texts that popup and dashboard share. Await a native reader. */
export const italian: Phrases = {
  language: 'it',
  app: {
    name: 'Contrepartie',
    navigation: 'Sezioni',
    skip: 'Vai al contenuto',
    loading: 'Caricamento…',
    pageNotFound: 'Questa sezione non esiste.',
    newTab: '(nuova scheda)',
    futureTitle: 'Registro di una versione più recente',
    future:
      'Questo registro è stato scritto da una versione più recente di Contrepartie. Viene lasciato intatto: aggiorni l’estensione per aprirlo.',
    failedTitle: 'Il registro non si apre',
    failed:
      'Il browser non è riuscito ad aprire il registro. Nulla è stato cancellato. Riavvii il browser per riprovare.',
    blockedTitle: 'Un’altra finestra tiene occupato il registro',
    blocked:
      'Contrepartie è stata aggiornata, ma un’altra finestra tiene ancora aperto il vecchio registro. Nulla è andato perso: chiuda le altre schede di Contrepartie, poi ricarichi questa.',
    damagedTitle: 'Il registro non è leggibile',
    damaged:
      'Il browser segnala che la sua memoria è danneggiata. Per prima cosa lo riavvii. Se non basta, un backup può essere verificato qui e ripreso in un nuovo profilo.',
    fullTitle: 'Spazio esaurito',
    full: 'L’ultimo invio non è stato annotato: il disco è pieno. Liberi dello spazio, poi riprovi.',
    writeFailedTitle: 'Un invio non è stato annotato',
    writeFailed: 'Non è stato possibile scrivere l’ultimo invio nel registro. Ciò che era già annotato è intatto.',
  },
  names: italianNames,
  documents: italianDocuments,
  verdict: italianVerdicts,
  popup: italianPopup,
  tagged: italianTagged,
};
