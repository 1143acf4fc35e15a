import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which Dutch is told from the other languages. */
export const dutchHints =
  'de het een van en je jouw uw ik met voor naam wachtwoord inloggen niet bij vul ons onze deze om aan zijn voornaam achternaam adres wat hoe vaak eet ga akkoord';

/** Dutch. Left out on purpose: bare `partij` ("derde partij") and `actie`. */
export const dutch: LanguagePatterns = {
  code: 'nl',
  you: 'je jij jouw u uw jullie mijn ik bent heb',
  fields: {
    'full-name': [
      'voor en achternaam, volledige naam, voornaam en achternaam, naam en voornaam, voornaam achternaam',
      'Voor- en achternaam',
    ],
    'given-name': ['voornaam, voornamen, roepnaam', 'Voornaam'],
    'family-name': ['achternaam, familienaam', 'Achternaam'],
    'lone-name': ['naam, je naam, uw naam, jouw naam', 'Naam'],
    'middle-name': ['tussenvoegsel, tussenvoegsels, tweede voornaam', 'Tussenvoegsel'],
    honorific: ['aanhef, aanspreking, aanspreektitel', 'Aanhef'],
    gender: ['geslacht, ik ben een man, gender', 'Geslacht'],
    email: [
      'e mailadres, e mail, email, emailadres, mailadres, e mail adres, mail, email adres, gebruikersnaam of e mailadres, e mailadres of gebruikersnaam',
      'E-mailadres',
    ],
    phone: ['telefoon, telefoonnummer, tel, tel nr, telefoonnr', 'Telefoonnummer'],
    mobile: ['mobiel, mobiele nummer, mobiel nummer, gsm, gsm nummer, 06 nummer, mobiele telefoon', 'Mobiel nummer'],
    landline: ['vaste telefoon, vast nummer', 'Vast nummer'],
    'social-handle': ['instagramnaam, instagram account', 'Instagram-account'],
    website: ['website, webadres', 'Webadres'],
    'birth-date': ['geboortedatum, geboren op, geboorte, verjaardag', 'Geboortedatum'],
    'birth-day': ['geboortedag', 'Geboortedag'],
    'birth-month': ['geboortemaand', 'Geboortemaand'],
    'birth-year': ['geboortejaar', 'Geboortejaar'],
    day: ['dag, dd', 'Dag'],
    month: ['maand, mm', 'Maand'],
    year: ['jaar, jjjj', 'Jaar'],
    date: ['datum', 'Datum'],
    age: ['leeftijd, hoe oud ben je, hoe oud bent u, leeftijdscategorie, wat is je leeftijd', 'Hoe oud ben je?'],
    nationality: ['nationaliteit', 'Nationaliteit'],
    'ethnic-origin': ['etnische afkomst, etniciteit', 'Etnische afkomst'],
    'postal-address': ['postadres, volledig adres, woonadres', 'Postadres'],
    street: [
      'straat, adres, straatnaam, straat en huisnummer, huisnummer, huisnr, straat en nummer, nr',
      'Straat en huisnummer',
    ],
    'street-2': ['toevoeging, bus, adresregel 2, huisnummer toevoeging', 'Toevoeging'],
    'postal-code': ['postcode', 'Postcode'],
    city: ['woonplaats, plaats, stad, gemeente, waar ben je opgegroeid, waar ben je geboren, opgegroeid', 'Woonplaats'],
    region: ['provincie, regio', 'Provincie'],
    country: ['land', 'Land'],
    job: ['beroep, functie, functietitel, sector', 'Beroep'],
    employer: ['werkgever', 'Werkgever'],
    company: ['bedrijf, bedrijfsnaam, organisatie, naam organisatie, vereniging', 'Bedrijfsnaam'],
    education: ['opleiding, opleidingsniveau, hoogst genoten opleiding, diploma', 'Opleidingsniveau'],
    income: ['inkomen, gezinsinkomen, maandinkomen, salaris', 'Gezinsinkomen'],
    household: [
      'huishouden, gezinssamenstelling, aantal personen in huishouden, gezin',
      'Aantal personen in huishouden',
    ],
    children: ['kinderen, aantal kinderen, heb je kinderen, heeft u kinderen', 'Heb je kinderen?'],
    'marital-status': ['burgerlijke staat', 'Burgerlijke staat'],
    housing: ['woonsituatie, huur of koop, woning, koop of huur, type woning', 'Woonsituatie'],
    vehicle: ['auto, kenteken, nummerplaat, rijbewijs', 'Kenteken'],
    pets: ['huisdier, huisdieren, heb je huisdieren', 'Heb je huisdieren?'],
    bank: ['iban, rekeningnummer, bank, rekeninghouder', 'Rekeningnummer'],
    insurer: ['verzekeraar, zorgverzekeraar, verzekering', 'Zorgverzekeraar'],
    energy: ['verwarming, energieleverancier', 'Energieleverancier'],
    health: [
      'gezondheid, allergie, allergieen, ziekte, medicijnen, gewicht, bmi, zwanger, klachten',
      'Heb je allergieën?',
    ],
    lifestyle: [
      'rook je, rookt u, roken, dieet, sport je, alcohol, eet je, eet u, gegeten, groente, fruit, drink je, ontbijt, voeding, snack',
      'Rook je?',
    ],
    habits: ['hoe vaak, gewoontes, gewoonten', 'Hoe vaak winkel je online?'],
    interests: ['interesses, hobby, jouw interesses', 'Jouw interesses'],
    opinion: [
      'mening, wat vind je, tevredenheid, hoe tevreden, zou je ons aanbevelen, beoordeling, wat vindt u',
      'Wat vind je van ons?',
    ],
    'political-opinion': ['politieke voorkeur, op welke partij, politieke opvatting', 'Politieke voorkeur'],
    religion: ['religie, geloof, geloofsovertuiging', 'Geloofsovertuiging'],
    union: ['vakbond', 'Vakbond'],
    'id-number': [
      'bsn, burgerservicenummer, klantnummer, lidnummer, paspoortnummer, rijksregisternummer, btw nummer, kvk nummer',
      'Klantnummer',
    ],
    'card-number': ['kaartnummer, creditcardnummer', 'Kaartnummer'],
    'card-name': ['kaarthouder, naam op kaart', 'Naam op kaart'],
    'card-code': ['beveiligingscode, cvc, cvv', 'Beveiligingscode'],
    'card-expiry': ['vervaldatum, geldig tot', 'Vervaldatum'],
    photo: ['foto, jouw foto, profielfoto', 'Upload je foto'],
    file: ['bijlage, bestand, cv, kassabon', 'Bijlage'],
    username: ['gebruikersnaam, inlognaam, gebruiker', 'Gebruikersnaam'],
    nickname: ['bijnaam, schermnaam', 'Bijnaam'],
    password: ['wachtwoord, wachtwoord bevestigen, nieuw wachtwoord, herhaal wachtwoord', 'Wachtwoord'],
    'one-time-code': ['verificatiecode, sms code, bevestigingscode', 'Verificatiecode'],
    'free-text': [
      'bericht, opmerking, opmerkingen, vraag, jouw bericht, toelichting, motivatie, reactie',
      'Jouw bericht',
    ],
    other: ['moedertaal, taal, kortingscode, hoe heb je ons gevonden', 'Moedertaal'],
    'not-personal': [
      'zoeken, zoekterm, zoek, captcha, aantal, onderwerp, bedrag, aankomst, vertrek, sorteer op',
      'Zoekterm',
    ],
  },
  options: {
    honorific: ['dhr, mevr, de heer, mevrouw, meneer', 'Mevrouw'],
    gender: ['man, vrouw, jongen, meisje, anders, mannelijk, vrouwelijk, x', 'Vrouw'],
    'marital-status': ['gehuwd, ongehuwd, alleenstaand, gescheiden, samenwonend, getrouwd', 'Gehuwd'],
    housing: ['huur, koop, huurwoning, koopwoning, huis, appartement', 'Koopwoning'],
    job: ['student, werkend, werkloos, gepensioneerd, zelfstandige', 'Gepensioneerd'],
    opinion: ['zeer tevreden, tevreden, ontevreden, eens, oneens, helemaal mee eens', 'Zeer tevreden'],
    'birth-month': [
      'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december',
      'Maart',
    ],
  },
  consent: {
    accept: [
      'akkoord, ga akkoord, accepteer, toestemming, gelezen, stem in, goedkeuren, aanvaard, instemmen, geef toestemming',
      'Ik ga akkoord met de voorwaarden',
    ],
    refuse: ['wil geen, niet ontvangen, wens geen, liever geen', 'Ik wil geen aanbiedingen ontvangen'],
    receive: [
      'ontvangen, ontvang, op de hoogte, aanmelden, inschrijven, toesturen, contact opnemen, geinformeerd, benaderd, stuur mij, houd mij',
      'Ja, ik wil aanbiedingen ontvangen',
    ],
    offers: [
      'aanbiedingen, nieuws, acties, informatie, reclame, kortingen, updates, e mails, tips, voordelen, aanbod',
      'nieuws en aanbiedingen',
    ],
    newsletter: ['nieuwsbrief, nieuwsbrieven, newsletter', 'Schrijf mij in voor de nieuwsbrief'],
    partners: ['partners, derden, sponsors, adverteerders, derde partijen, partner', 'aanbiedingen van partners'],
    share: ['gedeeld, delen, doorgeven, doorgegeven, verstrekt', 'gegevens worden gedeeld'],
    rules: [
      'voorwaarden, algemene voorwaarden, actievoorwaarden, spelvoorwaarden, wedstrijdreglement, reglement, gebruiksvoorwaarden, deelnamevoorwaarden',
      'de actievoorwaarden',
    ],
    privacy: [
      'privacybeleid, privacyverklaring, privacy, persoonsgegevens, mijn gegevens, gegevens, avg, privacyvoorwaarden, privacystatement',
      'het privacybeleid',
    ],
    political: ['politieke partij, verkiezingscampagne', 'een politieke partij'],
    'by-doing': [
      'door te klikken, door deel te nemen, door mee te doen, door je in te schrijven, door verder te gaan, door te verzenden, door op, door je aan te melden, door dit formulier',
      'Door deel te nemen ga je akkoord met het reglement',
    ],
    confirm: ['ik verklaar, ik bevestig, 18 jaar, ouder dan, minstens 18', 'Ik ben ouder dan 18 jaar'],
    convenience: [
      'onthoud mij, ingelogd blijven, onthouden, toon wachtwoord, zelfde adres, aangemeld blijven',
      'Onthoud mij',
    ],
  },
  screens: {
    contest: [
      'winactie, prijsvraag, doe mee en win, kans maken op, maak kans op, wedstrijd, win een, verloting, loterij, winnen, kans op, deelnemen aan de wedstrijd, maak kans, prijzenpot, fotowedstrijd',
      'Doe mee en win een reis',
    ],
    'contest-hint': [
      'win, prijs, prijzen, winnaar, winnaars, meedoen, doe mee, deelnemen, deelname, meespelen, gewonnen',
      'De winnaar krijgt bericht',
    ],
    quiz: [
      'quiz, doe de test, persoonlijkheidstest, bekijk je resultaat, bekijk resultaat, jouw resultaat, test jezelf, welk type, zelftest',
      'Doe de test',
    ],
    'quiz-hint': ['test, resultaat, resultaten, vragen, antwoorden, uitslag', 'Jouw antwoorden'],
    survey: ['enquete, vragenlijst, onderzoek, peiling, tevredenheidsonderzoek, poll', 'Vul de enquête in'],
    'video-gate': [
      'bekijk de video, video bekijken, bekijk nu, bekijk de opname, kijk nu, ontgrendel de video, toegang tot de video',
      'Bekijk de video',
    ],
    'video-hint': ['video, opname, masterclass', 'de video'],
    petition: [
      'petitie, teken de petitie, onderteken, ondertekenen, handtekening, teken nu, handtekeningen',
      'Teken de petitie',
    ],
    'sample-offer': [
      'gratis proefpakket, gratis sample, kortingscode, gratis proberen, waardebon, gratis product, cashback',
      'Vraag je gratis proefpakket aan',
    ],
    'quote-request': [
      'offerte, offerte aanvragen, vrijblijvende offerte, vergelijk offertes, bereken je premie, bel mij terug, demo aanvragen',
      'Vraag een offerte aan',
    ],
    newsletter: [
      'nieuwsbrief, schrijf je in, inschrijven voor de nieuwsbrief, abonneer, aanmelden voor de nieuwsbrief, abonneren',
      'Schrijf je in voor de nieuwsbrief',
    ],
    webinar: ['webinar, online seminar, reserveer je plek', 'Meld je aan voor het webinar'],
    'download-gate': [
      'download, downloaden, whitepaper, gratis gids, e book, ebook, brochure aanvragen',
      'Download de whitepaper',
    ],
    account: [
      'account aanmaken, registreren, maak een account, registreer, aanmelden, word lid, nieuw account',
      'Maak een account aan',
    ],
    purchase: [
      'bestellen, afrekenen, betalen, winkelwagen, bestelling plaatsen, bezorgadres, factuuradres, betaalmethode, winkelmandje',
      'Bestelling plaatsen',
    ],
    contact: [
      'contact, contactformulier, neem contact op, bericht sturen, stuur bericht, stel je vraag',
      'Contactformulier',
    ],
    booking: [
      'reserveren, boeken, afspraak maken, maak een afspraak, afspraak, reservering, boek nu',
      'Maak een afspraak',
    ],
    application: ['solliciteren, sollicitatie, vacature, solliciteer, toelatingsexamen', 'Solliciteer nu'],
    donation: ['doneren, doneer, donatie, geef nu, steun ons', 'Doneer nu'],
    'sign-in': ['inloggen, log in, login, aanmelden bij, wachtwoord vergeten', 'Inloggen'],
    'password-reset': [
      'wachtwoord vergeten, wachtwoord herstellen, wachtwoord resetten, nieuw wachtwoord aanvragen',
      'Wachtwoord herstellen',
    ],
    search: ['zoeken, zoek', 'Zoeken'],
    comment: ['reactie plaatsen, plaats een reactie, reacties, reageer, reageren', 'Plaats een reactie'],
    settings: [
      'instellingen, mijn profiel, profiel bewerken, opslaan, mijn account, mijn gegevens, wijzigingen opslaan',
      'Profiel bewerken',
    ],
    admin: ['beheer, beheerder, beheerpaneel', 'Beheerpaneel'],
    trap: ['wedstrijdverslag, wedstrijdschema', 'het wedstrijdverslag'],
  },
  notices: {
    data: [
      'gegevens, persoonsgegevens, jouw gegevens, uw gegevens, privacy, je gegevens, e mailadres, informatie',
      'Je gegevens worden gebruikt',
    ],
    use: [
      'gebruikt, verwerkt, verwerking, verzameld, bewaard, opgeslagen, doel, doeleinden, verwerkingsverantwoordelijke, gebruiken, verwerken',
      'De gegevens worden verwerkt',
    ],
    rights: [
      'uitschrijven, afmelden, inzage, verwijderen, avg, bezwaar, recht op, privacybeleid, privacyverklaring, intrekken, rechten',
      'Je kunt je altijd uitschrijven',
    ],
    recipients: ['derden, partners, gedeeld, verstrekt, doorgegeven, sponsors', 'niet aan derden verstrekt'],
    promise: [
      'geen spam, nooit gedeeld, niet gedeeld, vertrouwelijk, anoniem, niet aan derden, nooit doorgegeven',
      'Geen spam',
    ],
  },
  links: {
    rules: [
      'voorwaarden, algemene voorwaarden, actievoorwaarden, reglement, wedstrijdreglement, gebruiksvoorwaarden, spelvoorwaarden',
      'Actievoorwaarden',
    ],
    'privacy-policy': ['privacybeleid, privacyverklaring, privacy, privacystatement', 'Privacyverklaring'],
    'legal-notice': ['juridische informatie, colofon', 'Colofon'],
    'partner-list': ['onze partners, lijst van partners, partners', 'Onze partners'],
  },
};
