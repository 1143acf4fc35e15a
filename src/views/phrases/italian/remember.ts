import type { RememberWords } from '../french/remember';

/** Italian words of the room in which something given before is added by hand. */
export const italianRemember: RememberWords = {
  title: 'Aggiungere un invio del passato',
  lead: 'Ciò che ha dato prima di installare Contrepartie, o altrove. Questo invio resterà contrassegnato ovunque come aggiunto da Lei: non ne è stato visto nulla, e nessuna lettera dirà il contrario.',
  where: 'Dove, e perché',
  helps: 'Ciò che aiuterà a ritrovarlo',
  site: 'Sito',
  siteWhy: 'Il suo nome, come concorso.example, o l’indirizzo della pagina se lo ha ancora.',
  when: 'Quando, con la precisione che conosce',
  year: 'Anno',
  month: 'Mese',
  day: 'Giorno',
  notKnown: 'non ricordo',
  occasion: 'In quale occasione',
  what: 'Ciò che pensa di aver dato',
  more: 'Altri dati',
  given: 'Indirizzo e-mail o numero dato (facoltativo)',
  givenWhy:
    'Non viene conservato, solo un’impronta: se un messaggio arriva a quell’indirizzo o numero, questo invio sarà ritrovato.',
  note: 'Nota per Lei (facoltativa)',
  noteWhy: 'Resta nel registro e nel fascicolo di un messaggio; nessuna lettera la cita.',
  save: 'Aggiungere questo invio',
  siteMissing: 'Indichi il sito.',
  noSite: 'Non è il nome o l’indirizzo di un sito pubblico.',
  yearMissing: 'Indichi almeno l’anno.',
  later: 'Questa data non è ancora passata.',
  nothingChosen: 'Selezioni almeno un dato.',
  unreadable: 'Non è né un indirizzo e-mail né un numero di telefono.',
};
