import { formatCount, joinList } from '../dates';
import type { frenchPictures } from '../french/pictures';
import { makePlural } from '../plural';

const plural = makePlural('it');
const counted = (count: number) => formatCount('it', count);

/** Italian words of the pictures, and of the tables that say the same. Await a native reader. */
export const italianPictures: typeof frenchPictures = {
  lead: 'Due immagini di ciò che è annotato: per quali vie sono passati i Suoi dati e quando li ha dati. Sotto ciascuna, gli stessi dati in tabella.',
  search: 'Cerca un sito o un’organizzazione',
  noMatch: 'Nessun sito né organizzazione con questo nome.',
  me: 'Lei',
  political: {
    disclosed: 'Politica: annunciata',
    excluded: 'Politica: esclusa',
    contradictory: 'Politica: sì e no',
    silent: 'Politica: nulla trovato',
    unread: 'Testo non letto',
  },
  role: {
    'declared-controller': 'Si dice titolare',
    'named-partner': 'Nominata, non provato',
    'named-in-answer': 'Citata in una risposta',
    observed: 'Ricezione osservata',
    'form-operator': 'Gestisce il modulo',
    site: 'Sito del modulo',
  },
  way: {
    given: 'Lo ha inviato Lei',
    attempted: 'Invio non confermato',
    told: 'Aggiunto da Lei, senza testimone',
    held: 'Ha ricevuto i dati, secondo i testi o il modulo',
    observed: 'È stata vista ricevere il Suo indirizzo e-mail o il Suo numero',
    named: 'Nominata come partner: non provato',
    answered: 'Citata in una risposta a una lettera',
    possible: 'Possibile, non provato',
  },
  columns: ['Lei', 'Siti', 'Hanno ricevuto dati', 'Nominate dai testi'],
  legendPolitical: 'Un testo annuncia un uso politico, o si contraddice',
  legendObserved: 'Vista ricevere il Suo indirizzo e-mail o il Suo numero',
  again: 'Già più in alto',
  restOf: {
    site: (count) => plural(count, { one: 'E un altro sito', other: `E altri ${counted(count)} siti` }),
    partner: (count) => plural(count, { one: 'E un’altra nominata', other: `E altre ${counted(count)} nominate` }),
  },
  flowTitle: 'Chi ha trasmesso i miei dati a chi',
  flowLead:
    'Da Lei ai siti, dai siti a chi ha ricevuto i dati, e da lì a chi è nominato nei loro testi. Un’organizzazione solo nominata è tratteggiata: nulla mostra che abbia ricevuto i Suoi dati.',
  flowCount: (sites, holders, partners) => {
    const all = [
      plural(sites, { one: '1 sito', other: `${counted(sites)} siti` }),
      holders && plural(holders, { one: '1 organizzazione', other: `${counted(holders)} organizzazioni` }),
      partners && plural(partners, { one: '1 partner nominato', other: `${counted(partners)} partner nominati` }),
    ];
    return `${joinList(
      'it',
      all.filter((one) => typeof one === 'string'),
    )}.`;
  },
  leftOut: (sites, holders, partners) => {
    const left = [
      sites && plural(sites, { one: 'un sito', other: `${counted(sites)} siti` }),
      holders && plural(holders, { one: 'un’organizzazione', other: `${counted(holders)} organizzazioni` }),
      partners && plural(partners, { one: 'un partner nominato', other: `${counted(partners)} partner nominati` }),
    ].filter((one) => typeof one === 'string');
    return `Per restare leggibile, l’immagine tralascia ${joinList('it', left)}. Cerchi un nome qui sopra per vederli; anche la tabella li contiene.`;
  },
  partRead: (read, total) =>
    `Qui sono letti i ${counted(read)} invii più recenti su ${counted(total)}. Cerchi un nome per vedere gli altri.`,
  timelineTitle: 'Che cosa ho dato, e quando',
  timelineLead:
    'Una riga per ogni occasione. Un cerchio è un invio, o tanti quanti il numero che porta. In basso, le Sue lettere e i messaggi politici che ha annotato.',
  all: 'Tutti gli invii',
  otherOccasions: 'Altre occasioni',
  toldByMe: 'Aggiunti da Lei, date approssimative',
  letters: 'Lettere scritte',
  approaches: 'Messaggi politici',
  several: (count, when) => `${counted(count)} invii, ${when}`,
  lettersOn: (count, when) =>
    plural(count, { one: `Una lettera, ${when}`, other: `${counted(count)} lettere, ${when}` }),
  approachesOn: (count, when) =>
    plural(count, { one: `Un messaggio politico, ${when}`, other: `${counted(count)} messaggi politici, ${when}` }),
  withPolitics: (count) =>
    plural(count, {
      one: 'di cui uno con una menzione politica',
      other: `di cui ${counted(count)} con una menzione politica`,
    }),
  period: 'Periodo',
  wholePeriod: 'Dall’inizio',
  noneThen: 'Nessun invio in questo periodo.',
  occasionsUnread: (count) =>
    `Occasioni e menzioni politiche sono lette per i ${counted(count)} invii più recenti del periodo; gli altri sono contati in alto. Scelga un anno per vederli.`,
  chainTitle: 'I percorsi possibili',
  chainLead:
    'Dai Suoi invii a questo messaggio, attraverso chi aveva l’indirizzo o il numero, dal più probabile al meno probabile. L’ultimo passo, punteggiato, è possibile; non è provato.',
  chainColumns: ['Lei', 'I Suoi invii', 'Lo avevano quel giorno', 'Nominate dai testi'],
  chainEnd: 'Il messaggio',
  chainCount: (paths) =>
    plural(paths, {
      one: 'Un percorso possibile, non provato.',
      other: `${counted(paths)} percorsi possibili, non provati.`,
    }),
  chainLeft: (count) =>
    plural(count, {
      one: 'Un’organizzazione meno probabile è solo nella tabella.',
      other: `${counted(count)} organizzazioni meno probabili sono solo nella tabella.`,
    }),
  table: 'Gli stessi dati in tabella',
  tableCut: (count) => `La tabella si ferma a ${counted(count)} righe.`,
  from: 'Da',
  to: 'A',
  how: 'Che cosa lo mostra',
  texts: 'Che cosa dicono i testi',
  sendings: 'Invii',
  occasions: 'Occasioni',
  mentions: 'Menzioni politiche',
  sending: 'Invio',
  through: 'Passando da',
  suspect: 'Organizzazione',
  reasons: 'Perché figura qui',
  saveSvg: 'Salva l’immagine (SVG)',
  savePng: 'Salva l’immagine (PNG)',
  saved: (name) => `Immagine salvata: ${name}`,
  saveFailed: 'Non è stato possibile salvare l’immagine.',
  fileNames: { flow: 'contrepartie-percorso', timeline: 'contrepartie-cronologia', chain: 'contrepartie-percorsi' },
  stamp: (day) => `Contrepartie, ${day}. Ciò che è annotato, e nulla di più.`,
};
