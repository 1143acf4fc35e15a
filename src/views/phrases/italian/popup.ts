import { formatCount } from '../dates';
import type { frenchPopup } from '../french/popup';
import { makePlural } from '../plural';

const plural = makePlural('it');

/** Italian words of the popup. Await a native reader. */
export const italianPopup: typeof frenchPopup = {
  pageQuestion: 'Questa pagina',
  holdersQuestion: 'Chi ha i miei dati',
  asking: (occasion) => `Questa pagina chiede i Suoi dati: ${occasion}`,
  askingNotRecorded: (occasion) =>
    `Questa pagina chiede i Suoi dati (${occasion}). Ha scelto di non annotare questo tipo di modulo.`,
  neverRecorded: (screen) => `Modulo visto: ${screen}. Contrepartie non annota mai questo tipo di modulo.`,
  asked: 'Che cosa chiede',
  required: 'obbligatorio',
  sensitive: 'dato sensibile',
  boxes: 'Caselle da conoscere prima di inviare',
  preTicked: 'Preselezionata',
  bundled: (purposes) => `Una sola casella per più cose: ${purposes}`,
  requiredBox: 'Obbligatoria per inviare, benché riguardi altro rispetto al regolamento',
  refuses: 'Da selezionare per rifiutare',
  noticeSays: 'Che cosa dice l’informativa',
  linked: 'Documenti collegati, letti al momento dell’invio',
  linkedOff: 'Documenti collegati (la loro lettura è disattivata)',
  nothingSeen: 'In questa pagina non abbiamo visto moduli che chiedano dati personali.',
  notWatchable: 'Questa pagina appartiene al browser o a un’estensione: Contrepartie non può guardarla.',
  paused: 'In pausa. Nulla viene guardato né annotato, su nessun sito.',
  private: 'Finestra privata: nulla viene annotato, né lo sarà.',
  unanswered: 'Contrepartie non ha risposto per questa pagina. Ricarichi la pagina per riprovare.',
  loadingPage: 'Lettura della pagina…',
  loadingHolders: 'Apertura del registro…',
  emptyTitle: 'Per ora nulla è annotato',
  empty:
    'Quando invierà i Suoi dati in un concorso a premi, un quiz o un modulo simile, vedrà qui chi li ha ricevuti e che cosa diceva l’informativa quel giorno.',
  gaveOn: (day, occasion) => `${day}, ${occasion}`,
  toldOn: (when, occasion) => `${when}, ${occasion}, aggiunto da Lei`,
  gave: (list) => `Dati: ${list}`,
  gaveNothing: 'Dati: non precisati',
  onSite: (site) => `su ${site}`,
  allHolders: 'Mostra tutto l’elenco',
  write: (holder) => `Scrivi a ${holder}`,
  writeShort: 'Scrivi la lettera',
  writeWhy: 'Per sapere che cosa hanno e a chi lo hanno trasmesso.',
  dueLetters: (count) => (count === 1 ? '1 lettera attende un Suo passo.' : `${count} lettere attendono un Suo passo.`),
  openDashboard: 'Apri il pannello',
  pausedHere: 'In pausa su questo sito. Qui nulla viene guardato né annotato.',
  pausedUntil: (time) => `Fine della pausa: ${time}.`,
  pause: 'Pausa',
  resume: 'Riprendi',
  pauseOn: (site) => `Pausa su ${site}`,
  pauseEverywhere: 'Pausa su tutti i siti',
  oneHour: 'Un’ora',
  always: 'Sempre',
  untilResumed: 'Fino alla ripresa',
  holdersCount: (count) =>
    plural(count, {
      one: '1 organizzazione ha i Suoi dati',
      other: `${formatCount('it', count)} organizzazioni hanno i Suoi dati`,
    }),
  politicalCount: (count) =>
    plural(count, {
      one: 'per 1, il testo annuncia un uso politico',
      other: `per ${formatCount('it', count)}, il testo annuncia un uso politico`,
    }),
  search: 'Cerca un nome o un sito',
  filterVerdict: 'Uso politico',
  allVerdicts: 'tutti',
  noMatch: 'Nessuna organizzazione corrisponde a questa ricerca.',
  matches: (count) =>
    plural(count, {
      one: '1 organizzazione corrisponde.',
      other: `${formatCount('it', count)} organizzazioni corrispondono.`,
    }),
  pauseFailed: 'Non è stato possibile modificare la pausa.',
};
