import { formatCount } from '../dates';
import type { frenchSettings } from '../french/settings';
import { makePlural } from '../plural';
import { withArticle } from './with-article';

const plural = makePlural('it');

/** Italian words of the settings. Await a native reader. */
export const italianSettings: typeof frenchSettings = {
  title: 'Impostazioni',
  saved: 'Impostazione salvata.',
  failed: 'Non è stato possibile salvare l’impostazione.',
  watching: 'Che cosa fa Contrepartie',
  pause: 'Metti Contrepartie in pausa',
  pauseWhy: 'Nulla viene guardato né annotato, su nessun sito, finché non riprende.',
  fetch: 'Leggi i documenti collegati',
  fetchWhy:
    'Al momento dell’invio, o quando chiede di confrontarli, il regolamento e l’informativa sulla privacy a cui il modulo rimanda vengono richiesti al loro indirizzo, senza cookie. Contrepartie non usa la rete per nient’altro, a meno che non chieda Lei l’elenco pubblico delle aziende pubblicitarie.',
  bodies: 'Guardare che cosa i moduli inviano ad altri siti',
  bodiesWhy:
    'Disattivato all’inizio. Mentre compila o invia un modulo osservato, e solo in quella scheda, Contrepartie cerca il Suo indirizzo e-mail o il Suo numero nel contenuto delle richieste a siti diversi da quello della pagina: al massimo 100\u00a0KB di ciascuna. Vengono annotati solo il destinatario, la forma e l’ora, nulla del contenuto. Ciò che la pagina comprime o cifra, i file e i WebSocket non si vedono.',
  bodiesRefused: 'Il browser non ha dato accesso a tutti i siti: nulla è cambiato.',
  badge: 'Badge sull’icona',
  badgeWhy: 'Un piccolo badge sull’icona quando una pagina chiede i Suoi dati o quando un invio è stato annotato.',
  language: 'Lingua',
  languageBrowser: 'Quella del browser',
  languageNote:
    'I testi in italiano sono completi, ma non sono ancora stati riletti da una persona di madrelingua italiana; lo stesso vale per quelli in tedesco, spagnolo e olandese. Le correzioni sono benvenute nel sistema di segnalazioni (issue) del progetto.',
  pausedSites: 'Siti in pausa',
  theme: 'Colori',
  themeBrowser: 'Quelli del sistema',
  themeLight: 'Chiari',
  themeDark: 'Scuri',
  dataExport: 'Salvare, verificare o cancellare il registro',
  occasions: 'Che cosa viene annotato',
  occasionsWhy: 'Mai annotati: accessi, ricerche, commenti, impostazioni e password.',
  byDefault: 'Annotati se non cambia nulla',
  onRequest: 'Da attivare se lo desidera',
  companies: 'Indirizzi delle organizzazioni',
  companiesWhy:
    'datarequests.org pubblica un file libero (CC0) di indirizzi presso cui esercitare i Suoi diritti. Contrepartie non lo richiede da sé: lo scarichi, poi lo scelga qui. Completa ciò che dicono i testi letti, senza mai passare avanti a loro.',
  companiesChoose: 'Scegli il file offline-data.json',
  companiesReading: 'Lettura del file…',
  companiesThere: (count, made, imported) =>
    `${plural(count, { one: '1 organizzazione', other: `${formatCount('it', count)} organizzazioni` })}, file ${withArticle('del', made)}, importato ${withArticle('il', imported)}.`,
  companiesTaken: (count) =>
    plural(count, {
      one: '1 organizzazione importata.',
      other: `${formatCount('it', count)} organizzazioni importate.`,
    }),
  companiesRemove: 'Rimuovi questi indirizzi',
  companiesRemoved: 'Gli indirizzi importati sono stati rimossi.',
  companiesRefused: {
    'too-large': 'File rifiutato: è troppo grande. Nulla è stato importato.',
    'not-json': 'File rifiutato: non è JSON. Nulla è stato importato.',
    'not-the-file': 'File rifiutato: non è quello di datarequests.org. Nulla è stato importato.',
    'other-format': 'File rifiutato: il suo formato non è il numero 1, l’unico noto. Nulla è stato importato.',
    'bad-record': 'File rifiutato: una delle sue schede non è conforme. Nulla è stato importato.',
  },
  data: 'I Suoi dati restano qui',
  dataWhy:
    'Il registro è su questo computer, in questo browser, e da nessun’altra parte: né server, né account, né statistiche. Disinstallando l’estensione si cancella tutto.',
  privateWindows: 'In una finestra privata nulla viene annotato.',
  about: 'Informazioni e licenze',
};
