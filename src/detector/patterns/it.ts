import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which Italian is told from the other languages. */
export const italianHints =
  'il lo gli della del di per con una un tuo tua suo nome cognome indirizzo accedi password inserisci che sono non alla dei accetto accettare registrati iscriviti citta telefono hai quale come';

/** Italian. Left out on purpose: bare `concorso` in "concorso pubblico" and "concorso per titoli ed esami". */
export const italian: LanguagePatterns = {
  code: 'it',
  you: 'tuo tua tuoi sei hai ti tu suo mio mia ho sono fai tue lei suoi sua vostro vostra possiedi usi utilizzi siete vi vostre vostri avete mangiate possiede vive beve segue colloca porti viaggi bevi mangi fumi dormi guidi soffri vivi abiti lavori guadagni spendi compri leggi guardi ascolti pensi credi preferisci cucini alleni cammini pesi voteresti voti vai prendi ami piace piacciono vuoi mie dormo bevo fumo vivo abito concordi preghi esci giochi senti paghi risparmi studi parcheggi riesci tieni metti trovi fuma lavora soffre dorme mangia guadagna abita paga spende utilizza dividi',
  fields: {
    'full-name': [
      'nome e cognome, nome cognome, cognome e nome, nome completo, nominativo, il tuo nome e cognome, suo nome e cognome, il suo nome e cognome',
      'Nome e cognome',
    ],
    'given-name': ['nome di battesimo, primo nome, il tuo nome di battesimo', 'Nome di battesimo'],
    'family-name': ['cognome, il tuo cognome', 'Cognome'],
    'lone-name': ['nome, il tuo nome, tuo nome, come ti chiami', 'Nome'],
    'middle-name': ['secondo nome', 'Secondo nome'],
    honorific: ['titolo di cortesia, appellativo, titolo', 'Titolo di cortesia'],
    gender: ['sesso, genere, il tuo sesso', 'Sesso'],
    email: [
      'e mail, email, indirizzo email, indirizzo e mail, posta elettronica, indirizzo di posta elettronica, mail, la tua email, email o nome utente, nome utente o email, indirizzo mail, la tua e mail, il tuo indirizzo email, email aziendale, conferma email, lasciaci la tua mail, lasciaci una mail, a quale indirizzo mail',
      'Indirizzo e-mail',
    ],
    phone: [
      'telefono, numero di telefono, recapito telefonico, tel, numero telefonico, il tuo telefono, il tuo numero, recapito, numero a cui, a che numero, numero dove possiamo, recapito diurno',
      'Numero di telefono',
    ],
    mobile: [
      'cellulare, numero di cellulare, telefono cellulare, whatsapp, mobile, il tuo cellulare, numero cellulare, telefonino',
      'Cellulare',
    ],
    landline: ['telefono fisso, fisso', 'Telefono fisso'],
    'social-handle': [
      'profilo instagram, account instagram, instagram, nome instagram, tiktok, facebook, profilo facebook, il tuo instagram, nick instagram, nome utente instagram, insta',
      'Profilo Instagram',
    ],
    website: ['sito web, sito internet', 'Sito web'],
    'birth-date': [
      'data di nascita, data nascita, nato il, nata il, nascita, compleanno, la tua data di nascita, nato a il, quando compi gli anni, data di nasc, data nasc, quando sei nato, quando sei nata, quando e nato',
      'Data di nascita',
    ],
    'birth-day': ['giorno di nascita', 'Giorno di nascita'],
    'birth-month': ['mese di nascita', 'Mese di nascita'],
    'birth-year': ['anno di nascita, in che anno sei nato, in che anno e nato', 'Anno di nascita'],
    day: ['giorno, gg', 'Giorno'],
    month: ['mese, mm', 'Mese'],
    year: ['anno, aaaa', 'Anno'],
    date: ['data', 'Data'],
    age: ['eta, quanti anni hai, fascia d eta, fascia di eta, la tua eta, fasce d eta', 'Quanti anni hai?'],
    nationality: ['nazionalita, cittadinanza', 'Nazionalità'],
    'ethnic-origin': ['origine etnica', 'Origine etnica'],
    'postal-address': [
      'indirizzo postale, indirizzo completo, indirizzo di residenza, domicilio, residenza, dove abiti',
      'Indirizzo di residenza',
    ],
    street: [
      'indirizzo, via, via e numero civico, via e numero, numero civico, indirizzo di spedizione, via piazza, n civico, civico',
      'Via e numero civico',
    ],
    'street-2': ['interno, scala, indirizzo 2, presso', 'Interno'],
    'postal-code': ['cap, codice postale, c a p, codice di avviamento postale', 'CAP'],
    city: [
      'citta, comune, localita, luogo di residenza, comune di residenza, la tua citta, luogo di nascita, paese e citta, residente a, citta di residenza, domiciliato a, da dove ci ascolti, quartiere, in che quartiere, citta in cui vivi, citta dove vivi, nato a a',
      'Città',
    ],
    region: ['provincia, regione, prov', 'Provincia'],
    country: ['paese, nazione, stato, paese di residenza', 'Paese'],
    job: [
      'professione, occupazione, ruolo, lavoro, mansione, settore, posizione lavorativa, la tua professione, che lavoro fai, situazione lavorativa, condizione lavorativa, il tuo ruolo, ruolo in azienda, che lavoro fa',
      'Professione',
    ],
    employer: ['datore di lavoro', 'Datore di lavoro'],
    company: [
      'azienda, nome azienda, societa, ragione sociale, organizzazione, ditta, nome dell azienda, ente, la tua azienda, nome del negozio, nome della scuola, numero di dipendenti, numero dipendenti, dimensione azienda, quanti dipendenti',
      'Nome dell’azienda',
    ],
    education: ['titolo di studio, istruzione, livello di istruzione, studi', 'Titolo di studio'],
    income: [
      'reddito, reddito familiare, stipendio, reddito annuo, reddito mensile, fascia di reddito, reddito netto, isee, aspettativa salariale, retribuzione attesa, reddito lordo, ral attuale',
      'Reddito familiare annuo',
    ],
    household: [
      'nucleo familiare, componenti del nucleo, quante persone vivono, componenti del nucleo familiare, persone in famiglia, numero componenti, quante persone, persone vivono, persone in casa, vivono con te, vivono con lei, vivono in casa, siete in casa, in quanti siete, quante persone siete, siete in famiglia, persone siete in famiglia, con chi vive, con chi vivi, con chi abiti, con chi dividi la casa',
      'Componenti del nucleo familiare',
    ],
    children: [
      'figli, hai figli, numero di figli, nome del bambino, quanti figli, quanti figli hai, eta dei figli, figli a carico, eta del bambino, data presunta del parto, minori in famiglia, figli minori, di cui minori, data di nascita del bambino, data di nascita del bebe',
      'Hai figli?',
    ],
    'marital-status': ['stato civile, situazione sentimentale, sei sposato, sposato', 'Stato civile'],
    housing: [
      'abitazione, tipo di abitazione, casa di proprieta, proprietario o affittuario, in affitto, sei proprietario, casa o appartamento, tipo di immobile, immobile, metri quadri, anno di costruzione, alloggio, giardino, hai un giardino, terrazzo, balcone, piscina, abitazione in cui vive, a che piano, numero di stanze, di proprieta o in affitto, possiedi una casa, possiedi un immobile, superficie della casa, metratura, superficie m2, orientamento del tetto',
      'Tipo di abitazione',
    ],
    vehicle: [
      'veicolo, targa, auto, marca auto, patente, hai un auto, modello auto, possiedi un auto, auto posseduta, quale auto, che auto, auto guidi, auto possiede, che macchina, quale veicolo, che auto guidi, possiede un automobile, possiedi un automobile, possiede un auto, anno di immatricolazione, automobile, automunito, automunita, data di immatricolazione, km annui, chilometri all anno, chilometraggio',
      'Targa',
    ],
    pets: [
      'animali domestici, hai animali, animale domestico, nome del cane, cane o gatto, hai un cane, cani, gatti, quanti cani, quanti gatti, hai un gatto, razza, nome del gatto, eta del cane, eta del gatto, nome del tuo cane, nome del tuo gatto, nome dell animale',
      'Hai animali domestici?',
    ],
    bank: [
      'iban, banca, conto corrente, intestatario del conto, la tua banca, con quale banca, istituto bancario',
      'IBAN',
    ],
    insurer: [
      'assicurazione, compagnia assicurativa, assicuratore, la tua assicurazione, assicurazione attuale, sei assicurato, compagnia sei assicurato, con chi sei assicurato, chi assicura, chi ti assicura, chi vi assicura',
      'Compagnia assicurativa',
    ],
    energy: [
      'riscaldamento, tipo di riscaldamento, fornitore di energia, fornitore energia, fornitore luce, bolletta, fornitore attuale, fornitore di luce, consumo annuo, spesa mensile in bolletta, spesa mensile, bolletta della luce, consumo di energia, gas e luce, come riscaldi, fornitore di energia elettrica, caldaia, come riscaldi la casa, kwh annui',
      'Tipo di riscaldamento',
    ],
    health: [
      'salute, allergie, malattie, patologie, disabilita, peso, farmaci, gravidanza, sintomi, sei incinta, intolleranze, soffri, gruppo sanguigno, tipo di pelle, altezza, stato di salute, porti gli occhiali, problemi di udito, problemi di salute, sente bene, da quanto tempo soffre, la tua pelle, la sua pelle, problemi di pelle, soffri di, soffre di, disturbi, tipo di capelli, statura, altezza cm, cuoio capelluto, incinta, tiroide, diabete, ipertensione, asma, apnea, insonnia, allergia, mal di schiena, apparecchio acustico, acufeni, kg',
      'Hai allergie?',
    ],
    lifestyle: [
      'fumi, fumatore, dieta, fai sport, consumo di alcol, sei fumatore, pratichi sport, bevi alcolici, stile di vita, alimentazione, attivita fisica, ore di sonno, quante ore dormi, tazze al giorno',
      'Fumi?',
    ],
    habits: [
      'con quale frequenza, quanto spesso, abitudini, quante volte, quanto spendi, dove acquisti, dove fai la spesa, quanto tempo, utilizzi, budget, negozio abituale, punto vendita abituale, punto vendita preferito, negozio preferito, piu spesso, dove compri, dove fa di solito la spesa, di solito la spesa, dove fa la spesa, dove hai acquistato, dove ha acquistato, punto vendita, negozio di acquisto, punto vendita di acquisto, a che ora ti, a che ora vai, quanti giorni a settimana, quante volte a settimana, mezzo di trasporto',
      'Con quale frequenza acquisti online?',
    ],
    interests: [
      'interessi, hobby, i tuoi interessi, passioni, cosa ti interessa, mi interessa, argomenti di interesse, sport preferito, tempo libero, tuo tempo libero, suo tempo libero',
      'I tuoi interessi',
    ],
    opinion: [
      'opinione, cosa ne pensi, soddisfazione, quanto sei soddisfatto, ci consiglieresti, valutazione, giudizio, come valuti, la tua opinione, cosa pensi, sei d accordo, consiglieresti, sei favorevole, quanto e soddisfatto, quanto e soddisfatta, soddisfatto dei, come giudica, penso che, ritengo che, secondo me, perche firmi, perche firma, cosa potremmo migliorare, cosa cambieresti, perche sostieni, giudizio complessivo',
      'Cosa ne pensi?',
    ],
    'political-opinion': [
      'opinione politica, orientamento politico, partito politico, intenzione di voto, per chi voteresti, per chi voterai, quale partito, per quale partito, hai votato, area politica, bussola elettorale, bussola politica, test politico, in politica, si colloca, dove si colloca, sinistra o destra, ti collochi, dove ti collochi',
      'Orientamento politico',
    ],
    religion: [
      'religione, fede religiosa, credo religioso, fede, appartenenza religiosa, convinzioni religiose',
      'Religione',
    ],
    union: ['sindacato, iscrizione al sindacato, iscritto a un sindacato, sei iscritto a un sindacato', 'Sindacato'],
    'id-number': [
      'codice fiscale, partita iva, p iva, numero documento, carta d identita, numero di passaporto, carta di identita, passaporto, numero carta d identita, tessera sanitaria, numero di patente, documento di identita, documento d identita, documento identita n',
      'Codice fiscale',
    ],
    'member-number': [
      'numero tessera, codice cliente, numero cliente, numero di tessera, carta fedelta, numero carta fedelta, n carta, tessera n',
      'Numero tessera',
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
    photo: [
      'foto, la tua foto, immagine del profilo, carica la foto, carica una foto, immagine, fotografia',
      'Carica la tua foto',
    ],
    file: [
      'allegato, curriculum, scontrino, carica file, carica lo scontrino, cv, allega, documento, ricevuta, carica il file',
      'Allegato',
    ],
    username: ['nome utente, utente, user, id utente, nome giocatore, nome del giocatore', 'Nome utente'],
    nickname: ['soprannome, nickname', 'Soprannome'],
    password: ['password, conferma password, ripeti password, nuova password, parola d ordine', 'Conferma password'],
    'one-time-code': ['codice di verifica, codice sms, codice di conferma, codice otp', 'Codice di verifica'],
    'free-text': [
      'messaggio, il tuo messaggio, commento, commenti, note, richiesta, domanda, suggerimenti, descrizione, raccontaci, perche vuoi, la tua risposta, testo',
      'Il tuo messaggio',
    ],
    other: [
      'lingua, madrelingua, come ci hai conosciuto, codice promo, come hai conosciuto, codice promozionale, codice sconto, taglia',
      'Lingua',
    ],
    bait: [
      'lasciare vuoto, non compilare, lascia vuoto, lascia questo campo vuoto, lasciare questo campo vuoto',
      'Lascia questo campo vuoto',
    ],
    'not-personal': [
      'cerca, ricerca, parola chiave, captcha, quantita, oggetto, importo, arrivo, partenza, prefisso, coupon, ordina per, data di arrivo, data di partenza, quanto fa, numero di persone, ora, orario, codice sotto, codice gioco, codice univoco, codice stampato, numero scontrino, codice prodotto, titolo della foto, titolo dell opera, titolo foto, titolo della ricetta, secondo lei quanti, secondo te quanti, secondo lei quante, secondo te quante, secondo lei quanto, secondo te quanto',
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
    energy: [
      'gas, metano, gas metano, gpl, gasolio, elettrico, pompa di calore, pellet, legna, teleriscaldamento, caldaia a gas, stufa a pellet, caldaia',
      'Pompa di calore',
    ],
    housing: [
      'proprieta, affitto, di proprieta, in affitto, proprietario, affittuario, appartamento, casa indipendente, villetta, in appartamento, con i genitori, di proprieta con mutuo in corso, con mutuo, in comodato',
      'In affitto',
    ],
    job: [
      'studente, impiegato, libero professionista, disoccupato, pensionato, casalinga, operaio, dipendente, lavoratore autonomo, imprenditore, impiegata, insegnante',
      'Impiegato',
    ],
    opinion: [
      'molto soddisfatto, soddisfatto, insoddisfatto, d accordo, per niente d accordo, abbastanza, favorevole, contrario, nessuna opinione, male, bene, molto bene, molto male, buono, scarso',
      'Molto soddisfatto',
    ],
    'birth-month': [
      'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
      'Gennaio',
    ],
    habits: [
      'tutti i giorni, ogni giorno, ogni settimana, una volta a settimana, una volta alla settimana, piu volte a settimana, ogni mese, una volta al mese, piu volte al mese, qualche volta all anno, ogni tanto, raramente, mai, spesso, a volte, qualche volta, quasi mai, occasionalmente, regolarmente, di rado',
      'Una volta al mese',
    ],
    health: [
      'diabete, artrosi, artrite, asma, ipertensione, colesterolo, acne, imperfezioni, rossori, rosacea, eczema, psoriasi, emicrania, insonnia, mal di schiena, dolori articolari, sovrappeso, allergie, depressione, ansia, perdita di udito, pelle secca, pelle grassa, pelle mista, pelle sensibile, rughe, macchie, caduta dei capelli, apnee notturne, menopausa',
      'Pelle secca',
    ],
    interests: [
      'giardinaggio, fai da te, lettura, viaggi, cucina, sport, musica, cinema, teatro, danza, moda, bellezza, arredamento, tecnologia, videogiochi, animali, benessere, letteratura, escursionismo, trekking, fotografia, auto, motori, gastronomia, mostre, concerti',
      'Giardinaggio',
    ],
    lifestyle: [
      'fumatore, non fumatore, fumatrice, ex fumatore, vegetariano, vegetariana, vegano, vegana, onnivoro, fumo, non fumo',
      'Non fumatore',
    ],
    religion: [
      'cattolico, cattolica, protestante, musulmano, musulmana, ebreo, ebrea, ortodosso, ortodossa, ateo, atea',
      'Cattolica',
    ],
    vehicle: ['benzina, diesel, gasolio, ibrida, ibrido, elettrica, elettrico, gpl, metano', 'Benzina'],
  },
  topics: {
    'not-personal': [
      'sai, lo sapevi, sapevi, conosci, indovina, sapresti, risposta esatta, risposta corretta, vero o falso, sa quanti',
      'Sai quanti abitanti ha Lione?',
    ],
    religion: [
      'chiesa, moschea, sinagoga, messa, preghi, prega, pregare, dio, fede, bibbia, credente*, religi*, culto, praticante',
      'Vai a messa?',
    ],
    'political-opinion': [
      'voti, votare, votato, voteresti, voterai, voterebbe, voto, elezion*, governo*, politic*, sindaco, partito, referendum, parlamento',
      'Per chi voteresti?',
    ],
    health: [
      'soffri, soffre, soffrire, malatti*, malat*, dolor*, salute, medic*, farmac*, allergi*, sintom*, diagnos*, disabil*, occhiali, lenti, udito, apparecchi acustici, apparecchio acustico, incinta, gravidanza, peso, pesi, chili, dimagrire, terapi*, cure, vaccin*, intolleran*, ansia, pelle, pressione, dentista, denti, schiena, ginocchi*, patologi*, stressat*, stanco, stanca, cuoio capelluto, forfora, digest*, tiroide, diabet*, trattament*, psicolog*, psichiatr*, acufeni, in cura, pressione alta, russi, russ*, sonniferi, addormentart*, artrosi',
      'Di quali allergie soffri?',
    ],
    pets: ['cane, cani, gatto, gatti, animali, animale', 'Quanti cani hai?'],
    vehicle: [
      'auto, automobile, macchina, veicol*, guidi, guida, guidare, chilometr*, km, moto, benzina, diesel, carburante, parcheggi*, al volante, targa, automobil*',
      'Quanti chilometri guidi all’anno?',
    ],
    insurer: ['assicur*, polizz*, compagnia assicurativa', 'Chi ti assicura?'],
    bank: ['banca, banche, conto corrente, carta di credito', 'In quale banca hai il conto?'],
    energy: [
      'riscald*, caldaia, elettricita, luce, gas, isolamento, fotovoltaic*, pannelli, pompa di calore, stufa',
      'Come riscaldi la casa?',
    ],
    income: [
      'guadagn*, stipendio, reddito, redditi, risparmi*, pensione, debiti, prestit*, rata, rate, fine mese, invest*, patrimonio, risparmiare, arrivi a fine mese',
      'Quanto guadagni?',
    ],
    housing: [
      'casa, abitazione, appartamento, affitto, affittuari*, proprieta, proprietari*, mutuo, giardino, terrazzo, stanze, tetto, ristruttur*, metri quadri, abiti, vivi in, trasloc*, villetta',
      'Vivi in affitto?',
    ],
    children: [
      'figli, figlio, figlia, figlie, bambin*, bimb*, neonat*, nipotin*, scuola',
      'Quanti anni hanno i tuoi figli?',
    ],
    household: [
      'famiglia, nucleo, vivi da solo, vivi da sola, vivi con, con chi vivi, partner, coniuge, convivente, coppia, marito, moglie, conviv*',
      'Con chi vivi?',
    ],
    job: [
      'lavori, lavora, lavoro fai, lavoro fa, mestiere, professione, impiego, occupazione, occupi, pensionat*, nella vita, settore, datore, dipendente, autonom*, libero professionista, disoccupat*, impiegat*, studente, studentessa',
      'Che lavoro fai?',
    ],
    lifestyle: [
      'fumi, fuma, fumo, fumare, fumator*, svap*, alcol*, alcool, vino, birra, bevi, beve, bere, mangi, mangia, mangiare, carne, pesce, verdur*, frutta, vegetarian*, vegan*, dieta, aliment*, cucini, cucina, cucinare, sport*, palestra, ginnastica, alleni, cammini, dormi, dorme, dormire, sonno, colazione, cena, pasti, caffe, zucchero, astemi*, pasta, sigarett*',
      'Quanto vino bevi?',
    ],
    habits: [
      'compri, compra, acquist*, spendi, spesa, guardi, ascolti, leggi, viaggi, viaggiare, vacanz*, fine settimana, weekend, ordini, usi, utilizzi, di solito, la sera, la mattina, telefono, smartphone, schermo, social, supermercato, tempo passi, spesso, alla settimana',
      'Dove fai la spesa?',
    ],
    interests: [
      'hobby, passion*, piace, piacciono, ami, preferisci, preferisce, preferit*, gusti, interess*, tempo libero, gener*, argoment*, temi, tifos*',
      'Che cosa ti piace leggere?',
    ],
    opinion: [
      'pensi, pensa, opinion*, secondo te, secondo lei, d accordo, dovrebbe*, dovrebbero, important*, soddisf*, consigl*, credi, ritieni, favorevol*, valuti, ti preoccupa',
      'Che cosa ne pensi?',
    ],
  },
  consent: {
    accept: [
      'accetto, accetti, acconsento, autorizzo, presto il consenso, ho letto, dichiaro di aver letto, sono d accordo, consenso, do il consenso, accettare, presa visione, acconsenti, consento, accetto di, accetto che, acconsento a, do il mio consenso, presto il mio consenso, si accetto, si desidero, esprimo il consenso, consenti, consenti la, conservare il mio curriculum, conservate il mio cv',
      'Accetto il regolamento del concorso',
    ],
    refuse: [
      'non desidero, non voglio, non acconsento, mi oppongo, nego il consenso, non presto, non accetto, non desidero ricevere, non voglio ricevere, senza ricevere, no grazie, risparmiatemi, niente, mi oppongo a, non mostrare, non pubblicare, non do il consenso',
      'Non desidero ricevere offerte',
    ],
    receive: [
      'ricevere, essere contattato, iscrivermi, inviarmi, ricevi, essere informato, contattarmi, essere contattata, iscriviti, iscrivimi, invio, desidero ricevere, voglio ricevere, inviate, inviatemi, tenermi informato, tenermi aggiornato, rimanere aggiornato, contattato, ricontattato, ricontattata, ricezione, mi contatti, contattarmi per, essere chiamato, mi invii, richiamarmi, si a, via email, via e mail, per email, avvisami, avvisatemi, mandami, inviami, tienimi, scrivermi, puo scrivermi, puo chiamarmi, possono chiamarmi, puo contattarmi, possono contattarmi, possono scrivermi, possono inviarmi, puo inviarmi, tenetemi, tenermi, finalita di marketing, fini di marketing, finalita commerciali, fini commerciali, scopi pubblicitari, finalita promozionali, scrivetemi, mandatemi, raccontatemi, aggiornatemi, scrivimi, aggiungetemi, via mail, per mail, ricordami le, ricordami di, ricordami quando',
      'Desidero ricevere offerte',
    ],
    offers: [
      'offerte, novita, promozioni, comunicazioni commerciali, comunicazioni, informazioni, pubblicita, sconti, informazioni commerciali, aggiornamenti, marketing, materiale pubblicitario, finalita promozionali, e mail, email, sms, offerte esclusive, eventi, prodotti, iniziative, vantaggi, codici sconto, telefono, posta, promozionali, commerciali, consigli, ricette, corsi, proposte, notizie, preventivi, preventivo',
      'offerte e novità',
    ],
    newsletter: ['newsletter', 'Iscrivimi alla newsletter'],
    partners: [
      'partner, terzi, soggetti terzi, sponsor, societa partner, aziende terze, altre societa, dei partner, nostri partner, suoi partner, inserzionisti, aziende partner, societa del gruppo, partner commerciali, terze parti, aziende del gruppo, societa terze, imprese terze, imprese partner, fornitori, societa del nostro gruppo, societa controllate, collegate, che lavorano con, con cui lavoriamo, convenzionate, convenzionati, rivenditori, concessionari, assicuratori, broker, espositori, aziende selezionate, installatori, artigiani',
      'offerte dei partner',
    ],
    handed: [
      'miei dati siano comunicati a, miei dati siano ceduti a, comunicazione dei miei dati a, cessione dei miei dati a, comunicare i miei dati a, condividere i miei dati con, siano trasmessi a',
      'la comunicazione dei miei dati a',
    ],
    share: [
      'condivisi, comunicazione a, ceduti, cessione, trasmessi, comunicati, condividere, condivisione, cedere, comunicare i miei, cessione a, trasmissione a, comunicazione dei miei, condividiamo, condivida, comunichiamo, cediamo, comunicazione dei, comunicazione dei tuoi dati, messo in contatto, messa in contatto, condivid*, condivis*',
      'la cessione a terzi',
    ],
    rules: [
      'regolamento, termini e condizioni, condizioni, termini, condizioni generali, condizioni d uso, termini di servizio, termini d uso, regolamento del concorso, il regolamento, regole, norme, bando, letto il bando, bando di concorso',
      'il regolamento del concorso',
    ],
    privacy: [
      'informativa sulla privacy, privacy, informativa, trattamento dei dati, dati personali, privacy policy, gdpr, i miei dati, trattamento dei miei dati, dati, informativa privacy, dei miei dati personali, utilizzo dei miei dati, protezione dei dati, trattamento dei dati personali, mie risposte',
      'l’informativa sulla privacy',
    ],
    political: [
      'partito politico, propaganda elettorale, campagna elettorale, partito, finalita politiche, elezioni, messaggi politici, comunicazioni politiche',
      'propaganda elettorale',
    ],
    'by-doing': [
      'cliccando, partecipando, inviando, registrandoti, iscrivendoti, proseguendo, continuando, facendo clic, compilando, firmando, cliccando su, giocando, con l invio, premendo, accedendo, scaricando, fornendo, procedendo, effettuando, inserendo, richiedendo, confermando, premendo ~ accetti, inviando ~ accetti, suonando ~ accetti',
      'Partecipando accetti il regolamento',
    ],
    confirm: [
      'dichiaro, confermo, sono maggiorenne, maggiorenne, piu di 18 anni, di avere piu di, confermo di, di essere maggiorenne, sono maggiore',
      'Dichiaro di essere maggiorenne',
    ],
    convenience: [
      'ricordami, resta connesso, mostra password, rimani connesso, ricorda password, stesso indirizzo, una copia, copia del messaggio, il tuo partner, il suo partner, il tuo compagno',
      'Ricordami',
    ],
  },
  screens: {
    contest: [
      'concorso a premi, estrazione, estrazione a premi, vinci un, vinci una, in palio, partecipa e vinci, partecipa al concorso, regolamento del concorso, gioca e vinci, puoi vincere, tenta la fortuna, instant win, lotteria, giveaway, partecipa all estrazione, concorso fotografico, concorso, grande concorso, vinci premi, vinci subito, vinci un viaggio, vincere un, vincere una, gira la ruota, gratta e vinci, partecipa ora, voglio partecipare, conferma la partecipazione, invia la partecipazione, modulo di partecipazione, partecipa gratis, scopri se hai vinto, calendario dell avvento, carica lo scontrino, carica la foto, estrazione finale, montepremi, sorteggio, iscrizione al concorso, tenta la sorte, estratto a sorte, a sorte, sara estratto, saranno estratti, tra tutti, gestire il concorso, gestione del concorso, svolgimento del concorso, contattare il vincitore, avvisare il vincitore, il vincitore sara, i vincitori saranno, consegna del premio, consegnare il premio, contattare i vincitori, spedire il premio, estrarre il vincitore, regolamento concorso, regolamento dell iniziativa',
      'Partecipa al concorso a premi',
    ],
    'contest-hint': [
      'concorso, vinci, vincere, premio, premi, partecipa, partecipare, vincitore, vincitori, fortuna, regolamento',
      'I premi in palio',
    ],
    quiz: [
      'quiz, test della personalita, fai il test, scopri il tuo risultato, vedi i risultati, il tuo risultato, mettiti alla prova, che tipo di, inizia il test, inizia il quiz, fai il quiz, scopri il risultato, ricevi il risultato, ricevi i risultati, vedi il risultato, mostra il risultato, il mio risultato, i miei risultati, quanto ne sai, metti alla prova, scopri che tipo, il tuo profilo, scopri il tuo profilo, test di cultura, quanto sai di, scopri che, vedi il mio profilo, il tuo verdetto, inviarti il risultato, calcolare il risultato, che tipo di ~ sei, quale ~ sei, che ~ sei',
      'Fai il test e scopri il tuo risultato',
    ],
    'quiz-hint': ['test, risultato, risultati, domande, risposte', 'Le tue risposte'],
    survey: [
      'sondaggio, sondaggi, questionario, indagine, questionario di soddisfazione, rispondi al sondaggio, partecipa al sondaggio, la tua opinione, ricerca di mercato, indagine di mercato',
      'Rispondi al sondaggio',
    ],
    'video-gate': [
      'guarda il video, vedi il video, accedi al video, guarda ora, guarda la registrazione, sblocca il video, guarda la replica, video gratuito, accedi alla registrazione, guarda il film, guarda il documentario, guarda l episodio, guarda il replay, guarda la lezione, accedi alla lezione, accedi alla masterclass, guarda la masterclass, continua a guardare, per continuare la visione, sblocca video, guarda gratis, vedi la replica, accedi al replay, video completo, voglio vedere il video, riproduci il video, riprendi la visione, riprendi la riproduzione, continua la visione, guarda il resto, link al video, link alla registrazione, il video parte, il video partira, partira il video, guarda adesso, sblocca la lezione',
      'Guarda il video',
    ],
    'video-hint': ['video, registrazione, replica, masterclass', 'il video'],
    petition: [
      'petizione, firma la petizione, firma ora, firma anche tu, raccolta firme, firme, lettera aperta, firma, firma la lettera, firma l appello, hanno gia firmato, aggiungi la tua firma, sostieni, appello',
      'Firma la petizione',
    ],
    'sample-offer': [
      'campione gratuito, campioni gratuiti, buono sconto, prova gratuita, codice sconto, cashback, omaggio, rimborso, campione omaggio, campioni omaggio, richiedi il campione, richiedi un campione, kit omaggio, ricevi il tuo omaggio, buoni sconto, codice promozionale, diventa tester, prova prodotto, ricevi il coupon, sconto, prova a casa, spedizione del campione, inviarti il campione',
      'Richiedi il campione gratuito',
    ],
    'quote-request': [
      'preventivo, richiedi preventivo, preventivo gratuito, calcola il preventivo, confronta le offerte, ti richiamiamo, consulenza gratuita, richiedi una demo, richiedi un preventivo, preventivi, confronta, confronto, calcola, calcola il risparmio, simulazione, richiedi informazioni gratuite, essere ricontattato, richiedi una consulenza, valutazione gratuita, preventivo senza impegno, scopri se hai diritto, quanto costa, quanto costerebbe, preparare il preventivo',
      'Richiedi un preventivo gratuito',
    ],
    newsletter: [
      'newsletter, iscriviti alla newsletter, iscrizione alla newsletter, abbonati, iscriviti, ricevi le novita, resta aggiornato, rimani aggiornato, non perderti, ricevi le nostre offerte, ogni mattina, ogni settimana nella, abbonamento gratuito, una volta al mese, avvisi via email',
      'Iscriviti alla newsletter',
    ],
    webinar: [
      'webinar, seminario online, evento online, iscriviti al webinar, diretta, evento dal vivo, lezione dal vivo',
      'Iscriviti al webinar',
    ],
    'download-gate': [
      'scarica, scarica la guida, guida gratuita, ebook, white paper, scarica ora, scarica gratis, scarica il pdf, scarica l ebook, ricevi la guida, scarica la brochure, scarica il report, download gratuito, modello gratuito, inviarti la guida, invio della guida, scaricala, scaricalo, voglio la guida, voglio l ebook',
      'Scarica la guida',
    ],
    account: [
      'registrati, crea un account, crea account, registrazione, iscriviti, nuovo utente, iscrizione, crea il tuo account, crea il tuo profilo, nuovo account, registrati gratis, diventa socio',
      'Crea un account',
    ],
    purchase: [
      'acquista, paga, pagamento, carrello, concludi l ordine, spedizione, indirizzo di fatturazione, metodo di pagamento, cassa, ordina, effettua ordine, effettua l ordine, dettagli di fatturazione, conferma ordine',
      'Concludi l’ordine',
    ],
    contact: [
      'contatti, contattaci, invia messaggio, modulo di contatto, scrivici, richiedi informazioni, scrivi un messaggio, il tuo messaggio, messaggio, assistenza clienti, invia richiesta, contatto',
      'Contattaci',
    ],
    booking: [
      'prenota, prenotazione, prenota ora, appuntamento, prenota un appuntamento, prenota una visita, test drive, data di arrivo, data di partenza, prenota un tavolo, numero di persone, richiedi appuntamento, prenota il tuo posto, riserva il posto, riserva il tuo posto',
      'Prenota un appuntamento',
    ],
    application: [
      'candidatura, candidati, lavora con noi, invia il curriculum, concorso pubblico, bando di concorso, concorsi pubblici, concorso per titoli, domanda di ammissione, esame di ammissione, posizione aperta, curriculum, cv, selezione, bando, concorso per esami, prova scritta, posti di lavoro, iscrizione all esame',
      'Lavora con noi',
    ],
    donation: [
      'dona, dona ora, donazione, fai una donazione, donazioni, sostienici, fai un dono, sostieni il progetto, dono mensile, la tua donazione, ricevuta fiscale',
      'Fai una donazione',
    ],
    'sign-in': [
      'accedi, login, entra, password dimenticata, hai dimenticato la password, accesso, area riservata, accedi al tuo account, ricordami, credenziali, entra nel tuo account',
      'Accedi',
    ],
    'password-reset': [
      'recupera password, reimposta password, password dimenticata, hai dimenticato la password, nuova password, cambia password, recupera la password',
      'Reimposta password',
    ],
    search: ['cerca, ricerca, trova, filtra, risultati della ricerca, ordina per', 'Cerca'],
    comment: [
      'lascia un commento, commenti, rispondi, invia commento, pubblica commento, commento, scrivi una recensione, recensione, il tuo commento',
      'Lascia un commento',
    ],
    settings: [
      'impostazioni, il mio profilo, modifica profilo, salva modifiche, il mio account, i miei dati, preferenze, preferenze cookie, gestisci cookie, aggiorna profilo, notifiche, disiscriviti, cancellati, annulla iscrizione, disiscrivimi, le mie preferenze',
      'Modifica profilo',
    ],
    admin: [
      'amministrazione, amministratore, pannello di controllo, nuovo utente interno, gestione utenti, aggiungi utente',
      'Pannello di controllo',
    ],
    trap: ['concorso di colpa, concorso di persone', 'il concorso di colpa'],
  },
  notices: {
    data: [
      'dati, dati personali, i tuoi dati, tuoi dati, informazioni, privacy, la tua email, il tuo indirizzo, il tuo numero, tua email, le informazioni, i dati, tue risposte, dati di contatto, il tuo indirizzo email, le risposte, le mie risposte, la tua mail',
      'I tuoi dati saranno trattati',
    ],
    use: [
      'trattati, trattamento, utilizzati, raccolti, conservati, finalita, titolare del trattamento, titolare, usati, base giuridica, usa, usiamo, utilizza, utilizziamo, tratta, trattiamo, conserva, conserviamo, cancelliamo, raccogliamo, per inviarti, per contattarti, al fine di, interesse legittimo, conservazione, utilizzo, vengono, saranno trattati, gestire, raccolte, eliminati, verranno usate, verranno usati, usate soltanto, usate solo, saranno usate',
      'Il titolare del trattamento',
    ],
    rights: [
      'diritti, cancellazione, rettifica, opposizione, disiscriverti, disiscrizione, gdpr, revocare, revoca, annullare l iscrizione, accesso ai dati, informativa, tuoi diritti, accesso, disiscriverti in, in qualsiasi momento, opporti, limitazione, portabilita, garante, dpo, responsabile della protezione, cancellare, revocare il consenso, diritto di',
      'Puoi revocare il consenso',
    ],
    recipients: [
      'terzi, destinatari, comunicati a, ceduti, partner, sponsor, cediamo, vendiamo, condividiamo, condivisi, a terzi, inserzionisti, responsabili, trasmessi, comunicati, fornitori, cessione',
      'comunicati a terzi',
    ],
    promise: [
      'no spam, niente spam, mai condivisi, non saranno ceduti, non condivideremo, anonimo, non saranno comunicati, a nessuno, non cediamo, non vendiamo, mai ceduti, non li cediamo, promesso, non verranno, non vengono, con nessuno, non condividiamo, restano riservati, strettamente riservati, sono riservate, sono riservati, restano riservate, saranno riservate, zero spam, nessuno spam, lo promettiamo, la usiamo solo per, lo usiamo solo per, non venderemo mai, mai venduti, parola di, solo per avvisarti',
      'Niente spam',
    ],
  },
  links: {
    rules: [
      'regolamento, termini e condizioni, condizioni, termini, condizioni d uso, condizioni generali, termini di servizio, regolamento completo, regolamento del concorso, leggi il regolamento, regole',
      'Regolamento',
    ],
    'privacy-policy': [
      'privacy policy, privacy, informativa privacy, informativa sulla privacy, protezione dei dati, informativa, informativa completa, trattamento dei dati, informativa sul trattamento',
      'Informativa sulla privacy',
    ],
    'legal-notice': ['note legali, informazioni legali, note legali e privacy', 'Note legali'],
    'partner-list': [
      'elenco dei partner, i nostri partner, lista dei partner, partner, lista partner, elenco partner, sponsor, elenco dei nostri partner',
      'Elenco dei partner',
    ],
  },
};
