import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which German is told from the other languages. */
export const germanHints =
  'der die das und ihre ihr sie ich nicht mit bitte anmelden passwort vorname nachname adresse geben wir zum zur ist oder strasse deine dein weiter auf mein haben wie ein eine einen fur';

/** German. Left out on purpose: bare `Name` in "Benutzername", `Partei` in "Drittpartei", `Wettbewerb` in law texts. */
export const german: LanguagePatterns = {
  code: 'de',
  you: 'sie ihr ihre ihren ihrem du dein deine deinem dich ich mein meine',
  fields: {
    'full-name': [
      'vor und nachname, vorname und nachname, vorname nachname, vollstandiger name, name und vorname, ihr name, dein name, name vorname, vorname name, ansprechpartner',
      'Vor- und Nachname',
    ],
    'given-name': ['vorname, vornamen, rufname', 'Vorname *'],
    'family-name': ['nachname, familienname, zuname, geburtsname', 'Nachname'],
    'lone-name': ['name', 'Name'],
    'middle-name': ['zweiter vorname', 'Zweiter Vorname'],
    honorific: ['anrede, titel', 'Anrede'],
    gender: ['geschlecht, geschlecht des kindes', 'Geschlecht'],
    email: [
      'e mail adresse, e mail, email, emailadresse, mailadresse, mail, email adresse, e mailadresse, ihre e mail, mail adresse, e mail oder benutzername, benutzername oder e mail, elektronische adresse',
      'E-Mail-Adresse',
    ],
    phone: ['telefon, telefonnummer, rufnummer, tel, tel nr, telefonnr, telefon nr, kontaktnummer', 'Telefonnummer'],
    mobile: [
      'handy, handynummer, mobilnummer, mobiltelefon, mobil, handy nummer, mobilfunknummer, natel',
      'Handynummer',
    ],
    landline: ['festnetz, festnetznummer', 'Festnetznummer'],
    'social-handle': ['instagram name, instagram profil, instagram account', 'Instagram-Name'],
    website: ['webseite, webadresse, internetseite, website', 'Webseite'],
    'birth-date': [
      'geburtsdatum, geburtstag, geboren am, geb datum, geburtsdatum des kindes',
      'Geburtsdatum (TT.MM.JJJJ)',
    ],
    'birth-day': ['tag der geburt, geburtstag tag', 'Tag der Geburt'],
    'birth-month': ['geburtsmonat', 'Geburtsmonat'],
    'birth-year': ['geburtsjahr, jahrgang', 'Geburtsjahr'],
    day: ['tag, tt', 'Tag'],
    month: ['monat, mm', 'Monat'],
    year: ['jahr, jjjj', 'Jahr'],
    date: ['datum', 'Datum'],
    age: ['alter, wie alt sind sie, wie alt bist du, altersgruppe, ihr alter, dein alter', 'Wie alt bist du?'],
    nationality: ['nationalitat, staatsangehorigkeit, staatsburgerschaft', 'Staatsangehörigkeit'],
    'ethnic-origin': ['ethnische herkunft, ethnie', 'Ethnische Herkunft'],
    'postal-address': ['anschrift, postanschrift, vollstandige adresse, wohnadresse', 'Anschrift'],
    street: [
      'strasse, strasse und hausnummer, strasse hausnummer, strasse nr, adresse, strasse hausnr, hausnummer, hausnr, lieferadresse, strassenname, nr',
      'Straße und Hausnummer',
    ],
    'street-2': ['adresszusatz, zusatz, adresszeile 2, wohnung, stockwerk', 'Adresszusatz'],
    'postal-code': ['plz, postleitzahl', 'Postleitzahl'],
    city: ['ort, stadt, wohnort, plz ort, gemeinde, ortschaft', 'Wohnort'],
    region: ['bundesland, kanton, region', 'Bundesland'],
    country: ['land, staat, herkunftsland', 'Land'],
    job: [
      'beruf, tatigkeit, position, berufsbezeichnung, funktion, branche, berufliche stellung, berufsgruppe',
      'Beruf',
    ],
    employer: ['arbeitgeber', 'Arbeitgeber'],
    company: ['firma, unternehmen, organisation, firmenname, institution, verein', 'Firma'],
    education: ['schulabschluss, bildungsabschluss, hochster abschluss, ausbildung', 'Schulabschluss'],
    income: [
      'einkommen, haushaltseinkommen, nettoeinkommen, jahreseinkommen, gehalt',
      'Monatliches Haushaltseinkommen',
    ],
    household: ['haushalt, personen im haushalt, haushaltsgrosse, wie viele personen leben', 'Personen im Haushalt'],
    children: [
      'kinder, anzahl der kinder, haben sie kinder, anzahl kinder, hast du kinder, name des kindes',
      'Haben Sie Kinder?',
    ],
    'marital-status': ['familienstand', 'Familienstand'],
    housing: [
      'wohnsituation, eigentumer oder mieter, miete oder eigentum, wohnform, immobilienart, wohnflache',
      'Wohnsituation',
    ],
    vehicle: ['fahrzeug, auto, automarke, kennzeichen, fuhrerschein', 'Kennzeichen'],
    pets: ['haustier, haustiere, haben sie haustiere', 'Haben Sie Haustiere?'],
    bank: ['iban, bank, kontoinhaber, kontonummer, bic, bankverbindung', 'IBAN'],
    insurer: ['versicherung, krankenkasse, krankenversicherung, versicherer', 'Krankenkasse'],
    energy: ['heizung, heizungsart, stromanbieter, energieversorger', 'Heizungsart'],
    health: [
      'gesundheit, allergien, krankheiten, vorerkrankungen, gewicht, blutgruppe, schwanger, schlaf, schlafen sie, beschwerden, medikamente, schlafprobleme',
      'Haben Sie Allergien?',
    ],
    lifestyle: [
      'rauchen sie, raucher, rauchst du, trinken sie alkohol, ernahrung, sport, treiben sie sport',
      'Rauchen Sie?',
    ],
    habits: ['wie oft, wie haufig, gewohnheiten', 'Wie oft kaufen Sie online ein?'],
    interests: ['interessen, hobbys, ihre interessen, themen', 'Ihre Interessen'],
    opinion: [
      'ihre meinung, deine meinung, wie zufrieden, zufriedenheit, wurden sie uns weiterempfehlen, bewertung, wie bewerten sie, wie gefallt',
      'Wie zufrieden sind Sie?',
    ],
    'political-opinion': [
      'politische einstellung, welche partei, politische meinung, wen wurden sie wahlen, parteizugehorigkeit',
      'Welche Partei würden Sie wählen?',
    ],
    religion: ['religion, konfession, religionszugehorigkeit', 'Konfession'],
    union: ['gewerkschaft, gewerkschaftsmitglied', 'Gewerkschaft'],
    'id-number': [
      'steuernummer, personalausweisnummer, ausweisnummer, reisepassnummer, kundennummer, mitgliedsnummer, sozialversicherungsnummer, steuer id, kundenkartennummer, ahv nummer',
      'Kundennummer',
    ],
    'card-number': ['kartennummer, kreditkartennummer', 'Kartennummer'],
    'card-name': ['karteninhaber, name auf der karte, name des karteninhabers', 'Karteninhaber'],
    'card-code': ['prufnummer, kartenprufnummer, sicherheitscode, cvc, cvv', 'Prüfnummer (CVC)'],
    'card-expiry': ['gultig bis, ablaufdatum, gultigkeit, verfallsdatum', 'Gültig bis'],
    photo: ['foto, ihr foto, profilbild', 'Foto hochladen'],
    file: ['datei, anhang, lebenslauf, kassenbon, beleg', 'Lebenslauf'],
    username: [
      'benutzername, nutzername, benutzerkennung, anmeldename, kennung, login, nutzerkennung, benutzer',
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
      'nachricht, ihre nachricht, kommentar, bemerkung, bemerkungen, mitteilung, anmerkungen, ihr anliegen, frage, beschreibung, begrundung',
      'Ihre Nachricht',
    ],
    other: ['muttersprache, sprache, wie haben sie von uns erfahren, gutscheincode', 'Muttersprache'],
    'not-personal': [
      'suche, suchen, suchbegriff, captcha, menge, anzahl, betreff, betrag, anreise, abreise, sicherheitsfrage, vorwahl, gutschein, sortieren, spamschutz, was ergibt',
      'Suchbegriff',
    ],
  },
  options: {
    honorific: ['herr, frau, divers, keine angabe', 'Frau'],
    gender: ['mannlich, weiblich, divers, mann, frau, junge, madchen', 'Weiblich'],
    'marital-status': ['ledig, verheiratet, geschieden, verwitwet, getrennt lebend', 'Verheiratet'],
    housing: ['eigentumer, mieter, eigentum, miete, haus, wohnung', 'Mieter'],
    job: ['angestellter, angestellte, selbstandig, student, schuler, rentner, beamter, arbeitslos', 'Selbständig'],
    opinion: [
      'sehr zufrieden, zufrieden, unzufrieden, trifft zu, trifft nicht zu, stimme zu, stimme nicht zu, teils teils',
      'Sehr zufrieden',
    ],
    'birth-month': [
      'januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember',
      'März',
    ],
  },
  consent: {
    accept: [
      'stimme, akzeptiere, einverstanden, willige, zustimmen, einwilligung, gelesen, erkenne, bestatige, erlaube, akzeptieren, zustimmung, stimmen, erklare mich, zur kenntnis',
      'Ich stimme den Teilnahmebedingungen zu',
    ],
    refuse: [
      'mochte keine, keine werbung, nicht einverstanden, widerspreche, mochte nicht, keinen newsletter, nicht kontaktiert',
      'Ich möchte keine Werbung erhalten',
    ],
    receive: [
      'erhalten, informiert, zusenden, kontaktiert, informieren, abonnieren, anmelden, zugesandt, kontaktieren, bekommen, empfangen, zuzusenden, erhalte',
      'Ich möchte Angebote erhalten',
    ],
    offers: [
      'angebote, angeboten, informationen, neuigkeiten, werbung, aktionen, e mails, infos, news, produkte, produkten, vorteile, rabatte, werbeinformationen, gewinnspiele',
      'Angebote und Neuigkeiten',
    ],
    newsletter: ['newsletter, newsletters, rundbrief, infobrief', 'den Newsletter abonnieren'],
    partners: [
      'partner, partnern, partnerunternehmen, dritte, dritter, sponsoren, kooperationspartner, werbepartner, drittunternehmen, sponsor',
      'Angebote unserer Partner',
    ],
    share: [
      'weitergegeben, weitergabe, ubermittelt, geteilt, weitergeben, ubermittlung',
      'dass meine Daten weitergegeben werden',
    ],
    rules: [
      'teilnahmebedingungen, agb, nutzungsbedingungen, geschaftsbedingungen, bedingungen, spielregeln, teilnahmebestimmungen, gewinnspielbedingungen',
      'die Teilnahmebedingungen',
    ],
    privacy: [
      'datenschutz, datenschutzerklarung, datenschutzbestimmungen, datenschutzhinweise, personenbezogenen, personenbezogene, meine daten, meiner daten, dsgvo, datenverarbeitung, datenschutzrichtlinie, daten',
      'die Datenschutzerklärung',
    ],
    political: ['politische partei, wahlwerbung, politische werbung, parteien, wahlkampf', 'Wahlwerbung erhalten'],
    'by-doing': [
      'mit der teilnahme, durch die teilnahme, mit klick auf, mit dem klick, mit absenden, durch absenden, mit der anmeldung, mit ihrer teilnahme, mit deiner teilnahme, durch klicken, indem sie, mit dem absenden, mit der registrierung, indem du',
      'Mit der Teilnahme akzeptieren Sie die Teilnahmebedingungen',
    ],
    confirm: [
      'ich versichere, mindestens 18, 18 jahre, volljahrig, uber 18, mindestens 16, mindestens 14, jahre alt',
      'Ich bin mindestens 18 Jahre alt',
    ],
    convenience: [
      'angemeldet bleiben, eingeloggt bleiben, merken, passwort anzeigen, daten merken, lieferadresse identisch, passwort speichern',
      'Angemeldet bleiben',
    ],
  },
  screens: {
    contest: [
      'gewinnspiel*, verlosung*, preisausschreiben, jetzt gewinnen, zu gewinnen, gewinne einen, gewinnen sie, mitmachen und gewinnen, am gewinnspiel, jetzt teilnehmen und gewinnen, glucksrad, adventskalender, tombola, gewinnchance, malwettbewerb, fotowettbewerb',
      'Jetzt beim Gewinnspiel mitmachen',
    ],
    'contest-hint': [
      'gewinn*, teilnehmen, teilnahme, mitmachen, verlost, preise, hauptpreis, mitspielen, glucksfee, teilnahmebedingungen, teilnahmeschluss, wettbewerb',
      'Teilnahmeschluss ist der 31. Mai',
    ],
    quiz: [
      'quiz, selbsttest, quizfrage, persolichkeitstest, personlichkeitstest, zum ergebnis, ergebnis anzeigen, ihr ergebnis, testen sie ihr wissen, welcher typ, schnelltest, wissenstest, test starten, check starten, dein ergebnis, auswertung',
      'Machen Sie den Persönlichkeitstest',
    ],
    'quiz-hint': ['test, ergebnis, fragen, check, antworten, punkte', 'Ihre Antworten'],
    survey: [
      'umfrage, umfragen, befragung, fragebogen, meinungsumfrage, zufriedenheitsumfrage, abstimmung',
      'Nehmen Sie an unserer Umfrage teil',
    ],
    'video-gate': [
      'video ansehen, video anschauen, jetzt ansehen, aufzeichnung ansehen, video freischalten, zum video, zugang zum video, video starten, gratis video, kostenloses video',
      'Jetzt Video ansehen',
    ],
    'video-hint': ['video, videos, aufzeichnung, masterclass', 'die Aufzeichnung'],
    petition: [
      'petition, petition unterschreiben, jetzt unterschreiben, unterschrift, unterzeichnen, unterschreiben, offener brief, unterstutzen sie den aufruf',
      'Petition unterschreiben',
    ],
    'sample-offer': [
      'gratisprobe, kostenlose probe, gutschein, warenprobe, gratis testen, rabattcode, produkttest, cashback, produkttester',
      'Gratisprobe anfordern',
    ],
    'quote-request': [
      'angebot anfordern, kostenloses angebot, kostenvoranschlag, tarif berechnen, tarifvergleich, vergleich starten, angebote vergleichen, unverbindliches angebot, beratungstermin, ruckruf, demo anfordern',
      'Kostenloses Angebot anfordern',
    ],
    newsletter: [
      'newsletter, newsletter abonnieren, abonnieren, zum newsletter anmelden, newsletteranmeldung',
      'Newsletter abonnieren',
    ],
    webinar: ['webinar, online seminar, zum webinar anmelden, live webinar', 'Zum Webinar anmelden'],
    'download-gate': [
      'whitepaper, herunterladen, download, e book, ebook, ratgeber anfordern, kostenloser download, leitfaden',
      'Whitepaper herunterladen',
    ],
    account: [
      'registrieren, konto erstellen, konto anlegen, registrierung, jetzt registrieren, kundenkonto, benutzerkonto erstellen, mitglied werden, neu hier',
      'Konto erstellen',
    ],
    purchase: [
      'bestellen, zahlungspflichtig bestellen, warenkorb, kasse, bezahlen, zahlung, lieferadresse, rechnungsadresse, zahlungsart, kostenpflichtig, versand',
      'Zahlungspflichtig bestellen',
    ],
    contact: [
      'kontakt, kontaktformular, nachricht senden, schreiben sie uns, kontaktieren sie uns, anfrage senden, ihre anfrage',
      'Kontaktformular',
    ],
    booking: [
      'buchen, buchung, reservieren, reservierung, termin vereinbaren, termin buchen, tisch reservieren',
      'Termin vereinbaren',
    ],
    application: ['bewerbung, bewerben, jetzt bewerben, stellenangebot, aufnahmeprufung, stipendium', 'Jetzt bewerben'],
    donation: ['spenden, spende, jetzt spenden, spendenbetrag, fordermitglied', 'Jetzt spenden'],
    'sign-in': [
      'anmelden, einloggen, login, anmeldung, passwort vergessen, logge dich ein, log in, benutzeranmeldung',
      'Einloggen',
    ],
    'password-reset': [
      'passwort vergessen, passwort zurucksetzen, kennwort vergessen, neues passwort anfordern',
      'Passwort zurücksetzen',
    ],
    search: ['suchen, suche, finden', 'Suchen'],
    comment: [
      'kommentar schreiben, kommentar abschicken, kommentare, antworten, kommentar hinterlassen',
      'Kommentar schreiben',
    ],
    settings: [
      'einstellungen, mein profil, profil bearbeiten, mein konto, anderungen speichern, meine daten',
      'Profil bearbeiten',
    ],
    admin: ['verwaltung, administration, administrator, benutzer anlegen', 'Administration'],
    trap: ['wettbewerbsrecht, gewinnspanne, gewinnmaximierung, gewinn und verlust', 'Gewinn und Verlust'],
  },
  notices: {
    data: [
      'daten, personenbezogene daten, personenbezogenen daten, angaben, datenschutz, e mail adresse, ihre daten, deine daten, informationen',
      'Ihre Daten werden verarbeitet',
    ],
    use: [
      'verarbeitet, verarbeitung, verwendet, erhoben, gespeichert, genutzt, zweck, zwecke, zwecken, verantwortlicher, verwenden, geloscht, verarbeiten, nutzen, rechtsgrundlage',
      'Die Daten werden gespeichert',
    ],
    rights: [
      'widerrufen, widerruf, abmelden, auskunft, loschung, widerspruch, dsgvo, datenschutzerklarung, datenschutzbeauftragter, abbestellen, abmeldung, berichtigung',
      'Sie können jederzeit widerrufen',
    ],
    recipients: [
      'dritte, partner, weitergegeben, empfanger, ubermittelt, weitergabe, sponsoren',
      'an Dritte weitergegeben',
    ],
    promise: ['kein spam, nicht weitergegeben, nicht an dritte, vertraulich, anonym, keine weitergabe', 'Kein Spam'],
  },
  links: {
    rules: [
      'teilnahmebedingungen, agb, nutzungsbedingungen, geschaftsbedingungen, allgemeine geschaftsbedingungen, teilnahmebestimmungen',
      'Teilnahmebedingungen',
    ],
    'privacy-policy': [
      'datenschutz, datenschutzerklarung, datenschutzhinweise, datenschutzbestimmungen, datenschutzrichtlinie',
      'Datenschutzerklärung',
    ],
    'legal-notice': ['impressum, rechtliche hinweise', 'Impressum'],
    'partner-list': ['partnerliste, unsere partner, liste der partner, sponsorenliste', 'Liste der Partner'],
  },
};
