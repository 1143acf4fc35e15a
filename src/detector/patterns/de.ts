import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which German is told from the other languages. */
export const germanHints =
  'der die das und ihre ihr sie ich nicht mit bitte anmelden passwort vorname nachname adresse geben wir zum zur ist oder strasse deine dein weiter auf mein haben wie ein eine einen fur';

/** German. Left out on purpose: bare `Name` in "Benutzername", `Partei` in "Drittpartei", `Wettbewerb` in law texts. */
export const german: LanguagePatterns = {
  code: 'de',
  you: 'sie ihr ihre ihren ihrem du dein deine deinem dich ich mein meine ihres deines mir mich euch euer eure bist hast machst seid habt isst trinkst rauchst fahrst wohnst arbeitest schlafst kaufst liest schaust magst denkst findest lebst nutzt kochst verdienst leidest ihnen dir kannst willst meinem meinen meiner meines deiner bin habe mochtest wurdest hattest warst konntest solltest musstest durftest wirst darfst sollst musst gibst nimmst gehst kommst siehst horst sprichst schreibst spielst treibst tust lernst studierst besuchst bekommst beziehst bezahlst zahlst sparst bestellst verwendest verbringst wahlst glaubst haltst stimmst empfiehlst bevorzugst interessierst engagierst spendest betest verbrauchst fuhlst planst brauchst suchst ernahrst bewegst trainierst kennst erwartest wunschst folgst teilst pflegst tragst wiegst schnarchst stillst verreist pendelst mietest machste biste haste ihrer eurem euren eurer',
  fields: {
    'full-name': [
      'vor und nachname, vorname und nachname, vorname nachname, vollstandiger name, name und vorname, ihr name, dein name, name vorname, vorname name, ansprechpartner, vor und zuname, ihr vollstandiger name, name des teilnehmers, vorname und name, vorname und zuname, nachname vorname, ihr vor und nachname, dein vor und nachname, ihr vorname und nachname, vor und familienname, vorname und familienname, vorname familienname, voller name, name der teilnehmerin, kontaktperson, ansprechpartnerin, ansprechperson, antragsteller, erziehungsberechtigte*, name der|des erziehungsberechtigten|kontaktperson|ansprechpartners|ansprechperson|antragstellers|bewerbers|mitglieds, name der versicherten person, wie durfen wir sie|dich nennen|ansprechen, wie sollen wir dich nennen, wer bist du, unterzeichner, auf welchen namen, unterzeichnende',
      'Vor- und Nachname',
    ],
    'given-name': ['vorname, vornamen, rufname, ihr vorname, dein vorname, vorname des teilnehmers', 'Vorname *'],
    'family-name': [
      'nachname, familienname, zuname, geburtsname, ihr nachname, dein nachname, familien name, madchenname, ledigname',
      'Nachname',
    ],
    'lone-name': ['name, wie heisst du, wie heissen sie', 'Name'],
    'middle-name': ['zweiter vorname, 2 vorname, weitere vornamen, weiterer vorname, zweitname', 'Zweiter Vorname'],
    honorific: ['anrede, titel, akademischer grad, briefanrede', 'Anrede'],
    gender: [
      'geschlecht, geschlecht des kindes, ihr geschlecht, dein geschlecht, sind sie mannlich|weiblich oder, bist du mannlich|weiblich oder, sind sie ein mann oder, bist du ein mann oder, sind sie eine frau oder, sind sie mann oder frau, geschlechtsidentitat',
      'Geschlecht',
    ],
    email: [
      'e mail adresse, e mail, email, emailadresse, mailadresse, mail, email adresse, e mailadresse, ihre e mail, mail adresse, e mail oder benutzername, benutzername oder e mail, elektronische adresse, ihre e mail adresse, deine e mail adresse, ihre email, deine e mail, deine email, geschaftliche e mail, berufliche e mail, e mail wiederholen, e mail bestatigen, ihre mailadresse, deine mailadresse, an welche e mail, hinterlassen sie ihre e mail, private e mail adresse',
      'E-Mail-Adresse',
    ],
    phone: [
      'telefon, telefonnummer, rufnummer, tel, tel nr, telefonnr, telefon nr, kontaktnummer, telefon fur ruckfragen, ihre telefonnummer, deine telefonnummer, telefon tagsuber, telefonnummer fur ruckfragen, telefon privat, unter dieser nummer, unter welcher nummer, nummer erreichen, tagsuber erreichbar, ruckrufnummer, vorwahl, rufnummer tagsuber, telefonisch erreichbar unter, telefonische erreichbarkeit, durchwahl, notfallnummer',
      'Telefonnummer',
    ],
    mobile: [
      'handy, handynummer, mobilnummer, mobiltelefon, mobil, handy nummer, mobilfunknummer, natel, ihre handynummer, deine handynummer, mobilrufnummer, mobile, handy oder, whatsapp nummer, handynr, mobiltelefonnummer, telefon mobil, natelnummer',
      'Handynummer',
    ],
    landline: ['festnetz, festnetznummer, telefon festnetz, festnetztelefon', 'Festnetznummer'],
    'social-handle': [
      'instagram name, instagram profil, instagram account, instagram, instagram handle, tiktok, facebook, facebook profil, twitter, dein instagram, dein instagram name, insta name, instagram nutzername, insta, xing profil, telegram name, discord name',
      'Instagram-Name',
    ],
    website: ['webseite, webadresse, internetseite, website, internetadresse, web adresse', 'Webseite'],
    'birth-date': [
      'geburtsdatum, geburtstag, geboren am, geb datum, geburtsdatum des kindes, ihr geburtsdatum, dein geburtsdatum, wann sind sie geboren, wann bist du geboren, datum der geburt, geb dat, wann wurdest du geboren, geb am, dein geburtstag, ihr geburtstag',
      'Geburtsdatum (TT.MM.JJJJ)',
    ],
    'birth-day': ['tag der geburt, geburtstag tag', 'Tag der Geburt'],
    'birth-month': ['geburtsmonat', 'Geburtsmonat'],
    'birth-year': [
      'geburtsjahr, jahrgang, ihr geburtsjahr, dein geburtsjahr, in welchem jahr sind sie geboren, jahr sind sie geboren, in welchem jahr bist du geboren, jahr der geburt, in welchem jahr wurden|wurdest sie|du geboren, dein jahrgang, ihr jahrgang',
      'Geburtsjahr',
    ],
    day: ['tag, tt', 'Tag'],
    month: ['monat, mm', 'Monat'],
    year: ['jahr, jjjj', 'Jahr'],
    date: ['datum', 'Datum'],
    age: [
      'alter, wie alt sind sie, wie alt bist du, altersgruppe, ihr alter, dein alter, altersklasse, in welchem alter, wie alt, altersspanne, sind sie ~ volljahrig, bist du ~ volljahrig, sind sie uber|mindestens|bereits|schon ? jahre, bist du uber|mindestens|bereits|schon ? jahre, sind sie uber|mindestens|bereits|schon 18, bist du uber|mindestens|bereits|schon 18, alterskategorie, altersbereich, welcher generation, sind sie alter als ? jahre, zur generation',
      'Wie alt bist du?',
    ],
    nationality: [
      'nationalitat, staatsangehorigkeit, staatsburgerschaft, staatsburger, staatsburgerin, eu burger, staatsburger von, burgerrecht, heimatort',
      'Staatsangehörigkeit',
    ],
    'ethnic-origin': [
      'ethnische herkunft, ethnie, migrationshintergrund, ethnische zugehorigkeit',
      'Ethnische Herkunft',
    ],
    'postal-address': [
      'anschrift, postanschrift, vollstandige adresse, wohnadresse, ihre adresse, ihre anschrift, wo wohnen sie, postadresse, deine adresse, privatadresse, versandadresse, zustelladresse, wo wohnst du, strasse plz ort, an welche adresse, wohin sollen|durfen wir ~ gewinn|paket|probe|preis|muster|katalog|broschure|unterlagen|buch|heft|geschenk',
      'Anschrift',
    ],
    street: [
      'strasse, strasse und hausnummer, strasse hausnummer, strasse nr, adresse, strasse hausnr, hausnummer, hausnr, lieferadresse, strassenname, nr, strasse nummer, strasse und nummer, strasse und nr, str',
      'Straße und Hausnummer',
    ],
    'street-2': [
      'adresszusatz, zusatz, adresszeile 2, wohnung, stockwerk, c o, stiege, turnummer, top nr, tur nr, postfach, wohnungsnummer',
      'Adresszusatz',
    ],
    'postal-code': [
      'plz, postleitzahl, ihre postleitzahl, ihre plz, postleitzahlengebiet, postleitzahlgebiet, postleitzahlenbereich',
      'Postleitzahl',
    ],
    city: [
      'ort, stadt, wohnort, plz ort, gemeinde, ortschaft, ihr wohnort, stadt ort, geburtsort, in welcher stadt, wohngemeinde, wohnsitzgemeinde, wohnhaft in, wohnort ort, woher horst du uns, stadtteil, ortsteil, in welchem stadtteil, stadt in der du wohnst, woher kommst du, woher kommen sie, heimatstadt, hauptwohnsitz, wo bist du|sind zu hause, wo bist du zuhause, wo sind sie zu hause, aus welcher stadt',
      'Wohnort',
    ],
    region: [
      'bundesland, kanton, region, provinz, landkreis, ihr bundesland, in welchem bezirk wohn*, wohnkanton, wahlkreis, regierungsbezirk',
      'Bundesland',
    ],
    country: ['land, staat, herkunftsland, ihr land, wohnland, wohnsitzland, geburtsland, aufenthaltsland', 'Land'],
    job: [
      'beruf, tatigkeit, position, berufsbezeichnung, funktion, branche, berufliche stellung, berufsgruppe, ihr beruf, dein beruf, beruflicher status, beschaftigung, beschaftigungsverhaltnis, berufsstatus, jobtitel, was machen sie beruflich, beschaftigungsstatus, berufliche situation, ihre rolle, deine rolle, ihre funktion, was arbeitest du, was arbeiten sie, was machst du beruflich, position im unternehmen, funktion im unternehmen, rolle im unternehmen, berufsfeld, tatigkeitsbereich, tatigkeitsfeld, in welchem bereich arbeiten|arbeitest, in welchem bereich sind sie tatig, erwerbsstatus, erwerbstatigkeit, erwerbssituation, arbeitsverhaltnis, beschaftigungsform, beschaftigungsgrad, beschaftigungsumfang, arbeitspensum, wochenarbeitszeit, sind sie ~ berufstatig|erwerbstatig|selbststandig|selbstandig|angestellt|verbeamtet|arbeitslos|rentner|rente|ruhestand|pensioniert, bist du ~ berufstatig|selbststandig|selbstandig|angestellt|schuler|student, im offentlichen dienst, berufserfahrung, ab wann konnen sie ~ anfangen, wann kannst du ~ anfangen|starten, wann konnten|konnen sie ~ anfangen|starten, eintrittstermin, fruhestes eintrittsdatum, fruhestmogliches eintrittsdatum, gewunschte stelle, wunschberuf, traumberuf, vollzeit oder teilzeit, dein job, ihr job, mitarbeiter fuhren, mitarbeitende fuhren',
      'Beruf',
    ],
    employer: [
      'arbeitgeber, ihr arbeitgeber, aktueller arbeitgeber, wo arbeiten sie, fur wen arbeiten sie, arbeitgeberin, name des arbeitgebers, bei welchem unternehmen arbeiten|arbeitest, bei welcher firma arbeiten|arbeitest, wo arbeitest du, fur wen arbeitest du, bei wem arbeiten sie, dienstgeber, ausbildungsbetrieb, wo sind sie ~ beschaftigt|angestellt',
      'Arbeitgeber',
    ],
    company: [
      'firma, unternehmen, organisation, firmenname, institution, verein, ihr unternehmen, firma organisation, name des unternehmens, name der firma, betrieb, schule, unternehmensgrosse, mitarbeiterzahl, anzahl der mitarbeiter, anzahl mitarbeiter, firmenbezeichnung, vereinsname, unternehmensname, praxisname, schulname, name der schule|organisation|institution|einrichtung|praxis, name des vereins, rechtsform, anzahl der|aller beschaftigten, wie viele mitarbeiter, wie viele beschaftigte, grosse des|ihres unternehmens, wie viele mitarbeiter hat ~ unternehmen|firma|betrieb, wie viele mitarbeitende',
      'Firma',
    ],
    education: [
      'schulabschluss, bildungsabschluss, hochster abschluss, ausbildung, hochster schulabschluss, hochster bildungsabschluss, bildung, welchen abschluss haben|hast sie|du, hochster ausbildungsabschluss, hochster berufsabschluss, hochster ~ abschluss, hochste ~ ausbildung|bildung|schulbildung, schulbildung, bildungsniveau, bildungsgrad, bildungsstand, dein abschluss, schulform, schulart, schultyp, klassenstufe, jahrgangsstufe, in welche klasse gehst du, in welcher klasse bist du, welche schule besuchst du, auf welche schule gehst du, gehst du noch zur schule, studiengang, studienfach, studienrichtung, fachrichtung, fachsemester, hochschule, universitat, studienabschluss, hochschulabschluss, studierst du, studieren sie, haben sie studiert, hast du studiert, berufsausbildung, haben sie abitur|matura, hast du abitur|matura, notendurchschnitt, abiturnote, akademischer abschluss, beruflicher abschluss',
      'Schulabschluss',
    ],
    income: [
      'einkommen, haushaltseinkommen, nettoeinkommen, jahreseinkommen, gehalt, monatliches nettoeinkommen, haushaltsnettoeinkommen, nettohaushaltseinkommen, monatseinkommen, ihr einkommen, bruttoeinkommen, gehaltsvorstellung, gehaltswunsch, wunschgehalt, einkommen pro monat, nettoverdienst, bruttoverdienst, nettolohn, bruttolohn, nettogehalt, bruttogehalt, monatsgehalt, jahresgehalt, bruttojahres*, jahresbrutto*, monatslohn, was verdienst du, was verdienen sie, wie viel verdienst du, wie viel verdienen sie, gehaltsvorstellungen, lohnvorstellung, einkommensklasse, einkommensgruppe, steuerklasse, rentenhohe, hohe der|ihrer rente, monatliche rente, wie hoch ist ihre rente, beziehen sie ~ rente|pension|burgergeld|sozialhilfe|wohngeld|arbeitslosengeld, erhalten sie ~ rente|pension|burgergeld|sozialhilfe|wohngeld|arbeitslosengeld, haben sie ~ schulden|kredit*, hast du ~ schulden|kredit*, laufende kredite, schufa, eigenkapital, ersparnisse, anlagehorizont, anlageziel, risikobereitschaft, wie viel mochten sie ~ anlegen|investieren|sparen, wie viel mochtest du ~ anlegen|investieren|sparen, wie viel konnen sie ~ sparen|zurucklegen, wie viel kannst du ~ sparen|zurucklegen, sparrate, taschengeld, altersvorsorge, wie legen sie ~ geld an, mit ihrem geld aus, mit deinem geld aus, finanzielle situation, furs alter, fur das alter, fur ihr alter, wie schatzen|beurteilen|bewerten sie ~ finanzielle',
      'Monatliches Haushaltseinkommen',
    ],
    household: [
      'haushalt, personen im haushalt, haushaltsgrosse, wie viele personen leben, wie viele personen leben in ihrem haushalt, anzahl personen im haushalt, personenanzahl im haushalt, haushaltsgrose, anzahl der personen im haushalt, haushaltsmitglieder, personen leben, leben in ihrem haushalt, wohnen bei ihnen, leben bei ihnen, unter ihrem dach, personen wohnen, wohnen in ihrem haushalt, leben in deinem haushalt, mit wem wohnst du, mit wem leben sie, mit wem lebst du, anzahl der im haushalt lebenden personen, wie viele personen leben|wohnen ~ haushalt|wohnung|haus, wie viele personen gehoren ~ haushalt, wie viele menschen leben|wohnen ~ haushalt|wohnung|haus|ihnen|dir, wie gross ist ihr*|dein*|eure familie, wer lebt bei, wer wohnt bei, wer lebt mit, wer wohnt mit, wer gehort ~ haushalt, leben sie allein*, lebst du allein*, wohnen sie allein*, wohnst du allein*, mit wem wohnen sie, mit wie vielen personen|menschen, haushaltsform, haushaltstyp, haushaltssituation, erwachsene im haushalt, wohnst du ~ wg, anzahl der bewohner, leben im haushalt, bei deinen eltern, bei ihren eltern, wer wohnt noch, wer lebt noch, wohnt noch jemand, wie viele personen ~ haushalt, wie viele personen leben bei ihnen',
      'Personen im Haushalt',
    ],
    children: [
      'kinder, anzahl der kinder, haben sie kinder, anzahl kinder, hast du kinder, name des kindes, wie viele kinder, wie viele kinder haben sie, alter der kinder, alter des kindes, alter ihrer kinder, name ihres kindes, kinder im haushalt, errechneter geburtstermin, anzahl der kinder im haushalt, davon kinder, davon unter, davon kinder unter, geburtsdatum des kindes, geburtsdatum ihres kindes, geburtsdatum deines kindes, errechneter termin, wie viele kinder leben in ihrem|deinem haushalt, wie viele kinder leben ~ haushalt, leben kinder ~ haushalt, kinder leben in ihrem|deinem haushalt, kinder im alter, ihr kind, dein kind, kinderzahl, kinderanzahl, alter deines|ihres|deiner kindes|kinder, wie alt ist ihr*|dein*|euer|das ~ kind|baby|sohn|tochter, wie alt sind ihre*|deine*|eure*|die kinder, jungstes kind, altestes kind, vorname des|deines|ihres kindes, nachname des|deines|ihres kindes, vor und nachname des kindes, name deines kindes, geburtstag des|deines|ihres kindes, geburtstermin, entbindungstermin, sind sie ~ eltern|mutter|vater|elternteil, bist du ~ mama|mutter|vater|papa|elternteil, haben sie enkel, enkelkinder, erwarten sie ~ kind|baby|nachwuchs, erwartest du ~ kind|baby|nachwuchs, kinderwunsch, kind 1, kind 2, kinder in ihrem|deinem haushalt, leben in ihrem|deinem haushalt kinder, leben in ihrem|deinem haushalt ~ kinder',
      'Haben Sie Kinder?',
    ],
    'marital-status': [
      'familienstand, ihr familienstand, beziehungsstatus, leben sie in einer partnerschaft, zivilstand, sind sie ~ verheiratet|ledig|single|geschieden|verwitwet|vergeben|alleinstehend|beziehung|partnerschaft|verlobt, bist du ~ verheiratet|ledig|single|geschieden|vergeben|beziehung|partnerschaft|verliebt, leben sie ~ beziehung|partnerschaft|ehe, lebst du ~ beziehung|partnerschaft|ehe, personenstand, haben sie ~ partner|partnerin, hast du ~ partner|partnerin|freundin, alleinerziehend, familiensituation, familiare situation, wie lange seid ihr ~ zusammen, hochzeitsdatum, hochzeitstag',
      'Familienstand',
    ],
    housing: [
      'wohnsituation, eigentumer oder mieter, miete oder eigentum, wohnform, immobilienart, wohnflache, sind sie eigentumer, sind sie mieter, wohnen sie zur miete, haus oder wohnung, wohneigentum, gebaudeart, gebaudetyp, art der immobilie, art des hauses, baujahr, dachform, dachflache, wie wohnen sie, sind sie hauseigentumer, quadratmeter, garten, haben sie einen garten, balkon, terrasse, wohnen sie im, stockwerk, etage, wie gross ist ihre wohnung, wohnungsgrosse, anzahl zimmer, besitzt du eine immobilie, besitzen sie eine immobilie, zur miete, wohnst du zur miete, mieter oder eigentumer, grundstuck, besitzt du ~ immobilie, besitzen sie ~ immobilie, gross ist ihre wohnung, gross ist deine wohnung, ausrichtung, dachausrichtung, dachneigung, baujahr des hauses, wohnen sie in einem, wohnen sie in einer, wohnst du in einem, wohnst du in einer, leben sie in einem|einer eigenen, in was fur einem haus, haustyp, um welche art ~ immobilie|gebaude, um was fur ein|eine gebaude|immobilie|objekt, um welches gebaude|objekt, um welche immobilie, welche art von gebaude|immobilie|dach|haus, art des gebaudes, immobilientyp, objektart, objekttyp, wohnungsart, wohnungstyp, wohnverhaltnis*, wohnstatus, eigentumsverhaltnis*, bist du ~ eigentumer|mieter, sind sie ~ eigentumer|hausbesitzer|immobilienbesitzer|mieter, gehort ihnen ~ haus|immobilie|wohnung|gebaude|objekt, gehort dir ~ haus|immobilie|wohnung, eigene immobilie, grundstucksflache, grundstucksgrosse, nutzflache, beheizte flache, flache in qm, wie gross ist ihr*|dein*|das|die haus|wohnung|grundstuck|garten|wohnflache|dachflache|zuhause|dach, anzahl der zimmer|raume|stockwerke|etagen|wohneinheiten|stufen|treppenstufen, zimmeranzahl, wie viele zimmer, wie viele raume, wie viele wohneinheiten, wie viele stockwerke, wie viele etagen, wie viele stufen, wann wurde ihr*|dein*|das|die haus|gebaude|immobilie, in welchem jahr wurde|ist ihr*|dein*|das haus|gebaude|immobilie, wie alt ist ihr*|dein*|das|die ~ haus|gebaude|immobilie|dach|bad, alter des|der hauses|gebaudes|immobilie|daches, dachtyp, dachart, dacheindeckung, was fur ein dach, zustand der|des|ihrer|ihres immobilie|gebaudes|hauses|daches, haben sie einen keller, haben sie ein haus, besitzen sie ein haus, denkmalschutz, treppenlift, treppenart, form der treppe, verlauf der treppe, planen sie ~ umzug|umzuziehen|hausbau|hauskauf|bauen, planst du ~ umzug|umzuziehen, wann ziehen sie um, umzugstermin, umzugsdatum, mochten sie ~ immobilie|haus|wohnung verkaufen, kaltmiete, warmmiete, monatliche miete, hohe der|ihrer miete, wie hoch ist ihre|deine miete, wie viel miete, wohnlage, auf dem land, in der stadt oder auf dem land, stadt oder land, im alter wohnen, seit wann wohnen sie, seit wann wohnst du, wie lange wohnen sie, wie lange wohnst du, wie wohnst du, wie lange leben sie, wie lange lebst du, wie viele zimmer|raume|stockwerke|etagen|wohneinheiten|stufen hat ~ wohnung|haus|gebaude|immobilie|objekt|treppe, bauzustand',
      'Wohnsituation',
    ],
    vehicle: [
      'fahrzeug, auto, automarke, kennzeichen, fuhrerschein, haben sie ein auto, welches auto fahren sie, fahrzeugmodell, fahrzeugmarke, besitzen sie ein auto, kfz, kfz kennzeichen, ihr fahrzeug, welches auto, welches fahrzeug, auto fahren sie, auto fahrst du, welche automarke, hersteller und modell, erstzulassung, marke und modell, amtliches kennzeichen, kilometer pro jahr, jahrliche fahrleistung, kilometerstand, wie viele autos|fahrzeuge|pkw ~ haushalt, wie viele autos, wie viele fahrzeuge, anzahl der fahrzeuge, anzahl der autos, fahrzeuge im haushalt, marke des|ihres fahrzeugs|autos, fahrzeug*, baujahr des|ihres fahrzeugs|autos, alter des|ihres fahrzeugs|autos, wie alt ist ihr*|dein*|das ~ auto|fahrzeug|wagen, datum der erstzulassung, jahr der erstzulassung, nummernschild, autokennzeichen, fahrgestellnummer, fahrzeug identifikationsnummer, fin, hsn, tsn, kraftstoff*, treibstoff, antriebsart, welchen antrieb, getriebe, laufleistung, kilometerleistung, kilometerleistung pro jahr, fahrleistung, fahrleistung pro jahr, wie viele kilometer fahren|fahrst, fuhrerscheinklasse*, welche marke fahren|fahrst, halter des fahrzeugs, kraftfahrzeug, planen sie ~ autokauf, wunschmodell, elektroauto, motorrad, wohnmobil, dienstwagen, neuwagen oder gebrauchtwagen, zustand des fahrzeugs, autos in ihrem|deinem haushalt, fahrzeuge in ihrem|deinem haushalt, modell und baujahr',
      'Kennzeichen',
    ],
    pets: [
      'haustier, haustiere, haben sie haustiere, haben sie ein haustier, ihr haustier, hund oder katze, hund, katze, wie viele katzen, wie viele hunde, haben sie einen hund, haben sie eine katze, name ihres hundes, hunderasse, name der katze, name des hundes, name ihrer katze, alter des hundes, alter der katze, name deines hundes, name deiner katze, alter ihres hundes, haben sie ein tier, leben ~ haustiere|tiere ~ haushalt, leben tiere, leben haustiere, welches tier lebt, welche tiere leben, tiere im haushalt, haustiere im haushalt, anzahl der haustiere, wie viele haustiere, wie alt ist ihr*|dein* ~ hund|katze|haustier|tier|liebling|vierbeiner, wie heisst ihr*|dein* hund|katze|haustier|tier|liebling|vierbeiner, name ihres|deines|des haustiers|tieres|vierbeiners|lieblings, tiername, rasse, tierart, geschlecht des|ihres|deines hundes, gewicht des|ihres|deines hundes, geburtsdatum des|ihres|deines|ihrer hundes|katze, alter des|ihres|deines hundes|haustiers|tieres, hundehalter, katzenhalter, tierhalter, hundebesitzer, katzenbesitzer, womit futtern|futterst, was futtern|futterst sie|du, chipnummer, tiere in ihrem|deinem haushalt, haustiere in ihrem|deinem haushalt, leben in ihrem|deinem haushalt ~ haustiere|tiere|hunde|katzen, hast du tiere, haben sie tiere',
      'Haben Sie Haustiere?',
    ],
    bank: [
      'iban, bank, kontoinhaber, kontonummer, bic, bankverbindung, ihre bank, hausbank, bei welcher bank, welche bank, kontoverbindung, name des kontoinhabers, kontoinhaberin, kreditinstitut, geldinstitut, name der|ihrer bank, bankleitzahl, blz, swift, bankdaten, haben sie ~ girokonto|kreditkarte, hast du ~ girokonto|kreditkarte, besitzen sie ~ kreditkarte, wo haben sie ~ konto|girokonto, online banking, onlinebanking, hauptbank',
      'IBAN',
    ],
    insurer: [
      'versicherung, krankenkasse, krankenversicherung, versicherer, ihre versicherung, ihre krankenkasse, aktuelle krankenkasse, wo sind sie versichert, versicherungsgesellschaft, aktuelle versicherung, bei wem sind sie versichert, name der|ihrer|deiner krankenkasse|versicherung, vorversicherer, wie sind sie versichert, wie bist du versichert, sind sie ~ versichert, bist du ~ versichert, krankenversichert, gesetzlich oder privat, versicherungsstatus, versichertenstatus, kostentrager, haftpflichtversicherung, hausratversicherung, rechtsschutzversicherung, berufsunfahigkeitsversicherung, autoversicherung, kfz versicherung, zahnzusatzversicherung, zusatzversicherung, sterbegeldversicherung, sterbegeld, lebensversicherung, risikolebensversicherung, unfallversicherung, pflegeversicherung, pflegezusatzversicherung, wohngebaudeversicherung, reiseversicherung, bestattungsvorsorge, franchise, grundversicherung, schadenfreiheitsklasse, sf klasse',
      'Krankenkasse',
    ],
    energy: [
      'heizung, heizungsart, stromanbieter, energieversorger, wie heizen sie, aktuelle heizung, ihr stromanbieter, aktueller stromanbieter, stromverbrauch, heizsystem, energietrager, stromkosten, womit heizen sie, jahresverbrauch, verbrauch pro jahr, gasverbrauch, verbrauch kwh, kwh pro jahr, heizart, art der heizung, heizungs*, ihre heizung, welche heizung, welches heizsystem, wie wird ~ beheizt|geheizt, womit wird ~ beheizt|geheizt, womit heizt du, wie heizt du, energiequelle, brennstoff, energieart, heizkosten, energiekosten, energieverbrauch, gasanbieter, gasversorger, stromversorger, stromlieferant, stromtarif, gastarif, bei welchem anbieter ~ strom|gas, okostrom, wie alt ist ihr*|dein*|die ~ heizung*|gasheizung|olheizung, alter der|ihrer heizung*, baujahr der|ihrer heizung*, jahrlicher stromverbrauch, jahrlicher verbrauch, jahresstromverbrauch, wie hoch ist ihr*|dein* ~ stromverbrauch|energieverbrauch|gasverbrauch|stromrechnung|verbrauch, wie hoch sind ihre|deine ~ stromkosten|heizkosten|energiekosten, wie viel strom, wie viel gas, stromrechnung, abschlag, zahlernummer, zahlerstand, zahlpunkt*, photovoltaik*, pv anlage, solaranlage, haben sie ~ photovoltaikanlage|solaranlage|photovoltaik, stromspeicher, batteriespeicher, wallbox, balkonkraftwerk, dammung, warmedammung, ist ihr*|dein* haus|dach|fassade ~ gedammt|isoliert, verglasung, dreifach verglast, energieausweis, energieeffizienzklasse, energetisch saniert, heizkorper, warmwasser*',
      'Heizungsart',
    ],
    health: [
      'gesundheit, allergien, krankheiten, vorerkrankungen, gewicht, blutgruppe, schwanger, schlaf, schlafen sie, beschwerden, medikamente, schlafprobleme, allergie, leiden sie, tragen sie eine brille, sind sie schwanger, gesundheitliche beschwerden, gesundheitszustand, korpergrosse, grosse und gewicht, hauttyp, unvertraglichkeiten, behinderung, pflegegrad, horgerat, diabetes, medikamente einnehmen, schmerzen, horprobleme, schwerhorig, schlecht horen, rucken schmerzen, ruckenschmerzen, gelenkschmerzen, ihre beschwerden, hautprobleme, ihre haut, deine haut, haartyp, leidest du, grosse in cm, gewicht in kg, korpergewicht, grosse cm, deine grosse, ihre grosse, bmi, kopfhaut, schwangerschaft, schilddruse, bluthochdruck, asthma, schlafapnoe, schnarchen, schlaflosigkeit, horgerate, sehscharfe, kg, wie gut horen sie, wie gut horst du, horen sie ~ schlecht|gut, horvermogen, horverlust, hortest, tinnitus, haben sie ~ horgerat*|pflegegrad|allergien|unvertraglichkeiten|erkrankungen|beschwerden|schmerzen, hast du ~ allergien|unvertraglichkeiten|beschwerden|schmerzen|kopfschmerzen, tragen sie ~ horgerat*|brille|kontaktlinsen|zahnersatz|prothese, tragst du ~ brille|kontaktlinsen|zahnspange, fallt es ihnen ~ schwer, fallt es dir ~ schwer, gesprachen zu folgen, pflegestufe, pflegebedurftig, pflegebedurftigkeit, gehbehinderung, rollstuhl, rollator, schwerbehinderung, schwerbehindert, grad der behinderung, schwerbehindertenausweis, gesundheitliche einschrankungen|einschrankung|probleme, korperliche einschrankungen|beschwerden, vorerkrankung, chronische erkrankung*, erkrankungen, erkrankung, sind sie ~ allergisch|gesturzt|geimpft|krank|gesund, bist du ~ allergisch|geimpft|krank|gesund|schwanger, nahrungsmittelunvertraglichkeiten, lebensmittelunvertraglichkeiten, unvertraglichkeit, woran leiden sie, worunter leiden sie, welche beschwerden, symptome, diagnose, nehmen sie ~ medikamente|tabletten|schmerzmittel, nimmst du ~ medikamente|tabletten|schmerzmittel, medikation, impfstatus, krankenhausaufenthalt, operationen, waren sie ~ behandlung|krankenhaus, in arztlicher behandlung, hausarzt, behandelnder arzt, fehlende zahne, fehlen ihnen zahne, wie viele zahne fehlen, zahnersatz, brillentrager, sehhilfe, sehstarke, dioptrien, wie gross sind sie, wie gross bist du, wie schwer sind sie, wie schwer bist du, wie viel wiegen sie, wie viel wiegst du, zielgewicht, wunschgewicht, mochten sie ~ abnehmen, mochtest du ~ abnehmen, ubergewicht, blutdruck, blutzucker, cholesterin*, kopfschmerzen, migrane, depressionen, psychische gesundheit|probleme|belastung, stresslevel, fuhlen sie sich ~ mude|erschopft|gestresst|uberfordert|krank|schlapp, fuhlst du dich ~ mude|erschopft|gestresst|uberfordert|krank|schlapp, schlafqualitat, wie gut schlafen sie, wie gut schlafst du, wie schlafen sie, wie schlafst du, schlafstorungen, wachen sie ~ auf, wachst du ~ auf, schnarchen sie, schnarchst du, verdauung, blasenschwache, inkontinenz, hautbild, hautzustand, haarausfall, wechseljahre, stillst du, stillen sie, schwangerschaftswoche, ssw, gesundheitsfragen, wie wurden sie ~ gesundheit*, wie wurdest du ~ gesundheit*|haut, wie beurteilen|bewerten|schatzen sie ~ gesundheit*, hatten sie ~ corona|operation, hattest du ~ corona|operation, heuschnupfen, benotigen sie ~ pflege, zyklus, letzte periode, welcher pflegegrad, welchen pflegegrad, pflegegrad liegt vor, suchen sie ~ pflege|pflegekraft|betreuung, fernseher lauter, fernseher ~ lauter, hilfe im alltag, hilfe beim baden|anziehen|waschen|aufstehen|essen, liegt ~ pflegegrad|erkrankung|behinderung vor, besteht ~ pflegegrad|pflegebedarf|erkrankung, bestehen ~ erkrankungen|vorerkrankungen|allergien|beschwerden, auf hilfe angewiesen',
      'Haben Sie Allergien?',
    ],
    lifestyle: [
      'rauchen sie, raucher, rauchst du, trinken sie alkohol, ernahrung, sport, treiben sie sport, sind sie raucher, rauchverhalten, ernahrungsweise, wie ernahren sie sich, sportlich aktiv, alkoholkonsum, sind sie vegetarier, stunden schlaf, wie viele stunden schlafst, tassen am tag, tassen pro tag, wie viele stunden sitzen sie, wie viele stunden sitzt du, wie viele zigaretten, haben sie ~ geraucht, raucherstatus, nichtraucher, trinken sie, trinkst du, wie viel alkohol, wie viel wasser, wie viel kaffee, wie oft trinken|trinkst sie|du, wie oft treiben|treibst sie|du sport, wie oft machen|machst sie|du sport, treibst du sport, machst du sport, machen sie sport, wie oft trainieren|trainierst sie|du, wie sportlich, wie aktiv, sind sie ~ sportlich, bist du ~ sportlich|vegetarier|vegan|fruhaufsteher, wie oft bewegen|bewegst sie|du, aktivitatslevel, aktivitatsniveau, korperliche aktivitat, sportliche aktivitat, sportart, sportarten, welchen sport, ernahrungs*, essgewohnheiten, wie ernahrst du dich, wie oft essen sie, wie oft isst du, essen sie fleisch, isst du fleisch, was isst du, was essen sie, wie viele mahlzeiten, fruhstucken sie, fruhstuckst du, wie oft kochen|kochst sie|du, schlafdauer, wie lange schlafen|schlafst sie|du, wie viele stunden schlafen|schlafst, wann gehst du ins bett, wann gehen sie ins bett, fruhaufsteher, nachteule, lebensstil, fitnessstudio, wie viele schritte, fleischkonsum, wie viel schlaf, genug schlaf, genugend schlaf',
      'Rauchen Sie?',
    ],
    habits: [
      'wie oft, wie haufig, gewohnheiten, wie viel geben sie, wo kaufen sie, kaufen sie, wann kaufen sie, wie viel zeit, welche zeitschriften, budget, nutzen sie, ihr budget, wie lange, wo kaufst du, ihre stammfiliale, stammfiliale, bevorzugte filiale, ihre filiale, am haufigsten, horen sie uns, ihr markt, in welchem markt, in welcher filiale, hast du eingekauft, haben sie eingekauft, wo hast du gekauft, wo haben sie gekauft, horst du uns, um wie viel uhr gehst, um wie viel uhr gehen, wann gehst du, wann stehst du, wie viele tage pro woche, wie oft pro woche, verkehrsmittel, womit fahrst du, wie hort ihr uns, wie horst du uns, wie horen sie uns, wie regelmassig, wie oft hat ihr*|dein*|sie|dich, wie lange ist ihr*|dein*|es, wie lange dauert ihr*|dein*, wie oft gehen|gehst sie|du, wie oft kaufen|kaufst sie|du, wie oft besuchen|besuchst sie|du, wie oft verreisen|verreist sie|du, wie oft essen sie auswarts, nutzt du, welche apps, welche app nutzen|nutzt, welches smartphone, welches handy, streamingdienst*, soziale netzwerke, welche sozialen netzwerke|medien, welche zeitung*, lesen sie, liest du, sehen sie fern, mediennutzung, internetnutzung, bildschirmzeit, welchen sender, welche sender, horst du ~ radio|podcasts, horen sie ~ radio|podcasts, spielen sie, spielst du, wie viel gibst du, wie viel geld geben|gibst, was geben sie ~ aus, was gibst du ~ aus, monatliche ausgaben, ausgaben pro monat, wo kaufst du ~ ein, wo kaufen sie ~ ein, wo gehst du ~ einkaufen, wo gehen sie ~ einkaufen, in welchem supermarkt, einkaufsverhalten, einkaufsgewohnheiten, wann haben|hast sie|du zuletzt, wann waren|warst sie|du zuletzt, was kaufen sie, kaufst du, haben sie schon einmal|mal, hast du schon einmal|mal, haben sie in den letzten, hast du in den letzten, bestellst du, bestellen sie, bezahlen sie, bezahlst du, wie kommst du ~ arbeit|schule, wie kommen sie ~ arbeit, wie fahren|fahrst sie|du zur, arbeitsweg, womit fahren sie, fahren sie ~ fahrrad|rad|velo|bus|bahn|zug, fahrst du ~ fahrrad|rad|velo|bus|bahn|zug, wie verreisen|reisen sie, wie verreist|reist du, wohin reisen|fahren|verreisen sie, wohin reist|fahrst|verreist du, wohin geht ~ reise|urlaub, wo machen sie ~ urlaub, wo machst du ~ urlaub, wo verbringen|verbringst sie|du, mit wem reisen|verreisen sie, mit wem reist|verreist du, reisebudget, mobilfunkanbieter, internetanbieter, handyvertrag, welcher anbieter, welchem anbieter, wie verbringst du, wie verbringen sie, was machst du am, was machst du abends, was machen sie am, spendest du, haben sie ~ gespendet, engagieren sie sich, engagierst du dich, ehrenamtlich, welche marke|marken|produkte kaufen|kaufst|verwenden|verwendest|nutzen, verwenden sie, verwendest du, benutzen sie, benutzt du, sind sie ~ kunde|kundin, bist du ~ kunde|kundin, haben sie ~ kundenkarte, wie informieren|informierst sie|du, wo informieren|informierst sie|du, besuchen sie, besuchst du, wie lange ist ~ her, in welchem jahr wurde|ist|war|haben|hast ihr*|dein*|sie|du, wie alt ist ihr*|dein*',
      'Wie oft kaufen Sie online ein?',
    ],
    interests: [
      'interessen, hobbys, ihre interessen, themen, ihre hobbys, deine interessen, interessengebiete, wofur interessieren sie sich, interessiert an, ich interessiere mich fur, lieblingssport, freizeit, ihrer freizeit, deiner freizeit, interessenschwerpunkte, interessensgebiete, interessenbereiche, ich interessiere mich, woran sind sie interessiert, was interessiert sie|dich, themenwunsche, themengebiete, themenbereiche, interessierst du dich, interessieren sie sich, haben sie interesse, hast du interesse, hobby, hobbies, freizeitaktivitaten, freizeitbeschaftigung*, was machst du ~ gern*, was machen sie ~ gern*, was unternehmen sie, was unternimmst du, lieblings*, musikgeschmack, musikrichtung, welche musik, welche filme, welche serien, welche bucher, bist du fan, sind sie fan, fur welchen verein, magst du, mogen sie, was ist dir|ihnen lieber, bevorzugst du, bevorzugen sie, wofur begeisterst du dich, wofur schlagt dein herz, welche jahreszeit magst|mogen|gefallt|ist, traumreiseziel, traumurlaub, urlaubstyp, reiseart, produktinteresse, spielst du ein instrument, spielen sie ein instrument, reiseziele, welches reiseziel, welches thema interessiert, wunschthema',
      'Ihre Interessen',
    ],
    opinion: [
      'ihre meinung, deine meinung, wie zufrieden, zufriedenheit, wurden sie uns weiterempfehlen, bewertung, wie bewerten sie, wie gefallt, was halten sie, wie beurteilen sie, sind sie dafur, wie wichtig, stimmen sie zu, wie bewertest du, wie fanden sie, ich finde, ich bin der meinung, meiner meinung nach, warum unterschreibst du, warum unterschreiben sie, was konnen wir verbessern, was sollten wir andern, grund fur ihre unterschrift, warum unterstutzt du, warum unterstutzen sie, wie wurden sie ~ bewerten, wie wurdest du ~ bewerten, gesamtbewertung, gesamteindruck, gesamtzufriedenheit, sind sie ~ zufrieden, bist du ~ zufrieden, waren sie ~ zufrieden, wie wahrscheinlich ist es, weiterempfehlen, weiterempfehlung, wie hat|haben ihnen|dir ~ gefallen, wie hat es ihnen|dir gefallen, was hat ihnen|dir ~ gefallen, was gefallt ihnen|dir, wie gefallt ihnen|dir, wie finden|findest|fandest sie|du, finden sie dass, findest du dass, was denken|denkst sie|du, was meinen|meinst sie|du, ihr feedback, dein feedback, wie beurteilst du, wie schatzen sie ~ ein, wie schatzt du ~ ein, was haltst du, halten sie ~ fur, was ist ihnen|dir ~ wichtig*|wichtigsten, wie wichtig ist|sind ihnen|dir, worauf legen|legst sie|du, worauf achten|achtest sie|du, was erwarten|erwartest sie|du, was wunschen sie sich, was wunschst du dir, was vermissen|vermisst sie|du, verbesserungsvorschlage, was konnten|konnen wir ~ verbessern|besser, stimmst du ~ zu, stimmen sie ~ zu, inwieweit stimmen, inwiefern stimmen, sind sie der meinung, bist du der meinung, bist du dafur, sind sie fur ein*, befurworten sie, unterstutzen sie, warum unterzeichnen|unterzeichnest sie|du, warum ist ihnen|dir ~ wichtig, was bedeutet ~ fur sie|dich, schulnote, wie war ihr|ihre|dein|deine, vertrauen sie, vertraust du, machen sie sich sorgen, glauben sie dass, glaubst du dass, lob und kritik, wie haben sie ~ erlebt, wurden sie wieder, wurdest du wieder, was stort sie|dich, in unserem ort, in unserer stadt|gemeinde, sollte ihre|deine|unsere|die gemeinde|stadt',
      'Wie zufrieden sind Sie?',
    ],
    'political-opinion': [
      'politische einstellung, welche partei, politische meinung, wen wurden sie wahlen, parteizugehorigkeit, politische ausrichtung, politische orientierung, wen wahlen sie, welche partei wahlen sie, wahlabsicht, wen haben sie gewahlt, parteipraferenz, sonntagsfrage, bundestagswahl, wahl o mat, wahlhilfe, politischer kompass, wahlkompass, politiktest, welcher partei, parteimitglied*, mitglied einer partei, wen wurdest|wurden du|sie ~ wahlen, wen wahlst du, wem wurden sie ~ stimme, wem haben sie ~ stimme, wem geben sie ~ stimme, wahlverhalten, gehen sie ~ wahlen|wahl|bundestagswahl|nationalratswahl|landtagswahl|europawahl|abstimmung, gehst du ~ wahlen|wahl|bundestagswahl, politisch ~ einordnen|verorten|einstufen, wo stehen sie politisch, wo stehst du politisch, politisches spektrum, politische haltung, politisches interesse, interessieren sie sich ~ politik, interessierst du dich ~ politik, wie zufrieden sind sie ~ regierung|bundesregierung|landesregierung|politik|bundesrat, nationalratswahl, landtagswahl, europawahl, kommunalwahl, gemeinderatswahl, volksabstimmung, wahlentscheidung, kanzlerkandidat, spitzenkandidat, fur ihre wahlentscheidung, fur deine wahlentscheidung, finden sie ~ regierung|bundesregierung|politik, wie beurteilen|bewerten sie ~ bundeskanzler*|regierung|bundesregierung|landesregierung',
      'Welche Partei würden Sie wählen?',
    ],
    religion: [
      'religion, konfession, religionszugehorigkeit, ihre religion, ihre konfession, glaubensrichtung, glaube, religiose zugehorigkeit, religionsbekenntnis, glaubensgemeinschaft, religionsgemeinschaft, kirchenzugehorigkeit, kirchenmitglied*, mitglied der|einer kirche, kirchensteuer*, sind sie ~ glaubig|religios|getauft, bist du ~ glaubig|religios|getauft, wie religios, glauben sie an gott, glaubst du an gott, gehen sie ~ kirche|moschee|gottesdienst, gehst du ~ kirche|moschee|gottesdienst, wie oft besuchen|gehen sie ~ gottesdienst|kirche|moschee, wie oft beten|betest sie|du, beten sie, betest du, getauft, taufdatum, wie wichtig ist ihnen|dir ~ glaube|religion|kirche',
      'Konfession',
    ],
    union: [
      'gewerkschaft, gewerkschaftsmitglied, sind sie gewerkschaftsmitglied, mitglied einer gewerkschaft, gewerkschaftszugehorigkeit, gewerkschaftlich organisiert, gewerkschaftsmitgliedschaft, sind sie ~ gewerkschaft, bist du ~ gewerkschaft',
      'Gewerkschaft',
    ],
    'id-number': [
      'steuernummer, personalausweisnummer, ausweisnummer, reisepassnummer, sozialversicherungsnummer, steuer id, ahv nummer, personalausweis, steueridentifikationsnummer, passnummer, fuhrerscheinnummer, rentenversicherungsnummer, versichertennummer, umsatzsteuer id, ust idnr, uid nummer, firmenbuchnummer, passnr, ausweisnr, ausweis nr, steuer nr, sv nummer, svnr, ahv nr, krankenversichertennummer, versichertennr, ust id, umsatzsteueridentifikationsnummer, mwst nummer, uid, handelsregisternummer',
      'Reisepassnummer',
    ],
    'member-number': [
      'kundennummer, mitgliedsnummer, kundenkartennummer, vertragsnummer, mitgliedsnr, kundennr, kundenkarte, nummer der kundenkarte, vorteilskarte, treuekarte, bonuskarte, abonummer, abonnementnummer, mitglieds nr, mitgliedskarte, mitgliedsausweis, kunden nr, kundenkartennr, clubkarte, clubnummer, versicherungsnummer, versicherungsscheinnummer, policennummer, polizzennummer, vertragskontonummer, vertragsnr, abonnentennummer, abo nummer, bibliotheksausweis*, matrikelnummer, personalnummer, mitarbeiternummer, spendernummer',
      'Kundennummer',
    ],
    'card-number': ['kartennummer, kreditkartennummer, karten nr, kreditkarten nr', 'Kartennummer'],
    'card-name': [
      'karteninhaber, name auf der karte, name des karteninhabers, karteninhaberin, kreditkarteninhaber, inhaber der karte',
      'Karteninhaber',
    ],
    'card-code': [
      'prufnummer, kartenprufnummer, sicherheitscode, cvc, cvv, kartenprufziffer, prufziffer',
      'Prüfnummer (CVC)',
    ],
    'card-expiry': ['gultig bis, ablaufdatum, gultigkeit, verfallsdatum, gultigkeitsdatum, verfalldatum', 'Gültig bis'],
    photo: [
      'foto, ihr foto, profilbild, ihr bild, bild hochladen, foto hochladen, dein foto, bild, dein bild, fotos, bilder, passfoto, bewerbungsfoto, portratfoto, bilddatei',
      'Foto hochladen',
    ],
    file: [
      'datei, anhang, lebenslauf, kassenbon, beleg, datei hochladen, kassenbon hochladen, beleg hochladen, rechnung, dokument, datei auswahlen, bewerbungsunterlagen, foto des|vom|deines|ihres kassenbon*',
      'Lebenslauf',
    ],
    username: [
      'benutzername, nutzername, benutzerkennung, anmeldename, kennung, login, nutzerkennung, benutzer, spielername, user name, profilname, wunschbenutzername, alias, pseudonym',
      'Benutzername',
    ],
    nickname: ['spitzname, anzeigename, kunstlername', 'Spitzname'],
    password: [
      'passwort, kennwort, passwort wiederholen, passwort bestatigen, neues passwort, altes passwort',
      'Passwort',
    ],
    'one-time-code': [
      'bestatigungscode, einmalcode, sms code, verifizierungscode, code aus der sms, tan, code aus der e mail, pin aus der sms, freischaltcode',
      'Bestätigungscode',
    ],
    'free-text': [
      'nachricht, ihre nachricht, kommentar, bemerkung, bemerkungen, mitteilung, anmerkungen, ihr anliegen, frage, beschreibung, begrundung, erzahlen sie, erzahl uns, warum mochten sie, ihre antwort, weitere angaben, ihre geschichte, begrunden sie, freitext, sonstiges, kommentare, ihre anfrage, deine anfrage, anliegen, worum geht es, wie konnen wir ihnen|dir helfen, womit konnen wir, was konnen wir fur sie|dich tun, mochten sie uns ~ mitteilen|sagen, mochtest du uns ~ mitteilen|sagen, haben sie ~ fragen, hast du ~ fragen, ihre fragen, deine fragen, wunsche, sonderwunsche, weitere hinweise, weitere informationen, zusatzliche informationen|angaben, erganzungen, anmerkung, sonstige angaben, notizen, schreib uns, schreiben sie uns, erzahle uns, deine geschichte, beschreiben sie, beschreibe, schildern sie, projektbeschreibung, ihr projekt, dein beitrag, ihr beitrag, deine idee, ihre idee, ihr vorschlag, dein vorschlag, anregungen, warum mochtest|willst|solltest|bist du, warum wollen|sind|bewerben sie, warum sollten ~ gewinnen, warum bewirbst du dich, was motiviert sie|dich, deine motivation, ihre motivation, uber mich, uber dich, stell dich ~ vor, stellen sie sich ~ vor, widmung, grusstext, deine botschaft, ihre botschaft, deine antwort, teilen sie uns ~ mit, teil uns ~ mit, bitte angeben, bitte nennen, andere und zwar, grund ihrer anfrage',
      'Ihre Nachricht',
    ],
    other: [
      'muttersprache, sprache, wie haben sie von uns erfahren, gutscheincode, wie sind sie auf uns aufmerksam geworden, code, rabattcode, t shirt grosse, wie haben sie ~ erfahren, wie hast du ~ erfahren, woher kennen|kennst sie|du uns, wie sind|wurden sie auf ~ aufmerksam, wie bist|wurdest du auf ~ aufmerksam, aufmerksam geworden, wie haben|hast sie|du uns gefunden, empfohlen von, geworben von, empfehlungscode, promocode, einladungscode, gutschein code, korrespondenzsprache, sprachkenntnisse, deutschkenntnisse, fremdsprachen, welche sprachen sprechen|sprichst, konfektionsgrosse, kleidergrosse, schuhgrosse, trikotgrosse, bevorzugte kontaktaufnahme, bevorzugter kontaktweg, bevorzugte kontaktart, wie mochten|durfen sie|wir ~ kontaktiert|kontaktieren, gewunschte kontaktaufnahme, sternzeichen, madchenname der|ihrer|deiner mutter',
      'Muttersprache',
    ],
    bait: [
      'nicht ausfullen, bitte leer lassen, dieses feld leer lassen, leer lassen, frei lassen',
      'Bitte leer lassen',
    ],
    'not-personal': [
      'suche, suchen, suchbegriff, captcha, menge, anzahl, betreff, betrag, anreise, abreise, sicherheitsfrage, vorwahl, gutschein, sortieren, spamschutz, was ergibt, anzahl personen, erwachsene, personenzahl, uhrzeit, wunschtermin, datum und uhrzeit, rechenaufgabe, bitte rechnen, code unter, aktionscode, gewinncode, code auf, code eingeben, losnummer, landervorwahl, landesvorwahl, bonnummer, titel des bildes, bildtitel, titel des fotos, titel der geschichte, was schatzt du wie viele, was schatzen sie wie viele, ihrer meinung nach wie viele, deiner meinung nach wie viele, losungswort, losung, losungssatz, gewinnfrage, gewinnspielfrage, quizfrage, preisfrage, ratselfrage, schatzfrage, richtige antwort, wie lautet die|das richtige|losung|losungswort, ihre schatzung, deine schatzung, ihr tipp, dein tipp, codewort, code aus|von|im dem|der, seriennummer, artikelnummer, produktnummer, modellnummer, bestellnummer, auftragsnummer, rechnungsnummer, zeichen eingeben, wie viel ist, wie viel ergibt, sind sie ein mensch, bist du ein mensch, kein roboter, sicherheitsabfrage, farbe, material, preisspanne, kategorie*, produktkategorie, produktgruppe, rubrik, ressort, sortierung, zeitraum, umkreis, entfernung, stichwort, stuckzahl, anzahl der tickets|karten|teilnehmer|gaste|personen, anzahl tickets, anzahl teilnehmer, anzahl gaste, teilnehmerzahl, reisezeitraum, reisetermin, reisedatum, gewunschter termin, terminwunsch, wunschdatum, liefertermin, versandart, zahlungsart, zahlungsweise, zahlungsmethode, spendenbetrag, spendenzweck, spendenrhythmus, verwendungszweck, anderer betrag, kreditbetrag, kreditsumme, laufzeit, zimmertyp, zimmerkategorie, thema, thema der|ihrer anfrage, art der|ihrer anfrage, wann erreichen wir sie, wann konnen|durfen wir sie|dich, wann sind sie ~ erreichbar, wann bist du ~ erreichbar, wunschgewinn, wunschpreis, welchen preis, welchen gewinn, patenkind, wie oft wurde|war|gewann|fand|holte, wie lange dauert|dauerte|lebt|lebte|regierte, wie alt wurde|war|werden|wird, wie alt ist der|die|das, wie viele kinder hatte|hat|bekam, wie viele menschen leben|wohnen in|auf|weltweit, wie viele personen leben|wohnen in|auf, in welcher stadt steht|liegt|fand|findet|wurde|ist|befindet|spielt|lebte|war|hat, in welchem land liegt|steht|fand|findet|wurde|ist|befindet|spielt|war|hat|leben|gibt, in welchem jahr wurde|fand|war|erschien|ist|starb|begann|gewann|feierte, in welchem ort steht|liegt|fand|findet|wurde|ist|befindet|spielt, in welchem bundesland liegt|steht|befindet|ist, in welchem kanton liegt|steht|befindet|ist, in welcher region liegt|wird|wachst|befindet, aus welchem land kommt|stammt|kam, aus welcher stadt kommt|stammt|kam, welches land gewann|hat|ist|liegt|wurde|grenzt|war|gehort|wird, welche stadt ist|war|liegt|hat|wird|gilt, welches bundesland ist|hat|liegt|grenzt, welcher verein ist|wurde|gewann|spielt|hat, in welchem verein spielt|spielte, wie heisst der|die|das hund|katze|verein|ort|beruf|stadt|strasse|krankheit|bank|land|tier|auto|fahrzeug, welchen beruf hatte|hat|ubte|lernte, titel des|der buches|films|songs|werks|beitrags|projekts|videos|arbeit|veranstaltung, name des|der produkts|projekts|verkaufers|beraters|veranstaltung, ich mochte spenden, ich spende, wie mochten sie spenden, spendenintervall, spendenart, wie lange ist ein|eine|der|die|das, zimmer, wie oft schlagt|kommt|erscheint|findet, wer hat das|den|die, wer war der|die|das, wer ist der|die|das, wer schrieb|komponierte|malte|erfand|spielte|gewann|sang|regierte, wie viele ? hat der|die|das|ein|eine, wissen sie wer|was|wo|wann|wie|warum|welche*, weisst du wer|was|wo|wann|wie|warum|welche*, was glaubst|meinst|denkst du wie, was glauben|meinen|denken sie wie, welche versicherung ist|zahlt|deckt|ubernimmt|schutzt, welche bank ist|hat|wurde, welche religion hat|ist, wie lange tragt, welche strasse fuhrt|ist|verbindet, unserer firma, unsere firma, unseres unternehmens, unseres vereins, wahlen sie ihren gewinn|preis, wahle deinen gewinn|preis',
      'Suchbegriff',
    ],
    'sex-life': [
      'sexuelle orientierung, sexuelle ausrichtung, sexualitat, sexualleben, sexleben, haben sie sex, hast du sex, verhutung, verhutungsmethode',
      'Sexuelle Orientierung',
    ],
  },
  options: {
    honorific: [
      'herr, frau, divers, keine angabe, hr, fr, dr, prof, mag, dipl ing, ohne anrede, keine anrede, neutrale anrede',
      'Frau',
    ],
    gender: [
      'mannlich, weiblich, divers, mann, frau, junge, madchen, nicht binar, nichtbinar, non binar, m, w, ich bin ein mann, ich bin eine frau, ich bin mannlich, ich bin weiblich, transgender, anderes geschlecht, damen, herren',
      'Weiblich',
    ],
    'marital-status': [
      'ledig, verheiratet, geschieden, verwitwet, getrennt lebend, in partnerschaft, in einer beziehung, eingetragene lebenspartnerschaft, alleinstehend, single, ich bin single|verheiratet|ledig|geschieden|verwitwet|vergeben, in einer festen beziehung, in fester beziehung|partnerschaft, feste beziehung, partnerschaft, vergeben, verlobt, getrennt, witwe, witwer, verpartnert, verheiratet oder verpartnert, in eingetragener partnerschaft, lebensgemeinschaft, unverheiratet, kompliziert, es ist kompliziert, offene beziehung, frisch verliebt, konkubinat, alleinerziehend',
      'Verheiratet',
    ],
    energy: [
      'gas, ol, heizol, warmepumpe, pellets, holz, fernwarme, strom, erdgas, olheizung, gasheizung, elektroheizung, nachtspeicher, pelletheizung, gasetagenheizung, zentralheizung, etagenheizung, flussiggas, solarthermie, kachelofen, kaminofen, holzofen, holzpellets, pelletofen, pelletsheizung, holzheizung, stromheizung, infrarotheizung, fernheizung, scheitholz, hackschnitzel, blockheizkraftwerk, erdwarme*, mit einer warmepumpe, ich heize mit, wir heizen mit, okostrom, photovoltaik*, pv anlage, stromspeicher, wallbox, mit speicher, ohne speicher',
      'Fernwärme',
    ],
    housing: [
      'eigentumer, mieter, eigentum, miete, haus, wohnung, einfamilienhaus, mehrfamilienhaus, eigentumswohnung, zur miete, im eigenheim, reihenhaus, doppelhaushalfte, in einer wohnung, in einem haus, im eigenen haus, mieter in, eigentumer in, mietwohnung, eigenheim, miethaus, stockwerkeigentum, wir wohnen zur miete, ich wohne zur miete, ich bin mieter|mieterin|eigentumer|eigentumerin|hausbesitzer|vermieter, ja ich bin eigentumer, nein ich bin mieter, nein ich miete, nein ich wohne zur miete, eigentumerin, mieterin, vermieter*, eigene immobilie, in der eigenen wohnung, in meinem eigenen haus, untermiete, genossenschaftswohnung, mietshaus, doppelhaus, zweifamilienhaus, reihenendhaus, reihenmittelhaus, in einem einfamilienhaus|mehrfamilienhaus|reihenhaus|mietshaus|hochhaus, ein oder zweifamilienhaus, bungalow, altbau*, neubau*, bauernhaus, hochhaus, dachgeschosswohnung, erdgeschosswohnung, wohnheim, studentenwohnheim, seniorenheim, gewerbe*, satteldach, flachdach, pultdach, walmdach, schragdach, spitzdach, auf dem land|dorf, in der stadt, am stadtrand, grossstadt, kleinstadt, in einer grossstadt|kleinstadt, selbst bewohnt, selbstgenutzt',
      'Mieter',
    ],
    job: [
      'angestellter, angestellte, selbstandig, student, schuler, rentner, beamter, arbeitslos, angestellt, selbststandig, in ausbildung, hausfrau, hausmann, freiberufler, arbeitssuchend, in rente, arbeiter*, facharbeiter*, beamt*, selbstandig*, selbststandig*, freiberuf*, unternehmer*, rentner*, pensionar*, pensionist*, pensioniert, ruhestand, in pension, student*, studierend*, im studium, schuler*, auszubildend*, azubi, lehrling, lernende*, in der ausbildung, arbeitsuchend, ohne beschaftigung, erwerbslos, erwerbstatig, berufstatig, vollzeit*, teilzeit*, minijob*, geringfugig beschaftigt, werkstudent*, elternzeit, karenz, fuhrungskraft, geschaftsfuhr*, inhaber*, abteilungsleiter*, teamleiter*, sachbearbeiter*, offentlicher dienst, im offentlichen dienst, ich arbeite vollzeit|teilzeit|nicht, ich bin angestellt|selbststandig|selbstandig|rentner|rentnerin|student|studentin|schuler|schulerin|arbeitslos, ich bin in rente, ich studiere, ich gehe noch zur schule, ich mache eine ausbildung, ich suche arbeit',
      'Selbständig',
    ],
    opinion: [
      'sehr zufrieden, zufrieden, unzufrieden, trifft zu, trifft nicht zu, stimme zu, stimme nicht zu, teils teils, dafur, dagegen, keine meinung, schlecht, mittelmassig, sehr gut, sehr schlecht, gar nicht zufrieden, uberhaupt nicht zufrieden, voll und ganz zufrieden, weder noch, trifft voll zu, trifft eher zu, trifft eher nicht zu, trifft teilweise zu, trifft uberhaupt|gar nicht zu, trifft voll und ganz zu, stimme voll zu, stimme eher zu, stimme eher nicht zu, stimme teilweise zu, stimme uberhaupt|gar nicht zu, stimme voll und ganz zu, lehne ab, lehne eher|stark|vollig ab, wichtig, unwichtig, gar nicht wichtig, uberhaupt nicht wichtig, ich bin dafur|dagegen, unentschieden, befriedigend, ungenugend, mangelhaft, finde ich gut|schlecht, gefallt mir, sehr hilfreich, begeistert, enttauscht',
      'Sehr zufrieden',
    ],
    'birth-month': [
      'januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember',
      'März',
    ],
    habits: [
      'taglich, jeden tag, wochentlich, jede woche, einmal pro woche, mehrmals pro woche, einmal im monat, jeden monat, monatlich, mehrmals im monat, mehrmals im jahr, ab und zu, selten, nie, oft, manchmal, fast nie, gelegentlich, regelmassig, seltener, haufig, hin und wieder, 1 mal pro woche, 2 mal pro woche, 2 3 mal pro woche, ein bis zweimal pro woche, zwei bis dreimal pro woche, mehrmals am tag, einmal am tag, taglich oder fast taglich, alle paar tage|wochen|monate|jahre, alle zwei wochen, 1x pro woche, 2x pro woche, 1x im monat|jahr, 1 mal im|pro monat|jahr, einmal pro monat|jahr, einmal im jahr, 2 3 mal im monat, mehrmals pro monat|jahr, mehrmals jahrlich, niemals, fast immer, meistens, weniger als einmal, seltener als einmal, jedes wochenende, jeden morgen|abend, weniger als eine|1 stunde, mehr als 3|4|5 stunden, supermarkt, discounter, bioladen, drogerie*, wochenmarkt, im internet, mit dem auto|fahrrad|rad|velo|bus|zug, mit der bahn, zu fuss, offentliche verkehrsmittel, mit offentlichen verkehrsmitteln',
      'Einmal pro Woche',
    ],
    health: [
      'diabetes, arthrose, arthritis, asthma, bluthochdruck, akne, unreinheiten, rotungen, rosazea, ekzem, neurodermitis, schuppenflechte, migrane, schlafstorungen, ruckenschmerzen, gelenkschmerzen, ubergewicht, allergien, depression, depressionen, angste, horverlust, trockene haut, fettige haut, mischhaut, empfindliche haut, falten, pigmentflecken, haarausfall, schnarchen, wechseljahre, kopfschmerzen, rheuma, gicht, tinnitus, schwerhorigkeit, heuschnupfen, pollenallergie, laktoseintoleranz, zoliakie, osteoporose, herzinsuffizienz, herzerkrankung, herzprobleme, kreislaufprobleme, hoher blutdruck, knieschmerzen, nackenschmerzen, schulterschmerzen, huftschmerzen, ruckenprobleme, verspannungen, mudigkeit, erschopfung, konzentrationsprobleme, schlafprobleme, einschlafprobleme, durchschlafprobleme, stress, verdauungsprobleme, blahungen, sodbrennen, verstopfung, reizdarm, blasenschwache, inkontinenz, zahnfleischbluten, empfindliche zahne, pickel, mitesser, cellulite, augenringe, trockenes haar, fettiges haar, trocken, fettig, normale haut, unreine haut, reife haut, kurzsichtig, weitsichtig, brille, kontaktlinsen, gleitsichtbrille, lesebrille, ich trage eine brille, pflegegrad 1|2|3|4|5, kein pflegegrad, auf einem|beiden ohr|ohren, abnehmen, gewicht verlieren|reduzieren|halten, muskelaufbau, muskeln aufbauen, keine beschwerden|vorerkrankungen|allergien, ich habe schmerzen, ich nehme medikamente',
      'Bluthochdruck',
    ],
    interests: [
      'garten, heimwerken, lesen, reisen, kochen, sport, musik, kino, film, theater, tanz, mode, beauty, wohnen, technik, gaming, haustiere, wellness, literatur, wandern, fotografie, autos, kulinarik, handarbeit, angeln, ausstellungen, konzerte, gartnern, gartenarbeit, basteln, malen, stricken, nahen, backen, grillen, fussball, tennis, radfahren, joggen, laufen, schwimmen, skifahren, yoga, reiten, golf, wintersport, camping, kreuzfahrten, stadtereisen, strandurlaub, wanderurlaub, aktivurlaub, rundreisen, natur, tiere, kultur, kunst, geschichte, politik, wirtschaft, wissenschaft, umwelt, klimaschutz, nachhaltigkeit, gesundheit, ernahrung, fitness, familie, lifestyle, kosmetik, computer, videospiele, unterhaltung, fernsehen, serien, filme, bucher, krimis, romane, oper, klassik, rock, pop, schlager, jazz, festivals, museen, tanzen, singen, shopping, wein, essen und trinken, freunde treffen, immobilien, finanzen, karriere, bildung, weiterbildung, auto und verkehr, motorrad, ehrenamt, haus und garten, veranstaltungen, ausfluge',
      'Wandern',
    ],
    lifestyle: [
      'raucher, nichtraucher, vegetarisch, vegan, vegetarier, veganer, flexitarisch, ich rauche, ich rauche nicht, ehemaliger raucher, raucherin, nichtraucherin, pescetarisch, pescetarier*, flexitarier*, vegetarierin, veganerin, omnivor, allesesser, mischkost, ich esse alles|fleisch, low carb, gelegenheitsraucher*, exraucher, ich bin raucher|nichtraucher, nie geraucht, fruher geraucht, keinen alkohol, sehr aktiv, massig aktiv, wenig aktiv, sportlich, unsportlich, uberwiegend sitzend, viel bewegung, wenig bewegung, keinen sport, fruhaufsteher, nachteule, morgenmensch, abendmensch',
      'Nichtraucher',
    ],
    religion: [
      'katholisch, romisch katholisch, evangelisch, muslimisch, judisch, buddhistisch, orthodox, konfessionslos, ohne konfession, ohne bekenntnis, rom kath, romisch kath, rk, r k, reformiert, protestantisch, freikirchlich, altkatholisch, christlich, christentum, islam, islamisch, alevitisch, judentum, buddhismus, hinduismus, neuapostolisch, keine religion|konfession, ohne religion, atheistisch, atheist*, agnostiker*, nicht religios, o b, evangelisch a|h b, andere religion|konfession, glaubig',
      'Evangelisch',
    ],
    vehicle: [
      'benzin, benziner, diesel, elektro, hybrid, plug in hybrid, autogas, vollelektrisch, elektroauto, e auto, verbrenner, suv, kombi, limousine, kleinwagen, cabrio, kompaktwagen, kompaktklasse, mittelklasse, transporter, wohnmobil, motorroller, pkw, lkw, neuwagen, gebrauchtwagen, jahreswagen, firmenwagen, dienstwagen, kein auto, ein auto, zwei autos, schaltgetriebe, automatik',
      'Benziner',
    ],
    household: [
      'bei meinen|den|meiner eltern|familie|mutter, bei eltern, in einer wg|wohngemeinschaft, wg, wohngemeinschaft, ich lebe allein*, ich wohne allein*, allein lebend, alleinlebend, ich lebe mit, ich wohne mit|bei, mit mitbewohnern, mit meiner familie|partnerin, mit meinem partner, mit partner und kind*, einpersonenhaushalt, zweipersonenhaushalt, mehrpersonenhaushalt, singlehaushalt, paar ohne|mit kinder|kindern|kind',
      'In einer WG',
    ],
    children: [
      'ich habe kinder, ich habe keine kinder, keine kinder, ein kind, zwei kinder, drei kinder, drei oder mehr kinder, 1 kind, 2 kinder, 3 kinder, 3 oder mehr kinder, noch schwanger, ich bin schwanger, kleinkind, kindergartenkind, schulkind, grundschulkind, mama, papa, oma, opa, erwachsene kinder',
      'Keine Kinder',
    ],
    education: [
      'hauptschul*, realschul*, mittlere reife, mittlerer schulabschluss|abschluss|bildungsabschluss, fachabitur, fachhochschul*, hochschul*, allgemeine hochschulreife, abitur, matura, reifeprufung, pflichtschul*, volksschule, lehre, lehrabschluss, berufslehre, berufsausbildung, abgeschlossene ausbildung|lehre, bachelor*, master*, diplom, magister, staatsexamen, promotion, doktorat, universitat*, studium, meister, fachschule, berufsschule, gesamtschule, gymnasium, mittelschule, sekundarschule, kein abschluss|schulabschluss, keinen abschluss, ohne abschluss|schulabschluss, noch in der schule, noch schuler, berufsmatura, obligatorische schule',
      'Mittlere Reife',
    ],
    income: [
      'burgergeld, arbeitslosengeld, bafog, kindergeld, mieteinnahmen, lohn gehalt, gehalt lohn, sparbuch, tagesgeld*, festgeld*, aktien, etfs, fonds, bausparvertrag, kryptowahrungen, edelmetalle, keine schulden',
      'Tagesgeld',
    ],
    insurer: [
      'gesetzlich, privat, ich bin gesetzlich|privat versichert, freiwillig gesetzlich versichert, gkv, pkv, familienversichert, beihilfe, beihilfeberechtigt, grundversichert, halbprivat, haftpflicht*, privathaftpflicht, hausrat*, rechtsschutz*, unfallversicherung, lebensversicherung, berufsunfahigkeit*, kfz versicherung, krankenversicherung, zahnzusatz*, sterbegeld*, wohngebaude*, risikoleben*, pflegeversicherung, reiseversicherung',
      'Gesetzlich versichert',
    ],
    bank: ['direktbank, filialbank, onlinebank, genossenschaftsbank, grossbank, kantonalbank', 'Direktbank'],
    pets: [
      'kein haustier, keine haustiere, ja hund|katze, einen hund, eine katze, hund und katze, meerschweinchen, kaninchen, kleintier*, nagetier*, anderes haustier, nassfutter, trockenfutter, welpe, wohnungskatze, freiganger',
      'Kein Haustier',
    ],
    'political-opinion': [
      'eher links, eher rechts, weit links, weit rechts, mitte links, mitte rechts, nichtwahler*, ich gehe nicht wahlen, ich wahle nicht, wurde nicht wahlen',
      'Eher links',
    ],
    age: [
      'unter 18, unter 20|25|30 jahre|jahren, uber 50|60|65|70 jahre, 50 jahre und alter, 60 jahre und|oder alter, 65 jahre und|oder alter, 70 jahre und|oder alter, 60 und|oder alter, 65 und|oder alter, 70 und|oder alter, 75 und|oder alter',
      'Unter 18 Jahre',
    ],
  },
  topics: {
    'not-personal': [
      'wissen sie, weisst du, wusstest du, wussten sie, kennen sie, kennst du, erraten, schatzen sie, schatze, richtige antwort, wusstet ihr, was glauben|meinen|denken|schatzen sie wie viele, was glaubst|meinst|denkst|schatzt du wie viele, warum sollten, warum solltest, erkennst du, erkennen sie',
      'Wissen Sie, wie hoch der Dom ist?',
    ],
    religion: [
      'kirche*, moschee*, synagoge*, beten, betest, gebet*, gott, gottesdienst*, glaubig*, religi*, glauben sie an, konfession*, bibel, evangelisch, katholisch, muslimisch, christlich*, islam, koran, ramadan, fastenzeit, pfarrer*, pfarrei, priester*, taufe, getauft, beichte, glaubensgemeinschaft*, muslim*, spirituell, wallfahrt*, pilger*, rosenkranz, konfirmiert, gefirmt',
      'Gehen Sie in die Kirche?',
    ],
    'political-opinion': [
      'wahl, wahlen, wahlst, wahlen sie, gewahlt, bundestagswahl*, landtagswahl*, regierung*, politi*, partei*, kanzler*, burgermeister*, volksentscheid*, abstimmung*, europawahl*, nationalratswahl*, kommunalwahl*, gemeinderatswahl*, wahllokal*, briefwahl, wahlkampf*, wahlbeteiligung, sie wahlen gehen, du wahlen gehen, gehen sie wahlen, gehst du wahlen, bundesregierung*, landesregierung*, bundesrat, bundestag*, landtag*, nationalrat*, parlament*, gemeinderat*, stadtrat, minister*, abgeordnete*, spitzenkandidat*, volksbegehren, volksinitiative*, referendum, referenden, demokratie, demokratisch*, klimapolitik, opposition, koalition*, demonstrier*, demonstration*, konservativ, stammwahler*, wechselwahler*, bundeskanzler*, kandidatur',
      'Wen wählen Sie bei der nächsten Wahl?',
    ],
    health: [
      'leiden, leidest, krank*, schmerz*, beschwerden, gesundheit*, arzt*, medikament*, allerg*, symptom*, diagnos*, behinder*, brille*, horgerat*, horen sie, schwanger*, gewicht*, wiegen, wiegst, abnehmen, therapie*, behandlung*, geimpft, impf*, unvertraglich*, vertragst, haut*, blutdruck, zahn*, knie, rucken*, asthma, diabetes, pflegegrad, sehen sie, gestresst, erschopft, kopfhaut, verdau*, schilddruse*, diabet*, gehor, horen, psycholog*, psychiatr*, sehkraft, schnarch*, schlafmittel, ruckenschmerz*, allergie, tierhaarallergie, allergi*, hausarzt*, facharzt*, augenarzt*, frauenarzt*, kinderarzt*, orthopad*, physiotherap*, heilpraktiker*, klinik*, spital*, operier*, operation*, reha*, tabletten, tablette, salbe, spritzen, cholesterin*, blutzucker*, bluthochdruck, herzinfarkt*, herzprobleme, herzerkrankung*, kreislauf*, schlaganfall*, tumor*, krebserkrankung*, rheuma*, arthrose*, gelenk*, hufte, nacken*, kopfschmerz*, kopfweh, migrane*, bauchschmerz*, bauchweh, magen*, darm*, blahung*, sodbrennen, verstopfung, ubelkeit, schwindelig, fieber, erkaltet, erkaltung*, husten, schnupfen, grippe*, corona*, covid*, infekt*, immunsystem, abwehrkrafte, mude, mudigkeit, erschopf*, burnout*, depress*, niedergeschlagen, panikattack*, angste, angstlich, stress*, uberfordert, schlafstorung*, schlafprobleme, einschlafen, einzuschlafen, durchschlafen, ausgeschlafen, schlaflos*, horprobleme, horhilfe*, schwerhorig*, tinnitus, ohren, ohrgerausch*, horvermogen, hortest*, kontaktlinse*, gleitsicht*, kurzsichtig, weitsichtig, sehtest*, sehschwach*, pflegebedurftig*, pflegegeld*, pflegestufe*, pflegedienst*, rollstuhl*, rollator*, gehhilfe*, treppensteigen, gesturzt, korperlich*, abgenommen, ubergewicht*, kilo, bmi, wechseljahre*, periode, menstruation*, stillst, hormon*, pickel, akne*, neurodermitis, schuppenflechte, juckreiz, haarausfall, prothese*, gebiss*, implantat*, karies, inkontinen*, harndrang, prostata*, atemnot, wohlbefinden, schwerbehindert*, chronisch*, verspannung*, verspannt, krampfadern, psyche, wachst du nachts, wachen sie nachts, gesprachen folgen, gesprachen ~ folgen, gesprache ~ verstehen, ofter nachfragen, oft nachfragen, pflege, die pille, horakustiker*, akustiker*, optiker*, augenoptiker*',
      'Leiden Sie an einer Unverträglichkeit?',
    ],
    pets: [
      'hund, hunde, katze*, haustier*, vierbeiner*, hundes, hundefutter, hundehalter*, hundebesitzer*, katzenbesitzer*, kater, welpe*, tierarzt*, tierhalter*, futter*, futtern, futterst, gassi, kaninchen, hamster, meerschweinchen, aquarium, nassfutter, trockenfutter, fellnase*, samtpfote*, hundeschule*, tierheim*, tiere, tieren',
      'Wie viele Hunde haben Sie?',
    ],
    vehicle: [
      'auto, autos, wagen, pkw, fahrzeug*, fahren, fahrst, kilometer*, motorrad*, benzin*, diesel, tanken, tankst, parken, parkst, garage, erstzulassung, kennzeichen, autofahr*, automarke*, autokauf*, autohaus*, neuwagen*, gebrauchtwagen*, dienstwagen*, firmenwagen, elektroauto*, kleinwagen*, kfz, fuhrerschein*, fahrerlaubnis, am steuer, reifen*, winterreifen*, werkstatt*, tuv, probefahrt*, leasing*, tankstelle*, sprit*, getriebe, ladestation*, ladesaule*, stellplatz, parkplatz*, tiefgarage, wohnmobil*, wohnwagen, moped*, carsharing, autobahn*, laufleistung, kraftfahrzeug*, unfallfrei*, verbrenner*',
      'Wie viele Kilometer fahren Sie im Jahr?',
    ],
    insurer: [
      'versicher*, krankenkasse*, police, krankenkasse, krankenkassen, krankenversicherung, krankenversichert, zahnzusatzversicherung, zusatzversicherung*, haftpflicht*, hausratversicherung*, rechtsschutz*, berufsunfahigkeit*, lebensversicherung*, risikoleben*, unfallversicherung*, sterbegeld*, pflegezusatz*, pflegeversicherung*, krankenzusatzversicherung, autoversicherung*, gebaudeversicherung*, wohngebaude*, reiseversicherung*, privatpatient*, kassenpatient*, polizze*, bestattungsvorsorge, franchise, hundehaftpflicht, vorgesorgt, todesfall',
      'Wo sind Sie versichert?',
    ],
    bank: [
      'bank, banken, hausbank, girokonto, sparkasse, konto, kreditkarte*, girocard, ec karte, debitkarte*, onlinebanking, online banking, bankberater*, bankkonto*, geldautomat*, dispo*, uberzogen, uberziehen, kontofuhrung*, depot, direktbank*, filialbank*, kontoauszug*, gehaltskonto, sparkassen',
      'Bei welcher Bank sind Sie?',
    ],
    energy: [
      'heizen, heizt, heizung*, strom*, gas, gasanbieter, photovoltaik*, solar*, damm*, warmepumpe*, energieversorger*, gasheizung*, olheizung*, heizol*, heizkorper*, heizkosten*, heizkessel*, beheizt, geheizt, thermostat*, erdgas*, fernwarme, pellet*, kaminofen, okostrom*, energieverbrauch*, energiekosten*, energieausweis*, energiespar*, energie sparen, energetisch*, pv anlage, balkonkraftwerk*, wallbox*, batteriespeicher*, isolier*, gedammt, verglas*, kwh, kilowattstunde*, warmwasser*, gasverbrauch, gasrechnung, gastarif, stadtwerke, energieanbieter*',
      'Womit heizen Sie?',
    ],
    income: [
      'verdien*, gehalt*, einkommen*, spare, sparen, sparst, gespart*, sparbuch*, sparkonto*, ersparnis*, rente, lohn*, kredit*, schulden, vermogen*, geld anlegen, anlag*, ausgaben im monat, netto*, brutto*, einnahmen, einkunfte, rentenlucke, rentenhohe, altersrente, kreditrate*, ratenkredit*, darlehen*, hypothek*, abbezahl*, abzahl*, tilg*, uberschuld*, verschuldet, schufa*, zur seite legen, zurucklegen, zurucklegst, rucklagen, notgroschen, aktie*, fonds, etf, etfs, wertpapier*, geldanlage*, investier*, altersvorsorge*, vorsorgen, burgergeld, arbeitslosengeld, sozialhilfe, wohngeld, kindergeld, grundsicherung, bafog, steuererklarung*, steuerklasse*, finanziell*, finanzen, geldsorgen, sparplan*, bauspar*, tagesgeld*, krypto*, bitcoin*, taschengeld*, stundenlohn, erbschaft*, geerbt, uber die runden, monatsende, ende des monats, auskommen, geld zur verfugung, lohnzettel, auf die seite, zuruckgelegt',
      'Was verdienen Sie im Monat?',
    ],
    housing: [
      'wohn*, miete, mieten, mietest, mieter*, eigentum*, eigenheim*, haus, garten, dach*, zimmer, quadratmeter, bauen, renovier*, umzieh*, balkon, etage, hauses, haus bauen, hauskauf*, immobilie*, einfamilienhaus*, mehrfamilienhaus*, reihenhaus*, doppelhaus*, eigentumer*, vermieter*, umgezogen, umzug, umzugs*, ziehen sie um, ziehst du um, keller, terrasse*, badezimmer, badewanne, baujahr, neubau, altbau, sanier*, sanierung*, treppenlift*, treppe, treppen, stufen, grundstuck*, nebenkosten, kaltmiete, warmmiete, mietvertrag*, hausbesitzer*, stockwerk*, swimmingpool, pool, fenster, haustur, barrierefrei*, einbruch*, alarmanlage*, auf dem land, kleinstadt, grossstadt, vier wanden, umbau*, aufzug, anbau, traumhaus',
      'Wohnen Sie zur Miete?',
    ],
    children: [
      'kind, kinder, kindern, baby*, sohn, tochter, enkel*, nachwuchs, schulkind*, kinderwagen, kleinkind*, kindergarten*, kita, kitas, krippe, einschul*, eingeschult, sohne, zwillinge*, geburtstermin*, entbind*, kinderwunsch*, kinderlos*, kinderbetreuung*, windel*, schnuller*, kinderzimmer*, elternzeit, elternabend*, alleinerziehend*, pflegekind*, kids, kindergeburtstag*, elternteil',
      'Wie alt sind Ihre Kinder?',
    ],
    household: [
      'haushalt*, allein, partner*, zusammen mit, familie*, leben mit, personen leben, lebst mit, ehepartner*, alleine, wohngemeinschaft, wg, mitbewohner*, lebensgefahrt*, lebenspartner*, ehemann, ehefrau, familienmitglied*, grossfamilie, zusammenleb*, unter einem dach, mehrgenerationen*',
      'Wer lebt in Ihrem Haushalt?',
    ],
    job: [
      'beruf, berufe, beruflich*, arbeiten sie, arbeitest, job, beschaftigt*, rentner*, angestellt*, branche, arbeitgeber*, homeoffice, selbststandig*, beamt*, arbeitslos*, student*, schuler*, auszubildend*, ausbildung, berufstatig*, ruhestand, arbeitssuche, arbeit, arbeitsplatz*, arbeitszeit*, arbeitstag*, arbeitssuchend*, berufserfahrung*, berufswunsch*, traumberuf*, traumjob*, nebenjob*, minijob*, bewerbung*, beworben, bewerben, kolleg*, chef, chefin, vorgesetzte*, fuhrungskraft*, vollzeit*, teilzeit*, schichtarbeit*, buro, firma, karriere*, uberstunden, pensioniert, pensionar*, pensionist*, selbstandig*, freiberuf*, unternehmer*, lehrling*, lehrstelle*, azubi*, praktikum, weiterbildung*, umschulung*, fachkraft*, pflegekraft*, offentlichen dienst, erwerbstatig*, in der pflege, pflegekrafte',
      'Arbeiten Sie in Teilzeit?',
    ],
    lifestyle: [
      'rauch*, dampf*, alkohol*, wein, bier, trink*, essen, isst, ernahr*, fleisch*, fisch*, gemuse, obst, vegetar*, vegan*, diat, kochen, kochst, sport*, trainier*, training, bewegung, bewegst, schlaf*, mahlzeit*, fruhstuck*, kaffee, zucker, naschen, spazier*, fitness*, zigarette*, zigaretten, vape*, nikotin*, tabak*, nuchtern, cocktail*, schnaps, kalorien*, snack*, sussigkeit*, susses, fastfood, fast food, fertiggericht*, abendessen, mittagessen, vitamine, nahrungserganz*, smoothie*, energydrink*, leitungswasser, mineralwasser, joggen, joggst, yoga, muskel*, radtour*, ausdauer*, workout*, aufstehen, stehst du auf, fruhaufsteher*, nachteule*, ausschlafen, mittagsschlaf, nickerchen, meditier*, sauna, droge*, cannabis, koffein, fasten, bewegen sie sich',
      'Wie oft essen Sie Fleisch?',
    ],
    habits: [
      'kaufen, kaufst, einkauf*, ausgeben, gibst, geben sie, schauen, schaust, sehen sie fern, lesen, liest, reisen, reist, urlaub*, wochenende*, bestell*, horen sie musik, horst, nutzen, nutzt, feierabend, abends, morgens, verbring*, bildschirm*, handy, kauft, gekauft, kaufentscheidung*, wocheneinkauf*, supermarkt*, discounter*, bioladen, drogerie*, onlineshop*, shopping*, shoppen, shoppst, schnappchen*, prospekt*, ausgaben, ausgibst, bezahlen, bezahlst, bargeld, fernsehen, fernseher*, serien sehen sie, filme sehen sie, sender sehen sie, sendungen sehen sie, sehen sie sich, sehen sie gern*, streamst, streaming*, podcast*, radio, zeitung*, zeitschrift*, tageszeitung*, nachrichten, horen sie radio|podcasts|gern*, horen sie ~ musik|radio|podcasts, musik horen, radio horen, podcasts horen, von uns horen, smartphone*, tablet, internet*, social media, soziale medien|netzwerke, sozialen medien|netzwerken, online, app, apps, computer*, laptop*, mobilfunk*, handyvertrag*, wohin fahren|fahrst, urlaub fahren, zur arbeit, verreisen, verreist, reise, reisen sie ~ allein|alleine, reist du ~ allein|alleine, hotel*, ferienwohnung*, ferien, fliegen, fliegst, flugzeug*, kreuzfahrt*, camping*, bahn, zug, bus, offentliche verkehrsmittel, offentlichen verkehrsmitteln, opnv, fahrrad*, velo, mit dem rad, pendler*, pendeln, pendelst, arbeitsweg, kino, theater, museum, konzert*, restaurant*, ausgehen, essen gehen, auswarts, lieferdienst*, lebensmittel, alltag, spendest, gespendet, ehrenamt*, verwenden, verwendest, benutzen, parfum, shampoo, waschmittel, putzen, friseur*, kleidung, klamotten, schuhe, kunde, kundin, konto bei uns, lotto, glucksspiel*, spielst, spielen, zahlst, zahlen sie, angereist, nach der arbeit, fahren sie mit der|dem bahn|bus|zug|rad|fahrrad|velo, fahrst du mit der|dem bahn|bus|zug|rad|fahrrad|velo, fahren sie rad|fahrrad|velo|bus|bahn|zug, fahrst du rad|fahrrad|velo|bus|bahn|zug, mit der bahn fahren, mit dem zug|bus|rad|fahrrad fahren, fahrrad fahren, rad fahren',
      'Wo kaufen Sie ein?',
    ],
    interests: [
      'hobby, hobbys, interess*, lieb*, mag, magst, mogen, begeister*, leidenschaft*, freizeit*, lieblings*, vorlieben, themen, fan von, bevorzug*, als kind, wahlst du, du wahlst, du wahlen, sie wahlen, was wahlen sie, fasziniert*, fan, verein, begeistert, sammelst, sammeln, bastelst, basteln, malen, malst, singst, singen, tanzen, musikrichtung*, musikgeschmack, genre, krimi, krimis, roman, romane, traumreise*, traumziel*, reiseziel*, abenteuer*, natur, kultur, kunst, instrument*, geschmack*, stil, kreativ*, wahlen sie ihr*|ein*|aus|bitte|das|den|die|zwischen',
      'Was machst du in deiner Freizeit?',
    ],
    opinion: [
      'meinung*, meinen, meinst, denken, denkst, finden sie, findest, sollte*, zustimm*, zufrieden*, wichtig*, empfehl*, stimmen sie, bewerten, bewertest, beurteilen, eindruck, erwartung*, erwarten, erwartest, wunschen, wunschst, verbesserung*, verbessern, gefallen, gefallt, gefiel, bewertung*, beurteilst, einschatzen, schatzen sie ~ ein, vertrauen, vertraust, uberzeugt, einverstanden, befurwort*, verbieten, verbot, gerecht, ungerecht, sorgen, sehen sie die|den|das, service, qualitat, freundlich, hilfreich, weiterempfehlen, achten sie, achtest du, halten sie, haltst du, vorteile, nachteile, gut',
      'Was denken Sie über den Umbau?',
    ],
    'marital-status': [
      'verheiratet, heiraten, geheiratet, hochzeit*, verlobt, geschieden, scheidung*, verwitwet, single, beziehung, liebesbeziehung*, fernbeziehung*, liiert, partnersuche, partnerschaft, familienstand, zivilstand, beziehungsstatus, ledig, ehe, trauschein, festen freund, feste freundin, frisch verliebt, alleinstehend',
      'Sind Sie verheiratet?',
    ],
    education: [
      'schulabschluss*, abitur*, matura*, studium*, studierst, studieren, studiert, studiengang*, universitat*, hochschule*, uni, bildungsabschluss*, bachelor*, gymnasium, realschule, hauptschule, berufsschule*, schulzeit, schulnote*, abschlussprufung*, hausaufgaben',
      'Hast du Abitur?',
    ],
  },
  consent: {
    accept: [
      'stimme, akzeptiere, einverstanden, willige, zustimmen, einwilligung, gelesen, erkenne, bestatige, erlaube, akzeptieren, zustimmung, stimmen, erklare mich, zur kenntnis, ich stimme zu, ich bin einverstanden, ich willige ein, einwilligen, ich akzeptiere, ich habe gelesen, zugestimmt, ja ich, bewerbung aufbewahren, in den bewerberpool, ich ermachtige, ermachtige, ich erteile, erteile, anerkenne, akzeptiert, erklare ich mich, gestatte, genehmige, habe verstanden, einverstandnis, ja bitte, ja gerne',
      'Ich stimme den Teilnahmebedingungen zu',
    ],
    refuse: [
      'mochte keine, keine werbung, nicht einverstanden, widerspreche, mochte nicht, keinen newsletter, nicht kontaktiert, keine e mails, keine informationen, nicht erhalten, keine angebote, ich mochte nicht, nein danke, ohne werbung, kein, verschonen sie mich, verschont mich, lieber nicht, bitte keine, meinen namen nicht, nicht offentlich anzeigen, nicht veroffentlichen, ich willige nicht ein, stimme nicht zu, keine newsletter, keine werbemails, keine werbeanrufe, keine anrufe, keine weiteren informationen|angebote, keine zusendung*, nicht angerufen, nicht informiert werden, ich lehne, lehne ab, ich verzichte, verzichte auf, wunsche keine, will keine, ich will nicht, bitte nicht, mochten keine, nein ich mochte|will, nein keine, durfen nicht an, sollen nicht an, darf mich nicht, durfen mich nicht, willige nicht, ohne newsletter, nicht namentlich, anonym bleiben, anonym unterzeichnen, anonym unterschreiben',
      'Ich möchte keine Werbung erhalten',
    ],
    receive: [
      'erhalten, informiert, zusenden, kontaktiert, informieren, abonnieren, anmelden, zugesandt, kontaktieren, bekommen, empfangen, zuzusenden, erhalte, mochte ich erhalten, zuschicken, schicken, senden, sendet, zusendet, halten sie mich, haltet mich, per e mail informiert, anrufen, angerufen, melden, mich kontaktieren, mich anrufen, mir zusenden, mir schicken, mich informieren, melden sie sich, ja zu, per e mail, per mail, informiert mich, benachrichtigt mich, benachrichtigen sie mich, schickt mir, schicken sie mir, mir schreiben, darf mir schreiben, angesprochen werden, umworben, durfen mir, darf mir, durfen mich, darf mich, werbung schicken, mich auf dem laufenden, auf dem laufenden halten, auf dem laufenden, durfen wir sie, durfen wir dich, werbezwecken, werbezwecke, marketingzwecken, schreibt mir, schreiben sie mir, abonniere, abonniert, benachrichtigt werden, erinnert werden, eingeladen werden, zugeschickt, zukommen, zuschickt, ubersenden, ubersandt, beraten werden, auf dem neuesten|neusten|aktuellen stand, angeschrieben werden, zusendung von, der zusendung, den erhalt, in kontakt bleiben, in verbindung bleiben, werblich*, fur werbung, fur werbezwecke, zu zwecken|zwecke der werbung, zum zwecke|zweck der werbung, direktwerbung, personalisierte werbung, halte mich, schick mir, sendet mir, sende mir, ruft mich an, rufen sie mich, ruf mich an, informieren sie mich, informiere mich, benachrichtige mich, erinnert mich, erinnern sie mich, ladet mich ein, laden sie mich, mochte keine ? verpassen, mochte keine ? mehr verpassen, will keine ? verpassen, will keine ? mehr verpassen, mochte nichts verpassen, mochte nichts mehr verpassen, will nichts verpassen',
      'Ich möchte Angebote erhalten',
    ],
    offers: [
      'angebote, angeboten, informationen, neuigkeiten, werbung, aktionen, e mails, infos, news, produkte, produkten, vorteile, rabatte, werbeinformationen, gewinnspiele, angebot, sonderangebote, neuheiten, tipps, gutscheine, e mail, sms, telefon, post, events, veranstaltungen, exklusive, werbemails, produktneuheiten, produktinformationen, rezepte, termine, neues, kurse, proben, rabatt, vergleichsangebote, kostenvoranschlag, kostenvoranschlage, katalog, kataloge, prospekte, prospekt, kundenmagazin, magazin, werbepost, werbesendungen, werbeanrufe, mailings, sonderaktionen, rabattaktionen, vergunstigungen, schnappchen, coupons, gutscheincodes, neuerungen, dienstleistungen, promotionen, promotions, wettbewerbe, verlosungen, umfragen, marktforschung*, einladungen, seminare, webinare, workshops, vortrage, messen, veranstaltungstipps, veranstaltungshinweise, spielplan, programm, inspirationen, inspiration, trends, ratgeber, stellenangebote, jobangebote, neue jobs, aktuelles, wissenswertes, uberraschungen, whatsapp, telefonisch, postalisch, anruf, anrufe, kampagnen, spendenaufrufe, projekte, unsere arbeit, unserer arbeit, updates, infomaterial, informationsmaterial, broschuren, produktproben, ermassigungen, reiseangebote, spartipps',
      'Angebote und Neuigkeiten',
    ],
    newsletter: [
      'newsletter, newsletters, rundbrief, infobrief, mitgliederbrief, kundenbrief, newsletterversand, newsletterabo, infomail*, info mail, newsmail, rundmail*, rundschreiben, verteiler, e mail verteiler, mailverteiler, newsletterverteiler, mailingliste, wochenbrief, gemeindebrief, spenderbrief, morgenbriefing, newsflash, whatsapp kanal',
      'den Newsletter abonnieren',
    ],
    partners: [
      'partner, partnern, partnerunternehmen, dritte, dritter, sponsoren, kooperationspartner, werbepartner, drittunternehmen, sponsor, unserer partner, partnerfirmen, unternehmen der gruppe, konzernunternehmen, dritten, werbetreibende, kooperationspartnern, sponsors, veranstalter, lieferanten, tochtergesellschaften, verbundene unternehmen, konzerngesellschaften, preisstifter, gewinnsponsoren, die mit uns arbeiten, mit denen wir arbeiten, anbietern, fremdfirmen, drittanbietern, drittanbieter, partner*, vertriebspartner, handelspartner, marketingpartner, versicherer, handler, makler, aussteller, fachbetriebe, fachhandler, ausgewahlte unternehmen, installateure, handwerker, fachpartner, partnerbetriebe, handwerksbetriebe, gesellschaften der gruppe, unternehmen des konzerns, schwesterunternehmen, tochterunternehmen, verbundenen unternehmen, gruppengesellschaften, drittfirmen, anderen unternehmen, andere unternehmen, weiteren unternehmen, weitere unternehmen, ausgewahlten unternehmen|anbietern, ausgewahlte anbieter, folgende unternehmen, folgenden unternehmen, genannten unternehmen, werbekunden, werbetreibenden, inserenten, anzeigenkunden, versicherungsunternehmen, telekommunikationsunternehmen, verlage, verlagen, solarfirmen, fachbetrieben, fachfirmen, installateuren, handwerkern, handwerksbetrieben, umzugsfirmen, maklern, handlern, herstellern, ausstellern, regionale anbieter, geprufte anbieter, passende anbieter, mitveranstalter*, preissponsor*, gewinnspielsponsor*, versicherungsmaklern, versicherungsvermittlern, finanzdienstleistern, energieversorgern, stromanbietern, energieanbietern, telekommunikationsanbietern, reiseveranstaltern, versandhandlern, horakustikern, akustikern, augenoptikern, solarteure, solarteuren, solarfachbetriebe, solarfachbetrieben, immobilienmaklern, bestattern, pflegediensten, autohausern, vertragshandlern, adresshandlern, marktforschungsinstituten, bildungstragern, personaldienstleistern, an regionale, an ausgewahlte, an geprufte, an passende, an qualifizierte, an bis zu, dass mich bis zu, sponsorenliste genannten, partnerliste genannten',
      'Angebote unserer Partner',
    ],
    handed: [
      'meine daten an ~ weitergegeben, meine daten an ~ ubermittelt, meine daten an ~ weitergeleitet, meine angaben an ~ weitergegeben, meine kontaktdaten an ~ weitergegeben, weitergabe meiner daten an, ubermittlung meiner daten an, meine e mail adresse an ~ weitergegeben|weitergeleitet|ubermittelt, meine adresse|telefonnummer|anfrage|kontaktdaten|angaben an ~ weitergeleitet|ubermittelt, meine adresse|telefonnummer|anfrage an ~ weitergegeben, meine personenbezogenen daten an ~ weitergegeben|weitergeleitet|ubermittelt, weitergabe meiner angaben|kontaktdaten|adresse|anfrage|telefonnummer an, weiterleitung meiner daten|anfrage|angaben|kontaktdaten an, ubermittlung meiner angaben|kontaktdaten|anfrage an, meine daten|kontaktdaten|angaben mit ~ geteilt|teilen',
      'Weitergabe meiner Daten an',
    ],
    share: [
      'weitergegeben, weitergabe, ubermittelt, geteilt, weitergeben, ubermittlung, weiterleiten, weitergeleitet, ubermitteln, verkauft, weitergibt, ubermittelt werden, weitergeben durfen, teilen, vermittelt werden, vermitteln, weitergib*, weiterzugeben, weiterzuleiten, zu ubermitteln, weiterleitung, weiterleitet, ubergeben, zur verfugung gestellt|stellen, ausgetauscht, datenweitergabe, offengelegt',
      'dass meine Daten weitergegeben werden',
    ],
    rules: [
      'teilnahmebedingungen, agb, nutzungsbedingungen, geschaftsbedingungen, bedingungen, spielregeln, teilnahmebestimmungen, gewinnspielbedingungen, regeln, allgemeinen geschaftsbedingungen, allgemeine geschaftsbedingungen, gewinnspielregeln, teilnahmeregeln, vertragsbedingungen, teilnahmebedingung, wettbewerbsbedingungen, wettbewerbsregeln, aktionsbedingungen, gewinnspielbestimmungen, verlosungsbedingungen, reglement, wettbewerbsreglement, lieferbedingungen, verkaufsbedingungen, reisebedingungen, buchungsbedingungen, versicherungsbedingungen, nutzungsregeln, nutzungsvereinbarung, satzung, vereinssatzung, statuten, hausordnung, beitragsordnung, netiquette, widerrufsbelehrung, agbs',
      'die Teilnahmebedingungen',
    ],
    privacy: [
      'datenschutz, datenschutzerklarung, datenschutzbestimmungen, datenschutzhinweise, personenbezogenen, personenbezogene, meine daten, meiner daten, dsgvo, datenverarbeitung, datenschutzrichtlinie, daten, verarbeitung meiner, personenbezogener daten, datenschutzvereinbarung, datenschutzinformation, datenschutzinformationen, hinweise zum datenschutz, meine angaben, meine antworten, meiner antworten, datenschutzbedingungen, datenschutzrichtlinien, datenschutzregelungen, datenschutzregeln, datenschutzbelehrung, datenschutzgrundverordnung, datenschutzrechtlich*, privacy policy, speicherung meiner, speicherung und verarbeitung, elektronisch gespeichert|erhoben|verarbeitet, gesundheitsdaten, gesundheitsangaben, meinen daten, politische meinung*, politischen meinung*, politischer meinungen, nicht an dritte weitergegeben|weitergeben|ubermittelt, keine weitergabe an dritte, ohne weitergabe an dritte',
      'die Datenschutzerklärung',
    ],
    political: [
      'politische partei, wahlwerbung, politische werbung, parteien, wahlkampf, politischen zwecken, partei, wahlen, wahlinformationen, politische informationen, unser kandidat, unsere kandidaten, unserer partei, die partei, der partei, politische bewegung|arbeit|kampagne|kampagnen|aktionen|veranstaltungen|themen|botschaften|kommunikation|mitteilungen|nachrichten|angebote, politischen bewegung|arbeit|kampagnen|aktionen|veranstaltungen|themen|botschaften|grunden, fur politische zwecke, unsere bewegung, unserer bewegung, burgerbewegung, volksbegehren, volksinitiative*, burgerbegehren, unsere burgerinitiative, unsere kandidatin, unserer kandidatin, unserem kandidaten, unseres kandidaten, unseren kandidaten|kandidatinnen, unserer kandidaten|kandidatinnen, spitzenkandidat*, burgermeisterkandidat*, wahlkampagne, wahlkampfteam, wahlaufruf*, wahlprogramm, wahlkampfveranstaltungen, wahlveranstaltungen, parteinews, parteizeitung, parteiarbeit, parteimitglied, unsere partei, einer partei, meiner partei, unsere abgeordneten, unserer abgeordneten, unsere fraktion, unserer fraktion, der fraktion, mandatstrager*, demonstrationen, kundgebungen, protestaktionen, mobilisierung, abstimmungskampf, abstimmungskampagne*, referendum, unsere kampagne, unserer kampagne, teil der bewegung, demos und kundgebungen|aktionen|protesten',
      'Wahlwerbung erhalten',
    ],
    'by-doing': [
      'mit der teilnahme, durch die teilnahme, mit klick auf, mit dem klick, mit absenden, durch absenden, mit der anmeldung, mit ihrer teilnahme, mit deiner teilnahme, durch klicken, indem sie, mit dem absenden, mit der registrierung, indem du, mit deiner anmeldung, mit ihrer anmeldung, durch anklicken, durch ihre teilnahme, durch deine teilnahme, mit der eingabe, mit betatigung, mit der bestellung, mit klick, durch die anmeldung, durch das absenden, mit ihrem klick, mit deinem klick, mit ~ stimmst du, mit ~ stimmen sie, mit ~ erklarst du, mit ~ erklaren sie, durch ~ stimmen sie, wenn sie ~ stimmen sie, durch klick*, durch das anklicken, durch einen klick, mit einem klick auf, mit betatigen, durch betatigen, mit teilnahme, durch teilnahme, mit meiner teilnahme|anmeldung|unterschrift, durch meine teilnahme|anmeldung, mit der einsendung, mit dem abschicken, mit abschicken, durch abschicken, durch das abschicken, mit der unterschrift|unterzeichnung, mit ihrer unterschrift|registrierung|anfrage|bestellung, mit deiner unterschrift|registrierung|anfrage|bestellung, durch die registrierung, durch ihre registrierung|anmeldung, durch deine registrierung|anmeldung, durch eingabe, mit eingabe, durch die eingabe, mit dem abonnieren, indem ich, wenn du ~ klickst, wenn sie ~ klicken, wenn du ~ stimmst du, mit dem download, wer mitmacht ~ akzeptiert|stimmt|willigt|erklart, wer teilnimmt ~ akzeptiert|stimmt|willigt|erklart',
      'Mit der Teilnahme akzeptieren Sie die Teilnahmebedingungen',
    ],
    confirm: [
      'ich versichere, mindestens 18, 18 jahre, volljahrig, uber 18, mindestens 16, mindestens 14, jahre alt, ich bestatige dass, ich bin mindestens, ich bin uber, volljahrig bin, wahrheitsgemass, richtigkeit meiner|der angaben, richtig und vollstandig, vollstandig und richtig, der wahrheit entsprechen, hiermit bestatige ich, hiermit versichere ich, 18 lebensjahr, 16 lebensjahr, 14 lebensjahr, alter als 18, uber 16, 16 jahre, 14 jahre, wohnsitz in, urheber, urheberrechte, rechte dritter, rechten dritter, bildrechte, erziehungsberechtigt*, zustimmung meiner|der eltern, einverstandnis meiner|der eltern, teilnahmeberechtigt, wahlberechtigt, stimmberechtigt, im gewinnfall ~ benachrichtigt|kontaktiert|informiert, im gewinnfall ? ? kontaktiert|informiert|angerufen, im gewinnfall ? ? ? kontaktiert|informiert|angerufen, im falle eines gewinns ~ benachrichtigt|kontaktiert|informiert, uber den|meinen gewinn ~ benachrichtigt|informiert, kein roboter, erhalten sie ~ rente|pension|pflegegeld|leistungen|wohngeld|burgergeld|kindergeld, haben sie ? erhalten|bekommen|informiert|angemeldet|abonniert, haben sie ? ? erhalten|bekommen|informiert|angemeldet|abonniert, haben sie ? ? ? erhalten|bekommen|informiert|angemeldet|abonniert, haben sie ? newsletter ? abonniert, hast du ? erhalten|bekommen|angemeldet|abonniert, hast du ? ? erhalten|bekommen|angemeldet|abonniert, hast du ? ? ? erhalten|bekommen|angemeldet, fuhlen sie sich informiert, fuhlen sie sich ? informiert, fuhlen sie sich ? ? informiert, fuhlst du dich ? informiert, sind sie ? informiert, waren sie ? informiert, wurden sie ? informiert|kontaktiert|angerufen, wurden sie ? ? informiert|kontaktiert|angerufen, lesen sie ? newsletter, kennen sie ? newsletter, partnerschaft, lebenspartnerschaft, haben sie ? partner|partnerin|makler|handwerker|handler|versicherer|installateur, haben sie ? ? partner|partnerin|makler|handwerker|handler|versicherer|installateur, hast du ? partner|partnerin, hast du ? ? partner|partnerin, partnerin, dein partner, partnersuche, einen makler, einem makler, einen handwerker, einem handwerker, beim handler, ihrem versicherer, ihr versicherer, bekommen sie, bekommst du, empfangen sie, erhalten sie bereits|schon|derzeit|aktuell|regelmassig',
      'Ich bin mindestens 18 Jahre alt',
    ],
    convenience: [
      'angemeldet bleiben, eingeloggt bleiben, merken, passwort anzeigen, daten merken, lieferadresse identisch, passwort speichern, kopie dieser, kopie meiner, kopie an mich, eine kopie, oder ihr partner, oder dein partner, ihr partner oder, mit ihrem partner, mit deinem partner, eingaben merken|speichern, login merken, zugangsdaten merken, adresse speichern, abweichende lieferadresse|rechnungsadresse, rechnungsadresse entspricht|weicht|ist, lieferadresse entspricht|weicht|ist, fur die nachste bestellung, fur kunftige bestellungen, mir eine kopie, kopie der nachricht|anfrage, alle auswahlen, alles auswahlen, als geschenk, kennwort anzeigen, spendenquittung, spendenbescheinigung, zuwendungsbestatigung, ich habe einen gutschein, weitere person anmelden, rechnung per e mail, anonym spenden',
      'Angemeldet bleiben',
    ],
  },
  screens: {
    contest: [
      'gewinnspiel*, verlosung*, preisausschreiben, jetzt gewinnen, zu gewinnen, gewinne einen, gewinnen sie, mitmachen und gewinnen, am gewinnspiel, jetzt teilnehmen und gewinnen, glucksrad, adventskalender, tombola, gewinnchance, malwettbewerb, fotowettbewerb, gewinn ein*, gewinnt, gewinne mit, gewinnen sie ein, gewinnen sie eine, gewinnen sie einen, jetzt mitmachen, jetzt mitmachen und gewinnen, jetzt mitspielen, teilnahme am gewinnspiel, am gewinnspiel teilnehmen, an der verlosung teilnehmen, an der verlosung, wir verlosen, verlosen wir, gewinn sichern, los ziehen, rubbellos, rubbelkarte, gewinncode, sofortgewinn, glucksrad drehen, rad drehen, mitmachen gewinnen, teilnahmeformular, zum gewinnspiel, gewinnspielteilnahme, hauptgewinn, tolle preise, einsendeschluss, chance auf, gewinnfrage, teilnahmekarte, lostopf, in den lostopf, preisratsel, turchen offnen, ich mochte gewinnen, jetzt teilnehmen, sammelaktion, kassenbon hochladen, auslosung, ausgelost, wird gezogen, werden gezogen, losen wir, unter allen, glucklicher gewinner, durchfuhrung des gewinnspiels, durchfuhrung der verlosung, gewinner wird, gewinner werden, benachrichtigung der gewinner, per los, ermittlung der gewinner, ermittlung des gewinners, gewinner zu ermitteln, gewinner benachrichtigen, gewinner zu benachrichtigen, zusendung des preises, versand des preises, preis zu ubergeben, spielregeln, gewinnspielbedingungen, wettbewerbsbedingungen, teilnehmen und gewinnen, zur teilnahme, teilnahme absenden|abschicken|bestatigen, los sichern, gluckslos, jetzt drehen, rubbeln, mitratseln, mitraten, raten und gewinnen, kreuzwortratsel, bilderratsel, schatzfrage, schatzspiel, losungswort, losung einsenden|absenden, am wettbewerb teilnehmen, zum wettbewerb, wettbewerbstalon, leserwettbewerb, kreativwettbewerb, zeichenwettbewerb, videowettbewerb, schreibwettbewerb, rezeptwettbewerb, tippspiel, lesergewinnspiel, ostergewinnspiel, weihnachtsgewinnspiel, adventsgewinnspiel, freikarten gewinnen, tickets gewinnen, jetzt ~ gewinnen, wird verlost, werden verlost, entscheidet das los, das los entscheidet, losverfahren, gibt es zu gewinnen, konnen sie gewinnen, kannst du gewinnen, sie haben gewonnen, du hast gewonnen, gewinn abholen|anfordern|einlosen, preis abholen, preise im wert, gewinne im wert, gewinne eine|ein|eines|zwei|tolle, gewinnen sie eines|tolle|zwei|mit, mit etwas gluck, viel gluck, sofort gewinnen, gewinnchancen, teilnahmeschein, teilnahmecoupon, tagesgewinn, wochengewinn, sachpreise, wer gewinnt',
      'Jetzt beim Gewinnspiel mitmachen',
    ],
    'contest-hint': [
      'gewinn*, teilnehmen, teilnahme, mitmachen, verlost, preise, hauptpreis, mitspielen, glucksfee, teilnahmebedingungen, teilnahmeschluss, wettbewerb',
      'Teilnahmeschluss ist der 31. Mai',
    ],
    quiz: [
      'quiz, selbsttest, quizfrage, persolichkeitstest, personlichkeitstest, zum ergebnis, ergebnis anzeigen, ihr ergebnis, testen sie ihr wissen, welcher typ, schnelltest, wissenstest, test starten, check starten, dein ergebnis, auswertung, quiz starten, zum quiz, quiz auswerten, dein typ, welcher typ bist du, wie gut kennst du, wie gut kennen sie, teste dein wissen, testen sie sich, mein ergebnis, ergebnis anfordern, ergebnis erhalten, ergebnis per e mail, test auswerten, zur auswertung, ihr persoenliches ergebnis, ihr personliches ergebnis, dein personliches ergebnis, typtest, online test, profil anzeigen, mein profil anzeigen, auflosung, dein verdikt, ihr testergebnis, dein testergebnis, welcher ~ bist du, welche ~ bist du, welches ~ bist du, welcher ~ sind sie, welche ~ sind sie, was fur ein ~ bist du, hauttest, schlaftest, stresstest, hortest, gedachtnistest, eignungstest, berufstest, beziehungstest, liebestest, ernahrungstest, hautanalyse, hautcheck, schlafcheck, gesundheitscheck, fitnesscheck, geschmackstest, reisetyp, lerntyp, farbtyp, dein score, ihr score, meine auswertung, testergebnis, test machen, zum test, mach den test, machen sie den test, selbstcheck, schnellcheck, quiz absenden, ergebnis berechnen|sehen|ansehen, zu meinem ergebnis, auswertung anzeigen|anfordern|erhalten|ansehen, ihre auswertung, deine auswertung, personlichkeitsprofil, charaktertest, wissensquiz, teste dich, teste dein*, testen sie ihr*, bist du ein echter, bist du eine echte, wie gesund sind sie, wie fit, welcher typ sind sie, iq test, duftfinder, produktfinder, stiltest, risikotest, horcheck, typcheck, ernahrungscheck, wohntyp, stiltyp, gartentyp, urlaubstyp, sporttyp, co2 rechner, okologischer fussabdruck, deine punktzahl, richtig beantwortet, frage 1 von, nachste frage, finde heraus welche*|wer|wie|was|ob, finden sie heraus welche*|wer, typentest, einbuergerungstest, einburgerungstest, einstufungstest, allgemeinwissenstest, sprachtest, probetest, niveautest, hortest online, reaktionstest, welche figur, test abgeben, niveau berechnen, losungen zeigen, mein charakter, mein ergebnis zeigen, fragen davon, schaffst du alle',
      'Machen Sie den Persönlichkeitstest',
    ],
    'quiz-hint': ['test, ergebnis, fragen, check, antworten, punkte', 'Ihre Antworten'],
    survey: [
      'umfrage, umfragen, befragung, fragebogen, meinungsumfrage, zufriedenheitsumfrage, abstimmung, an der umfrage teilnehmen, ihre meinung ist gefragt, ihre meinung zahlt, marktforschung, verbraucherumfrage, zur umfrage, studie, umfrage starten|absenden|abschliessen, an dieser umfrage, an der befragung, abstimmen, stimme abgeben, deine meinung zahlt, deine meinung ist gefragt, sagen sie uns ihre meinung, sag uns deine meinung, ihre meinung ist uns wichtig, deine meinung ist uns wichtig, kundenbefragung, kundenumfrage, kundenzufriedenheit, leserumfrage, leserbefragung, mitarbeiterbefragung, mitgliederbefragung, mitgliederumfrage, burgerbefragung, burgerumfrage, besucherbefragung, gastebefragung, gastefragebogen, patientenbefragung, elternbefragung, jugendbefragung, onlinebefragung, onlineumfrage, kurzumfrage, blitzumfrage, feedbackbogen, feedback geben|absenden|senden, ihr feedback, dein feedback, online panel, panelmitglied, umfragepanel, meinungsforschung, evaluation, antworten absenden|senden, studienteilnahme, voting, publikumsvoting, wie zufrieden sind sie',
      'Nehmen Sie an unserer Umfrage teil',
    ],
    'video-gate': [
      'video ansehen, video anschauen, jetzt ansehen, aufzeichnung ansehen, video freischalten, zum video, zugang zum video, video starten, gratis video, kostenloses video, zur aufzeichnung, aufzeichnung anfordern, video jetzt ansehen, video jetzt anschauen, video weiter ansehen, weiterschauen, jetzt anschauen, jetzt kostenlos ansehen, film ansehen, film anschauen, doku ansehen, replay ansehen, zum replay, zugang zur aufzeichnung, zum webinar replay, folge ansehen, kurs ansehen, wiedergabe fortsetzen, weiter ansehen, weiter zum video, abspielen fortsetzen, film weiterschauen, link zum video, link zur aufzeichnung, film freischalten, konzert ansehen, vortrag ansehen, weiterhoren, konzert horen, aufzeichnung horen, mitschnitt, zum mitschnitt, film ab, video freizuschalten, lauft das video, das video freizuschalten, film freizuschalten, video startet, startet das video, lektion freischalten, livestream ansehen|starten, zum livestream, stream starten, zum stream, jetzt streamen, video entsperren|abspielen|weiterschauen, ganzes video, ganze folge|sendung, vollstandige video, um das video, um den film, um die aufzeichnung|folge|lektion, um weiterzuschauen, um weiterzusehen, videokurs, videotraining, lektion ansehen, reportage ansehen, trailer ansehen, vorstellung ansehen, spiel ansehen, highlights ansehen, interview ansehen, weitersehen, live im stream, ubertragung lauft, gratis videokurs, ersten video',
      'Jetzt Video ansehen',
    ],
    'video-hint': ['video, videos, aufzeichnung, masterclass', 'die Aufzeichnung'],
    petition: [
      'petition, petition unterschreiben, jetzt unterschreiben, unterschrift, unterzeichnen, unterschreiben, offener brief, unterstutzen sie den aufruf, appell unterzeichnen, petition unterzeichnen, jetzt unterzeichnen, unterschriften, haben bereits unterschrieben, mitzeichnen, ich unterschreibe, aufruf unterzeichnen, unterschriftenaktion, mitunterzeichnen, onlinepetition, unterschriftensammlung, haben unterschrieben, haben unterzeichnet, haben bereits unterzeichnet, haben schon unterschrieben, unterzeichner, unterzeichnende, erstunterzeichnende, appell unterstutzen, aufruf unterstutzen, forderung unterstutzen, protestmail, eilaktion, volksbegehren, volksinitiative, burgerbegehren, ich unterzeichne, ich zeichne mit, wir fordern, erheben sie ihre stimme, setzen sie ein zeichen, setz ein zeichen, an den bundestag|gemeinderat|landtag|stadtrat, an die bundesregierung|landesregierung, offenen brief, brief unterzeichnen, meine stimme hinzufugen',
      'Petition unterschreiben',
    ],
    'sample-offer': [
      'gratisprobe, kostenlose probe, gutschein, warenprobe, gratis testen, rabattcode, produkttest, cashback, produkttester, produktprobe, gratisproben, kostenlose produktprobe, probe anfordern, muster anfordern, kostenloses muster, gratis muster, rabatt sichern, gutscheincode, gutschein sichern, testpaket, geld zuruck aktion, willkommensgeschenk, gratis paket, probepackung, zum ausprobieren, kostenlos testen, versand der probe, versand des musters, probierpaket, probe bestellen, gratisprobe bestellen, kostenlose proben, gratismuster, muster bestellen, probierset, probierpackung, testpackung, tester gesucht, tester werden, testerinnen gesucht, wir suchen tester, gratis probieren|ausprobieren, kostenlos probieren|ausprobieren, probemonat, gratismonat, probeabo, gratis abo, probeexemplar, probeheft, gratisheft, kostenlose ausgabe, leseprobe, schnupperabo, coupon sichern|anfordern|erhalten, rabatt erhalten|aktivieren, prozent rabatt, willkommensrabatt, willkommensgutschein, begrussungsgeschenk, geschenk sichern|anfordern, gratisgeschenk, gratis geschenk, pramie sichern|anfordern, startpaket, kennenlernpaket, babypaket, willkommenspaket, willkommensbox, uberraschungspaket, duftprobe, kostprobe',
      'Gratisprobe anfordern',
    ],
    'quote-request': [
      'angebot anfordern, kostenloses angebot, kostenvoranschlag, tarif berechnen, tarifvergleich, vergleich starten, angebote vergleichen, unverbindliches angebot, beratungstermin, ruckruf, demo anfordern, angebot erhalten, angebot einholen, angebote einholen, jetzt angebot anfordern, jetzt vergleichen, kostenlos vergleichen, beitrag berechnen, kosten berechnen, rechner, unverbindlich anfragen, anfrage stellen, unverbindliche anfrage, beratung anfordern, kostenlose beratung, ruckruf anfordern, forderung prufen, ersparnis berechnen, solaranlage, immobilienbewertung, was kostet, kosten schatzen, angebot erstellen, angebot zu erstellen, preis berechnen, offerten, offerte anfordern, offerten anfordern, gratis offerte, gratis offerten, kostenlose offerte, offerte einholen, offerten vergleichen, angebote anfordern, umzugsofferten, kostenlose angebote, unverbindliche offerte, angebote erhalten, kostenlos angebote, unverbindliche angebote, bis zu 3 angebote, angebote aus deiner region, angebote aus ihrer region, ihr angebot, individuelles angebot, personliches angebot, angebot sichern, jetzt anfragen, kostenlos anfragen, kostenlose anfrage, kostenlos und unverbindlich, unverbindlich und kostenlos, unverbindlich beraten, beratungsgesprach, erstgesprach, erstberatung, beratung vereinbaren|anfragen, beraten lassen, ruckrufservice, zuruckrufen lassen, wir rufen sie zuruck, beitrag ermitteln, tarif ermitteln|finden, tarife vergleichen, tarifrechner, beitragsrechner, pramie berechnen, pramien vergleichen, pramienrechner, krankenkassenvergleich, versicherungsvergleich, stromvergleich, preise vergleichen, preisvergleich, kostenvergleich, preisanfrage, kostenrechner, solarrechner, umzugsrechner, forderrechner, forderung sichern|berechnen, fordercheck, anspruch prufen, kostenlos prufen, jetzt prufen, eignung prufen, einsparung berechnen, sparpotenzial, kreditanfrage, kredit anfragen, finanzierungsanfrage, kosten ermitteln, preis erfahren|anfragen|ermitteln, immobilie bewerten, wertermittlung, immobilienwert, fahrzeugbewertung, ankaufspreis, probetragen, demo vereinbaren|buchen, live demo, produktdemo, handwerker finden, anbieter finden, bis zu drei|funf|5 angebote, regionale anbieter, geprufte fachbetriebe|anbieter, sterbegeldvergleich, bestattungskosten, offerte verlangen|erhalten, offertanfrage, gratisofferten, besichtigungstermin, vor ort beratung, projektanfrage, horgerate testen, passende anbieter',
      'Kostenloses Angebot anfordern',
    ],
    newsletter: [
      'newsletter, newsletter abonnieren, abonnieren, zum newsletter anmelden, newsletteranmeldung, jetzt abonnieren, newsletter anmeldung, nichts verpassen, bleiben sie informiert, immer informiert, auf dem laufenden, neuigkeiten per e mail, anmeldung zum newsletter, rundbrief, jeden morgen, jede woche, kostenloses abo, einmal im monat, e mail alarm, halten sie mich auf dem laufenden, verpassen sie nichts|keine, verpasse nichts|keine, nichts mehr verpassen, auf dem neuesten stand, bleib informiert, informiert bleiben, bleib dran, benachrichtigen sie mich, benachrichtigt mich, benachrichtige mich, informieren sie mich, erinnern sie mich, news erhalten, neuigkeiten erhalten, infos per e mail, post von uns, infobrief, job alert, jobs per e mail, suchauftrag, preisalarm, jeden freitag|montag|sonntag|monat, in ihr postfach, in dein postfach, ins postfach, in ihrem postfach, in deinem postfach, jetzt eintragen, in den verteiler, rezepte per e mail, tipps per e mail, morgenbriefing, anmelden und sparen',
      'Newsletter abonnieren',
    ],
    webinar: [
      'webinar, online seminar, zum webinar anmelden, live webinar, webinare, live event, online event, anmeldung zum webinar, fur das webinar anmelden, webinar anmeldung, anmeldung webinar, webinarreihe, am webinar teilnehmen, onlineseminar, online vortrag|workshop|informationsabend|infoabend|veranstaltung|sprechstunde|infoveranstaltung|konferenz|kongress|schulung, onlinevortrag, infoabend, live training|call|vortrag, webcast, webkonferenz, webseminar, zugangslink, teilnahmelink, einwahldaten, einwahllink, referentin, referent',
      'Zum Webinar anmelden',
    ],
    'download-gate': [
      'whitepaper, herunterladen, download, e book, ebook, ratgeber anfordern, kostenloser download, leitfaden, e book herunterladen, whitepaper herunterladen, jetzt herunterladen, kostenlos herunterladen, studie herunterladen, broschure anfordern, checkliste, ratgeber, ratgeber herunterladen, infopaket anfordern, zusendung des ratgebers, zusendung der broschure, broschure zusenden, leitfaden zusenden, jetzt sichern leitfaden, leitfaden herunterladen, kostenloser leitfaden, zum download, pdf anfordern|erhalten, als pdf, gratis pdf, kostenloses pdf, studie anfordern, report anfordern, ratgeber bestellen, infomaterial, informationsmaterial, infopaket, infomappe, broschure bestellen, kostenlose broschure, prospekt anfordern, katalog anfordern|bestellen, kostenloser katalog, gratis katalog, expose, rezeptheft, malvorlage, arbeitsblatter, unterrichtsmaterial, jetzt downloaden, vorsorgemappe, notfallordner, trainingsplan',
      'Whitepaper herunterladen',
    ],
    account: [
      'registrieren, konto erstellen, konto anlegen, registrierung, jetzt registrieren, kundenkonto, benutzerkonto erstellen, mitglied werden, neu hier, jetzt kostenlos registrieren, account erstellen, neues konto, konto eroffnen, benutzerkonto, mitglied, mitgliedsantrag, aufnahmeantrag, beitrittserklarung, mitgliedschaft, beitreten, profil anlegen|erstellen, registriere dich, neukunde, noch kein konto, kundenkarte beantragen|bestellen, clubmitglied, treueprogramm, bonusprogramm, vorteilsprogramm, zugang anlegen|beantragen, konto einrichten|aktivieren, passwort festlegen',
      'Konto erstellen',
    ],
    purchase: [
      'bestellen, zahlungspflichtig bestellen, warenkorb, kasse, bezahlen, zahlung, lieferadresse, rechnungsadresse, zahlungsart, kostenpflichtig, versand, zur kasse, jetzt kaufen, kaufen, bestellung abschliessen, bestellubersicht, zahlungsmethode, bestellung, rechnungsdetails, jetzt zahlen, bestellformular, kauf abschliessen, zahlungsdaten, versandkosten, versandart, zwischensumme, gesamtsumme, gesamtbetrag, kauf auf rechnung, vorkasse, abo abschliessen, gastbestellung, zur kassa',
      'Zahlungspflichtig bestellen',
    ],
    contact: [
      'kontakt, kontaktformular, nachricht senden, schreiben sie uns, kontaktieren sie uns, anfrage senden, ihre anfrage, ihre nachricht, nachricht, anfrage, schreiben sie uns eine nachricht, kundenservice, frage stellen, kontaktanfrage, schreib uns, ihr anliegen, dein anliegen, wie konnen wir ihnen|dir helfen, fragen sie uns, haben sie fragen, hast du fragen, noch fragen, supportanfrage, reklamation, schaden melden, schadensmeldung, storung melden, mangel melden, mangelmelder, leserbrief, presseanfrage, e mail senden',
      'Kontaktformular',
    ],
    booking: [
      'buchen, buchung, reservieren, reservierung, termin vereinbaren, termin buchen, tisch reservieren, probefahrt, probefahrt vereinbaren, termin, anreise, abreise, tischreservierung, jetzt buchen, anzahl der personen, zimmer reservieren, platz sichern, platz reservieren, jetzt platz sichern, terminanfrage, terminbuchung, terminvereinbarung, wunschtermin, buchungsanfrage, reservierungsanfrage, zimmeranfrage, kursanmeldung, anmeldung zum kurs, zum kurs anmelden, anmeldung zur veranstaltung, zur veranstaltung anmelden, veranstaltungsanmeldung, verbindlich anmelden, verbindliche anmeldung, startplatz, schnupperstunde, schnuppertraining, probetraining, probestunde, besichtigung vereinbaren, ferienlager, feriencamp, werkstatttermin, arzttermin, onlinebuchung',
      'Termin vereinbaren',
    ],
    application: [
      'bewerbung, bewerben, jetzt bewerben, stellenangebot, aufnahmeprufung, stipendium, karriere, lebenslauf, lebenslauf hochladen, bewerbungsformular, stelle, stellenausschreibung, anschreiben, auswahlverfahren, ausschreibung, kurzbewerbung, schnellbewerbung, onlinebewerbung, initiativbewerbung, spontanbewerbung, bewirb dich, bewerbungsunterlagen, bewerbungsfrist, ausbildungsplatz, ausbildungsstelle, lehrstelle, praktikumsplatz, praktikum, ferienjob, nebenjob, dein neuer job, stellenanzeige, wir suchen dich, wir stellen ein, casting, kandidaten gesucht, freiwilligendienst, forderantrag, talentpool, gehaltsvorstellung, eintrittstermin',
      'Jetzt bewerben',
    ],
    donation: [
      'spenden, spende, pate werden, patin werden, patenschaft, patenschaften, monatsbeitrag, forderbeitrag, mitgliedsbeitrag, jetzt spenden, spendenbetrag, fordermitglied, ich spende, monatlich spenden, spenden sie, mit ihrer spende, einmalig spenden, spendenquittung, spendenbescheinigung, ihre spende, jetzt helfen, ich mochte helfen, helfen sie jetzt|mit, hilf mit, kinderpatenschaft, tierpatenschaft, dauerspende, spendenformular, onlinespende, spendenaktion, spendenkonto, spendenzweck, regelmassig helfen, fordermitgliedschaft, forderer werden, gonner, gonnerin, steuerlich absetzbar, anlassspende, trauerspende, nothilfe',
      'Jetzt spenden',
    ],
    'sign-in': [
      'anmelden, einloggen, login, anmeldung, passwort vergessen, logge dich ein, log in, benutzeranmeldung, jetzt anmelden, konto login, kundenlogin, im kundenkonto anmelden, bei ihrem konto anmelden, angemeldet bleiben, zugangsdaten, mitglieder login, kundenportal, bereits registriert, schon registriert, bereits kunde, sie haben bereits ein konto, mitgliederbereich, willkommen zuruck, e banking',
      'Einloggen',
    ],
    'password-reset': [
      'passwort vergessen, passwort zurucksetzen, kennwort vergessen, neues passwort anfordern, neues passwort, passwort andern, kennwort zurucksetzen, passwort anfordern, zugangsdaten vergessen, benutzername vergessen, neues kennwort, link zum zurucksetzen',
      'Passwort zurücksetzen',
    ],
    search: [
      'suchen, suche, finden, suchergebnisse, filtern, treffer, stellensuche, jobsuche, filter anwenden, filter zurucksetzen, suchfilter, filialsuche, filialfinder, handlersuche, arztsuche, immobiliensuche, fahrzeugsuche, fahrzeuge anzeigen, angebote anzeigen, umkreissuche',
      'Suchen',
    ],
    comment: [
      'kommentar schreiben, kommentar abschicken, kommentare, antworten, kommentar hinterlassen, kommentar, ihr kommentar, bewertung schreiben, bewertung abgeben, rezension, diskutieren sie mit, e mail adresse wird nicht veroffentlicht, mitdiskutieren, leserkommentare, gastebuch, gastebucheintrag, produkt bewerten, kundenrezension',
      'Kommentar schreiben',
    ],
    settings: [
      'einstellungen, mein profil, profil bearbeiten, mein konto, anderungen speichern, meine daten, profil, profileinstellungen, benachrichtigungen, cookie einstellungen, einstellungen speichern, auswahl speichern, datenschutzeinstellungen, newsletter abbestellen, vom newsletter abmelden, abbestellen, austragen, meine einstellungen, kontoeinstellungen, newsletter einstellungen, newsletter verwalten, cookies verwalten, einwilligungen verwalten, benachrichtigungseinstellungen, konto loschen, newsletterabmeldung, newsletter abmeldung, abmeldung vom newsletter',
      'Profil bearbeiten',
    ],
    admin: [
      'verwaltung, administration, administrator, benutzer anlegen, nutzer anlegen, benutzerverwaltung, neuer benutzer, rolle, rechteverwaltung',
      'Administration',
    ],
    trap: [
      'wettbewerbsrecht, gewinnspanne, gewinnmaximierung, gewinn und verlust, gewinnwarnung, gewinnbeteiligung, gewinnausschuttung, gewinnruckgang, gewinnschwelle, gewinn vor steuern, gewinn pro aktie, umsatz und gewinn, gewinnt an, gewinnen an, gewinnung, wettbewerbsfahigkeit, wettbewerber, unlauterer wettbewerb, unlauteren wettbewerb, laut einer studie|umfrage, einer studie|umfrage zufolge, studien zeigen, eine studie zeigt, hier finden sie, finden sie hier|in|unter|auf, hier findest du, findest du hier|in|unter, spielt eine rolle, spielen eine rolle, keine rolle, an dieser stelle, an erster stelle, geld zuruck garantie, fragen und antworten, jetzt ~ kunden|neukunden|leads|mitarbeiter|mitglieder gewinnen, kunden gewinnen, neukunden gewinnen, mitarbeiter gewinnen',
      'Gewinn und Verlust',
    ],
  },
  notices: {
    data: [
      'daten, personenbezogene daten, personenbezogenen daten, angaben, datenschutz, e mail adresse, ihre daten, deine daten, informationen, ihre angaben, deine angaben, adresse, ihre e mail, deine e mail, ihre e mail adresse, deine e mail adresse, kontaktdaten, ihre personenbezogenen daten, die daten, personenbezogene, personendaten, mailadresse, deine mailadresse, ihre mailadresse, angegebenen daten, die antworten, alle antworten, meine antworten, deine adresse, telefonnummer, ihre telefonnummer, deine telefonnummer, ihre eingaben, ihre antworten, deine antworten, teilnehmerdaten, bewerberdaten, gesundheitsdaten',
      'Ihre Daten werden verarbeitet',
    ],
    use: [
      'verarbeitet, verarbeitung, verwendet, erhoben, gespeichert, genutzt, zweck, zwecke, zwecken, verantwortlicher, verwenden, geloscht, verarbeiten, nutzen, rechtsgrundlage, speichern, speichert, nutzt, erhebt, erheben, zur durchfuhrung, ausschliesslich, aufbewahrt, loschen, gewinnbenachrichtigung, interesse, um ihnen, um dir, dient, bearbeitet, bearbeiten, loscht, zusendung, aufbewahren, verwenden wir, loschen wir, erfasst, erhebung, speicherung, verwendung, verantwortlich fur, verantwortliche, zwecks, auf grundlage, art 6, anonymisiert, ausgewertet, aufbewahrung, nach abschluss, vernichtet, benotigen wir, brauchen wir, zur abwicklung|bearbeitung|beantwortung|kontaktaufnahme|benachrichtigung|verlosung, fur werbezwecke',
      'Die Daten werden gespeichert',
    ],
    rights: [
      'widerrufen, widerruf, abmelden, auskunft, loschung, widerspruch, dsgvo, datenschutzerklarung, datenschutzbeauftragter, abbestellen, abmeldung, berichtigung, rechte, widerrufbar, jederzeit, abmeldelink, ihre rechte, recht auf, loschen lassen, beschwerde, datenschutzhinweise, austragen, widersprechen, einschrankung, aufsichtsbehorde, widerspruchsrecht, widerrufsrecht, auskunftsrecht, mit wirkung fur die zukunft, abbestellt, abmeldemoglichkeit, datenschutzbestimmungen, datenschutzinformation*, datenschutzrichtlinie*, datenschutzgrundverordnung, bdsg, dsg, datenschutzbehorde, datenschutzbeauftragte*, beschwerderecht',
      'Sie können jederzeit widerrufen',
    ],
    recipients: [
      'dritte, partner, weitergegeben, empfanger, ubermittelt, weitergabe, sponsoren, weitergeben, geben wir, an dritte, dritten, verkauft, verkaufen, werbepartner, dienstleister, ubermitteln, partnern, geteilt, drittanbieter*, drittunternehmen, auftragsverarbeiter*, auftragsverarbeitung, kooperationspartner*, partnerunternehmen, konzernunternehmen, verbundene unternehmen, weitergeleitet, weiterleitung, leiten wir, ubermittlung, offengelegt, preissponsor*, fachbetriebe*',
      'an Dritte weitergegeben',
    ],
    promise: [
      'kein spam, keinen spam, nicht weitergegeben, nicht an dritte, vertraulich, anonym, keine weitergabe, keine daten, nie weitergegeben, niemals, geben wir nicht, nicht verkauft, an niemanden, werden nicht, keine werbung, versprochen, streng vertraulich, null spam, nur um dir, nur um ihnen, nutzen wir nur, verwenden wir nur, ausschliesslich zur, niemals verkaufen, nie verkaufen, geben wir nicht weiter, grosses indianerehrenwort, kein werbemull, nicht weitergeben, nicht veroffentlicht, bleibt geheim, verschlusselt, bei uns sicher, in sicheren handen, nur fur diesen zweck, nur fur das gewinnspiel, nicht fur werbung, nicht zu werbezwecken, keine werbeanrufe, keine vertreterbesuche, ehrenwort',
      'Kein Spam',
    ],
  },
  links: {
    rules: [
      'teilnahmebedingungen, agb, nutzungsbedingungen, geschaftsbedingungen, allgemeine geschaftsbedingungen, teilnahmebestimmungen, teilnahmeregeln, spielregeln, gewinnspielbedingungen, bedingungen, wettbewerbsbedingungen, teilnahmebedingung, aktionsbedingungen, agbs, vertragsbedingungen, verkaufsbedingungen, lieferbedingungen, nutzungsregeln, wettbewerbsregeln, gewinnspielregeln, reglement, wettbewerbsreglement, satzung, statuten, versicherungsbedingungen',
      'Teilnahmebedingungen',
    ],
    'privacy-policy': [
      'datenschutz, datenschutzerklarung, datenschutzhinweise, datenschutzbestimmungen, datenschutzrichtlinie, datenschutzinformation, datenschutzinformationen, hinweise zum datenschutz, datenschutz hinweise, datenschutzerklaerung, datenschutzrichtlinien, datenschutzbedingungen, datenschutzbelehrung, datenschutzinfo*, privacy, informationspflicht*, umgang mit ihren|deinen daten, verarbeitung personenbezogener daten, datenverarbeitung, dsgvo',
      'Datenschutzerklärung',
    ],
    'legal-notice': [
      'impressum, rechtliche hinweise, rechtliches, anbieterkennzeichnung, disclaimer, haftungsausschluss, offenlegung',
      'Impressum',
    ],
    'partner-list': [
      'partnerliste, unsere partner, liste der partner, sponsorenliste, partner, sponsoren, kooperationspartner, unsere werbepartner, partnerunternehmen, partnerverzeichnis, partnerbetriebe, verbundene unternehmen, teilnehmende unternehmen, beteiligte unternehmen, liste der unternehmen|empfanger|anbieter, empfanger der daten, werbepartner, anbieterliste',
      'Liste der Partner',
    ],
  },
};
