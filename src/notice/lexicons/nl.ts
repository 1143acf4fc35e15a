import type { Lexicon } from '../lexicon';
import { PARTY_PHRASES } from '../political-parties';

/** Dutch: the verb and its negation may close the clause; compounds as in German. */
export const DUTCH: Lexicon = {
  language: 'nl',
  adjectives: 'before',
  negation: 'clause',
  skippable: 'de het een uw je jouw onze ons deze dit die dat alle andere eventuele',
  subjects: 'wij we ik hij zij ze u je jij',
  conjunctions: 'en of noch alsook',
  nested:
    'die dat wie wat waar waarvan waarmee waarbij waarop waaraan welke als indien wanneer omdat zodat mits tenzij nadat terwijl hoewel',
  partings: 'te met voor door in op van aan bij naar over uit als zoals is zijn wordt worden uw onze die dat',
  concepts: {
    trap: `
      niet stemmer*,
      verkoopvoorwaarden, verkooppunt*, politiek correct*|vluchteling*|asiel, politiek prominent*|prominente, politiek* prominent*, burgerrechten
      en politieke rechten, partij|partijen bij|van|bij|zijn overeenkomst|contract,
      derde|derden|externe|andere|wederpartij partij*, beide partijen, contractpartij*|wederpartij*, niet
      alleen|uitsluitend|limitatief|slechts, zonder beperking|kosten|opgaaf|vertraging, keuze|verkiezing van
      domicilie, ondernemingsraad*, or verkiezing*, kiesregister*|kiezersregister*, sluit|sluiten … niet uit,
      niet uitgesloten, niet verboden, derde partijen, partijen die … hosten|bezorgen|verwerk*, partij|partijen
      waarmee|die ons, campagne|campagnes … marketing|promotie|mail,
      reclamecampagne*|marketingcampagne*|mailcampagne*|wervingscampagne*|promotiecampagne*, onze campagnes,
      kandidaat|kandidaten voor|bij functie|vacature|baan|prijs, sollicitant*, kandidaat huurder*|koper*, vrije
      keuze, stem|stemmen op|voor … foto|favoriet|speler|winnaar, lijst|lijsten van|met
      deelnemers|winnaars|cookies|partners, wachtlijst*|verlanglijst*|mailinglijst*|adreslijst*|prijslijst*,
      partijdige?, feestpartij|partij goederen, verkiezing van de? beste|mooiste|miss|speler`,
    political: `
      politiek|politieke|politiekgetint*, partijpolitiek*, electora*, verkiezings, electoraal|electorale,
      ideologisch*, partijgebonden,
      politiek`,
    activity: `
      doel|doelen|doeleinde*|doeleinden, reclame*, advertentie*, campagne*, communicatie*, boodschap*, bericht*,
      propaganda, marketing, werving, gebruik, mailing*, oproep*, peiling*, onderzoek*, activiteit*,
      actie|acties, targeting, fondsenwerving, bijeenkomst*, uitnodiging*, programma*, folder*, inhoud, aard,
      karakter, strategie*, analyse*, steun, donatie*, aanbiedingen, huisbezoek*, belangenbehartiging,
      voorlichting, profilering, nieuwsbrief*, informatie, beïnvloeding, inslag, strekking`,
    body: `
      partij|partijen, organisatie*, groep*, groepering*, beweging*, campagne*, kandida*, actor*, stichting*,
      vereniging*, ambtsdrager*, partner*, adverteerder*, klant*, instelling*, comité*, fractie*,
      kracht|krachten, lijst|lijsten, coalitie*, bureau|bureaus, team|teams, medewerker*, bestuurder*,
      vertegenwoordiger*, opdrachtgever*, afdeling*, bestuur, leider*, adviseur*, kandidaten, figuren, lobby*,
      bonden, gezelschap*`,
    trait: `
      opvatting*, overtuiging*, mening*, voorkeur*, gezindheid, gezindte, kleur, affiliatie*, lidmaatschap*,
      interesse*, standpunt*, oriëntatie*, geaardheid, denkbeelden, affiniteit*, sympathie*, houding*,
      ideologie*, profiel*, stemgedrag, keuze*, achtergrond, denkbeeld*, waarden`,
    segment: 'segment*, doelgroep*, profiel*|profielen, score*',
    purpose: `
      naar stembus|stembureau|stemlokaal gaan|gaat|te, 
      lid|lidmaatschap van … partij, verkiezingscampagne*, verkiezingsreclame*, verkiezingspropaganda,
      stemadvies, om uw|je|jouw stem … vragen|werven|verzoeken, om uw|je|jouw stem vragen, partijpropaganda, kiezersbenadering, verkiezingsdoel*, verkiezingsboodschap*,
      verkiezings*doeleinden,
      verkiezingsdoeleind*|verkiezingsmailing*|verkiezingscommunicatie|verkiezingsmateriaal|verkiezingsflyer*|campagnedoeleind*|campagnevoering|campagnevoeren|stemmenwerving|ledenwerving
      voor de? partij?, campagne voeren|voert|voerde, stem|stemmen werven|winnen|vragen|verwerven|trekken,
      stemgedrag|kiezers|verkiezing* … beïnvloed*, gaan|gaat|te|oproepen|aansporen|herinneren … stemmen, aan het
      stemmen, kandidatuur|kandidaat|kandidaten|partij|partijen|lijst steunen|promoten|ondersteun*|aanprijzen,
      steun* … kandidatuur|kandidaat|partij, kiezers … mobiliser*|overtuig*|benader*|werven,
      fondsen|geld|donaties … partij|kandidaat|campagne, politieke campagne, canvassen, folderen,
      campagnebijeenkomst*|campagneactiviteit*|campagnemateriaal,
      vrijwilligers …… op wie u|je wilt|zult? stemmen,
      verkiezingsprogramma*, thuisblijvers benaderen|overtuigen|mobiliseren`,
    actor: `
      politieke partij*, politicus|politici, kamerlid|kamerleden|raadslid|raadsleden|statenlid|gemeenteraadslid|gemeenteraadsleden, tweede kamerl*,|europarlementariër*|statenleden, kandidaat|kandidaten voor|bij …
      verkiezing*|raad|kamer|parlement, kieslijst*|lijsttrekker*, campagneteam*, verkiezingskandida*, kandidaat
      raadsl*|kamerl*, stadspartij*|dorpspartij*|gemeentepartij*|volkspartij*|lijstverbinding|gemeentebelang*,
      *partij afdeling*, lijst|lijsten|partij|partijen|groepering|groeperingen …
      meedoe*|meedoen|deelneemt|deelnemen|verkiezing*|*verkiezingen|kandidaten, kandidaat|kandidaten|kandidate …
      *verkiezing|*verkiezingen|gemeenteraad|kamer|raad|parlement|staten|burgemeester*, kandidaat
      kamerl*|raadsl*|kandidaat statenl*|burgemeester,
      campagnebureau*|campagnestaf|campagneleider*|campagneteam*|campagneorganisatie*, politici,
      politica|politicus, raadsfractie*|kamerfractie*|fractie|fracties, senator*|eerste kamerl*,
      afdelingsbestuur|partijbestuur|partijbureau|partijkantoor|partijleider*, gekozen
      volksvertegenwoordig*|bestuurders, kiesvereniging*|kiezersvereniging*, partijen en|of|noch|dan
      kandidaten|politici|fracties|kandidaat|bewegingen|actiegroepen, steuncomité*, jongerenafdeling
      van|politiek*, referendumcomité*, kandidaat|kandidaten en|of|noch partij|partijen,
      partij|partijen of|noch|en campagne|campagnes|kandidaat|kandidaten|lijst,
      afdeling|bestuur|bureau|kantoor van partij|fractie,
      partijen noch|en|of aanhangers|leden|kandidaten`,
    'party-name': PARTY_PHRASES,
    'weak-actor': `
      volksvertegenwoordiger*, kiesdistrict*, fractie|fracties, politicus|politici|politica,
      partijgenoot*|partijleden|partijlid, kandidatuur`,
    'doubtful-actor': `
      partij|partijen, kandidaat|kandidaten, campagne*,
      wethouder*|burgemeester*|minister|ministers|staatssecretaris*`,
    'doubtful-process': `
      verkiezing*, stem|stemmen|stemming*, huis aan huis, deur tot deur, flyer*|folderactie, propaganda,
      stemt|gestemd, zetel*`,
    process: `
      gemeenteraadsverkiezing*|kamerverkiezing*|tweedekamerverkiezing*|parlementsverkiezing*|statenverkiezing*,
      europese|landelijke|lokale|provinciale|federale|regionale|gewestelijke|politieke verkiezing*, politiek*
      besluitvorming|proces*, aanloop naar|tot … *verkiezing|*verkiezingen|verkiezingen,
      verkiezingstijd|verkiezingsperiode|verkiezingsdag|verkiezingsjaar|stembusgang, rond|voor|tijdens de
      *verkiezingen, raadgevend referendum`,
    'weak-process': `
      referend*, kiezer*, *verkiezingen|*verkiezing,
      stembus*|stembureau*|stemlokaal|stemdag|stembiljet*|kiesdistrict*|kiescampagne|volksraadpleging,
      electoraat, kiesgerechtig*, stemadvies`,
    special: `
      ras|rassen, etni*|etnische, godsdienst*|religi*, levensbeschouw*, filosofisch*, vakbond*|vakvereniging*,
      gezondheid*, seksu*, genetisch*, biometri*, strafrecht*, afkomst, medisch*,
      geloof*|afkomst|seksuele|vakbond*|gezondheids*`,
    data: `
      ze, gegevens, persoonsgegevens|contactgegevens|adresgegevens|klantgegevens, informatie, adres|adressen, e
      mail*|emailadres*, nummer|nummers|telefoonnummer*, profiel, bestand*|databank, deze,
      *gegevens|*bestand|*bestanden|*adres|*adressen|*nummer|*profiel|*profielen|*lijst, antwoord|antwoorden,
      naam|namen, handtekening*, mobiel|telefoon, kenmerk*, contactinformatie, gegevensbestand, foto,
      segment|segmenten,
      lijst van|met,
      aanvraag|aanvragen, formulier|formulieren, geen doorgifte|verstrekking`,
    you: `
      u, uw, je|jou|jouw|jij, deelnem*, gebruiker*, betrokkene*, klant|klanten, leden|lid, bezoeker*,
      ik|mij|mijn, abonnee*,
      lezer*|donateur*|ondertekenaar*|panellid|panelleden|respondent*|consument*|huishoudens|huishouden|abonnee*|supporter*|inwoner*|bewoner*|huurder*|patiënt*|verzekerde*,
      me|mij|mijn, jullie, wie zich aanmeldt`,
    person: 'persoon|personen, burger*, leden, inwoners|bewoners|huishoudens|kiezers, telemarketing',
    we: 'wij|we, ons|onze, organisator',
    use: `
      gebruik|gebruiken|gebruikt, verwerk*, verwerkt, ingezet|inzetten, aangewend, dienen, benut*, verzamel*,
      bewaard|bewaren, bewaar*, gebruikten|gebruikte, koppel*|gekoppeld, analyseer*|geanalyseerd, beheer*,
      combineer*|gecombineerd, vastleggen|vastgelegd, noteer*|genoteerd,
      toepassing|toepassingen,
      voeden|voedt|gevoed,
      noteren|noteert`,
    share: `
      gedeeld|delen|deelt, verstrek*, verstrekt, doorgegeven|doorgeven|doorgifte|geven|doorgeef*,
      doorgestuurd|doorsturen, overgedragen|overdra*|overdracht*, ter beschikking|beschikbaar,
      meegedeeld|meedelen|medegedeeld, uitgewissel*|uitwissel*, afgestaan|afstaan, toegang, bekendgemaakt,
      openbaar, geef|geeft … door, geleverd|leveren|levert|levering, beschikking gesteld|stellen|stelt,
      overhandig*, afgegeven|afgeven|afgifte, inzage|inzien, uitgeleverd|uitlever*, gegeven aan|ter,
      aangeboden|aanbieden, toegestuurd, bezorgd aan, kenbaar, overgelegd, vrijgegeven|vrijgeven,
      doorspeel*|doorgespeeld, bereikbaar voor, komt|komen terecht|bij, geven|geeft|geef …… door|af,
      stellen|stelt …… beschikking|beschikbaar, sturen|stuurt …… door, spelen|speelt …… door,
      belandt|belanden|terechtkomt|valt|vallen, gaat|gaan … naar|ook, komt|komen … terecht, in handen,
      spelen|spelen|speelt … door, ten dienste|dienst, in dienst,
      toegevoegd aan,
      wissel|wisselt|wisselen … uit, uitgewisseld, licentiër*, gekoppeld aan`,
    sell: `
      verkoop|verkopen|verkocht|verkoopt|doorverkoop|doorverkocht|doorverkopen,
      verhuur|verhuren|verhuurd|verhuurt, verhandel*, vermarkt*, tegen vergoeding|betaling|een
      vergoeding|commissie, betaalde? bestanden|levering,
      adressenverhuur|adresverhuur|bestandsverhuur|lijstverhuur|dataverkoop, te gelde, te huur|koop,
      verkocht*|verhuur*, handelen|handel in, afnemers van … bestanden|*bestanden|gegevens|adressen,
      commercialiser*`,
    contact: `
      contacteren|gecontacteerd|contact, benader*, benaderd,
      stuur|sturen|gestuurd|toesturen|toegestuurd|verstuur*|verzend*|verzonden|toezend*|zenden,
      informeren|geïnformeerd|informeert, ontvang|ontvangen|ontvangt, bellen|gebeld, uitnodig*|uitgenodigd,
      aanschrij*|aangeschreven, mailen|gemaild, tonen|getoond, herinner*|herinneren, uitnodigen,
      bezoek|bezoeken|langskomen|langs, op de hoogte, schrijven|geschreven, overtuigen, spreken|aanspreken,
      krijgt … nieuwsbrief, aanbellen, telefoneren|opbellen, oproep*|toesturen, krijgt|krijgen|krijg,
      nodigt|nodigen|nodig …… uit, belt|bellen …… op, spreekt|spreken …… aan`,
    collect: 'verzamel*, verkrijg*|verkregen, vragen|gevraagd',
    access: 'plaatsen|plaatst, uitlezen, toegang, verzamelen, gebruiken|gebruikt',
    infer: `
      leid|leidt|leiden …… af,
      afgeleid|afleiden, voorspel*, bereken*, segmenteer*|gesegmenteerd, profiler*|profilering,
      ingeschat|inschatten, geschat*|schatten, waarschijnlijk*, verondersteld*|vermoed*,
      toegekend|toegeschreven, score*|gescoord, gemodelleerd*`,
    toward: `
      aan, met, door, voor, zoals, waaronder, namelijk, inclusief, tussen, onder, ook, ten behoeve, richting,
      jegens, alsmede, evenals, bij,
      naar, handen, namens, ten dienste`,
    recipient:
      'ontvangers|ontvanger, wie … gegevens|ontvangt|krijgt, categorieën van? ontvangers, kopers|koper|afnemers',
    client: `
      onze klanten, klanten zijn, afnemer*, tot onze klanten|opdrachtgevers|afnemers, opdrachtgever*,
      klanten|opdrachtgevers … zijn|behoren|omvatten, werken voor`,
    purposes: `
      doel|doelen|doeleinden van|waarvoor, verwerkingsdoel*, rechtsgrond*|grondslag*, doeleinden, overig|ander
      gebruik`,
    not: `
      niet, geen, nooit|nimmer, noch, in geen geval, geenszins, evenmin, niemand, niets, nergens,
      weiger*|geweigerd, sluiten … uit, sluit … uit, zonder, afzien, wijzen … af, ook niet, zeker niet`,
    without: '',
    bars: `
      uitgesloten, verboden, niet toegestaan, uitgesloten*, geweigerd, uit den boze, niet
      toegelaten|toegestaan|geaccepteerd, afgewezen, taboe, wijzen|wijst …… af, weigeren|weigert,
      verboden|uitgesloten|niet toegestaan gebruik|toepassingen|doeleinden,
      gesloten voor, geen sprake van, niet voorzien|geoorloofd`,
    except: 'behalve, uitgezonderd, met uitzondering, uitzondering, anders|andere dan, met uitsluiting',
    unless: `
      tenzij, zonder … toestemming|akkoord|instemming|goedkeuring, behoudens, mits, tenzij … bezwaar, zonder dat
      … toestemming`,
    but: 'maar, echter, evenwel, daarentegen, niettemin, terwijl, toch',
    anonymous: `
      anoniem*|geanonimiseerd*, geaggregeerd*, statistisch*|statistiek*, percentages, tabellen, totalen, niet
      herleidbaar`,
    asked: `
      op uw|jouw verzoek, aan wie u|je, aan politicus|politici … u|je, u|je adresseert|kiest|verstuurt,
      namens u|jou,
      brief|bericht|mail aan uw|je|jouw kamerlid|kamerleden|burgemeester|wethouder*, vanuit uw|je|jouw eigen mailbox|account`,
    news: 'nieuws*, artikel*, berichtgeving, analyse*, redactie*, journalis*, uitslag*',
    vetting: `
      politiek* prominent*, witwas*, terrorismefinanciering*, pep, sanctielijst*, prominente? publieke functie*,
      wwft`,
    conduct: `
      u|je mag|mogen, het is verboden|niet, inhoud … strijd, boodschappen … strijd, plaatsen|publiceren …
      inhoud|berichten|reacties, reacties, desinformatie|misleidende, openbare orde|zeden, moderator*,
      forum|fora, chat, beledig*, scheld*, gedragsregels|huisregels, gebruiker|gebruikers|deelnemer* mag|mogen
      geen|niet,
      verboden inhoud,
      mogen|kunnen meedoen|deelnemen, uitgesloten van deelname, deelname staat open, medewerkers|ambtenaren|gebruikers mogen, avg|wet
      verbiedt, foto s|inzendingen mogen`,
    partner: `
      partner|partners, samenwerkingspartner*|handelspartner*|zakenpartner*|reclamepartner*|advertentiepartner*,
      adverteerder*, sponsor*, datahandelaar*|databroker*|adreshandelaar*|data brokers, advertentienetwerk*,
      andere bedrijven|organisaties|ondernemingen, aan|met andere merken|winkels|uitgevers, *partner|*partners, prijzenschenker*|prijssponsor*,
      externe|andere partijen|bedrijven|ondernemingen, geselecteerde derden|bedrijven,
      listbroker*|adressenmakelaar*|adresmakelaar*, derde bedrijven,
      merk|bedrijf|winkel|firma … geeft|schenkt|sponsort|levert|aanbiedt|betaalt,
      geselecteerde|zorgvuldig|uitgekozen bedrijven|merken|organisaties,
      deelnemende merken|winkels|bedrijven|winkeliers,
      databedrijven, databedrijf, datahandelaren, advertentienetwerk*, fabrikanten`,
    third: 'derden|derde, derde partij|partijen',
    processor: `
      verwerker|verwerkers, dienstverlener*, leverancier*, hosting*, in onze opdracht, namens ons, betaal*,
      bezorg*, onderaannemer*,
      notaris*|accountant*|drukker*|postbedrijf|pakketdienst*|koerier*|incasso*|instructie*|verwerkersovereenkomst,
      hosten, callcenter in opdracht`,
    authority: `
      autoriteit*, overheid*, rechter*|rechtbank*, politie, wet|wettelijk*|wetgeving, justitie*, belasting*,
      persoonsgegevens autoriteit`,
    merger:
      'verkoop|verkopen|overdracht van? bedrijf|onderneming, onderneming|bedrijf verkopen|verkocht|overdragen, fusie*, overname*, reorganisatie*, faillissement*, bedrijfsoverdracht*',
    sector: 'sector|sectoren, branche|branches, bedrijfstak*',
    example: 'zoals, waaronder, namelijk, bijvoorbeeld, volgende, onder meer',
    'one-of': 'een van, één|een',
    list: 'lijst … partners|bedrijven|derden|ontvangers, partnerlijst*',
    leaning: `
      zwevende kiezer*, thuisblijver*,
      stemgedrag|stemintentie*|stemvoorkeur*|stemkans|stemgeneigdheid|partijvoorkeur*|partijaffiniteit*|partijlidmaatschap*|partijkeuze,
      opkomstkans|opkomstbereidheid, hoe … stemt|gestemd, op wie … stemt|stemmen|gestemd, kans … stemt|stemmen,
      links of rechts`,
    'doubtful-body': 'lijst|lijsten, comité*, beweging|bewegingen, groepering|groeperingen, vereniging|verenigingen',
    'other-election': `
      ondernemingsraad*|medezeggenschap*|leerlingenraad|studentenraad|ouderraad|bestuursverkiezing*|ledenraad*|raad
      van bestuur|commissarissen|aandeelhouders*|ledenvergadering, verkiezing van|tot …
      bestuur|voorzitter|miss|speler`,
    gets: `
      krijgt|krijgen|ontvangt|ontvangen|verkrijgt … uw|mijn|je|jouw|de|hun
      gegevens|adres|e|telefoonnummer|nummer|naam|*gegevens|*adres|*nummer, toegang tot … gegevens|*gegevens,
      mag|mogen … mijn|uw gegevens|adres|*adres|nummer … krijgen|ontvangen,
      krijgt|krijgen|ontvangt|ontvangen … adres|adressen|gegevens|bestand|lijst`,
    incoming: `
      wij|we ontvangen|krijgen|verkrijgen|kopen|verzamelen … van|via, ontvangen|krijgen wij … van|via, ons|mij
      verstrek*|doorge*|geleverd*|gegeven|bezorgd|meegedeeld, aan ons, van derden|partners verkregen|ontvangen,
      afkomstig van|uit, u ons … geeft|verstrekt|stuurt, door u verstrekte*|ingevulde*`,
    press: `
      redactie*, rubriek*, artikelen over, opinie*, hoofdredactie*, gepubliceerde peilingen, nieuwsberichten,
      reikt|reiken|uitreik* … prijs|prijzen, prijzen|prijs uit|uitreik*`,
    disclaims: `
      niet verantwoordelijk|aansprakelijk, geen controle|invloed|verantwoordelijk*, niet afkomstig,
      andere|sommige|veel websites|sites|bedrijven|platforms|platformen|aanbieders verkopen|delen|verhuren|geven|kunnen,
      tegenstelling … die … verkopen|delen|verhuren,
      beboet|beboette,
      mochten wij ooit|ook`,
    company: `
      bedrijf|bedrijven, onderneming|ondernemingen, organisatie|organisaties, instelling|instellingen,
      aanbieder|aanbieders, merken, winkels, stichtingen, adverteerders, goede doelen, aanbieders`,
    trade: `
      verzekeraar*|verzekering*|*verzekeraars, bank|banken, energieleverancier*|energiebedrijven|energie,
      telecom*|telefonie|providers, reis|reizen|reisorganisatie*|toerisme, uitgever*|krant*|tijdschrift*|media,
      goede doelen, doel, liefdadig*, hulporganisatie*, loterij*|kansspel*|gokken,
      postorder*|webwinkel*|detailhandel|winkelketens|retail, autodealer*|automotive|auto,
      makelaar*|vastgoed|wonen|woninginrichting, marktonderzoek*|onderzoeksbureau*, mode|kleding,
      cosmetica|verzorging, zorgverzekeraar*, opleiding*|onderwijsinstelling*, supermarkt*|voeding,
      zonnepanelen, *leveranciers|*handelaren|*winkels|*bureaus, autoverhuur*,
      vakmensen|vakman|installateur*|aannemer*|callcenter*,
      installateur*|loodgieter*|aannemer*|vakmensen`,
    consents: 'ik ga|wil|geef|stem, ja ik, u|je gaat|ga|stemt ermee? akkoord|in, akkoord dat, ja',
  },
};
