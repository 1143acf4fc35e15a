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
  partings: 'a ad al alla ai agli alle con per in da dal dalla che quando se è sono verso presso su sul sulla',
  concepts: {
    trap: `
      la|nostra|presente|questa|una|le|nostre|presenti|queste|sua|seguente politica|politiche,
      politica|politiche di|sulla|sui|in|relativa|relative privacy|riservatezza|cookie|protezione|reso|trattamento|sicurezza|dati|materia|utilizzo|conservazione|prezzo|prezzi|rimborso,
      politica|politiche commercial*|aziendal*|intern*|applicabil*|aggiuntiv*, diritti civili e politici,
      person* politicamente espost*, politicamente corrett*|espost*, asilo|rifugiat* politic*, scienz* politic*,
      partite|partita iva, parte|parti terza|terze|contraente|contraenti|interessata, elezione di domicilio,
      elezione|elezioni del|dei|degli … consiglio|rappresentanti|sindacal*, list* elettoral*,
      campagn* di|d marketing|comunicazione|promozione|email|advertising|sensibilizzazione|raccolta,
      campagn* pubblicitari*|promozional*|commercial*, non solo|soltanto|solamente|esaustiv*|limitat*,
      senza limitazion*|pregiudizio|costi|spese|ritardo|alcun onere|indugio,
      candidat* per|a posizion*|lavoro|posto, a sua|tua scelta`,
    political: 'politico|politica|politici|politiche, elettoral*, partitic*',
    activity: `
      prospezione, comunicazion*, propaganda, campagn*, marketing, pubblicità, messagg*, fine|fini, finalità,
      scopo|scopi, obiettiv*, uso|usi, utilizzo, carattere, natura, attività, azion*, sondagg*, invio, chiamat*,
      profilazione, mobilitazione, diffusione, iniziativ*, promozione, motivi`,
    body: `
      partito|partiti, organizzazion*, formazion*, grupp*, moviment*, attor*, ent*, associazion*, coalizion*,
      candidat*, esponent*, rappresentant*, responsabil*, comitat*, fondazion*, client*, inserzionist*, settor*,
      lista|liste, soggett*, forz*`,
    trait: `
      opinion*, ideologi*, convinzion*, affiliazion*, preferenz*, orientament*, idee, credenz*, appartenenz*,
      adesion*, interess*, tendenz*`,
    segment: 'segment*, pubblico, profili, punteggi*',
    purpose: `
      iscri*|adesione|aderire … partito, propaganda elettorale, campagn* elettoral*, intenzion* di voto,
      invitar*|mobilitar*|convincer* … votare|voto, raccolta di voti, rappresentant* di lista`,
    actor: `
      partit* politic*, candidat* a|alle|al|per|alla elezion*|sindaco|presidenza|carica|consiglio, deputat*,
      senator*, parlamentar*, europarlamentar*, consiglier* comunal*|regional*, comitat* elettoral*,
      esponent* politic*, list* civic*`,
    'party-name': PARTY_PHRASES,
    'weak-actor': 'partito|partiti, eletti, sindaco|sindaci, politici',
    'doubtful-actor': 'candidato|candidati|candidata|candidate, campagn*',
    'doubtful-process': 'elezion*, voto|voti|votazion*|votare',
    process: `
      elezion* politic*|amministrativ*|comunal*|regional*|europe*|local*|nazional*|provincial*,
      consultazion* elettoral*|referendar*, process* elettoral*|politic*|democratic*, scrutin*`,
    'weak-process': 'referend*, elettor*, votant*, seggi|seggio',
    special: `
      razz*|razzial*, etnic*, religios*, filosofic*, sindaca*, salute|sanitari*, sessual*, genetic*, biometric*,
      penal*|reat*, origine`,
    data: `
      li ced*|comunic*|condivid*|vend*|trasm*|utilizz*, dato|dati, informazion*, recapit*, indirizz*, e mail*|email*, numer*, telefon*, profilo, banca|banche dati,
      contatt*, archivi*, elenc*`,
    you: `
      lei, suo|sua|suoi|sue, tuo|tua|tuoi|tue|ti|te|tu, le|la, vi|vostri, utent*, partecipant*, interessat*,
      client*, iscritt*, io|mi|miei, visitator*, designarla|contattarla|inviarle|informarla`,
    person: 'persona|persone, cittadin*',
    we: 'noi, nostr*, ci, società, promotor*, organizzator*, titolare',
    use: `
      utilizz*, usat*|usare|usiamo|usa|usano|useremo|userà, uso dei,
      tratta|trattano|trattar*|trattat*|trattiamo|tratter*|trattament*, impieg*, serv|servono|servire, destinat*,
      raccolt*|raccoglie*|raccogliamo, conserva*, elabora*`,
    share: `
      ced|cedere|cediamo|cederà|cederemo|cedut*|cessione|cessioni,
      comunicat*|comunicare|comunichiamo|comunicherà|comunicheremo|comunicano, comunicazione dei? dati, condivi*,
      trasmess*|trasmett*|trasmission*, trasfer*, fornire|forniamo|fornirà|forniremo|forniscono|fornisce, divulg*,
      rivel*, messi|mess* a disposizione, mett* a disposizione, scambi*, accesso|accedere, diffus*|diffond*,
      resi noti`,
    sell: 'vend*, vendita dei|di, rivend*, affitt*, nolegg*, commercializz*, monetizz*, locazion*',
    contact: `
      contatt*, invi|inviare|inviarle|inviarti|inviamo|invieremo|invia|inviano|invio|inviat*, ricev*,
      informar*|informiamo, invitar*, chiamar*, sollecit*, mandare|mandiamo, mostrar*, proporr*|propost*`,
    collect: 'raccogl*|raccolt*, acquisi*, otten*, chied*|richied*',
    access: 'acced*, install*, raccogl*, utilizz*',
    infer: 'inferi*|inferenz*, dedu*, preved*, segment*, profila*, stima*|stimare, ricava*',
    toward: `
      a|ad|al|ai|agli|alla|alle|allo, con, da|dal|dai|dalla, per, come, quali, tra|fra, inclusi, presso, verso,
      alle|sulle`,
    recipient: 'destinatar*, nostri clienti, clienti sono|includono, cessionar*',
    purposes: 'finalità, scopo|scopi del trattamento, bas* giuridic*',
    not: 'non, mai, nessun*, né, alcun*, in nessun caso, esclu*, neppure|nemmeno, si astien*',
    without: 'senza',
    bars: 'è|sono|resta|rimane espressamente|tassativamente? vietat*|esclus*|proibit*',
    except: 'salvo|eccetto|tranne, ad|con eccezione|esclusione, divers* da, fatt* eccezione',
    unless: `
      senza … consenso|autorizzazione, salvo|eccetto|tranne … consenso|obbligh*|autorizzazione|legge|che|caso|casi,
      a meno, salvo che, fatti salvi`,
    but: 'ma, tuttavia, però, bensì, invece, mentre, ciononostante',
    anonymous: 'anonim*, aggregat*, statistic*',
    asked: `
      su sua|tua richiesta, a cui|quale lei|tu|desideri*, da lei|te scelt*|indicat*,
      che desidera|scegli* contattare|scrivere`,
    news: 'notizie, articoli, analisi, risultat*, redazione, giornalis*, newsletter*',
    vetting:
      'politicamente esposte|esposta|esposto|esposti, riciclaggio, antiriciclaggio, finanziamento del terrorismo',
    conduct: `
      utente|partecipante si impegna|obbliga|astiene, è vietato,
      pubblicar*|diffonder*|caricar* … contenut*|messagg*|comment*, contenut* … illecit*|offensiv*|diffamator*,
      disinformazione|notizie false`,
    partner: `
      partner|partners, inserzionist*, sponsor*, società|aziende|imprese|soggetti|enti terze|terzi|terza|partner,
      altre società|aziende|organizzazioni|imprese, data broker*, intermediari di dati, reti pubblicitarie`,
    third: 'terzi|terze|terzo|terza',
    processor: `
      responsabil* del trattamento, responsabili esterni, fornitor*, prestator*, hosting, per nostro conto,
      corrier*, pagament*, provider`,
    authority: `
      autorità, giudiziari*, tribunal*, legge|legg*|legal*|normativ*, polizia, pubblic* amministrazion*, fiscal*`,
    merger: 'fusion*, acquisizione, ristrutturazione, acquirent*, cessione di|d azienda|ramo|attività, liquidazione',
    sector: 'settor*, categori* merceologic*',
    example: 'come, quali, ad esempio, inclusi, seguenti, tra cui',
    'one-of': 'uno|una dei|delle|di, uno|uno',
    list: 'elenco|lista … partner|terzi|società|aziende|destinatari',
  },
};
