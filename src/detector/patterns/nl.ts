import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which Dutch is told from the other languages. */
export const dutchHints =
  'de het een van en je jouw uw ik met voor naam wachtwoord inloggen niet bij vul ons onze deze om aan zijn voornaam achternaam adres wat hoe vaak eet ga akkoord';

/** Dutch. Left out on purpose: bare `partij` ("derde partij") and `actie`. */
export const dutch: LanguagePatterns = {
  code: 'nl',
  you: 'je jij jouw u uw jullie mijn ik bent heb woon woont koop koopt gebruik gebruikt heeft jou mij me ben',
  fields: {
    'full-name': [
      'voor en achternaam, volledige naam, voornaam en achternaam, naam en voornaam, voornaam achternaam, uw naam, je naam, naam deelnemer, jouw naam, je voor en achternaam, uw voor en achternaam, jouw voor en achternaam, je naam en voornaam',
      'Voor- en achternaam',
    ],
    'given-name': [
      'voornaam, voornamen, roepnaam, je voornaam, uw voornaam, jouw voornaam, voorletters, voorletter, voorletter s, voorletters s',
      'Voornaam',
    ],
    'family-name': ['achternaam, familienaam, je achternaam, uw achternaam', 'Achternaam'],
    'lone-name': ['naam, je naam, uw naam, jouw naam, hoe heet je, hoe heet u', 'Naam'],
    'middle-name': ['tussenvoegsel, tussenvoegsels, tweede voornaam, tussenv, tv, voorvoegsel', 'Tussenvoegsel'],
    honorific: ['aanhef, aanspreking, aanspreektitel, titel, dhr mevr', 'Aanhef'],
    gender: ['geslacht, ik ben een man, gender', 'Geslacht'],
    email: [
      'e mailadres, e mail, email, emailadres, mailadres, e mail adres, mail, email adres, gebruikersnaam of e mailadres, e mailadres of gebruikersnaam, je e mailadres, uw e mailadres, jouw e mailadres, zakelijk e mailadres, bevestig e mailadres, laat je e mail achter, laat uw e mailadres achter',
      'E-mailadres',
    ],
    phone: [
      'telefoon, telefoonnummer, tel, tel nr, telefoonnr, uw telefoonnummer, je telefoonnummer, nummer waarop, op welk nummer, overdag bereikbaar, bereikbaar op',
      'Telefoonnummer',
    ],
    mobile: [
      'mobiel, mobiele nummer, mobiel nummer, gsm, gsm nummer, 06 nummer, mobiele telefoon, mobiel telefoonnummer, je mobiele nummer',
      'Mobiel nummer',
    ],
    landline: ['vaste telefoon, vast nummer', 'Vast nummer'],
    'social-handle': [
      'instagramnaam, instagram account, instagram, tiktok, facebook, jouw instagram, je instagram, insta naam, instagram naam',
      'Instagram-account',
    ],
    website: ['website, webadres', 'Webadres'],
    'birth-date': [
      'geboortedatum, geboren op, geboorte, verjaardag, je geboortedatum, uw geboortedatum, jouw geboortedatum, datum van geboorte, geb datum, wanneer ben je geboren, wanneer bent u geboren',
      'Geboortedatum',
    ],
    'birth-day': ['geboortedag', 'Geboortedag'],
    'birth-month': ['geboortemaand', 'Geboortemaand'],
    'birth-year': ['geboortejaar, in welk jaar ben je geboren, in welk jaar bent u geboren', 'Geboortejaar'],
    day: ['dag, dd', 'Dag'],
    month: ['maand, mm', 'Maand'],
    year: ['jaar, jjjj', 'Jaar'],
    date: ['datum', 'Datum'],
    age: [
      'leeftijd, hoe oud ben je, hoe oud bent u, leeftijdscategorie, wat is je leeftijd, je leeftijd, uw leeftijd, leeftijdsgroep',
      'Hoe oud ben je?',
    ],
    nationality: ['nationaliteit', 'Nationaliteit'],
    'ethnic-origin': ['etnische afkomst, etniciteit', 'Etnische afkomst'],
    'postal-address': ['postadres, volledig adres, woonadres, adres en woonplaats, adresgegevens', 'Postadres'],
    street: [
      'straat, adres, straatnaam, straat en huisnummer, huisnummer, huisnr, straat en nummer, nr',
      'Straat en huisnummer',
    ],
    'street-2': [
      'toevoeging, bus, adresregel 2, huisnummer toevoeging, huisnummertoevoeging, busnummer, toev',
      'Toevoeging',
    ],
    'postal-code': ['postcode, je postcode, uw postcode, postnr, postnummer', 'Postcode'],
    city: [
      'woonplaats, plaats, stad, gemeente, waar ben je opgegroeid, waar ben je geboren, opgegroeid, geboorteplaats, waar woon je, woonachtig te, woonachtig in, in welke plaats, wijk, in welke wijk, welke wijk, stad waar je woont',
      'Woonplaats',
    ],
    region: ['provincie, regio', 'Provincie'],
    country: ['land, land van verblijf', 'Land'],
    job: [
      'beroep, functie, functietitel, sector, je beroep, uw beroep, werksituatie, arbeidssituatie, wat doe je voor werk, branche, je rol, uw rol, wat is je rol, wat is uw rol, jouw rol',
      'Beroep',
    ],
    employer: ['werkgever, huidige werkgever', 'Werkgever'],
    company: [
      'bedrijf, bedrijfsnaam, organisatie, naam organisatie, vereniging, naam bedrijf, onderneming, school, naam van je bedrijf, aantal medewerkers, instelling, hoe groot is je team, grootte van je team, teamgrootte, aantal werknemers, bedrijfsgrootte',
      'Bedrijfsnaam',
    ],
    education: [
      'opleiding, opleidingsniveau, hoogst genoten opleiding, diploma, hoogste opleiding',
      'Opleidingsniveau',
    ],
    income: [
      'inkomen, gezinsinkomen, maandinkomen, salaris, netto inkomen, huishoudinkomen, jaarinkomen, bruto inkomen, netto maandinkomen, salarisindicatie, gewenst salaris, salariswens',
      'Gezinsinkomen',
    ],
    household: [
      'huishouden, gezinssamenstelling, aantal personen in huishouden, gezin, aantal personen in het huishouden, uit hoeveel personen bestaat, gezinsleden, aantal gezinsleden, hoeveel personen, personen wonen, wonen er bij, wonen er in, mensen wonen, in huis wonen, personen in huis, met hoeveel ben je thuis, bij u thuis, bij jou thuis, met wie woon je, met wie woont u',
      'Aantal personen in huishouden',
    ],
    children: [
      'kinderen, aantal kinderen, heb je kinderen, heeft u kinderen, hoeveel kinderen, leeftijd van je kinderen, naam van je kind, leeftijd kinderen, leeftijd kind, uitgerekende datum, waarvan kinderen, kinderen onder, geboortedatum van je kind, geboortedatum kind',
      'Heb je kinderen?',
    ],
    'marital-status': ['burgerlijke staat, burgerlijke stand, relatiestatus, ben je getrouwd', 'Burgerlijke staat'],
    housing: [
      'woonsituatie, huur of koop, woning, koop of huur, type woning, woningtype, huurder of eigenaar, eigenaar of huurder, koopwoning, ben je eigenaar, bent u eigenaar, bouwjaar, woonoppervlakte, heb je een koopwoning, soort woning, tuin, heb je een tuin, balkon, terras, huis of appartement, op welke verdieping, aantal kamers, dakhelling, oppervlakte woning',
      'Woonsituatie',
    ],
    vehicle: [
      'auto, kenteken, nummerplaat, rijbewijs, voertuig, heb je een auto, heeft u een auto, merk auto, automerk, welke auto, auto rijd je, auto rijdt u, in welke auto, welk voertuig, kilometers per jaar, kilometerstand, datum eerste toelating',
      'Kenteken',
    ],
    pets: [
      'huisdier, huisdieren, heb je huisdieren, heeft u huisdieren, hond of kat, hond, kat, hoeveel katten, hoeveel honden, heb je een hond, heb je een kat, ras, naam van je hond, naam van je kat, naam van uw hond, leeftijd van je hond, leeftijd van je kat, naam hond, naam kat',
      'Heb je huisdieren?',
    ],
    bank: ['iban, rekeningnummer, bank, rekeninghouder, bij welke bank, je bank, uw bank', 'Rekeningnummer'],
    insurer: [
      'verzekeraar, zorgverzekeraar, verzekering, ziekenfonds, huidige verzekeraar, mutualiteit, bij welke verzekeraar, waar ben je verzekerd',
      'Zorgverzekeraar',
    ],
    energy: [
      'verwarming, energieleverancier, hoe verwarm je, soort verwarming, type verwarming, stroomverbruik, energierekening, huidige energieleverancier, jaarverbruik, verbruik per jaar, kwh per jaar',
      'Energieleverancier',
    ],
    health: [
      'gezondheid, allergie, allergieen, ziekte, medicijnen, gewicht, bmi, zwanger, klachten, beperking, ben je zwanger, huidtype, lengte, gezondheidsklachten, draag je een bril, intoleranties, heb je last, gehoorproblemen, slecht horen, rugpijn, last van, hebt u last, je huid, huidproblemen, aandoeningen, haartype, lichaamslengte, word je wakker, lengte cm, je lengte, uw lengte, hoofdhuid, zwangerschap, schildklier, diabetes, hoge bloeddruk, astma, slaapapneu, snurken, slapeloosheid, hoorapparaat, kg',
      'Heb je allergieën?',
    ],
    lifestyle: [
      'rook je, rookt u, roken, dieet, sport je, alcohol, eet je, eet u, gegeten, groente, fruit, drink je, ontbijt, voeding, snack, roker, drink je alcohol, vegetarisch, levensstijl, beweeg je, doe je aan sport, hoeveel groente, gezond, hoe vaak eet, hoe vaak drink, hoe vaak sport, uren slaap, hoeveel uur slaap je, kopjes per dag',
      'Rook je?',
    ],
    habits: [
      'hoe vaak, gewoontes, gewoonten, hoeveel keer, waar koop je, waar koopt u, hoeveel geef je, hoeveel besteed je, budget, hoeveel tijd, gebruik je, waar doe je boodschappen, vaste winkel, jouw winkel, favoriete winkel, het vaakst, luister je, waar doe je, waar heb je gekocht, in welke winkel, winkel van aankoop, waar kocht je, hoe laat ga je, hoe laat gaat u, hoeveel dagen per week, hoe vaak per week, vervoermiddel',
      'Hoe vaak winkel je online?',
    ],
    interests: [
      'interesses, hobby, jouw interesses, hobby s, hobbies, waar ben je in geinteresseerd, ik ben geinteresseerd in, onderwerpen, favoriete sport, vrije tijd, je vrije tijd, favoriete genre, genre, favoriet genre',
      'Jouw interesses',
    ],
    opinion: [
      'mening, wat vind je, tevredenheid, hoe tevreden, zou je ons aanbevelen, beoordeling, wat vindt u, je mening, jouw mening, uw mening, ben je het eens, hoe beoordeel je, ben je voor, ik vind, naar mijn mening, waarom teken je, waarom tekent u, wat kunnen we verbeteren, wat zou je veranderen, volgens jou moeten doen, waarom steun je, waarom steunt u',
      'Wat vind je van ons?',
    ],
    'political-opinion': [
      'politieke voorkeur, op welke partij, politieke opvatting, welke partij, op wie stem je, politieke partij, politieke overtuiging, stemgedrag, stemvoorkeur, ga je stemmen, kieskompas, stemwijzer, stemtest, kieswijzer, politiek kompas',
      'Politieke voorkeur',
    ],
    religion: [
      'religie, geloof, geloofsovertuiging, levensbeschouwing, religieuze overtuiging, geloofsrichting',
      'Geloofsovertuiging',
    ],
    union: ['vakbond, lid van een vakbond, vakbondslid, ben je lid van een vakbond', 'Vakbond'],
    'id-number': [
      'bsn, burgerservicenummer, paspoortnummer, rijksregisternummer, btw nummer, kvk nummer, identiteitskaartnummer, id nummer, rijbewijsnummer, nummer identiteitskaart, nationaal nummer, ondernemingsnummer',
      'BSN',
    ],
    'member-number': [
      'klantnummer, lidnummer, lidmaatschapsnummer, relatienummer, contractnummer, klantenkaart, voordeelkaart, nummer klantenkaart, abonneenummer, abonnementsnummer',
      'Klantnummer',
    ],
    'card-number': ['kaartnummer, creditcardnummer', 'Kaartnummer'],
    'card-name': ['kaarthouder, naam op kaart', 'Naam op kaart'],
    'card-code': ['beveiligingscode, cvc, cvv', 'Beveiligingscode'],
    'card-expiry': ['vervaldatum, geldig tot', 'Vervaldatum'],
    photo: ['foto, jouw foto, profielfoto, je foto, upload je foto, afbeelding', 'Upload je foto'],
    file: [
      'bijlage, bestand, cv, kassabon, upload je kassabon, aankoopbewijs, bestand kiezen, document, bon',
      'Bijlage',
    ],
    username: ['gebruikersnaam, inlognaam, gebruiker, spelersnaam', 'Gebruikersnaam'],
    nickname: ['bijnaam, schermnaam', 'Bijnaam'],
    password: ['wachtwoord, wachtwoord bevestigen, nieuw wachtwoord, herhaal wachtwoord', 'Wachtwoord'],
    'one-time-code': ['verificatiecode, sms code, bevestigingscode', 'Verificatiecode'],
    'free-text': [
      'bericht, opmerking, opmerkingen, vraag, jouw bericht, toelichting, motivatie, reactie, je bericht, uw bericht, je vraag, omschrijving, vertel ons, waarom wil je, waarom, jouw verhaal, je antwoord',
      'Jouw bericht',
    ],
    other: ['moedertaal, taal, kortingscode, hoe heb je ons gevonden, hoe ken je ons, maat, code', 'Moedertaal'],
    bait: ['niet invullen, leeg laten, laat dit veld leeg, dit veld leeg laten', 'Laat dit veld leeg'],
    'not-personal': [
      'zoeken, zoekterm, zoek, captcha, aantal, onderwerp, bedrag, aankomst, vertrek, sorteer op, aantal personen, tijdstip, datum en tijd, landcode, hoeveel is, code onder, unieke code, actiecode, deelnamecode, code op, bonnummer, titel van de foto, titel van je foto, titel foto, volgens jou hoeveel, volgens u hoeveel, hoeveel denk je',
      'Zoekterm',
    ],
  },
  options: {
    honorific: ['dhr, mevr, de heer, mevrouw, meneer', 'Mevrouw'],
    gender: ['man, vrouw, jongen, meisje, anders, mannelijk, vrouwelijk, x', 'Vrouw'],
    'marital-status': ['gehuwd, ongehuwd, alleenstaand, gescheiden, samenwonend, getrouwd', 'Gehuwd'],
    energy: [
      'gas, aardgas, cv ketel, warmtepomp, hybride warmtepomp, hout, pellets, stadsverwarming, elektrisch, stookolie',
      'Warmtepomp',
    ],
    housing: [
      'huur, koop, huurwoning, koopwoning, huis, appartement, rijtjeshuis, vrijstaande woning, in een appartement, in een huis, eengezinswoning, huurhuis, koophuis',
      'Koopwoning',
    ],
    job: [
      'student, werkend, werkloos, gepensioneerd, zelfstandige, in loondienst, zzp er, arbeider, bediende, werkzoekend',
      'Gepensioneerd',
    ],
    opinion: [
      'zeer tevreden, tevreden, ontevreden, eens, oneens, helemaal mee eens, voor, tegen, geen mening, slecht, matig, goed, zeer goed, zeer slecht',
      'Zeer tevreden',
    ],
    'birth-month': [
      'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december',
      'Maart',
    ],
    habits: [
      'elke dag, dagelijks, elke week, wekelijks, een keer per week, meerdere keren per week, elke maand, maandelijks, een keer per maand, een paar keer per jaar, af en toe, zelden, nooit, vaak, soms, bijna nooit, regelmatig, minder vaak, een of twee keer',
      'Eén keer per week',
    ],
    health: [
      'diabetes, artrose, artritis, astma, hoge bloeddruk, acne, puistjes, roodheid, rosacea, eczeem, psoriasis, migraine, slapeloosheid, rugpijn, nekklachten, gewrichtspijn, overgewicht, allergie, allergieen, depressie, gehoorverlies, droge huid, vette huid, gevoelige huid, rimpels, haaruitval, snurken, slaapapneu, snurken of slaapapneu, piekeren, hoofdpijn, overgang',
      'Rugpijn',
    ],
    interests: [
      'tuinieren, klussen, lezen, reizen, koken, sport, sporten, muziek, film, theater, dans, mode, beauty, wonen, techniek, gamen, huisdieren, wellness, literatuur, wandelen, fotografie, auto s, eten en drinken, handwerken, vissen, tentoonstellingen, concerten',
      'Tuinieren',
    ],
    lifestyle: [
      'roker, niet roker, rookt, vegetarisch, veganistisch, vegetarier, veganist, flexitarier, ik rook, ik rook niet, ex roker',
      'Niet-roker',
    ],
    religion: [
      'katholiek, rooms katholiek, protestants, islamitisch, moslim, joods, boeddhistisch, hindoe, niet gelovig, geen religie',
      'Katholiek',
    ],
    vehicle: ['benzine, diesel, elektrisch, hybride, lpg, plug in hybride', 'Benzine'],
  },
  topics: {
    'not-personal': [
      'weet je, weet u, wist je, wist u, raad, ken je, kent u, juiste antwoord, waar of niet waar',
      'Weet je hoeveel inwoners Lyon heeft?',
    ],
    religion: [
      'kerk, moskee, synagoge, bid, bidt, bidden, god, geloof, gelovig*, gelooft, bijbel, religi*',
      'Ga je naar de kerk?',
    ],
    'political-opinion': [
      'stem je, stemt u, stem jij, gestemd, stemmen, verkiezing*, kabinet, regering*, politiek*, burgemeester, partij, referendum',
      'Op wie stem je?',
    ],
    health: [
      'ziek*, pijn*, last van, klachten, gezondheid*, arts, huisarts, dokter, medic*, allerg*, symptom*, diagnos*, beperking*, bril, gehoor*, hoor je, zwanger*, gewicht, weeg, weegt, afvallen, kilo*, therap*, behandel*, vaccin*, intoleran*, huid, bloeddruk, tand*, knie*, rug, aandoening*, slik je, gestrest, vermoeid, hoofdhuid, spijsvert*, schildklier, diabet*, gehoor, psycholo*, psychiat*, snurk*, slaappillen, artrose, gewrichtsklacht*',
      'Waar heb je last van?',
    ],
    pets: ['hond, honden, kat, katten, huisdier*, poes', 'Hoeveel honden heb je?'],
    vehicle: [
      'auto, auto s, voertuig*, rijdt, rijd, rijden, kilometer*, motor, benzine, diesel, tank je, parkeer*, kenteken, achter het stuur',
      'Hoeveel kilometer rijd je per jaar?',
    ],
    insurer: ['verzeker*, zorgverzekeraar*, polis', 'Waar ben je verzekerd?'],
    bank: ['bank, banken, bankrekening, rekening', 'Bij welke bank zit je?'],
    energy: [
      'verwarm*, ketel, cv ketel, stroom, elektriciteit, gas, isol*, zonnepanelen, warmtepomp, energieleverancier',
      'Hoe verwarm je je huis?',
    ],
    income: [
      'verdien*, salaris, inkomen*, spaar*, spaargeld, pensioen, loon, schuld, schulden, lening*, beleg*, vermogen, rondkomen',
      'Hoeveel verdien je?',
    ],
    housing: [
      'woning*, huis, huur, huurt, huren, huurder*, koopwoning, koophuis, hypotheek, tuin, kamers, dak, verbouw*, appartement*, woon je, woont u, verhuiz*, balkon',
      'Huur je je huis?',
    ],
    children: [
      'kind, kinderen, baby*, zoon, zonen, dochter*, kleinkind*, peuter*, school',
      'Hoe oud zijn je kinderen?',
    ],
    household: [
      'huishouden, gezin, samenwon*, alleenstaand*, woon je met, partner, alleen, echtgeno*, met wie',
      'Met wie woon je?',
    ],
    job: [
      'werk je, werkt u, beroep, baan, banen, functie, gepensioneerd*, in het dagelijks leven, werkgever, sector, thuiswerk*, loondienst, zelfstandig*, werkloos, zzp, student*, scholier*',
      'Wat doe je in het dagelijks leven?',
    ],
    lifestyle: [
      'rook, rookt, roken, roker*, vape*, alcohol, wijn, bier, drink*, eet, eten, vlees, vis, groente*, fruit, vegetari*, vegan*, dieet, voeding*, kook, kookt, koken, sport*, fitness, beweeg*, train*, wandel*, slaap*, slapen, ontbijt*, maaltijd*, koffie, suiker, snoep*, sigaret*',
      'Hoe vaak eet je vlees?',
    ],
    habits: [
      'koop, koopt, kopen, winkel*, boodschappen, geef je uit, besteed*, kijk, kijkt, luister*, lees, leest, reis, reist, vakantie*, weekend*, bestel*, gebruik*, meestal, avond*, ochtend*, scherm*, telefoon, sociale media, breng je, op vrije',
      'Waar doe je boodschappen?',
    ],
    interests: [
      'hobby*, interess*, houd je van, hou je van, houdt u van, vind je leuk, passie*, vrije tijd, favoriet*, lievelings*, voorkeur*, onderwerp*, fan van, geniet*, wil je lezen',
      'Wat vind je leuk?',
    ],
    opinion: [
      'vindt u, mening*, denk je, denkt u, eens met, zou moeten, moet er, belangrijk*, tevreden*, aanbevel*, volgens jou, beoordeel*, maak je je zorgen',
      'Wat denk je van het plan?',
    ],
  },
  consent: {
    accept: [
      'akkoord, ga akkoord, accepteer, toestemming, gelezen, stem in, goedkeuren, aanvaard, instemmen, geef toestemming, ik ga akkoord, ik accepteer, ik geef toestemming, ik aanvaard, heb gelezen, ja ik, stem toe, bewaar mijn sollicitatie, mijn gegevens bewaren, ik machtig, machtig, ik machtig hierbij',
      'Ik ga akkoord met de voorwaarden',
    ],
    refuse: [
      'wil geen, niet ontvangen, wens geen, liever geen, ik wil geen, geen e mails, nee bedankt, zonder aanbiedingen, liever niet, wil niet, bespaar me, mijn naam niet, niet openbaar, niet akkoord, ga niet akkoord',
      'Ik wil geen aanbiedingen ontvangen',
    ],
    receive: [
      'ontvangen, ontvang, op de hoogte, aanmelden, inschrijven, toesturen, contact opnemen, geinformeerd, benaderd, stuur mij, houd mij, wil ontvangen, wil graag, op de hoogte blijven, houd me, hou me, stuur me, mail mij, bellen, gebeld, contacteren, gecontacteerd, op de hoogte gehouden, ja voor, per e mail, per mail, via e mail, laat me weten, mail me, mag me schrijven, mij schrijven, mij mailen, mij ook mailen, mij bellen, mag mij benaderen, mogen mij benaderen, mij contacteren, me bellen, me mailen, houd mij op de hoogte, marketingdoeleinden, commerciele doeleinden, mogen wij u, mogen we je, schrijf me, vertel me, in mijn mailbox, in mijn inbox, via mail, belt of schrijft, mij belt, mij schrijft, mij benadert',
      'Ja, ik wil aanbiedingen ontvangen',
    ],
    offers: [
      'aanbiedingen, nieuws, acties, informatie, reclame, kortingen, updates, e mails, tips, voordelen, aanbod, promoties, exclusieve, evenementen, producten, e mail, sms, telefoon, post, commerciele, voordeel, inspiratie, recepten, cursussen, weetjes, offertes, offerte, abonnementen, voorstellingen',
      'nieuws en aanbiedingen',
    ],
    newsletter: ['nieuwsbrief, nieuwsbrieven, newsletter', 'Schrijf mij in voor de nieuwsbrief'],
    partners: [
      'partners, derden, sponsors, adverteerders, derde partijen, partner, onze partners, haar partners, partnerbedrijven, geselecteerde partners, sponsor, andere bedrijven, groepsmaatschappijen, zorgvuldig geselecteerde, leveranciers, dochterbedrijven, bedrijven in onze groep, zusterbedrijven, sponsoren, die met ons werken, waarmee wij werken, met wie wij samenwerken, partner*, verzekeraars, dealers, exposanten, geselecteerde bedrijven, installateurs, vakmensen',
      'aanbiedingen van partners',
    ],
    handed: [
      'mijn gegevens worden gedeeld met, mijn gegevens worden doorgegeven aan, mijn gegevens delen met, mijn gegevens doorgeven aan, gegevens te delen met, gegevens door te geven aan, mijn gegevens met ~ gedeeld',
      'mijn gegevens worden gedeeld met',
    ],
    share: [
      'gedeeld, delen, doorgeven, doorgegeven, verstrekt, gedeeld worden, worden gedeeld, doorverkocht, verkocht, doorgegeven aan, deelt, deel je, delen met, in contact gebracht',
      'gegevens worden gedeeld',
    ],
    rules: [
      'voorwaarden, algemene voorwaarden, actievoorwaarden, spelvoorwaarden, wedstrijdreglement, reglement, gebruiksvoorwaarden, deelnamevoorwaarden, regels, de voorwaarden, spelregels, actiereglement, deelnemingsvoorwaarden, verkoopvoorwaarden',
      'de actievoorwaarden',
    ],
    privacy: [
      'privacybeleid, privacyverklaring, privacy, persoonsgegevens, mijn gegevens, gegevens, avg, privacyvoorwaarden, privacystatement, privacy beleid, verwerking van mijn, persoonlijke gegevens, gebruik van mijn gegevens, gegevensbescherming, mijn antwoorden',
      'het privacybeleid',
    ],
    political: [
      'politieke partij, verkiezingscampagne, partij, politieke doeleinden, verkiezingen, politieke berichten, politieke communicatie',
      'een politieke partij',
    ],
    'by-doing': [
      'door te klikken, door deel te nemen, door mee te doen, door je in te schrijven, door verder te gaan, door te verzenden, door op, door je aan te melden, door dit formulier, door deelname, door op de knop, door te spelen, door te downloaden, door het formulier, door te bevestigen, door in te schrijven, door aan te melden, door je gegevens, door ~ ga je akkoord, door ~ gaat u akkoord, door ~ stem je in, door ~ aanvaard je',
      'Door deel te nemen ga je akkoord met het reglement',
    ],
    confirm: [
      'ik verklaar, ik bevestig, 18 jaar, ouder dan, minstens 18, ik ben minstens, ik ben ouder, ik ben 18',
      'Ik ben ouder dan 18 jaar',
    ],
    convenience: [
      'onthoud mij, ingelogd blijven, onthouden, toon wachtwoord, zelfde adres, aangemeld blijven, een kopie, kopie van, je partner, uw partner, jouw partner, of je partner',
      'Onthoud mij',
    ],
  },
  screens: {
    contest: [
      'winactie, prijsvraag, doe mee en win, kans maken op, maak kans op, wedstrijd, win een, verloting, loterij, winnen, kans op, deelnemen aan de wedstrijd, maak kans, prijzenpot, fotowedstrijd, win nu, doe mee, doe nu mee, doe mee aan, win jij, win deze, win tickets, kans op een, prijzen winnen, win prijzen, deelnameformulier, meedoen en winnen, mijn deelname, deelname bevestigen, draai aan het rad, rad van fortuin, kraskaart, krasactie, kras en win, adventskalender, prijstrekking, trekking, winactievoorwaarden, actievoorwaarden, spelvoorwaarden, kleurwedstrijd, upload je kassabon, speel mee, speel en win, wedstrijdformulier, wedstrijdreglement, geloot, loting, loten we, getrokken, onder alle, winnaar wordt, winnaars worden, organiseren van de wedstrijd, wedstrijd te organiseren, winnaar te verwittigen, winnaar te bereiken, hoge hoed, prijs te bezorgen, prijs te overhandigen, winnaar te trekken, winnaar aan te duiden, prijs op te sturen, winnaars te verwittigen, spelregels',
      'Doe mee en win een reis',
    ],
    'contest-hint': [
      'win, prijs, prijzen, winnaar, winnaars, meedoen, doe mee, deelnemen, deelname, meespelen, gewonnen',
      'De winnaar krijgt bericht',
    ],
    quiz: [
      'quiz, doe de test, persoonlijkheidstest, bekijk je resultaat, bekijk resultaat, jouw resultaat, test jezelf, welk type, zelftest, start de quiz, start de test, doe de quiz, bekijk mijn resultaat, mijn resultaat, ontvang je resultaat, ontvang mijn resultaat, ontvang je uitslag, wat voor type, test je kennis, hoeveel weet je, jouw profiel, persoonlijk resultaat, quizvraag, hoe goed ken je, bekijk mijn profiel, jouw uitslag, je uitslag te sturen, je resultaat te sturen, welke ~ ben jij, welk ~ ben jij, wat voor ~ ben jij, slaaptest, huidtest, stresstest, typetest, kennistest, hoortest, geheugentest, loopbaantest, beroepentest, liefdestest, relatietest, smaaktest, huidscan, huidanalyse, gezondheidscheck, leefstijltest, vitaliteitscheck, reistest, mijn score, bekijk mijn score, jouw score, je score, slaapscore, testresultaat, mijn profiel bekijken',
      'Doe de test',
    ],
    'quiz-hint': ['test, resultaat, resultaten, vragen, antwoorden, uitslag', 'Jouw antwoorden'],
    survey: [
      'enquete, vragenlijst, onderzoek, peiling, tevredenheidsonderzoek, poll, doe mee aan het onderzoek, vul de enquete in, jouw mening, uw mening, marktonderzoek, opiniepeiling',
      'Vul de enquête in',
    ],
    'video-gate': [
      'bekijk de video, video bekijken, bekijk nu, bekijk de opname, kijk nu, ontgrendel de video, toegang tot de video, bekijk de film, bekijk de documentaire, bekijk de aflevering, bekijk de replay, bekijk het webinar, video ontgrendelen, om verder te kijken, verder kijken, gratis bekijken, bekijk gratis, kijk verder, toegang tot de opname, start de video, bekijk de training, afspelen hervatten, kijk de rest, bekijk de rest, verder afspelen, link naar de video, link naar de opname, de video start, start de video direct, begint de video, nu kijken',
      'Bekijk de video',
    ],
    'video-hint': ['video, opname, masterclass', 'de video'],
    petition: [
      'petitie, teken de petitie, onderteken, ondertekenen, handtekening, teken nu, handtekeningen, teken, ik teken, teken mee, hebben al getekend, steun de petitie, ondertekeningen',
      'Teken de petitie',
    ],
    'sample-offer': [
      'gratis proefpakket, gratis sample, kortingscode, gratis proberen, waardebon, gratis product, cashback, gratis proefmonster, proefmonster, gratis staal, staal aanvragen, gratis testen, testpanel, kortingsbon, kortingsbonnen, korting, ontvang je kortingscode, welkomstcadeau, geld terug actie, proefpakket aanvragen, probeer het thuis, staal op te sturen, proefmonster te versturen',
      'Vraag je gratis proefpakket aan',
    ],
    'quote-request': [
      'offerte, offerte aanvragen, vrijblijvende offerte, vergelijk offertes, bereken je premie, bel mij terug, demo aanvragen, gratis offerte, offertes vergelijken, vergelijk, vergelijken, bereken, bereken je besparing, bereken uw besparing, adviesgesprek, gratis advies, terugbelverzoek, prijsopgave, simulatie, waardebepaling, wat kost, hoeveel kost, offerte op te maken, offerte te maken',
      'Vraag een offerte aan',
    ],
    newsletter: [
      'nieuwsbrief, schrijf je in, inschrijven voor de nieuwsbrief, abonneer, aanmelden voor de nieuwsbrief, abonneren, ontvang onze nieuwsbrief, blijf op de hoogte, mis niets, inschrijven nieuwsbrief, schrijf je in voor, aanmelden nieuwsbrief, elke ochtend, elke week in je, gratis abonnement, een keer per maand, in je mailbox',
      'Schrijf je in voor de nieuwsbrief',
    ],
    webinar: [
      'webinar, online seminar, schrijf je in voor het webinar, aanmelden voor het webinar, live sessie, online evenement',
      'Meld je aan voor het webinar',
    ],
    'download-gate': [
      'download, downloaden, whitepaper, gratis gids, e book, ebook, brochure aanvragen, gratis download, download de gids, download het rapport, download het e book, brochure downloaden, ontvang de gids, checklist, gids te sturen, brochure te sturen, ik wil de gids',
      'Download de whitepaper',
    ],
    account: [
      'account aanmaken, registreren, maak een account, registreer, aanmelden, word lid, nieuw account, maak account, account maken, registratie, nieuwe klant, lid worden',
      'Maak een account aan',
    ],
    purchase: [
      'bestellen, afrekenen, betalen, winkelwagen, bestelling plaatsen, bezorgadres, factuuradres, betaalmethode, winkelmandje, factuurgegevens',
      'Bestelling plaatsen',
    ],
    contact: [
      'contact, contactformulier, neem contact op, bericht sturen, stuur bericht, stel je vraag, stuur ons een bericht, uw bericht, je bericht, bericht, klantenservice, vraag stellen, contacteer ons',
      'Contactformulier',
    ],
    booking: [
      'reserveren, boeken, afspraak maken, maak een afspraak, afspraak, reservering, boek nu, proefrit, aankomst, vertrek, aantal personen, tafel reserveren, boek een afspraak, plan een afspraak, reserveer je plek, reserveer mijn plek',
      'Maak een afspraak',
    ],
    application: [
      'solliciteren, sollicitatie, vacature, solliciteer, toelatingsexamen, upload je cv, motivatiebrief, werken bij, solliciteer nu, kandidaat, selectieproef, examen',
      'Solliciteer nu',
    ],
    donation: [
      'doneren, doneer, donatie, geef nu, geef vandaag, geef maandelijks, geef eenmalig, ik geef eenmalig, ik geef maandelijks, ik wil geven, steun ons, ik doneer, doneer nu, maandelijkse gift, gift, fiscaal attest, je gift',
      'Doneer nu',
    ],
    'sign-in': [
      'inloggen, log in, login, aanmelden bij, wachtwoord vergeten, aanmelden, meld je aan, mijn omgeving, blijf ingelogd, onthoud mij',
      'Inloggen',
    ],
    'password-reset': [
      'wachtwoord vergeten, wachtwoord herstellen, wachtwoord resetten, nieuw wachtwoord aanvragen',
      'Wachtwoord herstellen',
    ],
    search: ['zoeken, zoek, filteren, zoekresultaten, sorteer op', 'Zoeken'],
    comment: [
      'reactie plaatsen, plaats een reactie, reacties, reageer, reageren, reactie, schrijf een review, beoordeling, jouw reactie',
      'Plaats een reactie',
    ],
    settings: [
      'instellingen, mijn profiel, profiel bewerken, opslaan, mijn account, mijn gegevens, wijzigingen opslaan, voorkeuren, cookievoorkeuren, cookie instellingen, profiel, meldingen, uitschrijven, schrijf me uit, uitschrijven voor, mijn voorkeuren',
      'Profiel bewerken',
    ],
    admin: ['beheer, beheerder, beheerpaneel, gebruiker toevoegen, nieuwe gebruiker, gebruikersbeheer', 'Beheerpaneel'],
    trap: ['wedstrijdverslag, wedstrijdschema', 'het wedstrijdverslag'],
  },
  notices: {
    data: [
      'gegevens, persoonsgegevens, jouw gegevens, uw gegevens, privacy, je gegevens, e mailadres, informatie, je e mailadres, uw e mailadres, je adres, je nummer, contactgegevens, de gegevens, deze gegevens, je antwoorden, persoonlijke gegevens, de antwoorden, alle antwoorden, mijn antwoorden, je mail',
      'Je gegevens worden gebruikt',
    ],
    use: [
      'gebruikt, verwerkt, verwerking, verzameld, bewaard, opgeslagen, doel, doeleinden, verwerkingsverantwoordelijke, gebruiken, verwerken, gebruiken we, gebruiken wij, gebruikt je, verwerken we, bewaren, bewaren we, verwijderen we, verzamelen, om je, om u, uitsluitend, alleen gebruikt, bewaartermijn, gerechtvaardigd belang, verantwoordelijke, grondslag, verwijderd',
      'De gegevens worden verwerkt',
    ],
    rights: [
      'uitschrijven, afmelden, inzage, verwijderen, avg, bezwaar, recht op, privacybeleid, privacyverklaring, intrekken, rechten, je uitschrijven, u uitschrijven, op elk moment, elk moment, recht op inzage, je rechten, uw rechten, correctie, verwijdering, klacht, uitschrijflink, toestemming intrekken, rectificatie',
      'Je kunt je altijd uitschrijven',
    ],
    recipients: [
      'derden, partners, gedeeld, verstrekt, doorgegeven, sponsors, delen, delen we, verkocht, verkopen, doorgeven, adverteerders, verwerkers, derde partijen, aan derden, andere partijen',
      'niet aan derden verstrekt',
    ],
    promise: [
      'geen spam, nooit gedeeld, niet gedeeld, vertrouwelijk, anoniem, niet aan derden, nooit doorgegeven, met niemand, aan niemand, nooit verkocht, delen we niet, verkopen we niet, geven we niet, beloofd, nooit, niet doorgegeven, niet verkocht, nul spam, gebruiken we alleen, alleen gebruikt om, nooit verkopen, nooit doorverkopen, enkel om je, alleen om je',
      'Geen spam',
    ],
  },
  links: {
    rules: [
      'voorwaarden, algemene voorwaarden, actievoorwaarden, reglement, wedstrijdreglement, gebruiksvoorwaarden, spelvoorwaarden, spelregels, deelnamevoorwaarden, regels, deelnemingsvoorwaarden',
      'Actievoorwaarden',
    ],
    'privacy-policy': [
      'privacybeleid, privacyverklaring, privacy, privacystatement, privacy beleid, privacy statement, privacy verklaring, gegevensbescherming, privacyvoorwaarden',
      'Privacyverklaring',
    ],
    'legal-notice': [
      'juridische informatie, colofon, wettelijke vermeldingen, juridische kennisgeving, disclaimer, impressum',
      'Colofon',
    ],
    'partner-list': [
      'onze partners, lijst van partners, partners, partnerlijst, overzicht van partners, sponsors, overzicht partners, lijst van onze partners',
      'Onze partners',
    ],
  },
};
