import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which Italian is told from the other languages. */
export const italianHints =
  'il lo gli della del di per con una un tuo tua suo nome cognome indirizzo accedi password inserisci che sono non alla dei accetto accettare registrati iscriviti citta telefono hai quale come';

/** Italian. Left out on purpose: bare `concorso` in "concorso pubblico" and "concorso per titoli ed esami". */
export const italian: LanguagePatterns = {
  code: 'it',
  you: 'tuo tua tuoi sei hai ti tu suo mio mia ho sono fai tue lei suoi sua vostro vostra possiedi usi utilizzi siete vi vostre vostri avete mangiate possiede vive beve segue colloca porti viaggi bevi mangi fumi dormi guidi soffri vivi abiti lavori guadagni spendi compri leggi guardi ascolti pensi credi preferisci cucini alleni cammini pesi voteresti voti vai prendi ami piace piacciono vuoi mie dormo bevo fumo vivo abito concordi preghi esci giochi senti paghi risparmi studi parcheggi riesci tieni metti trovi fuma lavora soffre dorme mangia guadagna abita paga spende utilizza dividi voi io mi miei sue puoi devi acquisti investi ricevi percepisci assumi pratichi corri arrivi frequenti partecipi appartieni sostieni ritieni consideri consigli valuti giudichi desideri respiri lavi consumi riscaldi scaldi risiedi convivi condividi percorri sposti disponi allevi insegni svolgi occupi gestisci parli adori apprezzi ceni riposi trascorri dedichi perdi ristrutturi provi avevi lavoravi sarai andrai voterai comprerai acquisterai cambierai avresti saresti faresti vorresti potresti dovresti preferiresti compreresti acquisteresti spenderesti useresti utilizzeresti consiglieresti raccomanderesti sceglieresti cambieresti diresti parteciperesti rinunceresti pagheresti miglioreresti segui stai vedi rientri destini ordini sogni ricicli digiuni abitate vivete spendete comprate acquistate guardate leggete viaggiate bevete dormite lavorate guidate pagate potete fate andate risparmiate possedete riscaldate vorreste avreste faccio vado leggo guardo mangio prendo soffro compro spendo guido preferisco penso ritengo possiedo pago vorrei amo convivo desidera vorrebbe preferirebbe consiglierebbe voterebbe acquisterebbe cambierebbe sceglierebbe userebbe pagherebbe definirebbe ritiene crede giudica risparmia parcheggia dispone riesce sente acquista indichi contattarti chiamarti richiamarti aiutarti inviarti contattarla chiamarla richiamarla ricontattarla aiutarla',
  fields: {
    'full-name': [
      'nome e cognome, nome cognome, cognome e nome, nome completo, nominativo, il tuo nome e cognome, suo nome e cognome, il suo nome e cognome, nome del|della partecipante|richiedente|firmatario|referente, referente, persona di contatto|riferimento, il la sottoscritto a, io sottoscritto a, il sottoscritto, la sottoscritta, il la sottoscritto, intestatario, titolare della tessera',
      'Nome e cognome',
    ],
    'given-name': [
      'nome di battesimo, primo nome, il tuo nome di battesimo, come possiamo|dobbiamo chiamarti, come vuoi|preferisci essere chiamat*',
      'Nome di battesimo',
    ],
    'family-name': ['cognome, il tuo cognome', 'Cognome'],
    'lone-name': ['nome, il tuo nome, tuo nome, come ti chiami', 'Nome'],
    'middle-name': ['secondo nome', 'Secondo nome'],
    honorific: ['titolo di cortesia, appellativo, titolo', 'Titolo di cortesia'],
    gender: ['sesso, genere, il tuo sesso, uomo o donna, in quale|che genere ti', 'Sesso'],
    email: [
      'e mail, email, indirizzo email, indirizzo e mail, posta elettronica, indirizzo di posta elettronica, mail, la tua email, email o nome utente, nome utente o email, indirizzo mail, la tua e mail, il tuo indirizzo email, email aziendale, conferma email, lasciaci la tua mail, lasciaci una mail, a quale indirizzo mail, pec, indirizzo pec, a quale|che indirizzo ti inviamo|mandiamo|scriviamo, dove ti inviamo|mandiamo il|i|la risultato|risultati|link|profilo|pdf|report|guida|video, dove possiamo scriverti',
      'Indirizzo e-mail',
    ],
    phone: [
      'telefono, numero di telefono, recapito telefonico, tel, numero telefonico, il tuo telefono, il tuo numero, recapito, numero a cui, a che numero, numero dove possiamo, recapito diurno, a quale|che numero, numero di contatto, dove possiamo chiamarti|chiamarla|richiamarti|richiamarla, numero per essere richiamat*|ricontattat*',
      'Numero di telefono',
    ],
    mobile: [
      'cellulare, numero di cellulare, telefono cellulare, whatsapp, mobile, il tuo cellulare, numero cellulare, telefonino, telefono mobile, numero di telefono mobile|cellulare',
      'Cellulare',
    ],
    landline: ['telefono fisso, fisso, telefono di casa, telefono casa|abitazione', 'Telefono fisso'],
    'social-handle': [
      'profilo instagram, account instagram, instagram, nome instagram, tiktok, facebook, profilo facebook, il tuo instagram, nick instagram, nome utente instagram, insta, nome su|sui instagram|facebook|tiktok|social, profilo social|x, account social, nome tiktok',
      'Profilo Instagram',
    ],
    website: ['sito web, sito internet, indirizzo del sito', 'Sito web'],
    'birth-date': [
      'data di nascita, data nascita, nato il, nata il, nascita, compleanno, la tua data di nascita, nato a il, quando compi gli anni, data di nasc, data nasc, quando sei nato, quando sei nata, quando e nato, luogo e data di nascita, giorno del compleanno, data del compleanno, sono nato il, sono nata il, il tuo compleanno',
      'Data di nascita',
    ],
    'birth-day': ['giorno di nascita', 'Giorno di nascita'],
    'birth-month': ['mese di nascita, in che|quale mese sei nat*, mese del compleanno', 'Mese di nascita'],
    'birth-year': [
      'anno di nascita, in che anno sei nato, in che anno e nato, in che anno sei nata, in quale anno sei nat*, anno nascita',
      'Anno di nascita',
    ],
    day: ['giorno, gg', 'Giorno'],
    month: ['mese, mm', 'Mese'],
    year: ['anno, aaaa', 'Anno'],
    date: ['data', 'Data'],
    age: [
      'eta, quanti anni hai, fascia d eta, fascia di eta, la tua eta, fasce d eta, quanti anni ha, hai piu di 18 anni, hai compiuto 18 anni, sei maggiorenne, in quale|che fascia d|di eta',
      'Quanti anni hai?',
    ],
    nationality: [
      'nazionalita, cittadinanza, sei cittadin* italian*, passaporto di quale paese, che passaporto, cittadino di',
      'Nazionalità',
    ],
    'ethnic-origin': ['origine etnica, etnia, gruppo etnico|linguistico', 'Origine etnica'],
    'postal-address': [
      'indirizzo postale, indirizzo completo, indirizzo di residenza, domicilio, residenza, dove abiti, dove ti mandiamo|inviamo|spediamo il|la premio|campione|catalogo|kit|tessera, dove inviamo|mandiamo|spediamo il premio, dove spediamo, indirizzo di casa|consegna|domicilio|corrispondenza|recapito|fornitura|installazione, indirizzo dell|della immobile|abitazione|fornitura, il tuo indirizzo, il suo indirizzo, dove vivi',
      'Indirizzo di residenza',
    ],
    street: [
      'indirizzo, via, via e numero civico, via e numero, numero civico, indirizzo di spedizione, via piazza, n civico, civico, residente in via',
      'Via e numero civico',
    ],
    'street-2': ['interno, scala, indirizzo 2, presso, nome sul campanello, complemento di indirizzo', 'Interno'],
    'postal-code': ['cap, codice postale, c a p, codice di avviamento postale, codice avviamento postale', 'CAP'],
    city: [
      'citta, comune, localita, luogo di residenza, comune di residenza, la tua citta, luogo di nascita, paese e citta, residente a, citta di residenza, domiciliato a, da dove ci ascolti, quartiere, in che quartiere, citta in cui vivi, citta dove vivi, nato a a, nato a, nata a, residente in, domiciliato in, dove sei nat*, da dove ci|mi scrivi|segui|guardi|leggi, da dove vieni, in che|quale zona abiti|vivi|abita|vive, in che|quale comune|citta abiti|vivi|abita|vive|risiedi|risiede, di dove sei, paese o citta, in che|quale citta|comune si trova la|il tua|tuo|sua|suo',
      'Città',
    ],
    region: [
      'provincia, regione, prov, area geografica, in che|quale regione|provincia si trova la|il tua|tuo|sua|suo',
      'Provincia',
    ],
    country: ['paese, nazione, stato, paese di residenza, in quale paese', 'Paese'],
    job: [
      'professione, occupazione, ruolo, lavoro, mansione, settore, posizione lavorativa, la tua professione, che lavoro fai, situazione lavorativa, condizione lavorativa, il tuo ruolo, ruolo in azienda, che lavoro fa, di cosa si|ti occupa|occupi, di che cosa si|ti occupa|occupi, che mestiere|professione fai|fa|svolge|svolgi, che lavoro svolge|svolgi, cosa fa nella vita, condizione professionale|occupazionale, situazione professionale|occupazionale, stato occupazionale|lavorativo, attivita lavorativa|professionale|svolta, categoria professionale, esperienza lavorativa|professionale, anni di esperienza, hai la|una partita iva, e pensionat*, sei in pensione, e in pensione, sei gia in pensione, smart working, lavora attualmente, lavori da casa',
      'Professione',
    ],
    employer: [
      'datore di lavoro, per quale azienda lavori|lavora, per chi lavori|lavora, presso chi lavori|lavora, dove lavori',
      'Datore di lavoro',
    ],
    company: [
      'azienda, nome azienda, societa, ragione sociale, organizzazione, ditta, nome dell azienda, ente, la tua azienda, nome del negozio, nome della scuola, numero di dipendenti, numero dipendenti, dimensione azienda, quanti dipendenti, nome associazione, nome dell associazione|impresa|ente|attivita|istituto, denominazione, fatturato, impresa',
      'Nome dell’azienda',
    ],
    education: [
      'titolo di studio, istruzione, livello di istruzione, studi, scuola frequentata, istituto scolastico|frequentato, classe frequentata, universita, facolta, corso di laurea, diploma, laurea, indirizzo di studi|studio, livello di studi|studio, sei laureat*|diplomat*, stai studiando, fin dove ha|hai studiato, che scuola hai|ha fatto',
      'Titolo di studio',
    ],
    income: [
      'reddito, reddito familiare, stipendio, reddito annuo, reddito mensile, fascia di reddito, reddito netto, isee, aspettativa salariale, retribuzione attesa, reddito lordo, ral attuale, quanto guadagni|guadagna|guadagnate, retribuzione, ral, redditi, reddito del|della nucleo|famiglia, patrimonio, entrate mensili|familiari, entrate mensili della famiglia, importo della pensione, finanziamenti in corso, altri finanziamenti, prestiti in corso, hai debiti|prestiti, ha debiti|prestiti, mettere da parte, a fine mese, situazione economica|finanziaria, situazione economica della|del sua|tua|famiglia|nucleo, una spesa imprevista, quanto entra in casa, la tua pensione, la sua pensione, rate da pagare, titoli di stato',
      'Reddito familiare annuo',
    ],
    household: [
      'nucleo familiare, componenti del nucleo, quante persone vivono, componenti del nucleo familiare, persone in famiglia, numero componenti, quante persone, persone vivono, persone in casa, vivono con te, vivono con lei, vivono in casa, siete in casa, in quanti siete, quante persone siete, siete in famiglia, persone siete in famiglia, con chi vive, con chi vivi, con chi abiti, con chi dividi la casa, in quanti vivete|abitate|vivi|vive, quanti componenti, numero di componenti|occupanti, da quante persone, persone abitano|compongono, composizione del|della nucleo|famiglia, persone a carico, conviventi, la tua famiglia, la sua famiglia, vive con, con chi abita, chi vive|abita con te|lei, vive da solo|sola, il tuo nucleo, abita da solo|sola, con chi divide, numero di persone in casa, quanti siete in casa, chi vive in casa con te',
      'Componenti del nucleo familiare',
    ],
    children: [
      'figli, hai figli, numero di figli, nome del bambino, quanti figli, quanti figli hai, eta dei figli, figli a carico, eta del bambino, data presunta del parto, minori in famiglia, figli minori, di cui minori, data di nascita del bambino, data di nascita del bebe, eta del figlio|minore|bimbo|bebe, eta dei bambini|tuoi|suoi, eta di tuo|tua|suo|sua figlio|figlia, quanti anni hanno i tuoi|suoi, quanti anni ha tuo|tua|suo|sua figlio|figlia, nome e cognome del|della minore|bambino|figlio|bimbo|bambina, nome del figlio|minore|bimbo, nome di tuo|suo figlio, cognome del minore|bambino|figlio, data di nascita del minore|figlio|bimbo|tuo, data prevista del parto, sei mamma|papa|genitore, sei un|una papa|mamma|genitore, ha bambini|nipoti, hai bambini|nipoti, quanti nipoti, in che|quale anno e nat* il|la tuo|tua|suo|sua, sei nonn*',
      'Hai figli?',
    ],
    'marital-status': [
      'stato civile, situazione sentimentale, sei sposato, sposato, situazione familiare, sei in coppia, vivi in coppia, vive in coppia, sei single|fidanzat*|divorziat*|separat*|vedov*|sposata|coniugat*, e sposat*|coniugat*|vedov*',
      'Stato civile',
    ],
    housing: [
      'abitazione, tipo di abitazione, casa di proprieta, proprietario o affittuario, in affitto, sei proprietario, casa o appartamento, tipo di immobile, immobile, metri quadri, anno di costruzione, alloggio, giardino, hai un giardino, terrazzo, balcone, piscina, abitazione in cui vive, a che piano, numero di stanze, di proprieta o in affitto, possiedi una casa, possiedi un immobile, superficie della casa, metratura, superficie m2, orientamento del tetto, tipo di casa|edificio|tetto, che tipo di casa, tipologia di casa, titolo di godimento|possesso, proprietario o inquilino, affitto o proprieta, e proprietari*, la tua casa, la sua casa, la casa in cui, seconda casa, mutuo, ha un mutuo in corso, quante stanze|finestre, quanti locali|vani|bagni|piani, numero di vani|locali|bagni|piani|finestre, ascensore, metri quadrati, mq, superficie in mq, superficie del tetto, com e il tetto, anno costruzione, epoca di costruzione, a quando risale la costruzione, quando e stata costruita, in condominio, cambiare casa, scale in casa, in citta o in campagna, vive in citta, da quanto|quanti tempo|anni abiti|vivi|abita, hai un|una garage|terrazzo|balcone|orto|piscina|terrazza, lei abita, da quanto abiti|vivi|abita, quanti anni ha la tua|sua casa|abitazione',
      'Tipo di abitazione',
    ],
    vehicle: [
      'veicolo, targa, auto, marca auto, patente, hai un auto, modello auto, possiedi un auto, auto posseduta, quale auto, che auto, auto guidi, auto possiede, che macchina, quale veicolo, che auto guidi, possiede un automobile, possiedi un automobile, possiede un auto, anno di immatricolazione, automobile, automunito, automunita, data di immatricolazione, km annui, chilometri all anno, chilometraggio, marca e modello, prima immatricolazione, cilindrata, carburante, permuta, alimentazione auto|veicolo, alimentazione dell|del auto|veicolo, chilometri percorsi|percorri|percorre, km percorsi, quanti km|chilometri fai|percorri|fa|percorre|fate, quante macchine, ha la macchina, quanti anni ha la tua|sua auto|macchina, possiede la patente',
      'Targa',
    ],
    pets: [
      'animali domestici, hai animali, animale domestico, nome del cane, cane o gatto, hai un cane, cani, gatti, quanti cani, quanti gatti, hai un gatto, razza, nome del gatto, eta del cane, eta del gatto, nome del tuo cane, nome del tuo gatto, nome dell animale, quanti anni ha il tuo|suo cane|gatto, data di nascita del cane|gatto|cucciolo, nome del tuo|suo animale|cucciolo, il tuo cane|gatto|animale|pet, taglia del cane, peso del cane|gatto, animali in casa, possiede animali domestici, ha un cane|gatto, ha animali, avete animali, microchip, amico a quattro zampe, eta del tuo|suo cane|gatto|animale',
      'Hai animali domestici?',
    ],
    bank: [
      'iban, banca, conto corrente, intestatario del conto, la tua banca, con quale banca, istituto bancario, hai una carta di credito, ha un conto corrente, coordinate bancarie, numero conto, numero di conto, hai un conto, home banking',
      'IBAN',
    ],
    insurer: [
      'assicurazione, compagnia assicurativa, assicuratore, la tua assicurazione, assicurazione attuale, sei assicurato, compagnia sei assicurato, con chi sei assicurato, chi assicura, chi ti assicura, chi vi assicura, polizza, rca, sinistri, scadenza polizza|assicurazione, scadenza della|dell polizza|assicurazione, data di scadenza della|dell polizza|assicurazione, con quale compagnia|assicurazione, compagnia attuale, compagnia di assicurazione|assicurazioni, e assicurat*, classe di merito, premio annuo|attuale|assicurativo',
      'Compagnia assicurativa',
    ],
    energy: [
      'riscaldamento, tipo di riscaldamento, fornitore di energia, fornitore energia, fornitore luce, bolletta, fornitore attuale, fornitore di luce, consumo annuo, spesa mensile in bolletta, spesa mensile, bolletta della luce, consumo di energia, gas e luce, come riscaldi, fornitore di energia elettrica, caldaia, come riscaldi la casa, kwh annui, fotovoltaico, impianto fotovoltaico, ha un impianto fotovoltaico, ha gia un impianto fotovoltaico, pannelli solari|fotovoltaici, pompa di calore, pod, pdr, kwh, smc, consumo di gas|luce|elettricita, importo bolletta, importo della bolletta, importo medio della bolletta, fornitore gas|elettrico, il tuo fornitore, il suo fornitore, gestore luce|gas|energia|attuale, gestore di luce|energia|gas, con quale fornitore|gestore, come riscalda casa, come riscalda la casa|sua, con che cosa riscaldi|riscalda, quanti anni ha la tua|sua caldaia, hai il condizionatore, potenza impegnata, cappotto termico, contratto luce|gas, contratto della luce',
      'Tipo di riscaldamento',
    ],
    health: [
      'salute, allergie, malattie, patologie, disabilita, peso, farmaci, gravidanza, sintomi, sei incinta, intolleranze, soffri, gruppo sanguigno, tipo di pelle, altezza, stato di salute, porti gli occhiali, problemi di udito, problemi di salute, sente bene, da quanto tempo soffre, la tua pelle, la sua pelle, problemi di pelle, soffri di, soffre di, disturbi, tipo di capelli, statura, altezza cm, cuoio capelluto, incinta, tiroide, diabete, ipertensione, asma, apnea, insonnia, allergia, mal di schiena, apparecchio acustico, acufeni, kg, problemi di circolazione|vista|sonno|cuore, problemi alla|alle|ai vista|articolazioni|denti, problemi articolari|digestivi, seguire le conversazioni, alzare il volume, difficolta uditive|motorie, difficolta a camminare|sentire|vedere|dormire|muoversi|respirare|salire, calo dell udito, sordita, apparecchi acustici, test dell udito, senti bene, sentire bene, porta gli occhiali, lenti a contatto, come dormi|dorme|senti, come ti senti, dormi bene, dorme bene, si sente stanc*, giu di morale, stress, ansia, depressione, malattia, patologia, intolleranza, terapia, sei allergic*|celiac*|intollerante|vaccinat*|diabetic*, e allergic*|celiac*|intollerante|diabetic*, esigenze alimentari, e in cura, prende medicine|medicinali|integratori, prendi medicine|medicinali|integratori, medico curante, medico di base|famiglia, ricoverat* in ospedale, interventi chirurgici, subito interventi, pressione alta|arteriosa, colesterolo, dolori, dolore, mal di testa, hai male, ha male, artrosi, artrite, mobilita ridotta, salire le scale, invalidita, categorie protette, disabile, non autosufficiente, grado di autosufficienza, quanto pesi|pesa, quanti chili vuoi|vorresti|vorrebbe|vuole, quanto sei alt*, che pelle hai|ha, imperfezioni, perdi i capelli, perde i capelli, caduta dei capelli, mancano dei denti, dal dentista, stato dal dentista, menopausa, allattamento, incontinenza, digestione, come giudichi|giudica|valuti|valuta|definiresti|definirebbe la tua|sua salute, porta occhiali, sente meno|male, senti meno|male, ti svegli di notte, assume farmaci, le fanno|fa male, ti fanno|fa male, dormi male|poco, esame dell udito, avuto un infarto',
      'Hai allergie?',
    ],
    lifestyle: [
      'fumi, fumatore, dieta, fai sport, consumo di alcol, sei fumatore, pratichi sport, bevi alcolici, stile di vita, alimentazione, attivita fisica, ore di sonno, quante ore dormi, tazze al giorno, fuma, bevi alcol, beve alcolici, consumo di alcolici, sigarette al giorno, quante sigarette, quanta acqua, quanti caffe|pasti|passi, frutta e verdura, abitudini alimentari, come mangi, mangia carne, fai colazione, fa colazione|sport, sei vegan*|vegetarian*|sportiv*|fumatrice, pratica sport, che sport fai|pratichi|pratica, ti alleni, in palestra, ore dormi|dorme, a che ora ti svegli|alzi|addormenti, a che ora vai a letto, va a dormire, vai in piscina|bici',
      'Fumi?',
    ],
    habits: [
      'con quale frequenza, quanto spesso, abitudini, quante volte, quanto spendi, dove acquisti, dove fai la spesa, quanto tempo, utilizzi, budget, negozio abituale, punto vendita abituale, punto vendita preferito, negozio preferito, piu spesso, dove compri, dove fa di solito la spesa, di solito la spesa, dove fa la spesa, dove hai acquistato, dove ha acquistato, punto vendita, negozio di acquisto, punto vendita di acquisto, a che ora ti, a che ora vai, quanti giorni a settimana, quante volte a settimana, mezzo di trasporto, per andare al|a lavoro|scuola, hai mai acquistato|comprato|provato|usato|utilizzato|visitato, ha mai acquistato|comprato|provato|usato|utilizzato|visitato, sei gia cliente, e gia cliente, passi al telefono|cellulare|computer, usi il telefono|cellulare|computer, ogni quanto, con che frequenza, quante ore, quanto spende|spendete, tempo passi|trascorri|dedichi, frequenza di acquisto, fa la spesa, supermercato abituale|preferito, marca preferita, responsabile acquisti, acquisti online, acquista online, social network, sui social, giornale leggi, libri leggi, libri hai letto, quanti libri, guarda la tv, vai al cinema|ristorante|teatro|mare|mercato, in vacanza, come ti sposti|muovi, come si sposta, sei stat*, sei mai stat*, e mai stat*, come vai al|in lavoro|ufficio|centro, compra spesso|online, con chi viaggi|parti, quanti anni ha il|la|l tuo|tua|suo|sua, quante volte vai, vai in vacanza, come prenoti, prenoti di solito',
      'Con quale frequenza acquisti online?',
    ],
    interests: [
      'interessi, hobby, i tuoi interessi, passioni, cosa ti interessa, mi interessa, argomenti di interesse, sport preferito, tempo libero, tuo tempo libero, suo tempo libero, di che cosa vorresti leggere|parlare, cosa vorresti leggere, genere di film|libri|musica, genere musicale|letterario|cinematografico|preferito, generi musicali|letterari, modello di interesse, auto di interesse, temi di interesse, area di interesse, aree di interesse, prodotto di interesse, prodotti di interesse, servizio di interesse, servizi di interesse, corso di interesse, che musica ascolti, squadra del cuore, squadra tifi, piatto preferito, libro preferito, colore preferito, destinazione preferita, argomenti preferiti, mare o montagna, quali argomenti, ti interessano, le interessa, le interessano, sei interessat*, e interessat*, sono interessat*',
      'I tuoi interessi',
    ],
    opinion: [
      'opinione, cosa ne pensi, soddisfazione, quanto sei soddisfatto, ci consiglieresti, valutazione, giudizio, come valuti, la tua opinione, cosa pensi, sei d accordo, consiglieresti, sei favorevole, quanto e soddisfatto, quanto e soddisfatta, soddisfatto dei, come giudica, penso che, ritengo che, secondo me, perche firmi, perche firma, cosa potremmo migliorare, cosa cambieresti, perche sostieni, giudizio complessivo, secondo te, secondo lei, secondo voi, il tuo parere, il suo parere, cosa ne pensa, come giudichi|giudicate, come valuta|valutate|valuteresti, come ti sei trovat*, come si e trovat*, sei soddisfatt*, e soddisfatt*, quanto e importante|utile|probabile, quanto ritieni|ritiene, quanto ti fidi, quanta fiducia, in che|quale misura, dai un voto, esprimi un giudizio|voto, consiglierebbe, raccomanderesti, ci consiglierebbe|raccomanderesti|raccomanderebbe, ti e piaciut*, cosa ti e piaciut*, favorevole o contrario, e favorevole, saresti favorevole|dispost*|interessat*, pensi che, ritieni che, ritiene che, cosa cambierebbe, cosa miglioreresti|migliorerebbe, come possiamo migliorare, cosa possiamo|dovremmo migliorare, perche hai firmato|scelto, motivo della firma, la tua esperienza, la sua esperienza, qualita del servizio, rapporto qualita prezzo, cortesia del personale, tempi di attesa, pulizia dei|degli|delle bagni|camere|ambienti|locali, ritieni giusto|utile|importante|necessario, saresti a favore, che voto dai',
      'Cosa ne pensi?',
    ],
    'political-opinion': [
      'opinione politica, orientamento politico, partito politico, intenzione di voto, per chi voteresti, per chi voterai, quale partito, per quale partito, hai votato, area politica, bussola elettorale, bussola politica, test politico, in politica, si colloca, dove si colloca, sinistra o destra, ti collochi, dove ti collochi, come valuti|valuta|giudichi|giudica l operato del|della governo|sindaco|giunta, operato del governo|sindaco, l operato del governo|sindaco, fiducia nel governo|sindaco|presidente|parlamento, per chi voti|vota|votera|voterebbe, per chi hai|ha votato, chi voterai|voteresti|voterebbe, ha votato, andra a votare, intenzioni di voto, ultime elezioni, prossime elezioni, alle prossime elezioni, che partito, partito preferito, alla destra o alla sinistra, destra o sinistra, di destra o di sinistra, interesse per la politica, segui la politica, si interessa di politica, collocazione politica, posizione politica, preferenza politica, referendum, politicamente',
      'Orientamento politico',
    ],
    religion: [
      'religione, fede religiosa, credo religioso, fede, appartenenza religiosa, convinzioni religiose, confessione religiosa, pratica religiosa, ora di religione, sei credente, e credente, sei religios*|praticante|cattolic*, va a messa, va in chiesa, crede in dio, la tua parrocchia',
      'Religione',
    ],
    union: [
      'sindacato, iscrizione al sindacato, iscritto a un sindacato, sei iscritto a un sindacato, sigla sindacale, sigla sindacale di appartenenza, appartenenza sindacale, tessera sindacale',
      'Sindacato',
    ],
    'id-number': [
      'codice fiscale, partita iva, p iva, numero documento, carta d identita, numero di passaporto, carta di identita, passaporto, numero carta d identita, tessera sanitaria, numero di patente, documento di identita, documento d identita, documento identita n, c f, cf, documento n, n documento, numero del documento, tipo di documento, numero patente, rilasciato da, rilasciata da, data di rilascio, scadenza documento, data di scadenza del documento',
      'Codice fiscale',
    ],
    'member-number': [
      'numero tessera, codice cliente, numero cliente, numero di tessera, carta fedelta, numero carta fedelta, n carta, tessera n, tessera socio, tessera fedelta, codice tessera|socio|abbonato|abbonamento|contratto|iscritto|utenza, numero socio|abbonato|abbonamento|contratto|tesserato, numero di socio|abbonamento|contratto|iscrizione, numero carta soci|socio|cliente|club, n tessera socio, matricola',
      'Numero tessera',
    ],
    'card-number': [
      'numero della carta, numero carta, numero carta di credito, carta di credito',
      'Numero della carta',
    ],
    'card-name': [
      'titolare della carta, intestatario, intestatario della carta, nome sulla carta, nome del titolare, nome titolare, nome dell intestatario',
      'Titolare della carta',
    ],
    'card-code': ['codice di sicurezza, cvv, cvc', 'Codice di sicurezza'],
    'card-expiry': ['scadenza, data di scadenza, data scadenza, scade il, scade il mm aa', 'Data di scadenza'],
    photo: [
      'foto, la tua foto, immagine del profilo, carica la foto, carica una foto, immagine, fotografia, il tuo scatto, allega foto, allega una foto',
      'Carica la tua foto',
    ],
    file: [
      'allegato, curriculum, scontrino, carica file, carica lo scontrino, cv, allega, documento, ricevuta, carica il file, foto dello scontrino, foto scontrino, foto del|della documento|ricevuta|bolletta',
      'Allegato',
    ],
    username: [
      'nome utente, utente, user, id utente, nome giocatore, nome del giocatore, nome profilo|account, nome del profilo',
      'Nome utente',
    ],
    nickname: [
      'soprannome, nickname, pseudonimo, nome in|per classifica, nome per la classifica, come vuoi apparire, come vuoi apparire in classifica',
      'Soprannome',
    ],
    password: ['password, conferma password, ripeti password, nuova password, parola d ordine', 'Conferma password'],
    'one-time-code': [
      'codice di verifica, codice sms, codice di conferma, codice otp, codice ricevuto, codice ricevuto via sms, il codice ricevuto, codice a ? cifre',
      'Codice di verifica',
    ],
    'free-text': [
      'messaggio, il tuo messaggio, commento, commenti, note, richiesta, domanda, suggerimenti, descrizione, raccontaci, perche vuoi, la tua risposta, testo, come possiamo aiutarti|aiutarla, di cosa hai bisogno, perche dovresti vincere, perche vorresti, perche ti candidi, completa la frase, la tua ricetta|storia|frase|idea|testimonianza, parlaci di te, presentati, altro specificare, specificare, se si quale|quali, ulteriori informazioni, osservazioni, dettagli, descrivi, racconta, motivo, motivazione, feedback, dedica, e stato, e stata',
      'Il tuo messaggio',
    ],
    other: [
      'lingua, madrelingua, come ci hai conosciuto, codice promo, come hai conosciuto, codice promozionale, codice sconto, taglia, come sei|e venut* a conoscenza, come hai|ha saputo, come ci ha|avete conosciuto, come ci hai|ha trovato, dove hai|ha sentito parlare, da chi hai|ha saputo, quando preferisci|preferisce essere contattat*|chiamat*|richiamat*, quando vuoi essere contattat*|chiamat*|richiamat*, quando possiamo|potremmo chiamarti|chiamarla|contattarti|contattarla|richiamarti|richiamarla, come preferisci|preferisce essere contattat*, modalita di contatto, orario di contatto, orario preferito, fascia oraria, fascia oraria preferita, lingue conosciute|parlate, codice amico|invito, presentato da, numero di scarpe, domanda di sicurezza, numero d|dell ordine, codice destinatario|sdi, operatore telefonico|mobile, modello di telefono|smartphone, scadenza contratto, taglia della maglietta, in che|quale orario possiamo|preferisci',
      'Lingua',
    ],
    bait: [
      'lasciare vuoto, non compilare, lascia vuoto, lascia questo campo vuoto, lasciare questo campo vuoto, lascia in bianco, lasciare in bianco, deve rimanere|restare vuoto, questo campo serve per la convalida, dovrebbe essere lasciato inalterato|vuoto, non scrivere nulla',
      'Lascia questo campo vuoto',
    ],
    'not-personal': [
      'cerca, ricerca, parola chiave, captcha, quantita, oggetto, importo, arrivo, partenza, prefisso, coupon, ordina per, data di arrivo, data di partenza, quanto fa, numero di persone, ora, orario, codice sotto, codice gioco, codice univoco, codice stampato, numero scontrino, codice prodotto, titolo della foto, titolo dell opera, titolo foto, titolo della ricetta, secondo lei quanti, secondo te quanti, secondo lei quante, secondo te quante, secondo lei quanto, secondo te quanto, codice di controllo, inserisci i caratteri, caratteri che vedi, risultato dell operazione, antispam, sei un robot, oggetto del messaggio, data dello scontrino, data scontrino, totale scontrino, numero dello scontrino, numero documento commerciale|fiscale, numero del documento commerciale, data di acquisto, data acquisto, codice a barre, numero di serie, numero di lotto, numero fattura, peso del pacco|collo, titolo del racconto|libro|film|progetto|brano|video|disegno|messaggio, titolo della canzone|poesia|recensione|fotografia, nome del prodotto, numero di ospiti|adulti|partecipanti|biglietti|posti|camere|notti|coperti, numero ospiti|adulti|partecipanti|biglietti|posti|camere|notti|coperti, quante notti, quanti posti, quanti biglietti, per quante persone, quante persone parteciperanno|sarete|verranno, check in, check out, data preferita, data desiderata, data e ora, filtra per, hanno in comune, in che|quale citta|paese|regione|provincia si, in che|quale anno fu|venne|nacque|mori, in che|quale anno e nato il|lo|la, chi ha scritto|inventato|dipinto|vinto|diretto|scoperto|composto|cantato|fondato, chi era, chi fu, chi e stat*, qual e la capitale, quanti abitanti, quanti anni ha il|la|lo|l, quanti anni aveva, quanti figli ebbe, luogo e data, indirizzo ip, chi e sposat*',
      'Parola chiave',
    ],
    'sex-life': ['orientamento sessuale, vita sessuale', 'Orientamento sessuale'],
  },
  options: {
    honorific: ['sig, sig ra, signor, signora, signorina, dott, dott ssa, prof, dottore, dottoressa, avv', 'Signora'],
    gender: [
      'maschio, femmina, uomo, donna, maschile, femminile, altro genere, un uomo, una donna, non binario, preferisco non specificare, preferisco non dirlo, lei, lui',
      'Femmina',
    ],
    'marital-status': [
      'celibe, nubile, coniugato, coniugata, divorziato, divorziata, vedovo, vedova, sposato, sposata, separato, separata, convivente, single, fidanzato, fidanzata, celibe o nubile, coniugato o convivente, sposato o convivente, separato o divorziato, unione civile, unito civilmente, sono in coppia, in una relazione, convivo, ho un compagno, ho una compagna',
      'Coniugata',
    ],
    energy: [
      'gas, metano, gas metano, gpl, gasolio, elettrico, pompa di calore, pellet, legna, teleriscaldamento, caldaia a gas, stufa a pellet, caldaia, elettricita, gas di citta, riscaldamento autonomo, centralizzato, solare termico, pannelli solari, fotovoltaico, termocamino, termosifoni, camino, stufa, stufa a legna, caldaia a metano, caldaia a gasolio, caldaia a condensazione, con il gas, con il pellet, con la legna, con la stufa, mercato libero, mercato tutelato, luce e gas',
      'Pompa di calore',
    ],
    housing: [
      'proprieta, affitto, di proprieta, in affitto, proprietario, affittuario, appartamento, casa indipendente, villetta, in appartamento, con i genitori, di proprieta con mutuo in corso, con mutuo, in comodato, inquilino, inquilina, proprietaria, affittuaria, villa, casa singola, villetta a schiera, casa a schiera, bifamiliare, condominio, in un condominio, casa popolare, monolocale, bilocale, trilocale, attico, casa di campagna, casa con giardino, in una villa, con i miei genitori, dai miei genitori, comodato, comodato d uso, di mia proprieta, appartamento in condominio',
      'In affitto',
    ],
    job: [
      'studente, impiegato, libero professionista, disoccupato, pensionato, casalinga, operaio, dipendente, lavoratore autonomo, imprenditore, impiegata, insegnante, studentessa, pensionata, disoccupata, operaia, occupato, occupata, inoccupato, in cerca di occupazione, in cerca di lavoro, in cerca di prima occupazione, autonomo, lavoratrice autonoma, tempo indeterminato, tempo determinato, tempo pieno, part time, professionista, imprenditrice, artigiano, artigiana, commerciante, agricoltore, dirigente, docente, apprendista, casalingo, partita iva, in pensione, freelance, lavoro in proprio',
      'Impiegato',
    ],
    opinion: [
      'molto soddisfatto, soddisfatto, insoddisfatto, d accordo, per niente d accordo, abbastanza, favorevole, contrario, nessuna opinione, male, bene, molto bene, molto male, buono, scarso, soddisfatta, insoddisfatta, per niente soddisfatto, per niente soddisfatta, per nulla soddisfatto, molto soddisfatta, ne soddisfatto ne insoddisfatto, abbastanza d accordo, in disaccordo, ne d accordo ne in disaccordo, indifferente, neutrale, indeciso, ottimo, ottima, eccellente, discreto, sufficiente, insufficiente, mediocre, pessimo, pessima, importante, per niente importante, probabile, improbabile, sicuramente si, sicuramente no, probabilmente si, probabilmente no, molto preoccupato, poco preoccupato, molta fiducia, poca fiducia, nessuna fiducia, mi piace',
      'Molto soddisfatto',
    ],
    'birth-month': [
      'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre, gen, feb, mar, apr, mag, giu, lug, ago, set, ott, nov, dic',
      'Gennaio',
    ],
    habits: [
      'tutti i giorni, ogni giorno, ogni settimana, una volta a settimana, una volta alla settimana, piu volte a settimana, ogni mese, una volta al mese, piu volte al mese, qualche volta all anno, ogni tanto, raramente, mai, spesso, a volte, qualche volta, quasi mai, occasionalmente, regolarmente, di rado, quotidianamente, settimanalmente, mensilmente, frequentemente, saltuariamente, una volta al giorno, piu volte al giorno, due volte a settimana, 1 volta a settimana, 1 2 volte a settimana, 2 3 volte a settimana, due volte al mese, 1 volta al mese, una volta all anno, ogni anno, ogni due settimane, mai o quasi mai, nel fine settimana, al supermercato, al mercato, al discount, in negozio, su internet, in auto, in macchina, in treno, in autobus, in bicicletta, a piedi, con i mezzi pubblici',
      'Una volta al mese',
    ],
    health: [
      'diabete, artrosi, artrite, asma, ipertensione, colesterolo, acne, imperfezioni, rossori, rosacea, eczema, psoriasi, emicrania, insonnia, mal di schiena, dolori articolari, sovrappeso, allergie, depressione, ansia, perdita di udito, pelle secca, pelle grassa, pelle mista, pelle sensibile, rughe, macchie, caduta dei capelli, apnee notturne, menopausa, pressione alta, problemi di cuore, problemi di circolazione, osteoporosi, mal di testa, cervicale, dolori muscolari, ernia del disco, sciatica, stanchezza, ansia e stress, disturbi del sonno, reflusso, gonfiore, stitichezza, problemi digestivi, celiachia, intolleranza al lattosio, intolleranza al glutine, rinite, dermatite, forfora, secca, grassa, sensibile, occhiaie, cellulite, miopia, presbiopia, astigmatismo, cataratta, acufeni, tiroide, nessuna patologia, gambe gonfie, incontinenza, vampate di calore, lenti a contatto, occhiali da vista, disabilita motoria',
      'Pelle secca',
    ],
    interests: [
      'giardinaggio, fai da te, lettura, viaggi, cucina, sport, musica, cinema, teatro, danza, moda, bellezza, arredamento, tecnologia, videogiochi, animali, benessere, letteratura, escursionismo, trekking, fotografia, auto, motori, gastronomia, mostre, concerti, arte, arte e cultura, cultura, libri, leggere, viaggiare, cucinare, calcio, ciclismo, nuoto, yoga, fitness, palestra, disegno, pittura, uncinetto, bricolage, volontariato, serie tv, musei, crociere, enogastronomia, giochi da tavolo, fumetti, viaggi e vacanze, casa e giardino, moda e bellezza, salute e benessere, romanzi, thriller, documentari',
      'Giardinaggio',
    ],
    lifestyle: [
      'fumatore, non fumatore, fumatrice, ex fumatore, vegetariano, vegetariana, vegano, vegana, onnivoro, fumo, non fumo, non ho mai fumato, ho smesso di fumare, fumo ogni giorno, sigaretta elettronica, svapo, non bevo, astemio, flexitariano, pescetariano, onnivora, mangio di tutto, sedentario, molto attivo, poco attivo, moderatamente attivo, faccio sport',
      'Non fumatore',
    ],
    religion: [
      'cattolico, cattolica, protestante, musulmano, musulmana, ebreo, ebrea, ortodosso, ortodossa, ateo, atea, cristiano, cristiana, credente, credente non praticante, cattolico non praticante, agnostico, agnostica, buddista, islamico, islamica, cattolicesimo, islam, ebraismo, nessuna religione, valdese, evangelico',
      'Cattolica',
    ],
    vehicle: [
      'benzina, diesel, gasolio, ibrida, ibrido, elettrica, elettrico, gpl, metano, a gasolio, a gpl, a metano, auto elettrica, auto ibrida, auto diesel, plug in hybrid, full electric, cambio manuale, cambio automatico, utilitaria, citycar, berlina, station wagon, suv, motociclo, autocarro, nessuna auto',
      'Benzina',
    ],
    household: [
      'vivo da solo, vivo da sola, solo io, vivo con il partner, vivo con la famiglia, con il mio partner, con il mio compagno, con la mia compagna, con mio marito, con mia moglie, con coinquilini, con dei coinquilini, coppia con figli, coppia senza figli, famiglia con bambini, famiglia con figli, single con figli',
      'Coppia con figli',
    ],
    children: [
      'nessun figlio, un figlio, due figli, tre figli, 1 figlio, 2 figli, 3 figli, tre o piu figli, ho figli, senza figli, figli minorenni, figli maggiorenni, sono in attesa',
      'Due figli',
    ],
    pets: [
      'cane, gatto, cani, gatti, un cane, un gatto, coniglio, criceto, roditore, cane e gatto, nessun animale, non ho animali',
      'Un gatto',
    ],
    education: [
      'licenza elementare, licenza media, scuola media, scuola superiore, scuole superiori, scuola dell obbligo, diploma, diploma di maturita, maturita, qualifica professionale, laurea, laurea triennale, laurea magistrale, laurea o superiore, master, dottorato, universita, nessun titolo, laureato, diplomato',
      'Licenza media',
    ],
    age: [
      'meno di 18 anni, sotto i 18 anni, minorenne, maggiorenne, piu di 65 anni, oltre 65 anni, oltre i 65 anni, oltre i 60 anni, over 65, over 60, under 30',
      'Oltre i 65 anni',
    ],
    nationality: ['italiana, straniera, cittadino italiano, cittadino ue, altra ue, extra ue', 'Extra UE'],
    'political-opinion': [
      'di destra, di sinistra, di centro, centrodestra, centrosinistra, centro destra, centro sinistra, estrema destra, estrema sinistra, scheda bianca, non votero',
      'Centro-sinistra',
    ],
    'sex-life': ['eterosessuale, omosessuale, bisessuale', 'Bisessuale'],
  },
  topics: {
    'not-personal': [
      'sai, lo sapevi, sapevi, conosci, indovina, sapresti, risposta esatta, risposta corretta, vero o falso, sa quanti, sapete, sapreste, indovin*, ti ricordi, chi ha scritto|inventato|dipinto|vinto|diretto|scoperto|composto, quanti abitanti, capitale d|del|della|dell, qual e la capitale, quali sono i colori, quante sono le, si trova il|la|lo|l, si trovano, in che|quale anno e|fu, chi era, chi fu, chi e stat*, affermazione corretta|vera, risposta giusta, secondo te quant*, secondo lei quant*',
      'Sai quanti abitanti ha Lione?',
    ],
    religion: [
      'chiesa, moschea, sinagoga, messa, preghi, prega, pregare, dio, fede, bibbia, credente*, religi*, culto, praticante, parrocchi*, parroco, prete, sacerdot*, vescov*, preghiera, preghiere, cattolic*, musulman*, islam*, ebraic*, buddis*, battezz*, battesimo, cresima, quaresima, ramadan, corano, vangelo, catechismo, otto per mille, spiritual*, chiese, ateo, atea, agnostic*',
      'Vai a messa?',
    ],
    'political-opinion': [
      'voti, votare, votato, voteresti, voterai, voterebbe, voto, elezion*, governo*, politic*, sindaco, partito, referendum, parlamento, ministr*, presidente del consiglio, presidente della repubblica, parlamentar*, giunta, elettor*, scheda bianca, asten*, centrodestra, centrosinistra, di destra, di sinistra, alla destra, alla sinistra, voterete, comizi*, ideolog*, democrazia, populis*, amministrazione comunale, alle urne, astenut*',
      'Per chi voteresti?',
    ],
    health: [
      'soffri, soffre, soffrire, malatti*, malat*, dolor*, salute, medic*, farmac*, allergi*, sintom*, diagnos*, disabil*, occhiali, lenti, udito, apparecchi acustici, apparecchio acustico, incinta, gravidanza, peso, pesi, chili, dimagrire, terapi*, cure, vaccin*, intolleran*, ansia, pelle, pressione, dentista, denti, schiena, ginocchi*, patologi*, stressat*, stanco, stanca, cuoio capelluto, forfora, digest*, tiroide, diabet*, trattament*, psicolog*, psichiatr*, acufeni, in cura, pressione alta, russi, russ*, sonniferi, addormentart*, artrosi, ospedal*, ricover*, pronto soccorso, oculist*, ortoped*, cardiolog*, dermatolog*, ginecolog*, fisioterap*, osteopat*, nutrizionist*, integrator*, vitamine, antibiotic*, antidolorific*, pillol*, chirurg*, operat* alla|al|agli|all|alle, stat* operat*, frattur*, infiammazion*, raffreddor*, tossisci, respir*, affanno, gambe pesanti, cervical*, articolazion*, artrit*, sciatica, vertigin*, stanchezza, stanch*, affaticat*, esaust*, stress, ansios*, panico, depress*, tristezza, giu di morale, solitudine, insonn*, prendere sonno, digeri*, stomaco, intestin*, nausea, reflusso, stitic*, celiac*, colesterolo, glicemia, sovrappeso, obes*, problemi di vista, miop*, orecchie, orecchio, sordit*, sentire bene, senti bene, sente bene, le conversazioni, alzare il volume, gengiv*, dentiera, carie, perdi i capelli, brufol*, imperfezion*, rughe, prurit*, dermatit*, psorias*, allatt*, mestru*, menopausa, prostata, incontinen*, non autosufficien*, sedia a rotelle, montascale, legge 104, invalid*, tumor*, ictus, infarto, analisi del sangue, ti fa male, fanno male, hai male, ha male, disturbi, salire le scale, gonfie, gonfiore, svenut*, diottri*, svegli di notte, riposat*, accudire, assistenza per',
      'Di quali allergie soffri?',
    ],
    pets: [
      'cane, cani, gatto, gatti, animali, animale, cucciol*, veterinari*, guinzaglio, crocchett*, lettiera, quattro zampe',
      'Quanti cani hai?',
    ],
    vehicle: [
      'auto, automobile, macchina, veicol*, guidi, guida, guidare, chilometr*, km, moto, benzina, diesel, carburante, parcheggi*, al volante, targa, automobil*, scooter, motorino, camper, furgon*, patente, vettur*, suv, motocicl*, pneumatic*, tagliando, officina, autostrad*, guidate, guidato, guidava, immatricol*, car sharing, multa, multe, incidenti',
      'Quanti chilometri guidi all’anno?',
    ],
    insurer: [
      'assicur*, polizz*, compagnia assicurativa, copertura sanitaria, rc auto, rca, sinistri, fondo sanitario, funeral*, funerari*',
      'Chi ti assicura?',
    ],
    bank: [
      'banca, banche, conto corrente, carta di credito, bancari*, bancomat, carte di credito, prepagata, bonifico, correntist*, conto online, home banking',
      'In quale banca hai il conto?',
    ],
    energy: [
      'riscald*, caldaia, elettricita, luce, gas, isolamento, fotovoltaic*, pannelli, pompa di calore, stufa, bollett*, corrente elettrica, energia elettrica, kwh, contatore, termosifon*, termostat*, climatizz*, condizionator*, aria condizionata, pellet, legna, camino, scaldabagno, acqua calda, scaldi, scalda, scaldate, doppi vetri, infissi, cappotto termico, rinnovabil*, risparmio energetico',
      'Come riscaldi la casa?',
    ],
    income: [
      'guadagn*, stipendio, reddito, redditi, risparmi*, pensione, debiti, prestit*, rata, rate, fine mese, invest*, patrimonio, risparmiare, arrivi a fine mese, stipendi, busta paga, retribu*, salari*, mettere da parte, metti da parte, mettete da parte, soldi da parte, situazione economica, difficolta economic*, economicamente, finanziari*, finanziament*, indebit*, isee, tasse, spesa imprevista, spese impreviste, tenore di vita, potere d acquisto, pensioni, previdenza, ti puoi permettere, titoli di stato',
      'Quanto guadagni?',
    ],
    housing: [
      'casa, abitazione, appartamento, affitto, affittuari*, proprieta, proprietari*, mutuo, giardino, terrazzo, stanze, tetto, ristruttur*, metri quadri, abiti, vivi in, trasloc*, villetta, alloggio, camera da letto, camere da letto, balcon*, terrazz*, condomin*, inquilin*, immobil*, monolocal*, bilocal*, mansard*, soffitta, ascensore, abitate, abita in, vive in, vivete in, vivo in, risiedi, affitti, edificio, palazzo, trasferirti, a casa tua, a casa sua',
      'Vivi in affitto?',
    ],
    children: [
      'figli, figlio, figlia, figlie, bambin*, bimb*, neonat*, nipotin*, scuola, bebe, adolescent*, asilo, pannolin*, passeggin*, sei mamma, sei papa, sei genitore, baby sitter, minorenni, doposcuola, nonna, nonno',
      'Quanti anni hanno i tuoi figli?',
    ],
    household: [
      'famiglia, nucleo, vivi da solo, vivi da sola, vivi con, con chi vivi, partner, coniuge, convivente, coppia, marito, moglie, conviv*, familiari, genitori, coinquilin*, fratelli, sorelle, compagno, compagna, vive da, vive con, abita con, stesso tetto, insieme a te, in casa con, quanti siete, siete a casa',
      'Con chi vivi?',
    ],
    job: [
      'lavori, lavora, lavoro fai, lavoro fa, mestiere, professione, impiego, occupazione, occupi, pensionat*, nella vita, settore, datore, dipendente, autonom*, libero professionista, disoccupat*, impiegat*, studente, studentessa, lavorativ*, lavorare, lavorato, lavorate, carriera, collegh*, in ufficio, smart working, telelavoro, straordinari, licenziat*, assunt*, tirocin*, colloqui*, partita iva, imprenditor*, imprenditric*, commerciant*, artigian*, operaio, operaia, insegnante, insegni, infermier*, dirigente, casaling*, mansion*, in pensione, lavori da casa, lavorare da casa, lavora da casa, occupato, occupata, precari*, posto di lavoro, azienda, capo',
      'Che lavoro fai?',
    ],
    lifestyle: [
      'fumi, fuma, fumo, fumare, fumator*, svap*, alcol*, alcool, vino, birra, bevi, beve, bere, mangi, mangia, mangiare, carne, pesce, verdur*, frutta, vegetarian*, vegan*, dieta, aliment*, cucini, cucina, cucinare, sport*, palestra, ginnastica, alleni, cammini, dormi, dorme, dormire, sonno, colazione, cena, pasti, caffe, zucchero, astemi*, pasta, sigarett*, superalcolic*, aperitiv*, bicchier*, dolci, cioccolat*, merend*, spuntin*, snack, fast food, pranzo, ceni, mangiato, mangiate, biologic*, integrale, proteine, calorie, legumi, formagg*, latticini, pizza, fritt*, digiun*, onnivor*, allenament*, allenar*, corri, correre, nuoto, pilates, yoga, fitness, camminat*, camminare, passeggiat*, quanti passi, attivita fisica, sedentari*, ti svegli, svegliart*, a letto, riposi, riposo, rilass*, meditazion*, stile di vita',
      'Quanto vino bevi?',
    ],
    habits: [
      'compri, compra, acquist*, spendi, spesa, guardi, ascolti, leggi, viaggi, viaggiare, vacanz*, fine settimana, weekend, ordini, usi, utilizzi, di solito, la sera, la mattina, telefono, smartphone, schermo, social, supermercato, tempo passi, spesso, alla settimana, comprare, comprat*, negozi*, shopping, internet, spendere, speso, abbonat*, abbonament*, streaming, tv, televisione, radio, podcast, giornal*, rivist*, quotidian*, notizi*, libro, libri, cinema, teatro, musei, ristorante, ristoranti, viaggiato, aereo, treno, autobus, mezzi pubblici, sposti, spostament*, pendolar*, tragitto, crocier*, sabato, domenica, ogni giorno, abitual*, abitudin*, quante ore, cellulare, computer, tablet, videogioc*, giocare, scommess*, doccia, pulizie, detersiv*, profum*, trucc*, cosmetic*, parrucchier*, vestit*, scarpe, regali, volantin*, ricicl*, raccolta differenziata, routine, a casa, fuori casa, lavastovigli*, lavatrice',
      'Dove fai la spesa?',
    ],
    interests: [
      'hobby, passion*, piace, piacciono, ami, preferisci, preferisce, preferit*, gusti, interess*, tempo libero, gener*, argoment*, temi, tifos*, ador*, appassion*, piacerebbe, preferiresti, preferite, gradiresti, affascin*, incurios*, divert*, svago, passatemp*, collezion*, giardinaggio, uncinetto, fai da te, bricolage, escursion*, trekking, tifi, cantante, romanz*, fumett*',
      'Che cosa ti piace leggere?',
    ],
    opinion: [
      'pensi, pensa, opinion*, secondo te, secondo lei, d accordo, dovrebbe*, dovrebbero, important*, soddisf*, consigl*, credi, ritieni, favorevol*, valuti, ti preoccupa, pensate, parere, a tuo avviso, a suo avviso, secondo voi, giudic*, giudizio, apprezzat*, piaciut*, delus*, fiducia, fidi, fida, preoccup*, ritiene, credete, contrari*, sbagliato, priorita, migliorare, miglioreresti, cambieresti, raccomand*, necessari*, bisognerebbe, convint*',
      'Che cosa ne pensi?',
    ],
    'marital-status': [
      'sposat*, coniugat*, matrimonio, nozze, fidanzat*, divorziat*, divorzio, separat*, vedov*, single, nubile, celibe',
      'Da quanto tempo sei sposato?',
    ],
    education: [
      'titolo di studio, laure*, universita, universitari*, diplom*, istruzione, studiato, studiando, facolta, liceo',
      'Ti sei laureato?',
    ],
  },
  consent: {
    accept: [
      'accetto, accetti, acconsento, autorizzo, presto il consenso, ho letto, dichiaro di aver letto, sono d accordo, consenso, do il consenso, accettare, presa visione, acconsenti, consento, accetto di, accetto che, acconsento a, do il mio consenso, presto il mio consenso, si accetto, si desidero, esprimo il consenso, consenti, consenti la, conservare il mio curriculum, conservate il mio cv, acconsente, autorizza, accettate, approvo, prendo atto, preso atto, ho preso visione, dichiaro di aver preso visione, confermo di aver letto, ho compreso, do il mio assenso, permetto, concedo, aderisco, sottoscrivo, concordo, mi impegno, volentieri, si grazie, si voglio, si vorrei, conservare il mio cv, tenete il mio cv, conservare la mia candidatura, eventuale rifiuto',
      'Accetto il regolamento del concorso',
    ],
    refuse: [
      'non desidero, non voglio, non acconsento, mi oppongo, nego il consenso, non presto, non accetto, non desidero ricevere, non voglio ricevere, senza ricevere, no grazie, risparmiatemi, niente, mi oppongo a, non mostrare, non pubblicare, non do il consenso, preferisco non, preferisco non ricevere, non inviatemi, non inviarmi, non mandatemi, non contattatemi, non chiamatemi, non autorizzo, non consento, non do il mio consenso, non presto il consenso, nego, non vorrei, non mi interessa, non sono interessato, non sono interessata, non intendo, non intendo ricevere, nessuna pubblicita, nessuna email, non cedete, non trasmettete, non condividete, non pubblicate il mio nome, non mostrate il mio nome, nascondi il mio nome, rinuncio, cancellatemi, se non desideri ricevere, se non desidera ricevere, se non desideri, se non desidera',
      'Non desidero ricevere offerte',
    ],
    receive: [
      'ricevere, essere contattato, iscrivermi, inviarmi, ricevi, essere informato, contattarmi, essere contattata, iscriviti, iscrivimi, invio, desidero ricevere, voglio ricevere, inviate, inviatemi, tenermi informato, tenermi aggiornato, rimanere aggiornato, contattato, ricontattato, ricontattata, ricezione, mi contatti, contattarmi per, essere chiamato, mi invii, richiamarmi, si a, via email, via e mail, per email, avvisami, avvisatemi, mandami, inviami, tienimi, scrivermi, puo scrivermi, puo chiamarmi, possono chiamarmi, puo contattarmi, possono contattarmi, possono scrivermi, possono inviarmi, puo inviarmi, tenetemi, tenermi, finalita di marketing, fini di marketing, finalita commerciali, fini commerciali, scopi pubblicitari, finalita promozionali, scrivetemi, mandatemi, raccontatemi, aggiornatemi, scrivimi, aggiungetemi, via mail, per mail, ricordami le, ricordami di, ricordami quando, tenermi al corrente, tenetemi aggiornato, essere aggiornat*|avvisat*|richiamat*|invitat*, essere informata, essere contattati, essere chiamata, chiamatemi, richiamatemi, contattatemi, ricontattatemi, informatemi, segnalatemi, comunicatemi, avvertitemi, iscrivetemi, invitatemi, speditemi, avvertimi, aggiungimi, mi venga|vengano inviat*, mi contattiate, mi contattino, mi inviino, mi avvisi, mi iscrivo, mi abbono, restare in contatto, rimanere in contatto, restiamo in contatto, rimaniamo in contatto, resta in contatto, restare aggiornat*|informat*, rimanere aggiornata|informat*, voglio restare|rimanere, voglio sapere, fammi sapere, fatemi sapere, possiamo contattarti|chiamarti|scriverti|inviarti, possono telefonarmi, marketing diretto, attivita di marketing, scopi di marketing, scopi promozionali|commerciali, finalita pubblicitarie, fini promozionali|pubblicitari, telefonicamente, via sms, via whatsapp, su whatsapp, tramite email|sms|whatsapp, tramite e mail, potete chiamarmi|scrivermi|contattarmi|inviarmi, ricordami l',
      'Desidero ricevere offerte',
    ],
    offers: [
      'offerte, novita, promozioni, comunicazioni commerciali, comunicazioni, informazioni, pubblicita, sconti, informazioni commerciali, aggiornamenti, marketing, materiale pubblicitario, finalita promozionali, e mail, email, sms, offerte esclusive, eventi, prodotti, iniziative, vantaggi, codici sconto, telefono, posta, promozionali, commerciali, consigli, ricette, corsi, proposte, notizie, preventivi, preventivo, offerta, promozione, promo, buoni sconto, coupon, saldi, anteprime, in anteprima, nuova collezione, nuovi arrivi, catalogo, cataloghi, volantino, brochure, invito, inviti, appuntamenti, incontri, workshop, laboratori, degustazioni, spettacoli, programma, programmazione, suggerimenti, spunti, idee, approfondimenti, opportunita, annunci, avvisi, notifiche, convenzioni, agevolazioni, materiale informativo|promozionale|commerciale, ricerche di mercato, sondaggi, chiamate, telefonate, vendite private, prossima edizione',
      'offerte e novità',
    ],
    newsletter: [
      'newsletter, mailing list, notiziario, lettera informativa|settimanale|mensile, bollettino mensile|informativo|settimanale, email settimanale|mensile, mail settimanale|mensile, aggiornamenti via email|mail, aggiornamenti mensili|settimanali|periodici, avvisi via email',
      'Iscrivimi alla newsletter',
    ],
    partners: [
      'partner, terzi, soggetti terzi, sponsor, societa partner, aziende terze, altre societa, dei partner, nostri partner, suoi partner, inserzionisti, aziende partner, societa del gruppo, partner commerciali, terze parti, aziende del gruppo, societa terze, imprese terze, imprese partner, fornitori, societa del nostro gruppo, societa controllate, collegate, che lavorano con, con cui lavoriamo, convenzionate, convenzionati, rivenditori, concessionari, assicuratori, broker, espositori, aziende selezionate, installatori, artigiani, partners, altri soggetti, altre aziende, altre imprese, altre organizzazioni, soggetti selezionati, aziende amiche, aziende del settore, aziende della|di zona, imprese di zona, imprese del gruppo, marchi del gruppo, marchi amici, societa affiliate|selezionate|esterne, affiliati, consociate, intermediari, compagnie assicurative, compagnie di assicurazione, agenzie assicurative, istituti di credito, istituti finanziari, operatori telefonici, centri acustici, case automobilistiche, concessionaria, concessionarie, tour operator, negozi aderenti, rete di professionisti, che collaborano con, con cui collaboriamo, accuratamente selezionati, accuratamente selezionate, selezionati da',
      'offerte dei partner',
    ],
    handed: [
      'miei dati siano comunicati a, miei dati siano ceduti a, comunicazione dei miei dati a, cessione dei miei dati a, comunicare i miei dati a, condividere i miei dati con, siano trasmessi a, i miei dati ~ comunicati|ceduti|trasmessi|forniti|inoltrati|trasferiti a|ad|ai|al|alla|alle|agli|all, i miei dati ~ condivisi con, i miei recapiti ~ comunicati|ceduti|trasmessi|forniti a|ad|ai|al|alla|alle|agli|all, i tuoi dati ~ comunicati|ceduti|trasmessi a|ad|ai|al|alla|alle|agli|all, comunicazione dei miei dati a|ad|ai|al|alla|alle|agli|all, comunicazione dei miei dati personali a|ad|ai|al|alla|alle|agli|all, cessione dei miei dati a|ad|ai|al|alla|alle|agli|all, cessione dei miei dati personali a|ad|ai|al|alla|alle|agli|all, trasmissione dei miei dati a|ad|ai|al|alla|alle|agli|all, comunicare i miei dati|recapiti a|ad|ai|al|alla|alle|agli|all, comunicare i miei dati personali a|ad|ai|al|alla|alle|agli|all, cedere i miei dati a|ad|ai|al|alla|alle|agli|all, trasmettere i miei dati|recapiti a|ad|ai|al|alla|alle|agli|all, inoltrare i miei dati a|ad|ai|al|alla|alle|agli|all, fornire i miei dati a|ad|ai|al|alla|alle|agli|all, passare i miei dati a|ad|ai|al|alla|alle|agli|all, comunichi i miei dati a|ad|ai|al|alla|alle|agli|all, ceda i miei dati a|ad|ai|al|alla|alle|agli|all, trasmetta i miei dati a|ad|ai|al|alla|alle|agli|all, condivida i miei dati con, condivisione dei miei dati con, siano comunicati|ceduti a|ad|ai|al|alla|alle|agli|all, siano trasmessi ad|ai|al|alla|alle|agli|all, vengano comunicati|ceduti|trasmessi a|ad|ai|al|alla|alle|agli|all, inoltrare la mia richiesta a|ad|ai|al|alla|alle|agli|all, passare il mio numero|contatto|recapito a|ad|ai|al|alla|alle|agli|all',
      'la comunicazione dei miei dati a',
    ],
    share: [
      'condivisi, comunicazione a, ceduti, cessione, trasmessi, comunicati, condividere, condivisione, cedere, comunicare i miei, cessione a, trasmissione a, comunicazione dei miei, condividiamo, condivida, comunichiamo, cediamo, comunicazione dei, comunicazione dei tuoi dati, messo in contatto, messa in contatto, condivid*, condivis*, trasmett*, trasmess*, cedut*, ceda, inoltrare, inoltrati, venduti, mettere in contatto, mettermi in contatto, messi in contatto, comunicazione ad|ai|al|alla|alle|agli, cessione ad|ai|al|alla|alle|agli, comunicazione a terzi',
      'la cessione a terzi',
    ],
    rules: [
      'regolamento, termini e condizioni, condizioni, termini, condizioni generali, condizioni d uso, termini di servizio, termini d uso, regolamento del concorso, il regolamento, regole, norme, bando, letto il bando, bando di concorso, modalita di partecipazione, condizioni dell offerta, statuto, codice etico, 1341 e 1342',
      'il regolamento del concorso',
    ],
    privacy: [
      'informativa sulla privacy, privacy, informativa, trattamento dei dati, dati personali, privacy policy, gdpr, i miei dati, trattamento dei miei dati, dati, informativa privacy, dei miei dati personali, utilizzo dei miei dati, protezione dei dati, trattamento dei dati personali, mie risposte, al trattamento, regolamento ue, regolamento eu, regolamento europeo, regolamento generale sulla protezione, regolamento 2016 679, regolamento n 2016 679, regolamento privacy, reg ue, riservatezza, norme sulla privacy, d lgs 196, codice privacy, condizioni di salute, mie informazioni, informazioni personali',
      'l’informativa sulla privacy',
    ],
    political: [
      'partito politico, propaganda elettorale, campagna elettorale, partito, finalita politiche, elezioni, messaggi politici, comunicazioni politiche, propaganda, movimento politico, forze politiche, forza politica, lista civica, comunicazione politica|elettorale, messaggi elettorali, materiale elettorale, campagne elettorali, campagna politica|referendaria, campagna per il si|no, iniziative politiche, attivita politica, fini politici|elettorali, scopi politici|elettorali, finalita elettorali, nostro movimento, del movimento, candidat* sindac*, nostro candidato, nostra candidata, nostri candidati, nostri eletti, comitato elettorale|referendario|promotore, gruppo consiliare|parlamentare, consiglieri comunali, parlamentari, referendum, militanti, attivisti, simpatizzanti, mobilitazione, mobilitazioni, nostre battaglie, nostra battaglia, battaglia politica, battaglie politiche, impegno politico, comizi',
      'propaganda elettorale',
    ],
    'by-doing': [
      'cliccando, partecipando, inviando, registrandoti, iscrivendoti, proseguendo, continuando, facendo clic, compilando, firmando, cliccando su, giocando, con l invio, premendo, accedendo, scaricando, fornendo, procedendo, effettuando, inserendo, richiedendo, confermando, premendo ~ accetti, inviando ~ accetti, suonando ~ accetti, iscrivendomi, registrandomi, registrandosi, iscrivendosi, candidandoti, abbonandoti, sottoscrivendo, prenotando, spuntando, barrando, con la registrazione, con l iscrizione, con la partecipazione, se prosegui, la partecipazione comporta|implica, lasciando ~ accetti|acconsenti|autorizzi|accetta|acconsente|autorizza, caricando ~ accetti|acconsenti|autorizzi|dichiari, votando ~ accetti|acconsenti|autorizzi, utilizzando ~ accetti|acconsenti|autorizzi, selezionando ~ accetti|acconsenti|autorizzi, acquistando ~ accetti|accetta',
      'Partecipando accetti il regolamento',
    ],
    confirm: [
      'dichiaro, confermo, sono maggiorenne, maggiorenne, piu di 18 anni, di avere piu di, confermo di, di essere maggiorenne, sono maggiore, cliccando qui, cliccando sul link, cliccando sul seguente link, cliccando sull apposito, facendo clic sul link, attesto, certifico, sotto la mia responsabilita, maggiore eta, ho compiuto 18 anni, 18 anni compiuti, almeno 18 anni, ho almeno 16 anni, di essere residente, corrispondono al vero, responsabilita genitoriale, sono il genitore, firma anonima, mostrate il mio nome, mostra il mio nome, mostra la mia firma, pubblicate il mio nome, contattat* in caso di vincita, essere contattat* in caso di vincita, ricevere il premio, che i dati inseriti|forniti',
      'Dichiaro di essere maggiorenne',
    ],
    convenience: [
      'ricordami, resta connesso, mostra password, rimani connesso, ricorda password, stesso indirizzo, una copia, copia del messaggio, il tuo partner, il suo partner, il tuo compagno, resta collegato, rimani collegato, mantieni l accesso, mantienimi connesso, memorizza, ricordati di me, ricorda questo dispositivo, dispositivo attendibile, salva il mio nome, salva la carta, mostra la password, indirizzo di fatturazione uguale, come indirizzo di fatturazione, spedisci a un indirizzo diverso, spedire a un indirizzo diverso, inviami una copia, mandami una copia, ricevere una copia, voglio ricevere una copia, desidero la fattura, richiedo fattura, seleziona tutto, non sono un robot, avvertimi via email in caso di risposte, avvisami di nuovi commenti, la tua compagna',
      'Ricordami',
    ],
  },
  screens: {
    contest: [
      'concorso a premi, estrazione, estrazione a premi, vinci un, vinci una, in palio, partecipa e vinci, partecipa al concorso, regolamento del concorso, gioca e vinci, puoi vincere, tenta la fortuna, instant win, lotteria, giveaway, partecipa all estrazione, concorso fotografico, concorso, grande concorso, vinci premi, vinci subito, vinci un viaggio, vincere un, vincere una, gira la ruota, gratta e vinci, partecipa ora, voglio partecipare, conferma la partecipazione, invia la partecipazione, modulo di partecipazione, partecipa gratis, scopri se hai vinto, calendario dell avvento, carica lo scontrino, carica la foto, estrazione finale, montepremi, sorteggio, iscrizione al concorso, tenta la sorte, estratto a sorte, a sorte, sara estratto, saranno estratti, tra tutti, gestire il concorso, gestione del concorso, svolgimento del concorso, contattare il vincitore, avvisare il vincitore, il vincitore sara, i vincitori saranno, consegna del premio, consegnare il premio, contattare i vincitori, spedire il premio, estrarre il vincitore, regolamento concorso, regolamento dell iniziativa, contest, gioco a premi, gioco concorso, quiz a premi, manifestazione a premi, operazione a premi, gioca ora, gioca subito, gioca lo scontrino, gioca il tuo scontrino, registra lo scontrino, partecipa subito, partecipa anche tu, partecipa gratuitamente, partecipa al gioco|giveaway|sorteggio|contest, partecipa alla lotteria, iscriviti al concorso, conferma partecipazione, la mia partecipazione, voglio vincere, prova a vincere, tenta di vincere, provare a vincere, vinci il|la|i|le|uno|con|fantastici|buoni|biglietti, vinci ogni giorno|settimana|mese, vincere il|la|i|le|uno|premi|fantastici|splendidi, ruota della fortuna, gira e vinci, gratta e scopri, scopri il premio, scopri il tuo premio, richiedi il premio, apri la casella, apri la tua casella, biglietto fortunato, caccia al tesoro, tombola, riffa, senza obbligo di acquisto, verra estratto, verranno estratti, estrarremo, estraiamo, sorteggeremo, sorteggiamo, sorteggiato, sorteggiati, in caso di vincita, comunicare la vincita, alla presenza di un notaio, dal cappello, peschiamo un nome, indovina e vinci, rispondi e vinci, acquista e vinci, registrati e vinci, assegnazione del premio|dei, assegnazione dei premi, assegnare il premio, assegnare i premi, informare il vincitore, avvisare i vincitori, chi vince, invio del premio, inviare il premio, gestire la partecipazione, regolamento del gioco, regolamento della lotteria, piu votate, piu votati, ricetta piu votata, voto del pubblico',
      'Partecipa al concorso a premi',
    ],
    'contest-hint': [
      'concorso, vinci, vincere, premio, premi, partecipa, partecipare, vincitore, vincitori, fortuna, regolamento, vincita, vincite, premiato, premiati, gioca, giocare, gioco, estrarre, partecipazione, scontrino, fortunato, fortunata, fortunati, vincitrice',
      'I premi in palio',
    ],
    quiz: [
      'quiz, test della personalita, fai il test, scopri il tuo risultato, vedi i risultati, il tuo risultato, mettiti alla prova, che tipo di, inizia il test, inizia il quiz, fai il quiz, scopri il risultato, ricevi il risultato, ricevi i risultati, vedi il risultato, mostra il risultato, il mio risultato, i miei risultati, quanto ne sai, metti alla prova, scopri che tipo, il tuo profilo, scopri il tuo profilo, test di cultura, quanto sai di, scopri che, vedi il mio profilo, il tuo verdetto, inviarti il risultato, calcolare il risultato, che tipo di ~ sei, quale ~ sei, che ~ sei, avvia il test, comincia il test, rispondi al quiz, calcola il punteggio, calcola il risultato, calcola il mio risultato, scopri il punteggio, il tuo punteggio, vedi il punteggio, ricevi il punteggio, mostra i risultati, mostrami il risultato, scopri i risultati, scopri il mio profilo, visualizza il risultato, sblocca il risultato, inviami il risultato, testa le tue conoscenze, test di personalita, test di autovalutazione, autovalutazione, quanto conosci, sei un vero, il tuo responso, il mio verdetto, il verdetto, inviarti il punteggio, che ~ saresti, quale ~ saresti, quale ~ ti somiglia, quale ~ ti rappresenta, quale ~ si nasconde in te, test di cultura generale, test di livello, test attitudinale, a quale ~ assomigli, che personaggio sei, quale personaggio, calcola il livello',
      'Fai il test e scopri il tuo risultato',
    ],
    'quiz-hint': ['test, risultato, risultati, domande, risposte, punteggio', 'Le tue risposte'],
    survey: [
      'sondaggio, sondaggi, questionario, indagine, questionario di soddisfazione, rispondi al sondaggio, partecipa al sondaggio, la tua opinione, ricerca di mercato, indagine di mercato, partecipa alla ricerca, partecipa all indagine, consultazione pubblica, dicci la tua, dicci cosa ne pensi, dicci che cosa ne pensi, facci sapere cosa ne pensi, il tuo parere, il suo parere, la sua opinione, lascia il tuo feedback, soddisfazione dei clienti, soddisfazione degli utenti, valuta la tua esperienza, iscriviti al panel, entra nel panel, panel, indagini di mercato, ricerche di mercato, analizzare le risposte, risposte anonime, questa ricerca',
      'Rispondi al sondaggio',
    ],
    'video-gate': [
      'guarda il video, vedi il video, accedi al video, guarda ora, guarda la registrazione, sblocca il video, guarda la replica, video gratuito, accedi alla registrazione, guarda il film, guarda il documentario, guarda l episodio, guarda il replay, guarda la lezione, accedi alla lezione, accedi alla masterclass, guarda la masterclass, continua a guardare, per continuare la visione, sblocca video, guarda gratis, vedi la replica, accedi al replay, video completo, voglio vedere il video, riproduci il video, riprendi la visione, riprendi la riproduzione, continua la visione, guarda il resto, link al video, link alla registrazione, il video parte, il video partira, partira il video, guarda adesso, sblocca la lezione, guarda la puntata, guarda il tutorial, guarda il concerto, guarda lo spettacolo, guarda la conferenza, guarda in streaming, guarda subito, guardalo ora, guardala ora, guarda la videolezione, videolezione gratuita, videocorso gratuito, accedi al videocorso, accedi allo streaming, sblocca la visione|replica|registrazione|puntata, sblocca il resto|film, sblocca l episodio, avvia il video, avvia la visione, fai partire il video, riproduci, riprendi il video, vedi il resto, vedi la puntata, vedi la registrazione, rivedi la diretta, rivedi il webinar, ricevi il video, mandami il video, per guardare il video|resto, per vedere il video|resto, per continuare a guardare, la visione e gratuita, visione gratuita, il film parte, la lezione parte, il video si avvia, voglio guardare, voglio guardarlo, masterclass gratuita, diretta della, guarda la diretta, entra nello streaming, segui la diretta, streaming gratuito, in diretta streaming',
      'Guarda il video',
    ],
    'video-hint': [
      'video, registrazione, replica, masterclass, filmato, videolezione, videolezioni, puntata, documentario, streaming, videocorso',
      'il video',
    ],
    petition: [
      'petizione, firma la petizione, firma ora, firma anche tu, raccolta firme, firme, lettera aperta, firma, firma la lettera, firma l appello, hanno gia firmato, aggiungi la tua firma, sostieni, appello, voglio firmare, firmo, firmatari, gia firmato, persone hanno firmato, chiediamo che|al|alla, proposta di legge, iniziativa popolare, salviamo, fermiamo, diciamo no, aggiungi la tua voce, aggiungo il mio nome, fai sentire la tua voce',
      'Firma la petizione',
    ],
    'sample-offer': [
      'campione gratuito, campioni gratuiti, buono sconto, prova gratuita, codice sconto, cashback, omaggio, rimborso, campione omaggio, campioni omaggio, richiedi il campione, richiedi un campione, kit omaggio, ricevi il tuo omaggio, buoni sconto, codice promozionale, diventa tester, prova prodotto, ricevi il coupon, sconto, prova a casa, spedizione del campione, inviarti il campione, campioncino, campione prova, ricevi il campione, ricevi un campione, ricevi il tuo campione, ordina il campione, voglio il campione, il mio campione, provalo gratis, prova gratis, tester cercasi, kit gratuito, kit di benvenuto, regalo di benvenuto, regalo gratuito, richiedi il coupon, richiedi il buono, ricevi il tuo buono, sul primo ordine, sul tuo primo ordine, sul primo acquisto, invio del campione, spedirti il campione, inviarti il coupon',
      'Richiedi il campione gratuito',
    ],
    'quote-request': [
      'preventivo, richiedi preventivo, preventivo gratuito, calcola il preventivo, confronta le offerte, ti richiamiamo, consulenza gratuita, richiedi una demo, richiedi un preventivo, preventivi, confronta, confronto, calcola, calcola il risparmio, simulazione, richiedi informazioni gratuite, essere ricontattato, richiedi una consulenza, valutazione gratuita, preventivo senza impegno, scopri se hai diritto, quanto costa, quanto costerebbe, preparare il preventivo, senza impegno, scopri quanto risparmi, scopri il tuo risparmio, scopri il prezzo, sopralluogo, parla con un esperto, parla con un consulente, richiedi consulenza, prenota una consulenza, fatti richiamare, richiamami, richiamatemi, chiamatemi, ti chiamiamo noi, ti ricontattiamo, la ricontattiamo, la richiamiamo, verrai ricontattato, sarai ricontattato, essere richiamato, essere ricontattata, voglio essere contattato, un nostro consulente, un consulente ti, richiedi info, richiedi un offerta, richiedi l offerta, offerta personalizzata, demo gratuita, prenota una demo, richiedi un prestito, richiesta di finanziamento, test dell udito gratuito, valutazione immobile, valuta la tua casa|auto, quanto vale la tua, stima gratuita',
      'Richiedi un preventivo gratuito',
    ],
    newsletter: [
      'newsletter, iscriviti alla newsletter, iscrizione alla newsletter, abbonati, iscriviti, ricevi le novita, resta aggiornato, rimani aggiornato, non perderti, ricevi le nostre offerte, ogni mattina, ogni settimana nella, abbonamento gratuito, una volta al mese, avvisi via email, iscrivimi, mi iscrivo, voglio iscrivermi, resta in contatto, restiamo in contatto, rimaniamo in contatto, tieniti aggiornato|informato, resta informato, rimani informato, ricevi aggiornamenti, ricevi gli aggiornamenti, ricevi le notizie, ricevi le ultime novita, mailing list, nella tua casella, nella tua posta, una mail|email al|a mese|settimana, avvisami, attiva gli avvisi',
      'Iscriviti alla newsletter',
    ],
    webinar: [
      'webinar, seminario online, evento online, iscriviti al webinar, diretta, evento dal vivo, lezione dal vivo, diretta streaming, live streaming, evento live, workshop online, masterclass online, masterclass dal vivo, conferenza online, partecipa alla diretta, iscriviti alla diretta, iscriviti alla masterclass, registrati al webinar, partecipa al webinar, link per collegarti, link per partecipare, link zoom, relatori',
      'Iscriviti al webinar',
    ],
    'download-gate': [
      'scarica, scarica la guida, guida gratuita, ebook, white paper, scarica ora, scarica gratis, scarica il pdf, scarica l ebook, ricevi la guida, scarica la brochure, scarica il report, download gratuito, modello gratuito, inviarti la guida, invio della guida, scaricala, scaricalo, voglio la guida, voglio l ebook, ricevi il pdf|report|manuale|catalogo, ricevi la brochure, richiedi la guida, richiedi la brochure, richiedi il catalogo, ottieni la guida, inviami la guida, mandami la guida, voglio il pdf|report, report gratuito, pdf gratuito, manuale gratuito, inviarti il pdf|report|catalogo, inviarti la brochure, download, whitepaper, e book',
      'Scarica la guida',
    ],
    account: [
      'registrati, crea un account, crea account, registrazione, iscriviti, nuovo utente, iscrizione, crea il tuo account, crea il tuo profilo, nuovo account, registrati gratis, diventa socio, crea profilo, crea un profilo, apri un account, apri un conto, completa la registrazione, modulo di registrazione, registrami, registrazione gratuita, domanda di iscrizione, domanda di adesione, modulo di adesione, richiesta di adesione, tesseramento, diventa membro, entra nel club, iscriviti al club, richiedi la carta|tessera, programma fedelta, scegli una password, crea una password',
      'Crea un account',
    ],
    purchase: [
      'acquista, paga, pagamento, carrello, concludi l ordine, spedizione, indirizzo di fatturazione, metodo di pagamento, cassa, ordina, effettua ordine, effettua l ordine, dettagli di fatturazione, conferma ordine, procedi all acquisto, procedi con l ordine, completa l ordine, completa l acquisto, conferma l ordine, invia ordine, compra ora, riepilogo ordine, riepilogo dell ordine, il tuo ordine, totale ordine, subtotale, dati di fatturazione, checkout',
      'Concludi l’ordine',
    ],
    contact: [
      'contatti, contattaci, invia messaggio, modulo di contatto, scrivici, richiedi informazioni, scrivi un messaggio, il tuo messaggio, messaggio, assistenza clienti, invia richiesta, contatto, come possiamo aiutarti, come possiamo aiutarla, hai domande, hai una domanda, hai bisogno di aiuto, invia una domanda, servizio clienti, richiedi assistenza, apri un ticket, invia segnalazione, segnala un problema, ti risponderemo, le risponderemo, rispondere alla tua richiesta|domanda, rispondere alla sua richiesta',
      'Contattaci',
    ],
    booking: [
      'prenota, prenotazione, prenota ora, appuntamento, prenota un appuntamento, prenota una visita, test drive, data di arrivo, data di partenza, prenota un tavolo, numero di persone, richiedi appuntamento, prenota il tuo posto, riserva il posto, riserva il tuo posto, scegli data e ora, scegli la data, verifica disponibilita, verifica la disponibilita, richiesta di disponibilita, numero di ospiti, check in, check out, riserva un tavolo, visita guidata',
      'Prenota un appuntamento',
    ],
    application: [
      'candidatura, candidati, lavora con noi, invia il curriculum, concorso pubblico, bando di concorso, concorsi pubblici, concorso per titoli, domanda di ammissione, esame di ammissione, posizione aperta, curriculum, cv, selezione, bando, concorso per esami, prova scritta, posti di lavoro, iscrizione all esame, posizioni aperte, offerta di lavoro, opportunita di lavoro, annuncio di lavoro, unisciti al team, unisciti al nostro team, entra nel team, entra nel nostro team, risorse umane, lettera di presentazione, lettera motivazionale, borsa di studio, domanda di partecipazione al concorso, domanda di partecipazione alla selezione, graduatoria, prova orale, prova preselettiva, avviso pubblico, procedura concorsuale, concorso docenti|ordinario|straordinario, servizio civile, diventa volontario, diventa volontaria, casting',
      'Lavora con noi',
    ],
    donation: [
      'dona, dona ora, donazione, fai una donazione, donazioni, sostienici, fai un dono, sostieni il progetto, dono mensile, la tua donazione, ricevuta fiscale, voglio donare, sostieni la ricerca, sostieni i nostri progetti, sostieni il nostro lavoro, adozione a distanza, il tuo contributo, scegli l importo, una tantum, 5 per mille, 5x1000, raccolta fondi, deducibile, detraibile, donatore',
      'Fai una donazione',
    ],
    'sign-in': [
      'accedi, login, entra, password dimenticata, hai dimenticato la password, accesso, area riservata, accedi al tuo account, ricordami, credenziali, entra nel tuo account, area clienti, area soci, area personale, gia registrato, hai gia un account, sei gia iscritto, password persa, password smarrita, resta connesso, autenticazione',
      'Accedi',
    ],
    'password-reset': [
      'recupera password, reimposta password, password dimenticata, hai dimenticato la password, nuova password, cambia password, recupera la password, recupero password, reimposta la password, reimposta la tua password, resetta password, reset password, ripristina password, ripristina la password, cambio password, non ricordi la password, link per reimpostare',
      'Reimposta password',
    ],
    search: [
      'cerca, ricerca, trova, filtra, risultati della ricerca, ordina per, applica filtri, azzera filtri',
      'Cerca',
    ],
    comment: [
      'lascia un commento, commenti, rispondi, invia commento, pubblica commento, commento, scrivi una recensione, recensione, il tuo commento, commenta, email non sara pubblicato, partecipa alla discussione, annulla risposta',
      'Lascia un commento',
    ],
    settings: [
      'impostazioni, il mio profilo, modifica profilo, salva modifiche, il mio account, i miei dati, preferenze, preferenze cookie, gestisci cookie, aggiorna profilo, notifiche, disiscriviti, cancellati, annulla iscrizione, disiscrivimi, le mie preferenze, modifica i tuoi dati, modifica il tuo profilo, modifica il profilo, aggiorna i tuoi dati, salva le modifiche, elimina account, cancella account, disiscrizione, annulla l iscrizione',
      'Modifica profilo',
    ],
    admin: [
      'amministrazione, amministratore, pannello di controllo, nuovo utente interno, gestione utenti, aggiungi utente, dashboard, crea utente, modifica utente, elenco utenti, ruoli e permessi, invita un utente',
      'Pannello di controllo',
    ],
    trap: [
      'concorso di colpa, concorso di persone, regolamento ue, regolamento eu, regolamento europeo, regolamento generale sulla protezione, regolamento 2016, regolamento n, concorso di colpe, con il concorso di, in concorso con, da vinci, premio nobel, premio assicurativo, premio annuo, premio di polizza, premio di produzione, estratto conto, firma digitale, firma elettronica, firma leggibile, data e firma, quota di partecipazione, costo di partecipazione, gioco di parole, gioco di squadra, gioco d azzardo, parco giochi, domande frequenti, per fortuna, risultati di ricerca',
      'il concorso di colpa',
    ],
  },
  notices: {
    data: [
      'dati, dati personali, i tuoi dati, tuoi dati, informazioni, privacy, la tua email, il tuo indirizzo, il tuo numero, tua email, le informazioni, i dati, tue risposte, dati di contatto, il tuo indirizzo email, le risposte, le mie risposte, la tua mail, suoi dati, la sua email, il suo numero, il suo indirizzo, indirizzo email, indirizzo e mail, dati raccolti, recapiti',
      'I tuoi dati saranno trattati',
    ],
    use: [
      'trattati, trattamento, utilizzati, raccolti, conservati, finalita, titolare del trattamento, titolare, usati, base giuridica, usa, usiamo, utilizza, utilizziamo, tratta, trattiamo, conserva, conserviamo, cancelliamo, raccogliamo, per inviarti, per contattarti, al fine di, interesse legittimo, conservazione, utilizzo, vengono, saranno trattati, gestire, raccolte, eliminati, verranno usate, verranno usati, usate soltanto, usate solo, saranno usate, trattate, tratteremo, utilizzata, utilizzate, utilizzato, useremo, utilizzeremo, raccoglie, conservata, conservate, conserveremo, cancellati, cancellata, cancellate, cancelleremo, servono, servira, solo per, al solo scopo di, esclusivamente per, per ricontattarti, per ricontattarla, per contattarla, per rispondere, contitolari, art 13',
      'Il titolare del trattamento',
    ],
    rights: [
      'diritti, cancellazione, rettifica, opposizione, disiscriverti, disiscrizione, gdpr, revocare, revoca, annullare l iscrizione, accesso ai dati, informativa, tuoi diritti, accesso, disiscriverti in, in qualsiasi momento, opporti, limitazione, portabilita, garante, dpo, responsabile della protezione, cancellare, revocare il consenso, diritto di, in ogni momento, in qualunque momento, ritirare il consenso, revocabile, cancellarti, cancellarli, rettificare, opporsi, opposizione al trattamento, regolamento ue, regolamento europeo, con un clic',
      'Puoi revocare il consenso',
    ],
    recipients: [
      'terzi, destinatari, comunicati a, ceduti, partner, sponsor, cediamo, vendiamo, condividiamo, condivisi, a terzi, inserzionisti, responsabili, trasmessi, comunicati, fornitori, cessione, terze parti, comunichiamo, comunicate, comunicata, trasmettiamo, trasmesse, trasmessa, condivise, condivide, ceduta, cedute, venduti, alle aziende, installatori, compagnie assicurative',
      'comunicati a terzi',
    ],
    promise: [
      'no spam, niente spam, mai condivisi, non saranno ceduti, non condivideremo, anonimo, non saranno comunicati, a nessuno, non cediamo, non vendiamo, mai ceduti, non li cediamo, promesso, non verranno, non vengono, con nessuno, non condividiamo, restano riservati, strettamente riservati, sono riservate, sono riservati, restano riservate, saranno riservate, zero spam, nessuno spam, lo promettiamo, la usiamo solo per, lo usiamo solo per, non venderemo mai, mai venduti, parola di, solo per avvisarti, non saranno ceduti a terzi, non saranno comunicati a terzi, non saranno diffusi, non saranno condivisi, non saranno venduti, non saranno mai, non sara mai, non la condividiamo, non li condividiamo, non la daremo, non li vendiamo, non cederemo, mai a terzi, odiamo lo spam, senza spam, mai spam, niente pubblicita, nessuna pubblicita, massima riservatezza, resteranno riservati, restano anonime, sono anonime, risposte anonime, rispettiamo la tua privacy, non sara ceduta, non sara condivisa',
      'Niente spam',
    ],
  },
  links: {
    rules: [
      'regolamento, termini e condizioni, condizioni, termini, condizioni d uso, condizioni generali, termini di servizio, regolamento completo, regolamento del concorso, leggi il regolamento, regole, norme di partecipazione, statuto, bando',
      'Regolamento',
    ],
    'privacy-policy': [
      'privacy policy, privacy, informativa privacy, informativa sulla privacy, protezione dei dati, informativa, informativa completa, trattamento dei dati, informativa sul trattamento, regolamento ue, regolamento europeo, trattamento dati, dati personali, riservatezza, gdpr',
      'Informativa sulla privacy',
    ],
    'legal-notice': [
      'note legali, informazioni legali, note legali e privacy, nota legale, avvertenze legali, avviso legale',
      'Note legali',
    ],
    'partner-list': [
      'elenco dei partner, i nostri partner, lista dei partner, partner, lista partner, elenco partner, sponsor, elenco dei nostri partner, elenco delle aziende, elenco delle societa, elenco dei destinatari, elenco dei fornitori, elenco degli installatori, consulta l elenco, vedi l elenco',
      'Elenco dei partner',
    ],
  },
};
