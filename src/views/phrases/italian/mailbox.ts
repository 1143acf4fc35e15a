import type { MailboxWords } from '../french/mailbox';
import { makePlural } from '../plural';

const plural = makePlural('it');

/** Italian words of the room that looks through a mailbox. Loaded with it. Await a native reader. */
export const italianMailbox: MailboxWords = {
  lead: 'Contrepartie non c’era prima dell’installazione, ma i messaggi di posta lo ricordano: conferme di concorsi, newsletter, messaggi politici.',
  choose: 'Scegliere i file',
  chooseWhy:
    'Vengono letti in questa pagina, un messaggio dopo l’altro, e poi dimenticati. Nulla ne esce e nulla viene conservato, salvo ciò che Lei spunta.',
  how: 'Come esportare la casella',
  ways: [
    'Gmail: Google Takeout (takeout.google.com), scegliere «Posta» ed estrarre l’archivio: contiene un file .mbox.',
    'Thunderbird: ogni cartella è un file senza estensione nella cartella «Mail» del profilo; si sceglie così com’è.',
    'Apple Mail: menu «Casella», poi «Esporta casella».',
    'Altri: salvare i messaggi uno per uno come file .eml e sceglierli tutti insieme.',
  ],
  files: 'File .mbox o .eml',
  filesWhy: 'Anche più d’uno alla volta, anche di diversi gigabyte. Gli allegati non vengono aperti.',
  reading: 'Lettura in corso…',
  readSoFar: (done: string, all: string) => `${done} su ${all}.`,
  counted: (messages: string, found: string) => `Messaggi: ${messages}. Mittenti trovati: ${found}.`,
  stop: 'Fermare',
  stopped: 'Fermato. Nulla è stato conservato.',
  failed: 'Un file non è stato letto fino in fondo. Nulla è stato conservato.',
  noMessage: 'In questi file non è stato trovato alcun messaggio.',
  messagesRead: (count: number) => plural(count, { one: '1 messaggio letto.', other: `${count} messaggi letti.` }),
  unread: (count: number) =>
    plural(count, { one: '1 messaggio era illeggibile.', other: `${count} messaggi erano illeggibili.` }),
  proposed: (count: number) => plural(count, { one: '1 mittente proposto', other: `${count} mittenti proposti` }),
  proposedWhy:
    'Dalle parole dei loro messaggi, questi mittenti sembrano avere il Suo indirizzo da un concorso, un’iscrizione o una campagna. Le regole possono sbagliare, e ciò che non hanno trovato può esserci. Spunti ciò che riconosce.',
  search: 'Cercare un nome o un indirizzo',
  kind: 'Tipo di messaggio',
  allKinds: 'Tutti',
  kinds: {
    participation: 'Conferma di partecipazione',
    subscription: 'Conferma di iscrizione',
    newsletter: 'Lettera informativa',
    political: 'Messaggio politico',
  },
  shown: (count: number) => plural(count, { one: '1 mittente mostrato.', other: `${count} mittenti mostrati.` }),
  messages: (count: number) => plural(count, { one: '1 messaggio,', other: `${count} messaggi,` }),
  on: (day: string) => `in data ${day}.`,
  between: (first: string, last: string) => `dal ${first} al ${last}.`,
  usedAddress: (address: string) => `Al Suo indirizzo ${address}.`,
  usedUnknown: 'Le intestazioni non dicono quale indirizzo sia stato usato.',
  sentBy: (platform: string) => `Inviato da ${platform} per suo conto.`,
  quoted: (subject: string) => `«${subject}»`,
  known: 'Già nel Suo registro.',
  see: 'Vedere',
  site: 'Sito di questo mittente',
  siteWhy: 'I suoi messaggi mostrano solo l’indirizzo di un servizio di invio o di posta. Per esempio: esempio.it.',
  nothingTicked: 'Spunti almeno un mittente.',
  siteMissing: 'Indichi il sito di ogni mittente spuntato che non ne ha.',
  keeping: 'Aggiunta in corso…',
  kept: (count: number) => plural(count, { one: '1 mittente aggiunto.', other: `${count} mittenti aggiunti.` }),
  someNotKept: 'Gli altri non sono stati aggiunti e restano spuntati.',
  whatIsKept:
    'Di una partecipazione o di una newsletter il registro conserva il mittente, il suo sito, il tipo, la data e un’impronta del Suo indirizzo; di un messaggio politico il giorno, il mittente, l’oggetto, ciò che dicono le intestazioni e quell’impronta. Mai l’indirizzo stesso, né il testo.',
  keep: (count: number) => `Aggiungere al registro (${count})`,
  forget: 'Dimenticare questo elenco',
  keptTitle: 'Aggiunto al registro',
  keptAs: {
    disclosure: 'annotato come invio precedente, secondo la Sua casella',
    approach: 'annotato come messaggio politico',
  },
};
