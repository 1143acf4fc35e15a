import type { Lexicon } from '../lexicon';
import { PARTY_PHRASES } from '../political-parties';

/** Italian. */
export const ITALIAN: Lexicon = {
  language: 'it',
  adjectives: 'both',
  negation: 'forward',
  skippable: `
    il lo la i gli le l un uno una suo sua suoi sue tuo tua tuoi tue nostro nostra nostri nostre questo questa
    questi queste tali altri altre altro tutti tutte eventuali`,
  subjects: 'noi lei loro io egli essa essi esse tu voi',
  conjunctions: 'e ed o od né ovvero oppure',
  nested: 'che cui quale quali chi dove se quando qualora laddove purché',
  partings: 'a ad al alla ai agli alle con per in da dal dalla che quando se è sono verso presso su sul sulla',
  concepts: {
    trap: `
      punto|punti|condizioni|contratto vendita, venditore|venditori|venditrice, la|nostra|presente|questa|una|le|nostre|presenti|queste|sua|seguente politica|politiche,
      politica|politiche di|sulla|sui|in|relativa|relative
      privacy|riservatezza|cookie|protezione|reso|trattamento|sicurezza|dati|materia|utilizzo|conservazione|prezzo|prezzi|rimborso,
      politica|politiche commercial*|aziendal*|intern*|applicabil*|aggiuntiv*, diritti civili e politici,
      person* politicamente espost*, politicamente corrett*|espost*, asilo|rifugiat* politic*, scienz* politic*,
      partite|partita iva, parte|parti terza|terze|contraente|contraenti|interessata, elezione di domicilio,
      elezione|elezioni del|dei|degli … consiglio|rappresentanti|sindacal*, list* elettoral*, campagn* di|d
      marketing|comunicazione|promozione|email|advertising|sensibilizzazione|raccolta, campagn*
      pubblicitari*|promozional*|commercial*, non solo|soltanto|solamente|esaustiv*|limitat*, senza
      limitazion*|pregiudizio|costi|spese|ritardo|alcun onere|indugio, candidat* per|a posizion*|lavoro|posto, a
      sua|tua scelta, non esclud*|escludiamo|escluso|esclusa|vietat*, candidat*|candidati a|per|al
      posizion*|lavoro|posto|impiego|offert*|stage|selezione|premio|concorso|borsa, candidatura|candidature
      spontane*|lavorativ*|di lavoro, campagn*
      promozional*|stampa|abbonament*|vendit*|vaccinal*|donazion*|mailing|sms|d email, partit* di
      calcio|tennis|basket, partita|partite iva|di, parte|parti eleggono|contraent*|terz*|interessat*, elegg*
      domicilio, elezione di|del foro|domicilio, lista|liste d|di|dei|delle
      attesa|diffusione|distribuzione|desideri|partecipanti|vincitori|invitati|partner|destinatari|nozze,
      voto|voti del pubblico|giuria, movimenti bancari|contabili|di, movimento terra, ente di|del formazione,
      comitato di direzione|etico|organizzatore, senza esclusione,
      del no,
      non profit|lucro|lucrativ*|governativ*|profit,
      rinunci* … oppor*|opposizion*|diritt*|ricors*|reclam*, nessun divieto, non è vietat*,
      posta|mail istituzionale|aziendale, posta|mail del|dell comune|azienda|ufficio|ateneo`,
    political: `
      politico|politica|politici|politiche, elettoral*, partitic*, elettorali|elettorale,
      referendari*|referendarie, ideologic*`,
    activity: `
      prospezione, comunicazion*, propaganda, campagn*, marketing, pubblicità, messagg*, fine|fini, finalità,
      scopo|scopi, obiettiv*, uso|usi, utilizzo, carattere, natura, attività, azion*, sondagg*, invio, chiamat*,
      profilazione, mobilitazione, diffusione, iniziativ*, promozione, motivi, prospettazione, raccolta,
      donazion*, incontr*, programma|programmi, propost*, contenut*, indol*, analisi, ricerc*, strategi*,
      volantin*, materiale, comunicato|comunicati, informazion*, appell*, telefonat*, eventi, sensibilizzazione,
      proselitismo, militanza, vocazione`,
    body: `
      partito|partiti, organizzazion*, formazion*, grupp*, moviment*, attor*, ent*, associazion*, coalizion*,
      candidat*, esponent*, rappresentant*, responsabil*, comitat*, fondazion*, client*, inserzionist*, settor*,
      lista|liste, soggett*, forz*, forza|forze, compagin*, schierament*, aggregazion*, colletiv*,
      figura|figure, personalità, staff, consulent*, agenzi*, federazion*, sindacat*, circolo|circoli, sezion*,
      rappresentanza, società, partiti`,
    trait: `
      opinion*, ideologi*, convinzion*, affiliazion*, preferenz*, orientament*, idee, credenz*, appartenenz*,
      adesion*, interess*, tendenz*, affinità, vicinanza, sensibilità, posizionament*, inclinazion*, colore,
      valor*, simpatia|simpatie, profilo|profili, area, comportament*, fede, militanza`,
    segment: 'segment*, pubblico, profili, punteggi*',
    purpose: `
      lavoro|lavori|attività|iniziative|proposte del? gruppo consiliar*|parlamentar*,
      andare|recarsi|recarti|recarvi alle? urne|seggi, 
      iscri*|adesione|aderire … partito, propaganda elettorale, campagn* elettoral*,
      invitar*|mobilitar*|convincer* … votare|voto, chieder*|chiederle|chiederti|chiedermi|chiedervi il|un suo|tuo|vostro? voto, raccolta di voti, rappresentant* di lista, attività di
      partito, sosten*|sostegno|promuov*|promozione|appoggi*|favorire|favore …
      candidatur*|candidat*|lista|liste|partito|partiti|referendum, orientare|influenz*|condizion* …
      voto|elettor*|elezion*|urne, chiedere|raccogliere|cercare|ottenere …
      voto|voti|preferenza|preferenze|consensi elettorali, raccogliere|raccolta … fondi|firme …
      candidat*|partito|lista|campagna elettorale, reclut* … militanti|attivisti|iscritti al partito, fare|far
      campagna, portare|invitare … urne|seggi|votare, convincere|persuadere|mobilitare … elettor*, appuntamento
      alle urne, finanziamento … partit*|campagn* elettoral*, proselitismo, tesseramento, volantinaggio,
      campagna di|ad alcun*|nessun* lista|partito|candidat*, volantini elettorali|di,
      volontari|militanti …… intenzione di voto`,
    actor: `
      partit* politic*, candidat* a|alle|al|per|alla elezion*|sindaco|presidenza|carica|consiglio, deputat*,
      senator*, parlamentar*, europarlamentar*, consiglier* comunal*|regional*, comitat* elettoral*, esponent*
      politic*, list* civic*, lista|liste civic*|elettoral*|candidat*, aspirant*
      consiglier*|sindac*|parlamentar*|candidat*|deputat*|president*, candidat*|candidati|candidature …
      elezion*|consultazion*|sindaco|consigli*|parlamento|camera|senato|region*|comun*|primarie|collegio,
      comitato|comitati pro|per|di|a sostegno|referendari*|promotor*|elettoral* …
      sì|no|referendum|candidat*|elezion*, comitat* referendar*|elettoral*, mandatari* elettoral*, gruppo|gruppi
      consiliar*|parlamentar*, segreteria|circolo|sezione del|di partito, partiti e|o|né|ed
      candidat*|sindacat*|moviment*|politic*|istituzion*, forze politiche, chi|coloro|soggetti …
      candid*|sostengono candid*, soggett* che … candid*|partito|elezioni,
      movimento|movimenti|coalizione|coalizioni|schieramento|lista|liste …
      elezion*|referendum|urne|consultazion*, staff del candidato|sindaco, rappresentanti di lista, onorevol*,
      esponenti di partito, candidati|candidato e|o|né|ed partito|partiti, consiglier*
      comunal*|regional*|provincial*|metropolitan*|municipal*,
      staff|squadra|segreteria|comitato del|della|di candidat*|sindac*|consiglier*|deputat*|senator*, candidat*
      sindac*, sindac*|consiglier*|deputat* uscent*, grupp* consiliar*|parlamentar*,
      sezione|circolo|federazione|segreteria … del partito`,
    'party-name': PARTY_PHRASES,
    'weak-actor': 'partito|partiti, eletti, politici, militanti, attivisti di partito, onorevole',
    'doubtful-actor': `
      candidato|candidati|candidata|candidate, campagn*, sindaco|sindaci|sindaca|assessor*, ministro|ministri`,
    'doubtful-process': `
      elezion*, voto|voti|votazion*|votare, propaganda, porta a porta, comizio|comizi, volantini, banchetti,
      gazebo, preferenza`,
    process: `
      elezion* politic*|amministrativ*|comunal*|regional*|europe*|local*|nazional*|provincial*, consultazion*
      elettoral*|referendar*, process* elettoral*|politic*|democratic*, scrutin*,
      vista|vigilia|occasione|prossimità|periodo|vicinanza … elezion*|consultazion*|urne|referendum|voto,
      campagna elettorale, tornata elettorale, appuntamento elettorale|alle, primarie`,
    'weak-process': `
      referend*, elettor*, votant*, seggi|seggio, urne|urna, referendari*, ballottaggio, elettorato, comizi*,
      suffragi*, elezioni, plebiscit*, scheda|schede elettoral*, elettoral*,
      prima|vista|vigilia|occasione delle comunali|regionali|europee|amministrative|politiche`,
    special: `
      razz*|razzial*, etnic*, religios*, filosofic*, sindaca*, salute|sanitari*, sessual*, genetic*, biometric*,
      penal*|reat*, origine, fede religiosa, credo, confession*, orientamento sessuale, vita sessuale, sindacat*`,
    data: `
      li ced*|comunic*|condivid*|vend*|trasm*|utilizz*, dato|dati, informazion*, recapit*, indirizz*, e
      mail*|email*, numer*, telefon*, profilo, banca|banche dati, contatt*, archivi*, elenc*,
      nominativ*|nomi|nome, numerazion*, anagrafic*, archivio, elenco … iscritti|partecipanti|clienti|firmatari,
      mailing list, indirizzario, firme|firma, banca dati, immagine|voce, risposte, segmenti, identificativ*,
      contatto|contatti, cellulare|mobili,
      sua|tua|la richiesta, scheda|schede, nessuna cessione|comunicazione|trasmissione`,
    you: `
      lei, suo|sua|suoi|sue, tuo|tua|tuoi|tue|ti|te|tu, le|la, vi|vostri, utent*, partecipant*, interessat*,
      client*, iscritt*, io|mi|miei, visitator*, designarla|contattarla|inviarle|informarla,
      lettor*|donator*|firmatar*|sottoscrittor*|intervistat*|concorrent*|abbonat*|consumator*|cittadin*|mio|mia|mie|soci|socio|simpatizzant*|famiglie,
      tenerla|ricordarle|informarla|inviarle|contattarla|invitarla|chiederle,
      telefonarle|scriverle|proporle|offrirle|scrivervi|telefonarvi|inviarti|contattarti|chiamarti|scriverti|offrirti,
      telefonarmi|contattarmi|scrivermi|inviarmi|chiamarmi|informarmi|invitarmi|mandarmi|visitarmi`,
    person: 'persona|persone, cittadin*, residenti|abitanti|famiglie, telemarketing|volantinaggio',
    we: 'noi, nostr*, ci, società, promotor*, organizzator*, titolare',
    use: `
      utilizz*, usat*|usare|usiamo|usa|usano|useremo|userà, uso dei,
      tratta|trattano|trattar*|trattat*|trattiamo|tratter*|trattament*, impieg*, serv|servono|servire,
      destinat*, raccolt*|raccoglie*|raccogliamo, conserva*, elabora*, uso|userà|useranno, facciano|fare uso,
      impiegat*, servirsi|avvalersi, servono|servirà|serviranno, incroci*, analizz*, gestion*|gestit*, associat* a, abbin*, arricch*,
      usi|uso,
      alimentare|alimenterà|alimentano|alimentino,
      annot*`,
    share: `
      ced|cedere|cediamo|cederà|cederemo|cedut*|cessione|cessioni,
      comunicat*|comunicare|comunichiamo|comunicherà|comunicheremo|comunicano, comunicazione dei? dati,
      condivi*, trasmess*|trasmett*|trasmission*, trasfer*,
      fornire|forniamo|fornirà|forniremo|forniscono|fornisce, divulg*, rivel*, messi|mess* a disposizione, mett*
      a disposizione, scambi*, accesso|accedere, diffus*|diffond*, resi noti,
      gira|gireremo|giriamo|girato|girati, messo|messa|messi|messe|mettere|mettiamo … disposizione, consegn*,
      inoltr*, diram*, comunicazione|comunicazioni a|al|ad|del|dei|alle|agli|di, trasferit*, affidat*|affid*,
      concess*|concedere|concedono, ced*, rilasciat*, passat*|passiamo|passeremo, resi|rese|rendere
      disponibil*|accessibil*, invi*|inviati a|ai|al|alle, fornit*, pubblicat*, condivis*, scambio, accesso ai
      dati|alle informazioni, comunicher*, cederemo|cederà|cederanno, fornir*, consegner*, trasmetter*,
      al servizio di|del|della|dei, nelle mani, fin*|cad* … mani, arriv* a|al|alla|anche|ai, va|vanno a|al|alla|ai, mett* …
      servizio,
      comunicate|trasmettete|condividete|fornite,
      inserit*|aggiunt* in|nelle|nell|nella|alle|all … list*|elenc*|archivi*,
      concess* in licenza, scambi|scambiamo|scambiati con, incroci* con`,
    sell: `
      vend*, vendita dei|di, rivend*, affitt*, nolegg*, commercializz*, monetizz*, locazion*,
      concess*|concedere|dat*|dare … locazione|noleggio|affitto, titolo oneroso, dietro|contro
      corrispettivo|compenso|pagamento, cessione onerosa, venduti|vendiamo|vendere|venduta, messa in vendita,
      commercializzazione, remunera*`,
    contact: `
      contatt*, invi|invii|inviino|inviare|inviarle|inviarti|inviamo|invieremo|invia|inviano|invio|inviat*, ricev*,
      informar*|informiamo, invitar*, chiamar*, sollecit*, mandare|mandiamo, mostrar*, proporr*|propost*,
      tenere|tenerla|tenerti aggiornat*|informat*, ricordar*|ricordarle, telefonar*|chiamarla, visitar*,
      scriver*|scriverle, far pervenire|avere, recapitar*, convocar*, presentar*, bussare, spedir*`,
    collect: 'raccogl*|raccolt*, acquisi*, otten*, chied*|richied*',
    access: 'acced*, install*, raccogl*, utilizz*',
    infer: `
      inferi*|inferenz*, dedu*, preved*, segment*, profila*, stima*|stimare, ricava*, calcol*, presunt*|presum*,
      probabil*, attribu*, stimat*, ipotizz*, modell*`,
    toward: `
      a|ad|al|ai|agli|alla|alle|allo, con, da|dal|dai|dalla, per, come, quali, tra|fra, inclusi, presso, verso,
      alle|sulle, a favore, nei confronti, nonché, oltre, anche, compresi, da parte, ovvero,
      al servizio, nelle mani, mani di, a nome`,
    recipient: `
      destinatar*, cessionar*, destinatari|destinatario, a chi … dati|comunic*, chi riceve|accede, categorie di
      destinatari,
      acquirenti|compratori dei|delle|di|nostri, categori* di acquirent*|compratori|clienti, cessioni previste`,
    client: `
      nostri clienti, clienti sono|includono, tra i nostri clienti, clienti …
      sono|figurano|includono|comprendono, committent*, lavor* per, acquirent* dei|delle`,
    purposes: 'finalità, scopo|scopi del trattamento, bas* giuridic*',
    not: `
      non, mai, nessun*, né … né, alcun*, in nessun caso, esclu*, neppure|nemmeno, si astien*, nessuno, nulla,
      rifiut*, evit*, escludiamo|esclude, declin*, ment meno, neanche,
      rinunci*,
      assenza di uso|utilizzo|cessione|sfruttamento`,
    without: 'senza',
    bars: `
      è|sono|resta|rimane espressamente|tassativamente? vietat*|esclus*|proibit*, esclus*|escludiamo,
      vietat*|precluso, rifiutiamo, non accettiamo|ammessi, restano fuori, non comprende,
      usi|uso|finalità|utilizzi|impieghi vietat*|esclus*|proibit*|non consentit*|non ammess*,
      è|sono|sarà|saranno rifiutat*|respint*|declinat*,
      non è|sono|sarà|saranno consentit*|permess*|ammess*|autorizzat*|previst*, chius* a|ai|agli, fuori
      discussione,
      divieto`,
    except: `
      salvo|eccetto|tranne, ad|con eccezione|esclusione, divers* da, fatt* eccezione, eccezion fatta, ad
      eccezione, a esclusione, fuorché`,
    unless: `
      senza … consenso|autorizzazione, salvo|eccetto|tranne …
      consenso|obbligh*|autorizzazione|legge|che|caso|casi, a meno, salvo che, fatti salvi, salvo|tranne
      opposizione|diniego|dissenso|che, salvo … opposizion*, previo|solo|con … consenso`,
    but: 'ma, tuttavia, però, bensì, invece, mentre, ciononostante',
    anonymous: 'anonim*, aggregat*, statistic*, percentual*, aggregate|aggregati|tabelle, forma aggregata',
    asked: `
      su sua|tua richiesta, a cui|quale lei|tu|desideri*, da lei|te scelt*|indicat*,
      che desidera|scegli* contattare|scrivere,
      lettera|messaggio|mail al|ai tuo|suo|tuoi deputat*|senator*|sindac*|parlamentar*, dal tuo|suo account|indirizzo`,
    news: 'notizie, articoli, analisi, risultat*, redazione, giornalis*, newsletter*',
    vetting: `
      politicamente esposte|esposta|esposto|esposti, riciclaggio, antiriciclaggio, finanziamento del terrorismo,
      politicamente esposta|espost*, pep, carica|cariche pubblic*|politic* rilevant*|important*, sanzion*`,
    conduct: `
      utente|partecipante si impegna|obbliga|astiene, è vietato, pubblicar*|diffonder*|caricar* …
      contenut*|messagg*|comment*, contenut* … illecit*|offensiv*|diffamator*, disinformazione|notizie false,
      moderator*, forum, chat, commenti, insult*, ingiurios*, regolamento della community, utente|utenti non
      può|possono|deve|devono, non puoi|potete usare|utilizzare|pubblicare,
      utenti|dipendenti|dipendente|funzionari non possono|devono|potranno|utilizzeranno|useranno, possono partecipare, non possono partecipare,
      non sono|saranno ammess* al|a|foto|opere|elaborati|immagini, gdpr|legge|regolamento vieta`,
    partner: `
      partner|partners, inserzionist*, sponsor*, società|aziende|imprese|soggetti|enti
      terze|terzi|terza|partner, altre società|aziende|organizzazioni|imprese, data broker*, intermediari di
      dati, reti pubblicitarie, co promotor*, sponsorizzator*, soggetti|società|aziende|enti|imprese estern*,
      donatori dei premi, terze società|aziende|parti, affiliat*, altri marchi,
      marchio|marca|azienda|ditta|società|negozio che offre|offrono|mette|sponsorizza|dona|finanzia|regala,
      aziende|società|imprese|marchi accuratamente? selezionat*|scelt*,
      marchi|marche|aziende|negozi|esercizi partecipanti|aderenti,
      reti|network pubblicitari*, data broker, produttori, società di dati`,
    third: 'terzi|terze|terzo|terza',
    processor: `
      responsabil* del trattamento, responsabili esterni, fornitor*, prestator*, hosting, per nostro conto,
      corrier*, pagament*, provider, notaio|notai, funzionario camerale, commercialist*, consulenti fiscali,
      spedizionier*|vettor*, tipografi*, istruzion*, manutenzione, banche per|incasso, archiviazione, verifica`,
    authority: `
      autorità, giudiziari*, tribunal*, legge|legg*|legal*|normativ*, polizia, pubblic* amministrazion*,
      fiscal*, garante`,
    merger:
      'vendita|vendere|vendiamo|trasferimento di|d|dell? azienda|società|ramo|attività, fusion*, acquisizione, ristrutturazione, acquirent*, cessione di|d azienda|ramo|attività, liquidazione',
    sector: 'settor*, categori* merceologic*',
    example: 'come, quali, ad esempio, inclusi, seguenti, tra cui',
    'one-of': 'uno|una dei|delle|di, uno|uno',
    list: 'elenco|lista … partner|terzi|società|aziende|destinatari',
    leaning: `
      astensionist*, elettor* indecis*|fedel*,
      intenzion* di voto, affinità politica|ideologica|partitica, propensione … voto|votare, probabilità di
      voto|votare|astensione, orientamento di voto, partito preferito|votato, per chi vota*|voterà|ha votato,
      simpatizzant* di|del, voto passato|probabile|stimato, sinistra o alla? destra, collocazione politica|destra sinistra`,
    'doubtful-body': `
      lista|liste, comitato|comitati, coalizione|coalizioni, movimento|movimenti, candidatura|candidature,
      schieramento`,
    'other-election': `
      elezion* … consiglio|rappresentant*|rsu|delegat*|organi|assemblea|sindacal*|assemble*|classe|istituto,
      consiglio di classe|istituto|amministrazione, assemblea dei|degli|condominiale|soci, rsu, organi
      sociali|collegiali`,
    gets: `
      ricev|riceve|ricevono|riceverà|riceveranno|ottiene|otterrà|avrà|avranno …
      suo|sua|suoi|tuo|tua|tuoi|mio|miei|i|il|gli dati|indirizzo|recapit*|numero|nominativ*|email|e|contatt*,
      acced* ai|a suoi? dati,
      otterranno|otterrà|ottengono|ottiene … indirizz*|dati|elenco|nominativ*`,
    incoming: `
      ricev*|riceviamo|otten*|otteniamo|acquis*|acquisiamo|acquist*|raccogliamo … da|dai|dalle|presso
      terzi|partner|altre|fornitor*|soggetti|società|fonti, ci|mi
      fornisc*|forniscono|comunic*|trasmett*|cedono|hanno, ci inviano, forniti|fornite|comunicati|conferiti
      da|dall|dal lei|te|utente|terzi|partner|interessat*, proveng*|provenient*|provenienza, lei ci, che ci`,
    press: `
      redazione, rubric*, editorial*, articoli su, lettere al, cronaca, sondaggi pubblicati, consegn*|premier* …
      premi|premio, premierà|premia … vincitori`,
    disclaims: `
      non … responsabil*|origine, nessun controllo, declin* … responsabilità, estrane*,
      altri|altre|alcuni|alcune|molti|molte siti|aziende|società|piattaforme|portali vendono|rivendono|cedono|condividono|possono,
      differenza … che vendono|rivendono|cedono|condividono,
      multato|sanzionato … che|per,
      se mai`,
    company: `
      società, azienda|aziende, impresa|imprese, ente|enti, associazion*, organizzazion*, operator*,
      marchi|marche, fondazion*, agenzi*, compagnie|compagnia, esercenti, negozi, soggetti operanti`,
    trade: `
      assicurazion*|assicurativ*|assicurator*, banca|banche|bancari*|finanziar*|credito,
      telecomunicazion*|telefoni*, energi*, energetic*, luce e gas, viagg*|turism*|turistic*|alberg*,
      automobil*|automotive|concessionar*, editor*|editoria|stampa|giornali, onlus, ong, terzo settore,
      benefic*, umanitar*, solidarietà, vendita a distanza, vendita per corrispondenza, grande distribuzione,
      distribuzione, supermercat*, cosmetic*|cosmesi|bellezza, moda|abbigliamento, aliment*|ristorazione,
      immobiliar*, formazione università|università, ricerc* di mercato, sondagg*, giochi|scommess*,
      palestr*|sport|fitness, clinic*|sanità privata|dentistic*, largo consumo, arredament*|casa, telemarketing,
      comitat* elettoral*, list* civic*, mutu*, autonoleggio, noleggio auto,
      artigian*|installator*|idraulic*|serramentist*, call center`,
    consents:
      'acconsento|accetto|autorizzo|desidero|voglio, accetta|accetti|acconsente|acconsenti|autorizza|autorizzi di|a|che',
  },
};
