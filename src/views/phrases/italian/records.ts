import type { frenchRecords } from '../french/records';
import { makePlural } from '../plural';

const plural = makePlural('it');

/** Italian words of the room of exports. Await a native reader. */
export const italianRecords: typeof frenchRecords = {
  title: 'Per altri strumenti',
  lead: 'I Suoi invii in formati che altri programmi, un’associazione o un’autorità sanno leggere.',
  link: 'Esporta per altri strumenti',
  linkWhy:
    'Un backup serve a essere ripreso qui. Per affidare gli invii a un foglio di calcolo, a un’associazione o a un’autorità ci sono formati standard, e un’esportazione anonima per la ricerca.',
  save: 'Salva gli invii',
  saveWhy:
    'Il file nasce su questo computer e non va da nessuna parte. Non contiene ciò che Lei ha scritto; vi porta un nome tirato a sorte, diverso in ogni file. Contiene le pagine e le date.',
  which: 'Quali invii',
  all: (count) => `Tutti (${count})`,
  holders: 'Quelli di un’organizzazione',
  format: 'Formato',
  formats: {
    record: 'Registrazione del consenso: norma ISO/IEC TS 27560, termini W3C DPV (JSON-LD)',
    receipt: 'Ricevuta del consenso: stessa norma, stessi termini (JSON-LD)',
    kantara: 'Ricevuta del consenso Kantara 1.1 (JSON), senza ciò che ha aggiunto Lei',
    table: 'Tabella per un foglio di calcolo (CSV)',
    letters: 'Le Sue lettere e che cosa ne è stato, senza le risposte stesse: termini W3C DPV (JSON-LD)',
  },
  notStated:
    'Ciò che i testi non dicevano vi figura come «not stated»: una lacuna è già un riscontro. I testi interi sono nel backup.',
  button: 'Salva il file',
  working: (done, all) => `In corso: ${done} di ${all}…`,
  stop: 'Ferma',
  stopped: 'Fermato. Nessun file è stato salvato.',
  saved: (name) => `File pronto: ${name}`,
  failed: 'Non è stato possibile creare il file.',
  nothing: 'Non c’è ancora alcun invio da esportare.',
  research: 'Per la ricerca e le autorità',
  researchWhy:
    'Un file in cui nulla La nomina: il mese, chi ha ricevuto dati o è nominato, che cosa dicevano i testi sulla politica e sui partner. Nessuna pagina, nessun dato, nessun giorno, nessuna impronta. Gli invii uguali fanno una sola riga.',
  researchCare:
    'Legga ogni riga prima di salvarla, e tolga la spunta a quella che direbbe troppo: per esempio un’organizzazione che pochi conoscono.',
  preview: 'Mostra le righe',
  lines: (kept, all) => plural(all, { one: `${kept} riga tenuta su 1`, other: `${kept} righe tenute su ${all}` }),
  lineOf: (month, count) => `${month}, ${plural(count, { one: '1 invio', other: `${count} invii` })}:`,
  noHolder: 'nessuna organizzazione annotata',
  asWritten: 'Come sarà scritta',
  saveLines: 'Salva le righe spuntate',
};
