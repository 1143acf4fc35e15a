import { formatCount } from '../dates';
import type { EvidenceWords } from '../french/evidence';
import { makePlural } from '../plural';

const plural = makePlural('it');

/** Italian words of the file of evidence on one message, and of the buttons that make it. */
export const italianEvidence: EvidenceWords = {
  title: 'Il fascicolo completo',
  lead: 'Il messaggio, i percorsi possibili e, per ogni invio, ciò che è stato conservato, in un file fatto su questo computer. I Suoi indirizzi e numeri non vi figurano, e nemmeno le loro impronte; ma le parole del messaggio e le Sue note possono nominarLa: lo rilegga prima di affidarlo a qualcuno.',
  savePdf: 'Salvare il fascicolo da leggere (PDF)',
  saveJson: 'Salvare il fascicolo da verificare (JSON)',
  making: 'Preparazione del fascicolo…',
  saved: (name) => `Fascicolo pronto: ${name}`,
  failed: 'Non è stato possibile fare il fascicolo.',
  paperTitle: 'Il percorso possibile dei miei dati fino a un messaggio politico',
  foot: (day) => `Contrepartie, messaggio ricevuto: ${day}`,
  madeOn: (moment, maker) =>
    `Redatto con ${maker} (${moment}), in base a ciò che questa estensione ha conservato sul mio computer. Non vi figura nessuno dei valori che ho inserito. Le frasi riprese dall’estensione si rivolgono a me: «Lei» è chi redige questo fascicolo.`,
  care: 'Ogni percorso qui descritto è possibile, non è provato. Dice chi aveva, secondo ciò che è registrato, l’indirizzo o il numero a cui il messaggio è arrivato, e che cosa dicevano i testi letti. Il mittente può averlo da altrove: solo la sua risposta, o quella degli organismi citati, lo dirà. Una menzione che non abbiamo trovato può esistere.',
  message: 'Il messaggio',
  reachedAt: 'Arrivato a',
  reached: {
    plain: 'un mio indirizzo o numero, che questo fascicolo non cita',
    tagged: 'un mio indirizzo contrassegnato, dato in un solo posto, che questo fascicolo non cita',
    unknown: 'non l’ho annotato',
  },
  notedAt: 'Annotato',
  wordsAsNoted: 'parole del messaggio, come le ho annotate',
  fileLine: (name, bytes, hash) => `${name}, ${formatCount('it', bytes)} byte, SHA-256: ${hash}`,
  gave: (when, what, number) => `${when}: ${what} (invio ${number} più sotto).`,
  textsSaid: (words) => `Testi letti: ${words}.`,
  received: (name) => `${name} ha ricevuto questi dati, secondo ciò che è registrato.`,
  told: (name) =>
    `${name} gestisce questo sito e può quindi aver ricevuto questi dati; lo dico io, nulla lo ha constatato.`,
  observed: (name) => `Una richiesta della pagina ha portato il mio indirizzo o numero a ${name}.`,
  named: (name) => `Un testo cita ${name} come partner; nulla mostra che abbia ricevuto questi dati.`,
  answered: (name) => `Una risposta a una delle mie lettere cita ${name}.`,
  arrived: (day) => `${day}: il messaggio. Quest’ultimo passo è possibile, non è provato.`,
  leftOut: (count) =>
    plural(count, {
      one: 'Un organismo meno probabile è solo nel file JSON.',
      other: `${count} organismi meno probabili sono solo nel file JSON.`,
    }),
  sendings: 'Gli invii, come sono stati registrati',
  sending: (number, what, when) => `Invio ${number}: ${what}, ${when}`,
  place: 'Posto nella catena',
  placeOf: (place, chain) => `anello ${place} della catena ${chain}`,
  linkHash: 'Impronta dell’anello',
  contentHash: 'Impronta della registrazione',
  box: (purposes, before, after) => `casella (${purposes}), all’apertura della pagina: ${before}, all’invio: ${after}`,
  passage: (text, address, hash) => `${text}, ${address}, SHA-256 del testo: ${hash}`,
  letters: 'Le mie lettere e le risposte',
  noLetters: 'Non è registrata nessuna lettera a questi organismi.',
  letter: (reference, kind, to, written) => `${reference}, ${kind}, a ${to}, ${written}`,
  answer: (day, kind) => `Risposta, ${day}: ${kind}`,
  namedIn: {
    source: (name) => `cita come fonte: ${name}`,
    recipient: (name) => `cita come destinatario: ${name}`,
  },
  verify: 'Come verificare',
  steps: [
    'Il file JSON di questo fascicolo contiene i testi interi, le registrazioni e gli anelli. In Contrepartie: Backup, Verificare, File da verificare. Qualsiasi programma può fare lo stesso:',
    'Un testo: lo SHA-256 del testo in UTF-8 è l’impronta citata qui.',
    'Una registrazione: lo SHA-256 del suo JSON canonico (RFC 8785) è il «content» del suo anello. Quello di un invio comprende anche le impronte dei miei indirizzi, che non lasciano il mio computer: l’invio si verifica lì, o con il mio backup.',
    'Un anello: lo SHA-256 del JSON canonico di «before», «chain», «content» e «place» è la sua impronta; questa è il «before» del successivo, fino all’ultimo.',
    'Che cosa mostra: che una registrazione non è cambiata da quando esiste il suo anello. Che cosa non mostra: che tutto sia stato visto, né, senza un testimone, l’ora in cui l’anello è stato scritto.',
  ],
  missingGlyphs: (points) =>
    `Il segno \uFFFD sostituisce qui caratteri che il font di questo documento non contiene (${points}); il file JSON li contiene.`,
};
