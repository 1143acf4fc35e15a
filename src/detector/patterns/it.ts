import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which Italian is told from the other languages. */
export const italianHints =
  'il lo gli della del di per con una un tuo tua suo nome cognome indirizzo accedi password inserisci che sono non alla dei accetto accettare registrati iscriviti citta telefono hai quale come';

/** Italian. Left out on purpose: bare `concorso` in "concorso pubblico" and "concorso per titoli ed esami". */
export const italian: LanguagePatterns = {
  code: 'it',
  you: 'tuo tua tuoi sei hai ti tu suo mio mia ho sono fai',
  fields: {
    'full-name': ['nome e cognome, nome cognome, cognome e nome, nome completo, nominativo', 'Nome e cognome'],
    'given-name': ['nome di battesimo, primo nome', 'Nome di battesimo'],
    'family-name': ['cognome, il tuo cognome', 'Cognome'],
    'lone-name': ['nome, il tuo nome, tuo nome', 'Nome'],
    'middle-name': ['secondo nome', 'Secondo nome'],
    honorific: ['titolo di cortesia, appellativo', 'Titolo di cortesia'],
    gender: ['sesso, genere', 'Sesso'],
    email: [
      'e mail, email, indirizzo email, indirizzo e mail, posta elettronica, indirizzo di posta elettronica, mail, la tua email, email o nome utente, nome utente o email, indirizzo mail',
      'Indirizzo e-mail',
    ],
    phone: ['telefono, numero di telefono, recapito telefonico, tel, numero telefonico', 'Numero di telefono'],
    mobile: ['cellulare, numero di cellulare, telefono cellulare, whatsapp, mobile', 'Cellulare'],
    landline: ['telefono fisso', 'Telefono fisso'],
    'social-handle': ['profilo instagram, account instagram', 'Profilo Instagram'],
    website: ['sito web, sito internet', 'Sito web'],
    'birth-date': ['data di nascita, data nascita, nato il, nata il, nascita, compleanno', 'Data di nascita'],
    'birth-day': ['giorno di nascita', 'Giorno di nascita'],
    'birth-month': ['mese di nascita', 'Mese di nascita'],
    'birth-year': ['anno di nascita', 'Anno di nascita'],
    day: ['giorno, gg', 'Giorno'],
    month: ['mese, mm', 'Mese'],
    year: ['anno, aaaa', 'Anno'],
    date: ['data', 'Data'],
    age: ['eta, quanti anni hai, fascia d eta, fascia di eta, la tua eta', 'Quanti anni hai?'],
    nationality: ['nazionalita, cittadinanza', 'Nazionalità'],
    'ethnic-origin': ['origine etnica', 'Origine etnica'],
    'postal-address': [
      'indirizzo postale, indirizzo completo, indirizzo di residenza, domicilio',
      'Indirizzo di residenza',
    ],
    street: [
      'indirizzo, via, via e numero civico, via e numero, numero civico, indirizzo di spedizione, via piazza, n civico',
      'Via e numero civico',
    ],
    'street-2': ['interno, scala, indirizzo 2, presso', 'Interno'],
    'postal-code': ['cap, codice postale, c a p, codice di avviamento postale', 'CAP'],
    city: ['citta, comune, localita, luogo di residenza, comune di residenza', 'Città'],
    region: ['provincia, regione, prov', 'Provincia'],
    country: ['paese, nazione, stato, paese di residenza', 'Paese'],
    job: ['professione, occupazione, ruolo, lavoro, mansione, settore, posizione lavorativa', 'Professione'],
    employer: ['datore di lavoro', 'Datore di lavoro'],
    company: [
      'azienda, nome azienda, societa, ragione sociale, organizzazione, ditta, nome dell azienda',
      'Nome dell’azienda',
    ],
    education: ['titolo di studio, istruzione, livello di istruzione', 'Titolo di studio'],
    income: ['reddito, reddito familiare, stipendio, reddito annuo', 'Reddito familiare annuo'],
    household: ['nucleo familiare, componenti del nucleo, quante persone vivono', 'Componenti del nucleo familiare'],
    children: ['figli, hai figli, numero di figli, nome del bambino', 'Hai figli?'],
    'marital-status': ['stato civile', 'Stato civile'],
    housing: ['abitazione, tipo di abitazione, casa di proprieta, proprietario o affittuario', 'Tipo di abitazione'],
    vehicle: ['veicolo, targa, auto, marca auto, patente', 'Targa'],
    pets: ['animali domestici, hai animali, animale domestico, nome del cane', 'Hai animali domestici?'],
    bank: ['iban, banca, conto corrente, intestatario del conto', 'IBAN'],
    insurer: ['assicurazione, compagnia assicurativa', 'Compagnia assicurativa'],
    energy: ['riscaldamento, tipo di riscaldamento, fornitore di energia', 'Tipo di riscaldamento'],
    health: ['salute, allergie, malattie, patologie, disabilita, peso, farmaci, gravidanza, sintomi', 'Hai allergie?'],
    lifestyle: ['fumi, fumatore, dieta, fai sport, consumo di alcol', 'Fumi?'],
    habits: ['con quale frequenza, quanto spesso, abitudini', 'Con quale frequenza acquisti online?'],
    interests: ['interessi, hobby, i tuoi interessi, passioni', 'I tuoi interessi'],
    opinion: [
      'opinione, cosa ne pensi, soddisfazione, quanto sei soddisfatto, ci consiglieresti, valutazione, giudizio, come valuti',
      'Cosa ne pensi?',
    ],
    'political-opinion': [
      'opinione politica, orientamento politico, partito politico, intenzione di voto, per chi voteresti',
      'Orientamento politico',
    ],
    religion: ['religione, fede religiosa', 'Religione'],
    union: ['sindacato, iscrizione al sindacato', 'Sindacato'],
    'id-number': [
      'codice fiscale, partita iva, p iva, numero documento, carta d identita, numero di passaporto, numero tessera, codice cliente',
      'Codice fiscale',
    ],
    'card-number': [
      'numero della carta, numero carta, numero carta di credito, carta di credito',
      'Numero della carta',
    ],
    'card-name': [
      'titolare della carta, intestatario, intestatario della carta, nome sulla carta',
      'Titolare della carta',
    ],
    'card-code': ['codice di sicurezza, cvv, cvc', 'Codice di sicurezza'],
    'card-expiry': ['scadenza, data di scadenza', 'Data di scadenza'],
    photo: ['foto, la tua foto, immagine del profilo', 'Carica la tua foto'],
    file: ['allegato, curriculum, scontrino, carica file', 'Allegato'],
    username: ['nome utente, utente, user, id utente', 'Nome utente'],
    nickname: ['soprannome, nickname', 'Soprannome'],
    password: ['password, conferma password, ripeti password, nuova password, parola d ordine', 'Conferma password'],
    'one-time-code': ['codice di verifica, codice sms, codice di conferma, codice otp', 'Codice di verifica'],
    'free-text': [
      'messaggio, il tuo messaggio, commento, commenti, note, richiesta, domanda, suggerimenti, descrizione',
      'Il tuo messaggio',
    ],
    other: ['lingua, madrelingua, come ci hai conosciuto, codice promo', 'Lingua'],
    'not-personal': [
      'cerca, ricerca, parola chiave, captcha, quantita, oggetto, importo, arrivo, partenza, prefisso, coupon, ordina per',
      'Parola chiave',
    ],
  },
  options: {
    honorific: ['sig, sig ra, signor, signora, signorina, dott, dott ssa', 'Signora'],
    gender: ['maschio, femmina, uomo, donna, maschile, femminile, altro genere', 'Femmina'],
    'marital-status': [
      'celibe, nubile, coniugato, coniugata, divorziato, divorziata, vedovo, vedova, sposato, sposata',
      'Coniugata',
    ],
    housing: ['proprieta, affitto, di proprieta, in affitto, proprietario, affittuario', 'In affitto'],
    job: ['studente, impiegato, libero professionista, disoccupato, pensionato, casalinga, operaio', 'Impiegato'],
    opinion: [
      'molto soddisfatto, soddisfatto, insoddisfatto, d accordo, per niente d accordo, abbastanza',
      'Molto soddisfatto',
    ],
    'birth-month': [
      'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
      'Gennaio',
    ],
  },
  consent: {
    accept: [
      'accetto, accetti, acconsento, autorizzo, presto il consenso, ho letto, dichiaro di aver letto, sono d accordo, consenso, do il consenso, accettare, presa visione, acconsenti, consento',
      'Accetto il regolamento del concorso',
    ],
    refuse: [
      'non desidero, non voglio, non acconsento, mi oppongo, nego il consenso, non presto',
      'Non desidero ricevere offerte',
    ],
    receive: [
      'ricevere, essere contattato, iscrivermi, inviarmi, ricevi, essere informato, contattarmi, essere contattata, iscriviti, iscrivimi, invio',
      'Desidero ricevere offerte',
    ],
    offers: [
      'offerte, novita, promozioni, comunicazioni commerciali, comunicazioni, informazioni, pubblicita, sconti, informazioni commerciali, aggiornamenti, marketing, materiale pubblicitario, finalita promozionali, e mail, email, sms',
      'offerte e novità',
    ],
    newsletter: ['newsletter', 'Iscrivimi alla newsletter'],
    partners: [
      'partner, terzi, soggetti terzi, sponsor, societa partner, aziende terze, altre societa',
      'offerte dei partner',
    ],
    share: ['condivisi, comunicazione a, ceduti, cessione, trasmessi, comunicati', 'la cessione a terzi'],
    rules: [
      'regolamento, termini e condizioni, condizioni, termini, condizioni generali, condizioni d uso, termini di servizio, termini d uso',
      'il regolamento del concorso',
    ],
    privacy: [
      'informativa sulla privacy, privacy, informativa, trattamento dei dati, dati personali, privacy policy, gdpr, i miei dati, trattamento dei miei dati, dati',
      'l’informativa sulla privacy',
    ],
    political: ['partito politico, propaganda elettorale, campagna elettorale', 'propaganda elettorale'],
    'by-doing': [
      'cliccando, partecipando, inviando, registrandoti, iscrivendoti, proseguendo, continuando, facendo clic, compilando, firmando',
      'Partecipando accetti il regolamento',
    ],
    confirm: [
      'dichiaro, confermo, sono maggiorenne, maggiorenne, piu di 18 anni, di avere piu di',
      'Dichiaro di essere maggiorenne',
    ],
    convenience: [
      'ricordami, resta connesso, mostra password, rimani connesso, ricorda password, stesso indirizzo',
      'Ricordami',
    ],
  },
  screens: {
    contest: [
      'concorso a premi, estrazione, estrazione a premi, vinci un, vinci una, in palio, partecipa e vinci, partecipa al concorso, regolamento del concorso, gioca e vinci, puoi vincere, tenta la fortuna, instant win, lotteria, giveaway, partecipa all estrazione, concorso fotografico',
      'Partecipa al concorso a premi',
    ],
    'contest-hint': [
      'concorso, vinci, vincere, premio, premi, partecipa, partecipare, vincitore, vincitori, fortuna, regolamento',
      'I premi in palio',
    ],
    quiz: [
      'quiz, test della personalita, fai il test, scopri il tuo risultato, vedi i risultati, il tuo risultato, mettiti alla prova, che tipo di',
      'Fai il test e scopri il tuo risultato',
    ],
    'quiz-hint': ['test, risultato, risultati, domande, risposte', 'Le tue risposte'],
    survey: ['sondaggio, sondaggi, questionario, indagine, questionario di soddisfazione', 'Rispondi al sondaggio'],
    'video-gate': [
      'guarda il video, vedi il video, accedi al video, guarda ora, guarda la registrazione, sblocca il video, guarda la replica, video gratuito, accedi alla registrazione',
      'Guarda il video',
    ],
    'video-hint': ['video, registrazione, replica, masterclass', 'il video'],
    petition: [
      'petizione, firma la petizione, firma ora, firma anche tu, raccolta firme, firme, lettera aperta, firma',
      'Firma la petizione',
    ],
    'sample-offer': [
      'campione gratuito, campioni gratuiti, buono sconto, prova gratuita, codice sconto, cashback, omaggio, rimborso',
      'Richiedi il campione gratuito',
    ],
    'quote-request': [
      'preventivo, richiedi preventivo, preventivo gratuito, calcola il preventivo, confronta le offerte, ti richiamiamo, consulenza gratuita, richiedi una demo',
      'Richiedi un preventivo gratuito',
    ],
    newsletter: [
      'newsletter, iscriviti alla newsletter, iscrizione alla newsletter, abbonati',
      'Iscriviti alla newsletter',
    ],
    webinar: ['webinar, seminario online, riserva il tuo posto, evento online', 'Iscriviti al webinar'],
    'download-gate': [
      'scarica, scarica la guida, guida gratuita, ebook, white paper, scarica ora, scarica gratis',
      'Scarica la guida',
    ],
    account: [
      'registrati, crea un account, crea account, registrazione, iscriviti, nuovo utente, iscrizione, crea il tuo account',
      'Crea un account',
    ],
    purchase: [
      'acquista, paga, pagamento, carrello, concludi l ordine, spedizione, indirizzo di fatturazione, metodo di pagamento, cassa, ordina',
      'Concludi l’ordine',
    ],
    contact: [
      'contatti, contattaci, invia messaggio, modulo di contatto, scrivici, richiedi informazioni',
      'Contattaci',
    ],
    booking: ['prenota, prenotazione, prenota ora, appuntamento, prenota un appuntamento', 'Prenota un appuntamento'],
    application: [
      'candidatura, candidati, lavora con noi, invia il curriculum, concorso pubblico, bando di concorso, concorsi pubblici, concorso per titoli, domanda di ammissione, esame di ammissione',
      'Lavora con noi',
    ],
    donation: ['dona, dona ora, donazione, fai una donazione, donazioni, sostienici', 'Fai una donazione'],
    'sign-in': [
      'accedi, login, entra, password dimenticata, hai dimenticato la password, accesso, area riservata',
      'Accedi',
    ],
    'password-reset': [
      'recupera password, reimposta password, password dimenticata, hai dimenticato la password',
      'Reimposta password',
    ],
    search: ['cerca, ricerca, trova', 'Cerca'],
    comment: ['lascia un commento, commenti, rispondi, invia commento, pubblica commento', 'Lascia un commento'],
    settings: [
      'impostazioni, il mio profilo, modifica profilo, salva modifiche, il mio account, i miei dati',
      'Modifica profilo',
    ],
    admin: ['amministrazione, amministratore, pannello di controllo', 'Pannello di controllo'],
    trap: ['concorso di colpa, concorso di persone', 'il concorso di colpa'],
  },
  notices: {
    data: [
      'dati, dati personali, i tuoi dati, tuoi dati, informazioni, privacy, la tua email',
      'I tuoi dati saranno trattati',
    ],
    use: [
      'trattati, trattamento, utilizzati, raccolti, conservati, finalita, titolare del trattamento, titolare, usati, base giuridica',
      'Il titolare del trattamento',
    ],
    rights: [
      'diritti, cancellazione, rettifica, opposizione, disiscriverti, disiscrizione, gdpr, revocare, revoca, annullare l iscrizione, accesso ai dati, informativa',
      'Puoi revocare il consenso',
    ],
    recipients: ['terzi, destinatari, comunicati a, ceduti, partner, sponsor', 'comunicati a terzi'],
    promise: [
      'no spam, niente spam, mai condivisi, non saranno ceduti, non condivideremo, riservati, anonimo, non saranno comunicati',
      'Niente spam',
    ],
  },
  links: {
    rules: [
      'regolamento, termini e condizioni, condizioni, termini, condizioni d uso, condizioni generali, termini di servizio',
      'Regolamento',
    ],
    'privacy-policy': [
      'privacy policy, privacy, informativa privacy, informativa sulla privacy, protezione dei dati',
      'Informativa sulla privacy',
    ],
    'legal-notice': ['note legali', 'Note legali'],
    'partner-list': ['elenco dei partner, i nostri partner, lista dei partner', 'Elenco dei partner'],
  },
};
