import type { Checklist } from '../checklist';

/** Italian. */
export const ITALIAN_CHECKLIST: Checklist = {
  language: 'it',
  statements: {
    controller: `
      titolar* del|dei trattament*, contitolar*, società promotrice, soggetto promotore, titolare del|è`,
    dpo: 'responsabile della|per protezione, dpo|rpd, data protection officer',
    purpose: 'finalità, scopo|scopi, trattati|utilizzati|raccolti … per',
    'legal-basis': `
      bas* giuridic*, legittimo interesse|interessi, interesse legittimo, esecuzione di|del|d … contratto,
      consenso, obblig* legal*|di legge, art|articolo 6`,
    recipients: `
      destinatari*, comunicati|ceduti|condivisi|trasmessi … a|con, responsabili del trattamento,
      responsabili esterni`,
    'transfer-outside-eu': `
      fuori|esterno|esterni|di fuori … unione|ue|see|europa, paesi terzi, clausole contrattuali,
      privacy shield|framework, extra ue, decision* di adeguatezza, spazio economico`,
    retention: `
      conserv* … per|periodo|anni|mesi|fino|tempo|giorni, periodo|tempi|durata di conservazione, cancellat* …
      anni|mesi|dopo|giorni, periodo|tempo|tempi|durata di|della conservazione, conserva*|cancella*|elimina* …
      anni|mesi|giorni|tempo|fino|durata, quanto tempo, anni|mesi|giorni dal|dalla|dopo`,
    rights: `
      diritt* di|all|alla|d accesso,
      diritt* … accedere|rettific*|cancellazione|opposizione|opporsi|portabilità|limitazione|ottenere,
      eserci* … diritti`,
    withdrawal: 'revoc* … consenso, consenso … revoc*, disiscri*, cancellare iscrizione',
    authority: 'garante, autorità di controllo, reclamo',
    source: 'fonte|origine … dati, fonti, dati … provenienti|ottenuti|raccolti presso',
    profiling: 'profilazione, process* decisional*, decision* … automatizzat*, segmentazione',
  },
  naming: {
    'names-controller': `
      titolare del|dei … trattament* … è, titolare del|dei … trattament*, società promotrice, promotore,
      organizzato|promosso|trattati|raccolti da|dalla`,
    'controller-named': 'è|come … titolare, in qualità di titolare, di seguito, tratta|tratterà',
    'names-publisher': 'proprietà di, gestito da|dalla, ragione|denominazione sociale, società',
    host: 'hosting, ospitato, responsabili|fornitori',
  },
  fillers: `
    è sono il la i le lo l di dei del della dati personali trattamento società azienda associazione impresa
    titolare promotrice soggetto promotore`,
  notNames: `sms mms email chi quali come perché forma
    lei suo sua se quando
    il la lo i gli le un una gdpr dpo rpd ue unione europea italia dati utente utenti partecipante interessato
    titolare responsabile finalità base sito web informativa privacy cookie sede indirizzo telefono email
    regolamento codice garante legge art articolo in per con di da se ai al gentile google facebook meta lei`,
  connectors: 'di del della dei e d il la lo & of the',
  labels: 'titolare del trattamento, titolare, promotore, organizzatore',
  questions: 'chi siamo, chi è il titolare',
};
