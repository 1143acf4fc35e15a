import type { MailLexicon } from './mail-lexicon';

/** Italian. */
export const ITALIAN_MAIL: MailLexicon = {
  language: 'it',
  skippable:
    'il lo la i gli le l un uno una di del della dello dei degli delle d tuo tua tuoi tue suo sua nostro nostra nostri nostre vostra questo questa già',
  meanings: {
    entry: `
      tua|sua|vostra partecipazione, hai|ha|avete partecipato, partecipazione al|alla|all|a …
      concorso|estrazione|quiz|gioco|lotteria|premi|giveaway, stai partecipando, conferma di|della partecipazione|firma,
      tua|sua firma, hai|ha firmato, per partecipato|firmato, per aver partecipato|firmato, per aver partecipare, tua|sua giocata,
      iscrizione al|all … concorso|estrazione|quiz`,
    received:
      'conferm*, registrat*, ricevut*, grazie, ringrazi*, convalidat*, accettat*, andata a buon fine, buon fine, correttamente',
    game: 'concorso|concorsi, estrazione, quiz, gioco a premi, giveaway, lotteria, petizion*, instant win, premi|premio',
    // "Concorso" is also the examination for a public post.
    otherEntry: `
      partecipazione|partecipato|partecipare al|alla|all|ai|alle|allo|a …
      riunione|webinar|corso|laboratorio|convegno|gara|maratona|sondaggio|indagine|conferenza|seminario|studio|assemblea|spese|utili|lezione|evento|incontro,
      concorso pubblico|esterno|interno, bando, candidatura|candidature, graduatoria, prova scritta|orale, videogioc*, firma
      digitale|elettronica, contratto`,
    letter: `
      newsletter*, mailing list, lista di distribuzione, bollettino|notiziario, lettera
      settimanale|mensile, aggiornamenti via|per|tramite mail|email|e|posta`,
    ask: `
      conferm* … iscrizione|indirizzo|abbonamento|mail|email, clicca* … confermare, fai clic … confermare, ultimo passo|passaggio, manca
      solo un, ancora un passo`,
    enrolled: `
      sei|siete … iscritt*|abbonat*, ti sei iscritt*, si è iscritt*, iscrizione … confermat*|attiva|completata|effettuata|riuscita, benvenut*, grazie per
      iscritt*|iscrizione|esserti|essersi|aver`,
    leave: `
      disiscri*, cancell* … iscrizione, annulla* … iscrizione, non ricevere più, non desideri ricevere, visualizza … browser,
      versione online, cancellarti, disiscrivi*`,
    deal: `
      tuo|tua|suo|sua ordine|acquisto|fattura|pagamento|pacco|spedizione|consegna|prenotazione|ricevuta|bonifico|rimborso|biglietto|estratto|bolletta|appuntamento|password|conto|polizza,
      ordine n|nº|no|numero|confermato|spedito|consegnato, conferma di|d|dell ordine|acquisto|pagamento|prenotazione, fattura
      n|nº|no|numero|disponibile|allegata|elettronica, bolletta disponibile, traccia* … pacco|spedizione|ordine, codice di
      verifica|sicurezza|accesso|conferma|autenticazione, codice otp, otp, password, nuovo accesso, accesso … dispositivo, estratto
      conto, addebito, attiva*|verifica* … account|conto, carta d imbarco, promemoria appuntamento|pagamento, cartella clinica, avviso di
      pagamento, dichiarazione dei redditi`,
    politics: `
      elezione|elezioni, elettoral*, elettori, elettor*, urne, seggio, seggi, ballottaggio, primo turno, comunali|regionali|politiche|europee|amministrative,
      candidat|candidato|candidata|candidati|candidate, deputat*, senator*, sindac|sindaco|sindaca, consiglier*, collegio,
      militanti, tesserati, scheda elettorale, parlament*, partito, referendum`,
    voice: `
      mi candido, sono candidat*, mia|nostra candidatura, nostro|nostra|vostro|tuo candidat*, vota|votate per|la|il, scrivi … cognome|nome, tuo|vostro|suo
      voto, chiedo|chiediamo … voto|fiducia|sostegno, sostieni|sosteneteci|sostenete … candidatura|campagna|lista|partito|candidat*, unisciti …
      campagna|partito|lista|movimento, iscriviti al partito, tesseramento, nostro|mio programma per … città|comune|paese|italia|regione|quartieri,
      comizio|comizi, campagna elettorale, vincere|vinciamo … elezioni|ballottaggio|comune, dona … campagna|partito, nostri militanti, volantin*,
      rappresentante di lista, porta a porta, barra* … simbolo|lista, barrare simbolo, due per mille, 2 per mille`,
    vote: 'vota, votate, votiamo, votare',
    otherVote: `
      vota*|votate|scegli* … preferit*|foto*|ricett*|canzon*|video*|prodott*|giocator*|miglior*|vincitor*, elezioni
      rsu|sindacali|studentesche, elezione rappresentanti|dei … genitori|classe|istituto, assemblea condomin*|soci|azionisti,
      rappresentanti di classe, consiglio d istituto, candidat* per … posizione|ruolo|lavoro, bilancio partecipativo, premio pubblico`,
    office: `
      candidat*, partito, campagna, comitato elettorale, comitato, lista civica, sindaco, deputat*, senator*, consigliere, movimento 5
      stelle, lega, pd, fratelli italia, forza italia, per|con … 2026|2027|2028|2029|2030`,
  },
};
