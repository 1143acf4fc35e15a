import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which German is told from the other languages. */
export const germanHints =
  'der die das und ihre ihr sie ich nicht mit bitte anmelden passwort vorname nachname adresse geben wir zum zur ist oder strasse deine dein weiter auf mein haben wie ein eine einen fur';

/** German. Left out on purpose: bare `Name` in "Benutzername", `Partei` in "Drittpartei", `Wettbewerb` in law texts. */
export const german: LanguagePatterns = {
  code: 'de',
  you: 'sie ihr ihre ihren ihrem du dein deine deinem dich ich mein meine ihres deines mir mich euch euer eure bist hast machst seid habt isst trinkst rauchst fahrst wohnst arbeitest schlafst kaufst liest schaust magst denkst findest lebst nutzt kochst verdienst leidest ihnen dir kannst willst',
  fields: {
    'full-name': [
      'vor und nachname, vorname und nachname, vorname nachname, vollstandiger name, name und vorname, ihr name, dein name, name vorname, vorname name, ansprechpartner, vor und zuname, ihr vollstandiger name, name des teilnehmers, vorname und name, vorname und zuname, nachname vorname, ihr vor und nachname, dein vor und nachname, ihr vorname und nachname',
      'Vor- und Nachname',
    ],
    'given-name': ['vorname, vornamen, rufname, ihr vorname, dein vorname, vorname des teilnehmers', 'Vorname *'],
    'family-name': ['nachname, familienname, zuname, geburtsname, ihr nachname, dein nachname', 'Nachname'],
    'lone-name': ['name, wie heisst du, wie heissen sie', 'Name'],
    'middle-name': ['zweiter vorname', 'Zweiter Vorname'],
    honorific: ['anrede, titel', 'Anrede'],
    gender: ['geschlecht, geschlecht des kindes, ihr geschlecht, dein geschlecht', 'Geschlecht'],
    email: [
      'e mail adresse, e mail, email, emailadresse, mailadresse, mail, email adresse, e mailadresse, ihre e mail, mail adresse, e mail oder benutzername, benutzername oder e mail, elektronische adresse, ihre e mail adresse, deine e mail adresse, ihre email, deine e mail, deine email, geschaftliche e mail, berufliche e mail, e mail wiederholen, e mail bestatigen, ihre mailadresse, deine mailadresse, an welche e mail, hinterlassen sie ihre e mail',
      'E-Mail-Adresse',
    ],
    phone: [
      'telefon, telefonnummer, rufnummer, tel, tel nr, telefonnr, telefon nr, kontaktnummer, telefon fur ruckfragen, ihre telefonnummer, deine telefonnummer, telefon tagsuber, telefonnummer fur ruckfragen, telefon privat, unter dieser nummer, unter welcher nummer, nummer erreichen, tagsuber erreichbar, ruckrufnummer, vorwahl, rufnummer tagsuber',
      'Telefonnummer',
    ],
    mobile: [
      'handy, handynummer, mobilnummer, mobiltelefon, mobil, handy nummer, mobilfunknummer, natel, ihre handynummer, deine handynummer, mobilrufnummer, mobile, handy oder, whatsapp nummer',
      'Handynummer',
    ],
    landline: ['festnetz, festnetznummer, telefon festnetz', 'Festnetznummer'],
    'social-handle': [
      'instagram name, instagram profil, instagram account, instagram, instagram handle, tiktok, facebook, facebook profil, twitter, dein instagram, dein instagram name, insta name, instagram nutzername, insta',
      'Instagram-Name',
    ],
    website: ['webseite, webadresse, internetseite, website', 'Webseite'],
    'birth-date': [
      'geburtsdatum, geburtstag, geboren am, geb datum, geburtsdatum des kindes, ihr geburtsdatum, dein geburtsdatum, wann sind sie geboren, wann bist du geboren, datum der geburt, geb dat, wann wurdest du geboren',
      'Geburtsdatum (TT.MM.JJJJ)',
    ],
    'birth-day': ['tag der geburt, geburtstag tag', 'Tag der Geburt'],
    'birth-month': ['geburtsmonat', 'Geburtsmonat'],
    'birth-year': [
      'geburtsjahr, jahrgang, ihr geburtsjahr, dein geburtsjahr, in welchem jahr sind sie geboren, jahr sind sie geboren, in welchem jahr bist du geboren',
      'Geburtsjahr',
    ],
    day: ['tag, tt', 'Tag'],
    month: ['monat, mm', 'Monat'],
    year: ['jahr, jjjj', 'Jahr'],
    date: ['datum', 'Datum'],
    age: [
      'alter, wie alt sind sie, wie alt bist du, altersgruppe, ihr alter, dein alter, altersklasse, in welchem alter, wie alt, altersspanne',
      'Wie alt bist du?',
    ],
    nationality: ['nationalitat, staatsangehorigkeit, staatsburgerschaft', 'Staatsangehörigkeit'],
    'ethnic-origin': ['ethnische herkunft, ethnie', 'Ethnische Herkunft'],
    'postal-address': [
      'anschrift, postanschrift, vollstandige adresse, wohnadresse, ihre adresse, ihre anschrift, wo wohnen sie',
      'Anschrift',
    ],
    street: [
      'strasse, strasse und hausnummer, strasse hausnummer, strasse nr, adresse, strasse hausnr, hausnummer, hausnr, lieferadresse, strassenname, nr, strasse nummer, strasse und nummer, strasse und nr',
      'Straße und Hausnummer',
    ],
    'street-2': ['adresszusatz, zusatz, adresszeile 2, wohnung, stockwerk', 'Adresszusatz'],
    'postal-code': ['plz, postleitzahl, ihre postleitzahl, ihre plz', 'Postleitzahl'],
    city: [
      'ort, stadt, wohnort, plz ort, gemeinde, ortschaft, ihr wohnort, stadt ort, geburtsort, in welcher stadt, wohngemeinde, wohnsitzgemeinde, wohnhaft in, wohnort ort, woher horst du uns, stadtteil, ortsteil, in welchem stadtteil, stadt in der du wohnst',
      'Wohnort',
    ],
    region: ['bundesland, kanton, region, provinz, landkreis, ihr bundesland', 'Bundesland'],
    country: ['land, staat, herkunftsland, ihr land, wohnland', 'Land'],
    job: [
      'beruf, tatigkeit, position, berufsbezeichnung, funktion, branche, berufliche stellung, berufsgruppe, ihr beruf, dein beruf, beruflicher status, beschaftigung, beschaftigungsverhaltnis, berufsstatus, jobtitel, was machen sie beruflich, beschaftigungsstatus, berufliche situation, ihre rolle, deine rolle, ihre funktion',
      'Beruf',
    ],
    employer: [
      'arbeitgeber, ihr arbeitgeber, aktueller arbeitgeber, wo arbeiten sie, fur wen arbeiten sie',
      'Arbeitgeber',
    ],
    company: [
      'firma, unternehmen, organisation, firmenname, institution, verein, ihr unternehmen, firma organisation, name des unternehmens, name der firma, betrieb, schule, unternehmensgrosse, mitarbeiterzahl, anzahl der mitarbeiter, anzahl mitarbeiter',
      'Firma',
    ],
    education: [
      'schulabschluss, bildungsabschluss, hochster abschluss, ausbildung, hochster schulabschluss, hochster bildungsabschluss, bildung',
      'Schulabschluss',
    ],
    income: [
      'einkommen, haushaltseinkommen, nettoeinkommen, jahreseinkommen, gehalt, monatliches nettoeinkommen, haushaltsnettoeinkommen, nettohaushaltseinkommen, monatseinkommen, ihr einkommen, bruttoeinkommen, gehaltsvorstellung, gehaltswunsch, wunschgehalt',
      'Monatliches Haushaltseinkommen',
    ],
    household: [
      'haushalt, personen im haushalt, haushaltsgrosse, wie viele personen leben, wie viele personen leben in ihrem haushalt, anzahl personen im haushalt, personenanzahl im haushalt, haushaltsgrose, anzahl der personen im haushalt, haushaltsmitglieder, personen leben, leben in ihrem haushalt, wohnen bei ihnen, leben bei ihnen, unter ihrem dach, personen wohnen, wohnen in ihrem haushalt, leben in deinem haushalt, mit wem wohnst du, mit wem leben sie, mit wem lebst du',
      'Personen im Haushalt',
    ],
    children: [
      'kinder, anzahl der kinder, haben sie kinder, anzahl kinder, hast du kinder, name des kindes, wie viele kinder, wie viele kinder haben sie, alter der kinder, alter des kindes, alter ihrer kinder, name ihres kindes, kinder im haushalt, errechneter geburtstermin, anzahl der kinder im haushalt, davon kinder, davon unter, davon kinder unter, geburtsdatum des kindes, geburtsdatum ihres kindes, geburtsdatum deines kindes, errechneter termin',
      'Haben Sie Kinder?',
    ],
    'marital-status': [
      'familienstand, ihr familienstand, beziehungsstatus, leben sie in einer partnerschaft',
      'Familienstand',
    ],
    housing: [
      'wohnsituation, eigentumer oder mieter, miete oder eigentum, wohnform, immobilienart, wohnflache, sind sie eigentumer, sind sie mieter, wohnen sie zur miete, haus oder wohnung, wohneigentum, gebaudeart, gebaudetyp, art der immobilie, art des hauses, baujahr, dachform, dachflache, wie wohnen sie, sind sie hauseigentumer, quadratmeter, garten, haben sie einen garten, balkon, terrasse, wohnen sie im, stockwerk, etage, wie gross ist ihre wohnung, wohnungsgrosse, anzahl zimmer, besitzt du eine immobilie, besitzen sie eine immobilie, zur miete, wohnst du zur miete, mieter oder eigentumer, grundstuck, besitzt du ~ immobilie, besitzen sie ~ immobilie, gross ist ihre wohnung, gross ist deine wohnung, ausrichtung, dachausrichtung, dachneigung, baujahr des hauses',
      'Wohnsituation',
    ],
    vehicle: [
      'fahrzeug, auto, automarke, kennzeichen, fuhrerschein, haben sie ein auto, welches auto fahren sie, fahrzeugmodell, fahrzeugmarke, besitzen sie ein auto, kfz, kfz kennzeichen, ihr fahrzeug, welches auto, welches fahrzeug, auto fahren sie, auto fahrst du, welche automarke, hersteller und modell, erstzulassung, marke und modell, amtliches kennzeichen, kilometer pro jahr, jahrliche fahrleistung, kilometerstand',
      'Kennzeichen',
    ],
    pets: [
      'haustier, haustiere, haben sie haustiere, haben sie ein haustier, ihr haustier, hund oder katze, hund, katze, wie viele katzen, wie viele hunde, haben sie einen hund, haben sie eine katze, name ihres hundes, hunderasse, name der katze, name des hundes, name ihrer katze, alter des hundes, alter der katze, name deines hundes, name deiner katze, alter ihres hundes',
      'Haben Sie Haustiere?',
    ],
    bank: [
      'iban, bank, kontoinhaber, kontonummer, bic, bankverbindung, ihre bank, hausbank, bei welcher bank, welche bank',
      'IBAN',
    ],
    insurer: [
      'versicherung, krankenkasse, krankenversicherung, versicherer, ihre versicherung, ihre krankenkasse, aktuelle krankenkasse, wo sind sie versichert, versicherungsgesellschaft, aktuelle versicherung, bei wem sind sie versichert',
      'Krankenkasse',
    ],
    energy: [
      'heizung, heizungsart, stromanbieter, energieversorger, wie heizen sie, aktuelle heizung, ihr stromanbieter, aktueller stromanbieter, stromverbrauch, heizsystem, energietrager, stromkosten, womit heizen sie, jahresverbrauch, verbrauch pro jahr, gasverbrauch, verbrauch kwh, kwh pro jahr',
      'Heizungsart',
    ],
    health: [
      'gesundheit, allergien, krankheiten, vorerkrankungen, gewicht, blutgruppe, schwanger, schlaf, schlafen sie, beschwerden, medikamente, schlafprobleme, allergie, leiden sie, tragen sie eine brille, sind sie schwanger, gesundheitliche beschwerden, gesundheitszustand, korpergrosse, grosse und gewicht, hauttyp, unvertraglichkeiten, behinderung, pflegegrad, horgerat, diabetes, medikamente einnehmen, schmerzen, horprobleme, schwerhorig, schlecht horen, rucken schmerzen, ruckenschmerzen, gelenkschmerzen, ihre beschwerden, hautprobleme, ihre haut, deine haut, haartyp, leidest du, grosse in cm, gewicht in kg, korpergewicht, grosse cm, deine grosse, ihre grosse, bmi, kopfhaut, schwangerschaft, schilddruse, bluthochdruck, asthma, schlafapnoe, schnarchen, schlaflosigkeit, horgerate, sehscharfe, kg',
      'Haben Sie Allergien?',
    ],
    lifestyle: [
      'rauchen sie, raucher, rauchst du, trinken sie alkohol, ernahrung, sport, treiben sie sport, sind sie raucher, rauchverhalten, ernahrungsweise, wie ernahren sie sich, sportlich aktiv, alkoholkonsum, sind sie vegetarier, stunden schlaf, wie viele stunden schlafst, tassen am tag, tassen pro tag, wie viele stunden sitzen sie, wie viele stunden sitzt du',
      'Rauchen Sie?',
    ],
    habits: [
      'wie oft, wie haufig, gewohnheiten, wie viel geben sie, wo kaufen sie, kaufen sie, wann kaufen sie, wie viel zeit, welche zeitschriften, budget, nutzen sie, ihr budget, wie lange, wo kaufst du, ihre stammfiliale, stammfiliale, bevorzugte filiale, ihre filiale, am haufigsten, horen sie uns, ihr markt, in welchem markt, in welcher filiale, hast du eingekauft, haben sie eingekauft, wo hast du gekauft, wo haben sie gekauft, horst du uns, um wie viel uhr gehst, um wie viel uhr gehen, wann gehst du, wann stehst du, wie viele tage pro woche, wie oft pro woche, verkehrsmittel, womit fahrst du, wie hort ihr uns, wie horst du uns, wie horen sie uns',
      'Wie oft kaufen Sie online ein?',
    ],
    interests: [
      'interessen, hobbys, ihre interessen, themen, ihre hobbys, deine interessen, interessengebiete, wofur interessieren sie sich, interessiert an, ich interessiere mich fur, lieblingssport, freizeit, ihrer freizeit, deiner freizeit',
      'Ihre Interessen',
    ],
    opinion: [
      'ihre meinung, deine meinung, wie zufrieden, zufriedenheit, wurden sie uns weiterempfehlen, bewertung, wie bewerten sie, wie gefallt, was halten sie, wie beurteilen sie, sind sie dafur, wie wichtig, stimmen sie zu, wie bewertest du, wie fanden sie, ich finde, ich bin der meinung, meiner meinung nach, warum unterschreibst du, warum unterschreiben sie, was konnen wir verbessern, was sollten wir andern, grund fur ihre unterschrift, warum unterstutzt du, warum unterstutzen sie',
      'Wie zufrieden sind Sie?',
    ],
    'political-opinion': [
      'politische einstellung, welche partei, politische meinung, wen wurden sie wahlen, parteizugehorigkeit, politische ausrichtung, politische orientierung, wen wahlen sie, welche partei wahlen sie, wahlabsicht, wen haben sie gewahlt, parteipraferenz, sonntagsfrage, bundestagswahl, wahl o mat, wahlhilfe, politischer kompass, wahlkompass, politiktest',
      'Welche Partei würden Sie wählen?',
    ],
    religion: [
      'religion, konfession, religionszugehorigkeit, ihre religion, ihre konfession, glaubensrichtung, glaube, religiose zugehorigkeit',
      'Konfession',
    ],
    union: [
      'gewerkschaft, gewerkschaftsmitglied, sind sie gewerkschaftsmitglied, mitglied einer gewerkschaft, gewerkschaftszugehorigkeit',
      'Gewerkschaft',
    ],
    'id-number': [
      'steuernummer, personalausweisnummer, ausweisnummer, reisepassnummer, sozialversicherungsnummer, steuer id, ahv nummer, personalausweis, steueridentifikationsnummer, passnummer, fuhrerscheinnummer, rentenversicherungsnummer, versichertennummer, umsatzsteuer id, ust idnr, uid nummer, firmenbuchnummer',
      'Reisepassnummer',
    ],
    'member-number': [
      'kundennummer, mitgliedsnummer, kundenkartennummer, vertragsnummer, mitgliedsnr, kundennr, kundenkarte, nummer der kundenkarte, vorteilskarte, treuekarte, bonuskarte, abonummer, abonnementnummer',
      'Kundennummer',
    ],
    'card-number': ['kartennummer, kreditkartennummer', 'Kartennummer'],
    'card-name': ['karteninhaber, name auf der karte, name des karteninhabers', 'Karteninhaber'],
    'card-code': ['prufnummer, kartenprufnummer, sicherheitscode, cvc, cvv', 'Prüfnummer (CVC)'],
    'card-expiry': ['gultig bis, ablaufdatum, gultigkeit, verfallsdatum', 'Gültig bis'],
    photo: [
      'foto, ihr foto, profilbild, ihr bild, bild hochladen, foto hochladen, dein foto, bild, dein bild',
      'Foto hochladen',
    ],
    file: [
      'datei, anhang, lebenslauf, kassenbon, beleg, datei hochladen, kassenbon hochladen, beleg hochladen, rechnung, dokument, datei auswahlen, bewerbungsunterlagen',
      'Lebenslauf',
    ],
    username: [
      'benutzername, nutzername, benutzerkennung, anmeldename, kennung, login, nutzerkennung, benutzer, spielername',
      'Benutzername',
    ],
    nickname: ['spitzname, anzeigename', 'Spitzname'],
    password: [
      'passwort, kennwort, passwort wiederholen, passwort bestatigen, neues passwort, altes passwort',
      'Passwort',
    ],
    'one-time-code': [
      'bestatigungscode, einmalcode, sms code, verifizierungscode, code aus der sms, tan',
      'Bestätigungscode',
    ],
    'free-text': [
      'nachricht, ihre nachricht, kommentar, bemerkung, bemerkungen, mitteilung, anmerkungen, ihr anliegen, frage, beschreibung, begrundung, erzahlen sie, erzahl uns, warum mochten sie, ihre antwort, weitere angaben, ihre geschichte, begrunden sie, freitext, sonstiges',
      'Ihre Nachricht',
    ],
    other: [
      'muttersprache, sprache, wie haben sie von uns erfahren, gutscheincode, wie sind sie auf uns aufmerksam geworden, code, rabattcode, t shirt grosse',
      'Muttersprache',
    ],
    bait: [
      'nicht ausfullen, bitte leer lassen, dieses feld leer lassen, leer lassen, frei lassen',
      'Bitte leer lassen',
    ],
    'not-personal': [
      'suche, suchen, suchbegriff, captcha, menge, anzahl, betreff, betrag, anreise, abreise, sicherheitsfrage, vorwahl, gutschein, sortieren, spamschutz, was ergibt, anzahl personen, erwachsene, personenzahl, uhrzeit, wunschtermin, datum und uhrzeit, rechenaufgabe, bitte rechnen, code unter, aktionscode, gewinncode, code auf, code eingeben, losnummer, landervorwahl, landesvorwahl, bonnummer, titel des bildes, bildtitel, titel des fotos, titel der geschichte, was schatzt du wie viele, was schatzen sie wie viele, ihrer meinung nach wie viele, deiner meinung nach wie viele',
      'Suchbegriff',
    ],
  },
  options: {
    honorific: ['herr, frau, divers, keine angabe', 'Frau'],
    gender: ['mannlich, weiblich, divers, mann, frau, junge, madchen', 'Weiblich'],
    'marital-status': [
      'ledig, verheiratet, geschieden, verwitwet, getrennt lebend, in partnerschaft, in einer beziehung, eingetragene lebenspartnerschaft, alleinstehend',
      'Verheiratet',
    ],
    energy: [
      'gas, ol, heizol, warmepumpe, pellets, holz, fernwarme, strom, erdgas, olheizung, gasheizung, elektroheizung, nachtspeicher, pelletheizung',
      'Fernwärme',
    ],
    housing: [
      'eigentumer, mieter, eigentum, miete, haus, wohnung, einfamilienhaus, mehrfamilienhaus, eigentumswohnung, zur miete, im eigenheim, reihenhaus, doppelhaushalfte, in einer wohnung, in einem haus, im eigenen haus, mieter in, eigentumer in, mietwohnung, eigenheim, miethaus, stockwerkeigentum',
      'Mieter',
    ],
    job: [
      'angestellter, angestellte, selbstandig, student, schuler, rentner, beamter, arbeitslos, angestellt, selbststandig, in ausbildung, hausfrau, hausmann, freiberufler, arbeitssuchend, in rente',
      'Selbständig',
    ],
    opinion: [
      'sehr zufrieden, zufrieden, unzufrieden, trifft zu, trifft nicht zu, stimme zu, stimme nicht zu, teils teils, dafur, dagegen, keine meinung, schlecht, mittelmassig, sehr gut, sehr schlecht',
      'Sehr zufrieden',
    ],
    'birth-month': [
      'januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember',
      'März',
    ],
    habits: [
      'taglich, jeden tag, wochentlich, jede woche, einmal pro woche, mehrmals pro woche, einmal im monat, jeden monat, monatlich, mehrmals im monat, mehrmals im jahr, ab und zu, selten, nie, oft, manchmal, fast nie, gelegentlich, regelmassig, seltener, haufig, hin und wieder',
      'Einmal pro Woche',
    ],
    health: [
      'diabetes, arthrose, arthritis, asthma, bluthochdruck, akne, unreinheiten, rotungen, rosazea, ekzem, neurodermitis, schuppenflechte, migrane, schlafstorungen, ruckenschmerzen, gelenkschmerzen, ubergewicht, allergien, depression, depressionen, angste, horverlust, trockene haut, fettige haut, mischhaut, empfindliche haut, falten, pigmentflecken, haarausfall, schnarchen, wechseljahre, kopfschmerzen',
      'Bluthochdruck',
    ],
    interests: [
      'garten, heimwerken, lesen, reisen, kochen, sport, musik, kino, film, theater, tanz, mode, beauty, wohnen, technik, gaming, haustiere, wellness, literatur, wandern, fotografie, autos, kulinarik, handarbeit, angeln, ausstellungen, konzerte',
      'Wandern',
    ],
    lifestyle: [
      'raucher, nichtraucher, vegetarisch, vegan, vegetarier, veganer, flexitarisch, ich rauche, ich rauche nicht, ehemaliger raucher, raucherin, nichtraucherin',
      'Nichtraucher',
    ],
    religion: [
      'katholisch, romisch katholisch, evangelisch, muslimisch, judisch, buddhistisch, orthodox, konfessionslos, ohne konfession, ohne bekenntnis',
      'Evangelisch',
    ],
    vehicle: ['benzin, benziner, diesel, elektro, hybrid, plug in hybrid, autogas, vollelektrisch', 'Benziner'],
  },
  topics: {
    'not-personal': [
      'wissen sie, weisst du, wusstest du, wussten sie, kennen sie, kennst du, erraten, schatzen sie, schatze, richtige antwort',
      'Wissen Sie, wie hoch der Dom ist?',
    ],
    religion: [
      'kirche*, moschee*, synagoge*, beten, betest, gebet*, gott, gottesdienst*, glaubig*, religi*, glauben sie an, konfession*, bibel',
      'Gehen Sie in die Kirche?',
    ],
    'political-opinion': [
      'wahl, wahlen, wahlst, wahlen sie, gewahlt, bundestagswahl*, landtagswahl*, regierung*, politi*, partei*, kanzler*, burgermeister*, volksentscheid*, abstimmung*',
      'Wen wählen Sie bei der nächsten Wahl?',
    ],
    health: [
      'leiden, leidest, krank*, schmerz*, beschwerden, gesundheit*, arzt*, medikament*, allerg*, symptom*, diagnos*, behinder*, brille*, horgerat*, horen sie, schwanger*, gewicht*, wiegen, wiegst, abnehmen, therapie*, behandlung*, geimpft, impf*, unvertraglich*, vertragst, haut*, blutdruck, zahn*, knie, rucken*, asthma, diabetes, pflegegrad, sehen sie, gestresst, erschopft, kopfhaut, verdau*, schilddruse*, diabet*, gehor, horen, psycholog*, psychiatr*, sehkraft, schnarch*, schlafmittel, ruckenschmerz*, allergie, tierhaarallergie, allergi*',
      'Leiden Sie an einer Unverträglichkeit?',
    ],
    pets: ['hund, hunde, katze*, haustier*, vierbeiner*', 'Wie viele Hunde haben Sie?'],
    vehicle: [
      'auto, autos, wagen, pkw, fahrzeug*, fahren, fahrst, kilometer*, motorrad*, benzin*, diesel, tanken, tankst, parken, parkst, garage, erstzulassung, kennzeichen',
      'Wie viele Kilometer fahren Sie im Jahr?',
    ],
    insurer: ['versicher*, krankenkasse*, police', 'Wo sind Sie versichert?'],
    bank: ['bank, banken, hausbank, girokonto, sparkasse, konto', 'Bei welcher Bank sind Sie?'],
    energy: [
      'heizen, heizt, heizung*, strom*, gas, gasanbieter, photovoltaik*, solar*, damm*, warmepumpe*, energieversorger*',
      'Womit heizen Sie?',
    ],
    income: [
      'verdien*, gehalt*, einkommen*, spare, sparen, sparst, gespart*, sparbuch*, sparkonto*, ersparnis*, rente, lohn*, kredit*, schulden, vermogen*, geld anlegen, anlag*, ausgaben im monat, netto*, brutto*',
      'Was verdienen Sie im Monat?',
    ],
    housing: [
      'wohn*, miete, mieten, mietest, mieter*, eigentum*, eigenheim*, haus, garten, dach*, zimmer, quadratmeter, bauen, renovier*, umzieh*, balkon, etage',
      'Wohnen Sie zur Miete?',
    ],
    children: [
      'kind, kinder, kindern, baby*, sohn, tochter, enkel*, nachwuchs, schulkind*',
      'Wie alt sind Ihre Kinder?',
    ],
    household: [
      'haushalt*, allein, partner*, zusammen mit, familie*, leben mit, personen leben, lebst mit, ehepartner*',
      'Wer lebt in Ihrem Haushalt?',
    ],
    job: [
      'beruf, berufe, beruflich*, arbeiten sie, arbeitest, job, beschaftigt*, rentner*, angestellt*, branche, arbeitgeber*, homeoffice, selbststandig*, beamt*, arbeitslos*, student*, schuler*, auszubildend*, ausbildung, berufstatig*, ruhestand, arbeitssuche',
      'Arbeiten Sie in Teilzeit?',
    ],
    lifestyle: [
      'rauch*, dampf*, alkohol*, wein, bier, trink*, essen, isst, ernahr*, fleisch*, fisch*, gemuse, obst, vegetar*, vegan*, diat, kochen, kochst, sport*, trainier*, training, bewegung, bewegst, schlaf*, mahlzeit*, fruhstuck*, kaffee, zucker, naschen, spazier*, fitness*, zigarette*',
      'Wie oft essen Sie Fleisch?',
    ],
    habits: [
      'kaufen, kaufst, einkauf*, ausgeben, gibst, geben sie, schauen, schaust, sehen sie fern, lesen, liest, reisen, reist, urlaub*, wochenende*, bestell*, horen sie musik, horst, nutzen, nutzt, feierabend, abends, morgens, verbring*, bildschirm*, handy',
      'Wo kaufen Sie ein?',
    ],
    interests: [
      'hobby, hobbys, interess*, lieb*, mag, magst, mogen, begeister*, leidenschaft*, freizeit*, lieblings*, vorlieben, themen, fan von, bevorzug*',
      'Was machst du in deiner Freizeit?',
    ],
    opinion: [
      'meinung*, meinen, meinst, denken, denkst, finden sie, findest, sollte*, zustimm*, zufrieden*, wichtig*, empfehl*, stimmen sie, bewerten, bewertest, beurteilen',
      'Was denken Sie über den Umbau?',
    ],
  },
  consent: {
    accept: [
      'stimme, akzeptiere, einverstanden, willige, zustimmen, einwilligung, gelesen, erkenne, bestatige, erlaube, akzeptieren, zustimmung, stimmen, erklare mich, zur kenntnis, ich stimme zu, ich bin einverstanden, ich willige ein, einwilligen, ich akzeptiere, ich habe gelesen, zugestimmt, ja ich, bewerbung aufbewahren, in den bewerberpool, ich ermachtige, ermachtige',
      'Ich stimme den Teilnahmebedingungen zu',
    ],
    refuse: [
      'mochte keine, keine werbung, nicht einverstanden, widerspreche, mochte nicht, keinen newsletter, nicht kontaktiert, keine e mails, keine informationen, nicht erhalten, keine angebote, ich mochte nicht, nein danke, ohne werbung, kein, verschonen sie mich, verschont mich, lieber nicht, bitte keine, meinen namen nicht, nicht offentlich anzeigen, nicht veroffentlichen, ich willige nicht ein, stimme nicht zu',
      'Ich möchte keine Werbung erhalten',
    ],
    receive: [
      'erhalten, informiert, zusenden, kontaktiert, informieren, abonnieren, anmelden, zugesandt, kontaktieren, bekommen, empfangen, zuzusenden, erhalte, mochte ich erhalten, zuschicken, schicken, senden, sendet, zusendet, halten sie mich, haltet mich, per e mail informiert, anrufen, angerufen, melden, mich kontaktieren, mich anrufen, mir zusenden, mir schicken, mich informieren, melden sie sich, ja zu, per e mail, per mail, informiert mich, benachrichtigt mich, benachrichtigen sie mich, schickt mir, schicken sie mir, mir schreiben, darf mir schreiben, angesprochen werden, umworben, durfen mir, darf mir, durfen mich, darf mich, werbung schicken, mich auf dem laufenden, auf dem laufenden halten, auf dem laufenden, durfen wir sie, durfen wir dich, werbezwecken, werbezwecke, marketingzwecken, schreibt mir, schreiben sie mir',
      'Ich möchte Angebote erhalten',
    ],
    offers: [
      'angebote, angeboten, informationen, neuigkeiten, werbung, aktionen, e mails, infos, news, produkte, produkten, vorteile, rabatte, werbeinformationen, gewinnspiele, angebot, sonderangebote, neuheiten, tipps, gutscheine, e mail, sms, telefon, post, events, veranstaltungen, exklusive, werbemails, produktneuheiten, produktinformationen, rezepte, termine, neues, kurse, proben, rabatt, vergleichsangebote, kostenvoranschlag, kostenvoranschlage',
      'Angebote und Neuigkeiten',
    ],
    newsletter: [
      'newsletter, newsletters, rundbrief, infobrief, mitgliederbrief, kundenbrief',
      'den Newsletter abonnieren',
    ],
    partners: [
      'partner, partnern, partnerunternehmen, dritte, dritter, sponsoren, kooperationspartner, werbepartner, drittunternehmen, sponsor, unserer partner, partnerfirmen, unternehmen der gruppe, konzernunternehmen, dritten, werbetreibende, kooperationspartnern, sponsors, veranstalter, lieferanten, tochtergesellschaften, verbundene unternehmen, konzerngesellschaften, preisstifter, gewinnsponsoren, die mit uns arbeiten, mit denen wir arbeiten, anbietern, fremdfirmen, drittanbietern, drittanbieter, partner*, vertriebspartner, handelspartner, marketingpartner, versicherer, handler, makler, aussteller, fachbetriebe, fachhandler, ausgewahlte unternehmen, installateure, handwerker, fachpartner, partnerbetriebe, handwerksbetriebe',
      'Angebote unserer Partner',
    ],
    handed: [
      'meine daten an ~ weitergegeben, meine daten an ~ ubermittelt, meine daten an ~ weitergeleitet, meine angaben an ~ weitergegeben, meine kontaktdaten an ~ weitergegeben, weitergabe meiner daten an, ubermittlung meiner daten an',
      'Weitergabe meiner Daten an',
    ],
    share: [
      'weitergegeben, weitergabe, ubermittelt, geteilt, weitergeben, ubermittlung, weiterleiten, weitergeleitet, ubermitteln, verkauft, weitergibt, ubermittelt werden, weitergeben durfen, teilen, vermittelt werden, vermitteln, weitergib*',
      'dass meine Daten weitergegeben werden',
    ],
    rules: [
      'teilnahmebedingungen, agb, nutzungsbedingungen, geschaftsbedingungen, bedingungen, spielregeln, teilnahmebestimmungen, gewinnspielbedingungen, regeln, allgemeinen geschaftsbedingungen, allgemeine geschaftsbedingungen, gewinnspielregeln, teilnahmeregeln, vertragsbedingungen',
      'die Teilnahmebedingungen',
    ],
    privacy: [
      'datenschutz, datenschutzerklarung, datenschutzbestimmungen, datenschutzhinweise, personenbezogenen, personenbezogene, meine daten, meiner daten, dsgvo, datenverarbeitung, datenschutzrichtlinie, daten, verarbeitung meiner, personenbezogener daten, datenschutzvereinbarung, datenschutzinformation, datenschutzinformationen, hinweise zum datenschutz, meine angaben, meine antworten, meiner antworten',
      'die Datenschutzerklärung',
    ],
    political: [
      'politische partei, wahlwerbung, politische werbung, parteien, wahlkampf, politischen zwecken, partei, wahlen, wahlinformationen, politische informationen, unser kandidat, unsere kandidaten, unserer partei, die partei, der partei',
      'Wahlwerbung erhalten',
    ],
    'by-doing': [
      'mit der teilnahme, durch die teilnahme, mit klick auf, mit dem klick, mit absenden, durch absenden, mit der anmeldung, mit ihrer teilnahme, mit deiner teilnahme, durch klicken, indem sie, mit dem absenden, mit der registrierung, indem du, mit deiner anmeldung, mit ihrer anmeldung, durch anklicken, durch ihre teilnahme, durch deine teilnahme, mit der eingabe, mit betatigung, mit der bestellung, mit klick, durch die anmeldung, durch das absenden, mit ihrem klick, mit deinem klick, mit ~ stimmst du, mit ~ stimmen sie, mit ~ erklarst du, mit ~ erklaren sie, durch ~ stimmen sie, wenn sie ~ stimmen sie',
      'Mit der Teilnahme akzeptieren Sie die Teilnahmebedingungen',
    ],
    confirm: [
      'ich versichere, mindestens 18, 18 jahre, volljahrig, uber 18, mindestens 16, mindestens 14, jahre alt, ich bestatige dass, ich bin mindestens, ich bin uber, volljahrig bin',
      'Ich bin mindestens 18 Jahre alt',
    ],
    convenience: [
      'angemeldet bleiben, eingeloggt bleiben, merken, passwort anzeigen, daten merken, lieferadresse identisch, passwort speichern, kopie dieser, kopie meiner, kopie an mich, eine kopie, oder ihr partner, oder dein partner, ihr partner oder, mit ihrem partner, mit deinem partner',
      'Angemeldet bleiben',
    ],
  },
  screens: {
    contest: [
      'gewinnspiel*, verlosung*, preisausschreiben, jetzt gewinnen, zu gewinnen, gewinne einen, gewinnen sie, mitmachen und gewinnen, am gewinnspiel, jetzt teilnehmen und gewinnen, glucksrad, adventskalender, tombola, gewinnchance, malwettbewerb, fotowettbewerb, gewinn ein*, gewinnt, gewinne mit, gewinnen sie ein, gewinnen sie eine, gewinnen sie einen, jetzt mitmachen, jetzt mitmachen und gewinnen, jetzt mitspielen, teilnahme am gewinnspiel, am gewinnspiel teilnehmen, an der verlosung teilnehmen, an der verlosung, wir verlosen, verlosen wir, gewinn sichern, los ziehen, rubbellos, rubbelkarte, gewinncode, sofortgewinn, glucksrad drehen, rad drehen, mitmachen gewinnen, teilnahmeformular, zum gewinnspiel, gewinnspielteilnahme, hauptgewinn, tolle preise, einsendeschluss, chance auf, gewinnfrage, teilnahmekarte, lostopf, in den lostopf, preisratsel, turchen offnen, ich mochte gewinnen, jetzt teilnehmen, sammelaktion, kassenbon hochladen, auslosung, ausgelost, wird gezogen, werden gezogen, losen wir, unter allen, glucklicher gewinner, durchfuhrung des gewinnspiels, durchfuhrung der verlosung, gewinner wird, gewinner werden, benachrichtigung der gewinner, per los, ermittlung der gewinner, ermittlung des gewinners, gewinner zu ermitteln, gewinner benachrichtigen, gewinner zu benachrichtigen, zusendung des preises, versand des preises, preis zu ubergeben, spielregeln, gewinnspielbedingungen, wettbewerbsbedingungen',
      'Jetzt beim Gewinnspiel mitmachen',
    ],
    'contest-hint': [
      'gewinn*, teilnehmen, teilnahme, mitmachen, verlost, preise, hauptpreis, mitspielen, glucksfee, teilnahmebedingungen, teilnahmeschluss, wettbewerb',
      'Teilnahmeschluss ist der 31. Mai',
    ],
    quiz: [
      'quiz, selbsttest, quizfrage, persolichkeitstest, personlichkeitstest, zum ergebnis, ergebnis anzeigen, ihr ergebnis, testen sie ihr wissen, welcher typ, schnelltest, wissenstest, test starten, check starten, dein ergebnis, auswertung, quiz starten, zum quiz, quiz auswerten, dein typ, welcher typ bist du, wie gut kennst du, wie gut kennen sie, teste dein wissen, testen sie sich, mein ergebnis, ergebnis anfordern, ergebnis erhalten, ergebnis per e mail, test auswerten, zur auswertung, ihr persoenliches ergebnis, ihr personliches ergebnis, dein personliches ergebnis, typtest, online test, profil anzeigen, mein profil anzeigen, auflosung, dein verdikt, ihr testergebnis, dein testergebnis, welcher ~ bist du, welche ~ bist du, welches ~ bist du, welcher ~ sind sie, welche ~ sind sie, was fur ein ~ bist du, hauttest, schlaftest, stresstest, hortest, gedachtnistest, eignungstest, berufstest, beziehungstest, liebestest, ernahrungstest, hautanalyse, hautcheck, schlafcheck, gesundheitscheck, fitnesscheck, geschmackstest, reisetyp, lerntyp, farbtyp, dein score, ihr score, meine auswertung, testergebnis',
      'Machen Sie den Persönlichkeitstest',
    ],
    'quiz-hint': ['test, ergebnis, fragen, check, antworten, punkte', 'Ihre Antworten'],
    survey: [
      'umfrage, umfragen, befragung, fragebogen, meinungsumfrage, zufriedenheitsumfrage, abstimmung, an der umfrage teilnehmen, ihre meinung ist gefragt, ihre meinung zahlt, marktforschung, verbraucherumfrage, zur umfrage, studie',
      'Nehmen Sie an unserer Umfrage teil',
    ],
    'video-gate': [
      'video ansehen, video anschauen, jetzt ansehen, aufzeichnung ansehen, video freischalten, zum video, zugang zum video, video starten, gratis video, kostenloses video, zur aufzeichnung, aufzeichnung anfordern, video jetzt ansehen, video jetzt anschauen, video weiter ansehen, weiterschauen, jetzt anschauen, jetzt kostenlos ansehen, film ansehen, film anschauen, doku ansehen, replay ansehen, zum replay, zugang zur aufzeichnung, zum webinar replay, folge ansehen, kurs ansehen, wiedergabe fortsetzen, weiter ansehen, weiter zum video, abspielen fortsetzen, film weiterschauen, link zum video, link zur aufzeichnung, film freischalten, konzert ansehen, vortrag ansehen, weiterhoren, konzert horen, aufzeichnung horen, mitschnitt, zum mitschnitt, film ab, video freizuschalten, lauft das video, das video freizuschalten, film freizuschalten, video startet, startet das video, lektion freischalten',
      'Jetzt Video ansehen',
    ],
    'video-hint': ['video, videos, aufzeichnung, masterclass', 'die Aufzeichnung'],
    petition: [
      'petition, petition unterschreiben, jetzt unterschreiben, unterschrift, unterzeichnen, unterschreiben, offener brief, unterstutzen sie den aufruf, appell unterzeichnen, petition unterzeichnen, jetzt unterzeichnen, unterschriften, haben bereits unterschrieben, mitzeichnen, ich unterschreibe, aufruf unterzeichnen, unterschriftenaktion',
      'Petition unterschreiben',
    ],
    'sample-offer': [
      'gratisprobe, kostenlose probe, gutschein, warenprobe, gratis testen, rabattcode, produkttest, cashback, produkttester, produktprobe, gratisproben, kostenlose produktprobe, probe anfordern, muster anfordern, kostenloses muster, gratis muster, rabatt sichern, gutscheincode, gutschein sichern, testpaket, geld zuruck aktion, willkommensgeschenk, gratis paket, probepackung, zum ausprobieren, kostenlos testen, versand der probe, versand des musters, probierpaket',
      'Gratisprobe anfordern',
    ],
    'quote-request': [
      'angebot anfordern, kostenloses angebot, kostenvoranschlag, tarif berechnen, tarifvergleich, vergleich starten, angebote vergleichen, unverbindliches angebot, beratungstermin, ruckruf, demo anfordern, angebot erhalten, angebot einholen, angebote einholen, jetzt angebot anfordern, jetzt vergleichen, kostenlos vergleichen, beitrag berechnen, kosten berechnen, rechner, unverbindlich anfragen, anfrage stellen, unverbindliche anfrage, beratung anfordern, kostenlose beratung, ruckruf anfordern, forderung prufen, ersparnis berechnen, solaranlage, immobilienbewertung, was kostet, kosten schatzen, angebot erstellen, angebot zu erstellen, preis berechnen, offerten, offerte anfordern, offerten anfordern, gratis offerte, gratis offerten, kostenlose offerte, offerte einholen, offerten vergleichen, angebote anfordern, umzugsofferten, kostenlose angebote, unverbindliche offerte, angebote erhalten, kostenlos angebote, unverbindliche angebote, bis zu 3 angebote, angebote aus deiner region, angebote aus ihrer region',
      'Kostenloses Angebot anfordern',
    ],
    newsletter: [
      'newsletter, newsletter abonnieren, abonnieren, zum newsletter anmelden, newsletteranmeldung, jetzt abonnieren, newsletter anmeldung, nichts verpassen, bleiben sie informiert, immer informiert, auf dem laufenden, neuigkeiten per e mail, anmeldung zum newsletter, rundbrief, jeden morgen, jede woche, kostenloses abo, einmal im monat, e mail alarm, halten sie mich auf dem laufenden',
      'Newsletter abonnieren',
    ],
    webinar: [
      'webinar, online seminar, zum webinar anmelden, live webinar, webinare, live event, online event, anmeldung zum webinar, fur das webinar anmelden',
      'Zum Webinar anmelden',
    ],
    'download-gate': [
      'whitepaper, herunterladen, download, e book, ebook, ratgeber anfordern, kostenloser download, leitfaden, e book herunterladen, whitepaper herunterladen, jetzt herunterladen, kostenlos herunterladen, studie herunterladen, broschure anfordern, checkliste, ratgeber, ratgeber herunterladen, infopaket anfordern, zusendung des ratgebers, zusendung der broschure, broschure zusenden, leitfaden zusenden, jetzt sichern leitfaden, leitfaden herunterladen, kostenloser leitfaden, zum download',
      'Whitepaper herunterladen',
    ],
    account: [
      'registrieren, konto erstellen, konto anlegen, registrierung, jetzt registrieren, kundenkonto, benutzerkonto erstellen, mitglied werden, neu hier, jetzt kostenlos registrieren, account erstellen, neues konto, konto eroffnen, benutzerkonto, mitglied',
      'Konto erstellen',
    ],
    purchase: [
      'bestellen, zahlungspflichtig bestellen, warenkorb, kasse, bezahlen, zahlung, lieferadresse, rechnungsadresse, zahlungsart, kostenpflichtig, versand, zur kasse, jetzt kaufen, kaufen, bestellung abschliessen, bestellubersicht, zahlungsmethode, bestellung, rechnungsdetails',
      'Zahlungspflichtig bestellen',
    ],
    contact: [
      'kontakt, kontaktformular, nachricht senden, schreiben sie uns, kontaktieren sie uns, anfrage senden, ihre anfrage, ihre nachricht, nachricht, anfrage, schreiben sie uns eine nachricht, kundenservice, frage stellen',
      'Kontaktformular',
    ],
    booking: [
      'buchen, buchung, reservieren, reservierung, termin vereinbaren, termin buchen, tisch reservieren, probefahrt, probefahrt vereinbaren, termin, anreise, abreise, tischreservierung, jetzt buchen, anzahl der personen, zimmer reservieren, platz sichern, platz reservieren, jetzt platz sichern',
      'Termin vereinbaren',
    ],
    application: [
      'bewerbung, bewerben, jetzt bewerben, stellenangebot, aufnahmeprufung, stipendium, karriere, lebenslauf, lebenslauf hochladen, bewerbungsformular, stelle, stellenausschreibung, anschreiben, auswahlverfahren, ausschreibung',
      'Jetzt bewerben',
    ],
    donation: [
      'spenden, spende, pate werden, patin werden, patenschaft, patenschaften, monatsbeitrag, forderbeitrag, mitgliedsbeitrag, jetzt spenden, spendenbetrag, fordermitglied, ich spende, monatlich spenden, spenden sie, mit ihrer spende, einmalig spenden, spendenquittung, spendenbescheinigung, ihre spende',
      'Jetzt spenden',
    ],
    'sign-in': [
      'anmelden, einloggen, login, anmeldung, passwort vergessen, logge dich ein, log in, benutzeranmeldung, jetzt anmelden, konto login, kundenlogin, im kundenkonto anmelden, bei ihrem konto anmelden, angemeldet bleiben, zugangsdaten, mitglieder login',
      'Einloggen',
    ],
    'password-reset': [
      'passwort vergessen, passwort zurucksetzen, kennwort vergessen, neues passwort anfordern, neues passwort, passwort andern, kennwort zurucksetzen',
      'Passwort zurücksetzen',
    ],
    search: ['suchen, suche, finden, suchergebnisse, filtern, treffer', 'Suchen'],
    comment: [
      'kommentar schreiben, kommentar abschicken, kommentare, antworten, kommentar hinterlassen, kommentar, ihr kommentar, bewertung schreiben, bewertung abgeben, rezension, diskutieren sie mit',
      'Kommentar schreiben',
    ],
    settings: [
      'einstellungen, mein profil, profil bearbeiten, mein konto, anderungen speichern, meine daten, profil, profileinstellungen, benachrichtigungen, cookie einstellungen, einstellungen speichern, auswahl speichern, datenschutzeinstellungen, newsletter abbestellen, vom newsletter abmelden, abbestellen, austragen, meine einstellungen',
      'Profil bearbeiten',
    ],
    admin: [
      'verwaltung, administration, administrator, benutzer anlegen, nutzer anlegen, benutzerverwaltung, neuer benutzer, rolle, rechteverwaltung',
      'Administration',
    ],
    trap: ['wettbewerbsrecht, gewinnspanne, gewinnmaximierung, gewinn und verlust', 'Gewinn und Verlust'],
  },
  notices: {
    data: [
      'daten, personenbezogene daten, personenbezogenen daten, angaben, datenschutz, e mail adresse, ihre daten, deine daten, informationen, ihre angaben, deine angaben, adresse, ihre e mail, deine e mail, ihre e mail adresse, deine e mail adresse, kontaktdaten, ihre personenbezogenen daten, die daten, personenbezogene, personendaten, mailadresse, deine mailadresse, ihre mailadresse, angegebenen daten, die antworten, alle antworten, meine antworten, deine adresse',
      'Ihre Daten werden verarbeitet',
    ],
    use: [
      'verarbeitet, verarbeitung, verwendet, erhoben, gespeichert, genutzt, zweck, zwecke, zwecken, verantwortlicher, verwenden, geloscht, verarbeiten, nutzen, rechtsgrundlage, speichern, speichert, nutzt, erhebt, erheben, zur durchfuhrung, ausschliesslich, aufbewahrt, loschen, gewinnbenachrichtigung, interesse, um ihnen, um dir, dient, bearbeitet, bearbeiten, loscht, zusendung, aufbewahren, verwenden wir, loschen wir',
      'Die Daten werden gespeichert',
    ],
    rights: [
      'widerrufen, widerruf, abmelden, auskunft, loschung, widerspruch, dsgvo, datenschutzerklarung, datenschutzbeauftragter, abbestellen, abmeldung, berichtigung, rechte, widerrufbar, jederzeit, abmeldelink, ihre rechte, recht auf, loschen lassen, beschwerde, datenschutzhinweise, austragen, widersprechen, einschrankung, aufsichtsbehorde',
      'Sie können jederzeit widerrufen',
    ],
    recipients: [
      'dritte, partner, weitergegeben, empfanger, ubermittelt, weitergabe, sponsoren, weitergeben, geben wir, an dritte, dritten, verkauft, verkaufen, werbepartner, dienstleister, ubermitteln, partnern, geteilt',
      'an Dritte weitergegeben',
    ],
    promise: [
      'kein spam, keinen spam, nicht weitergegeben, nicht an dritte, vertraulich, anonym, keine weitergabe, keine daten, nie weitergegeben, niemals, geben wir nicht, nicht verkauft, an niemanden, werden nicht, keine werbung, versprochen, streng vertraulich, null spam, nur um dir, nur um ihnen, nutzen wir nur, verwenden wir nur, ausschliesslich zur, niemals verkaufen, nie verkaufen, geben wir nicht weiter, grosses indianerehrenwort',
      'Kein Spam',
    ],
  },
  links: {
    rules: [
      'teilnahmebedingungen, agb, nutzungsbedingungen, geschaftsbedingungen, allgemeine geschaftsbedingungen, teilnahmebestimmungen, teilnahmeregeln, spielregeln, gewinnspielbedingungen, bedingungen',
      'Teilnahmebedingungen',
    ],
    'privacy-policy': [
      'datenschutz, datenschutzerklarung, datenschutzhinweise, datenschutzbestimmungen, datenschutzrichtlinie, datenschutzinformation, datenschutzinformationen, hinweise zum datenschutz, datenschutz hinweise, datenschutzerklaerung',
      'Datenschutzerklärung',
    ],
    'legal-notice': ['impressum, rechtliche hinweise, rechtliches, anbieterkennzeichnung', 'Impressum'],
    'partner-list': [
      'partnerliste, unsere partner, liste der partner, sponsorenliste, partner, sponsoren, kooperationspartner, unsere werbepartner, partnerunternehmen',
      'Liste der Partner',
    ],
  },
};
