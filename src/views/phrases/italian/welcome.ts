import type { WelcomeWords } from '../french/welcome';

/** Italian words of the welcome page, loaded with it alone. Await a native reader. */
export const italianWelcome: WelcomeWords = {
  tab: 'Benvenuto – Contrepartie',
  title: 'Contrepartie è installata',
  lead: 'Un concorso a premi, un quiz, un video da sbloccare: si paga con i propri dati e, mesi dopo, Le scrive qualcuno che si candida. Contrepartie ricorda chi li ha ricevuti e che cosa diceva l’informativa quel giorno.',
  now: 'Che cosa fare adesso',
  allow: 'Permetta a Contrepartie di vedere i siti',
  allowWhy: 'Il Suo browser non lo consente ancora: senza, non vede alcun modulo. Glielo chiederà una sola volta.',
  allowButton: 'Consenti su tutti i siti',
  refused: 'L’accesso non è stato concesso. Può riprovare quando vuole.',
  pin: 'Tenga la sua icona in vista',
  pinHow: {
    chromium: 'Nella barra del browser, prema il pezzo di puzzle, poi la puntina accanto a Contrepartie. È tutto.',
    firefox:
      'Nella barra del browser, prema il pezzo di puzzle, poi l’ingranaggio accanto a Contrepartie, e scelga «Aggiungi alla barra degli strumenti». È tutto.',
  },
  nothing: 'Proprio nulla',
  nothingWhy: 'Tutto è pronto. Navighi come sempre: il resto avviene da sé.',
  signs: 'Che cosa Le dirà l’icona',
  signCollects: 'questa pagina chiede dati personali',
  signPolitical: 'il testo letto su questa pagina parla di un uso politico',
  signKept: 'il Suo invio è annotato',
  signNone: 'Altrimenti non dice nulla.',
  does: 'Che cosa fa',
  doesList: [
    'Nota i moduli che chiedono dati personali e legge ciò che vi è scritto intorno, prima che Lei invii.',
    'Quando invia, annota a chi, che cosa, le caselle selezionate e l’informativa com’era.',
    'Prepara con Lei la lettera a chi ha i Suoi dati, poi segue il mese che hanno per rispondere. Nulla parte senza di Lei.',
  ],
  keeps: 'Che cosa conserva',
  keepsList: [
    'Che un indirizzo o un numero è stato dato, mai ciò che ha scritto: ne resta solo un’impronta, per ritrovarlo in seguito.',
    'Tutto resta in questo browser: né server, né account, né statistiche.',
    'Nulla delle finestre private.',
    'Disinstallando l’estensione si cancella tutto.',
  ],
  asks: 'Che cosa chiede al browser',
  asksSites: 'Vedere le pagine di tutti i siti',
  asksSitesWhy:
    'Un concorso a premi può essere ovunque. Non aggiunge nulla alle pagine, non vi cambia nulla, e non possono sapere che c’è.',
  asksNetwork: 'Leggere i documenti collegati',
  asksNetworkWhy:
    'Al momento dell’invio, il regolamento e l’informativa sulla privacy vengono richiesti al loro indirizzo, senza cookie. Da sé non fa nessun’altra connessione, e questa si può disattivare nelle impostazioni.',
  asksMore: 'E il resto, nel dettaglio',
  permissions: {
    scripting: 'Mettere il suo osservatore solo nei riquadri di pagina che hanno un campo da compilare.',
    storage: 'Tenere in memoria la bozza di un invio finché il browser è aperto.',
    unlimitedStorage: 'Che il browser non cancelli le Sue prove quando manca lo spazio.',
    webRequest:
      'Vedere dove porta un reindirizzamento quando legge un documento collegato, per non seguirne alcuno nella Sua rete. Se lo attiva nelle impostazioni, cercare il Suo indirizzo in ciò che un modulo invia ad altri siti. Non blocca e non cambia nulla.',
    offscreen: 'Leggere questi documenti a parte, senza che alcuno dei loro script venga eseguito.',
  },
  settings: 'Scegliere che cosa annota',
  dashboard: 'Apri il pannello',
  once: 'Questa pagina si apre una sola volta.',
};
