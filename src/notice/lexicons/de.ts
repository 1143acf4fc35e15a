import type { Lexicon } from '../lexicon';
import { PARTY_PHRASES } from '../political-parties';

/** German: the verb and its negation may close the clause, and nouns are compounds: "Wahlwerbung" is a purpose in one word. */
export const GERMAN: Lexicon = {
  language: 'de',
  adjectives: 'before',
  negation: 'clause',
  skippable: `
    der die das den dem des ein eine einer einem einen eines ihre ihrer ihren ihrem ihr unsere unserer unseren
    unser diese dieser dieses diesen keine alle aller`,
  subjects: 'wir ich er sie es man',
  conjunctions: 'und oder sowie noch bzw',
  nested:
    'der die das den dem denen deren dessen welche welcher welches welchen wer wenn sofern soweit falls wobei nachdem weil da damit dass ob solange wie was bevor indem',
  partings: 'zu mit für durch in auf von an bei nach über aus als wie der die das ist sind wird werden ihre unsere',
  concepts: {
    trap: `
      verkaufsstelle*, verkaufsbedingung*, verkäufer|verkäufern|verkäufers|verkäuferin, verkaufsabteilung*, verkaufspreis*, kaufvertrag*, politisch korrekt*|verfolg*, politisch* exponiert*, bürgerliche* und politische* rechte*,
      datenschutzpolitik*, partei|parteien des|dieses|vertrag*|eines, dritte* partei*, vertragspartei*,
      streitpartei*, nicht nur|lediglich|ausschließlich|abschließend, ohne
      einschränkung|kosten|grund|angabe|verzögerung, wahl|wahlen der|des|zwischen|haben|zahlungsart,
      betriebsratswahl*|gremienwahl*|sozialwahl*, wählerverzeichnis*, wahlweise, auswahl*, politikwissenschaft*,
      schließen|schließt … nicht aus, nicht ausgeschlossen, wahl der|des|zwischen|haben|zahlungsart|einer, haben
      die wahl, wahl … zahlungsart, bei der wahl, zur wahl stellen|stehen, nach wahl, ihrer wahl, kandidat* für
      die stelle|position, stellenkandidat*|jobkandidat*|bewerberdaten, bewerber* …
      stelle|stellen|job|ausbildung, partei|parteien … vertrag*|rechtsstreit*,
      werbekampagne*|marketingkampagne*|mailingkampagne*|anzeigenkampagne*|newsletterkampagne*, rahmen
      unserer|der kampagne*, liste der? partner*|empfänger*|dienstleister*|teilnehmer*|gewinner*|cookies,
      vorschlagsliste, robinsonliste, nicht zögern, ohne weiteres, unbeschadet,
      vorwahl*|wortwahl|berufswahl|artikelwahl|farbwahl|größenwahl,
      nein bündnis|kampagne|komitee|lager|seite,
      nicht verboten|untersagt|unzulässig|gesperrt`,
    political: `
      politisch*, parteipolitisch*, parteilich*, wahlpolitisch*, partei|parteien politisch*,
      kommunalpolitisch*|bundespolitisch*|landespolitisch*,
      politik`,
    activity: `
      werbung, werbe*, zweck|zwecke|zwecken, kampagne*, kommunikation, botschaft*, ansprache, anzeige*,
      marketing, ziel|ziele|zielen, arbeit, umfrage*, propaganda, mobilisierung, nutzung, verwendung,
      mitteilung*, targeting, aktion|aktionen, spende*, veranstaltung*, einladung*, information*,
      spendenaufruf*|spendenwerbung, analyse*, auswertung*, inhalt*, charakter, art, zielsetzung*, zusammenhang,
      zwecken, belange*, thema|themen, direktwerbung, hausbesuche, bildung, ausrichtung, zwecke,
      gebrauch`,
    body: `
      partei*, organisation*, gruppe*, gruppierung*, verein*, vereinigung*, akteur*, kampagne, kandidat*,
      stiftung*, mandatsträger*, amtsträger*, einrichtung*, institution*, partner*, bewegung*,
      verband|verbände*, entscheidungsträger*, werbetreibende*, kunden, kräfte*, lager, bündnis*|bündnisse,
      liste|listen, verbände*, auftraggeber*, kunde|kunden, berater*|beratung*, agentur*, team*, büro*,
      funktionär*, vertreter*, person|personen, persönlichkeit*, bewerber*`,
    trait: `
      meinung*, überzeugung*, anschauung*, einstellung*, zugehörigkeit*, ansicht*, gesinnung*, präferenz*,
      interessen, ausrichtung*, neigung*, orientierung*, affinität*, sympathie*, haltung*, nähe, standpunkt*,
      tendenz*, lagerzuordnung, identifikation, mitgliedschaft*, weltbild, wahlverhalten`,
    segment: 'segment*, zielgruppe*, profil*',
    purpose: `
      urne|urnen gehen|gebracht|bringen, 
      wählerdaten|wählerprofil*, wahlwerbung*, wahlkampf*, wahlpropaganda, parteiwerbung*, wähleransprache*,
      wählermobilisierung*, parteipolitik*, wahlkampagne*, politikwerbung, politmarketing,
      *wahlwerbung|*wahlkampf|*parteienwerbung, parteien oder|und|bzw wahlwerbung, parteien werbung|und|oder,
      wahlzweck*|wahlkampfzweck*|wahlkampagne*|wahlaufruf*|wahlinformation*|wahlkampfunterlagen, stimmen
      werben|gewinnen|sammeln, um|für … stimmen|stimme werben|bitten|gewinnen, für|zugunsten …
      kandidat*|partei|liste werben, kandidatur* unterstütz*|bewerben|vorstell*|vorzustellen|fördern, zur wahl
      gehen|auf*, wahlbeteiligung … erhöh*|steiger*, stimmabgabe … aufruf*|auffordern|bewegen|erinnern,
      mitgliederwerbung … partei*, wähler … mobilis*|ansprech*|gewinn*|überzeug*, haustürwahlkampf, politische
      arbeit, spenden … partei*|kandidat*|wahlkampf,
      erinnerung*|erinnern an die wahl|wahlen|stimmabgabe,
      für|zugunsten … kandidat*|kandidatinnen|partei|liste zu werben,
      ehrenamtliche*|freiwillige*|helfer* …… uns wählen,
      wahlprogramm*, ansprache|ansprechen|mobilisier* … nichtwähler*|wechselwähler*`,
    actor: `
      parteimitglied*|parteigliederung*|parteiarbeit*|parteizentrale*|parteitag*, gliederung* der partei,
      mitglied* … partei, an parteien, politische*|politischen|politischer partei*,
      bundestagsabgeordnete*|landtagsabgeordnete*|europaabgeordnete*|abgeordnete*, politiker*,
      wahlkandidat*|wahlbewerber*|spitzenkandidat*, kandidat* für|zur|bei … wahl*|bundestag*|landtag*|amt,
      wahlkampfteam*|wahlkampfbüro*|wahlkampforganisation*,
      wählervereinigung*|wählergemeinschaft*|wählergruppe*, fraktion*,
      kreisverband|landesverband|bundesverband|ortsverband der? partei, wahlwerbend*, wahlwerber*,
      *wählervereinigung|*wählergemeinschaft|*wählergruppe|*wählerliste,
      stadtpartei*|ortspartei*|volkspartei*|bürgerpartei*|kleinpartei*|landespartei*, kandidierend*,
      kandidat*|kandidatinnen|bewerber*|bewerberinnen …
      wahl|wahlen|*wahl|*wahlen|mandat|mandate|amt|bürgermeisteramt|bundestag|landtag|stadtrat|gemeinderat|kreistag,
      bürgerliste*|wahlliste*|liste|listen … kandid*|antret*|antritt|wahl,
      mandatsbewerber*|mandatsträger*|wahlkreisbüro*|wahlkreiskandidat*|direktkandidat*,
      *abgeordnete|*abgeordneten|*abgeordneter,
      parteivorstand*|parteibüro*|parteiverband*|ortsverein*|kreisverband|ortsverband|parteijugend|jungsozialist*,
      unterstützungskomitee*|wahlkomitee*|wahlteam*|wahlbündnis*,
      wahlkampfagentur*|wahlkampfstab*|wahlkampfmanag*, parteien und|oder|sowie|bzw
      fraktionen|kandidat*|politiker*|abgeordnete*|mandatsträger*|wahl*|initiativen, fraktionen, partei|parteien
      … angehör*|gehört, parteinah*, bürgerbegehren … initiator*, *fraktion|*fraktionen,
      kandidat*|kandidierende* und|oder|noch partei|parteien|listen, stadträt*|gemeinderät*|kreisrät*,
      senator*|politikerin*,
      *kandidat|*kandidaten|*kandidatin, team der|des
      kandidat*|*kandidaten|abgeordneten|bürgermeisterin|bürgermeisters,
      *stadtratsfraktion|*gemeinderatsfraktion, bürgermeisterkandidat*|oberbürgermeisterkandidat*,
      amtsbewerber*, ortsverband|kreisverband|landesverband|gliederung … partei,
      kandidatenteam*`,
    'party-name': PARTY_PHRASES,
    'weak-actor': `
      mandatsträger*, wahlbewerber*, wahlkreis*, fraktion|fraktionen, parteifreund*, wahlhelfer*,
      mandat|mandate, parteien`,
    'doubtful-actor': `
      partei|parteien, kandidat*, amtsträger*, kampagne*,
      bürgermeister|bürgermeisterin|oberbürgermeister*|landrat|landräte, minister|ministerin|ministern`,
    'doubtful-process': `
      wahlen|wahl, abstimmung*, stimme|stimmen, hausbesuch*|haustür*, infostand|infostände, flugblatt|flyer,
      abstimmen, kandidatur*, propaganda, wahlkreis*`,
    process: `
      bundestagswahl*|landtagswahl*|kommunalwahl*|europawahl*|bürgermeisterwahl*|präsidentschaftswahl*|nationalratswahl*,
      politische*|politischen wahl*|prozess*|willensbildung,
      volksabstimmung*|volksentscheid*|volksbegehren|bürgerentscheid*, vorfeld|vor … *wahl|*wahlen|wahl|wahlen,
      *wahl|*wahlen … stimm*`,
    'weak-process': `
      referend*, wähler*, stimmabgabe, volksabstimmung*, *wahl|*wahlen,
      urnengang|wahlgang|wahltag*|wahltermin*|wahllokal*|wahlurne*|wahlperiode|legislaturperiode,
      wahlzettel|stimmzettel|stimmabgabe, volksentscheid*`,
    special: `
      rassi*|rassische, ethni*, religi*, weltanschau*, philosophi*, gewerkschaft*, gesundheit*,
      sexu*|sexualleben, genetisch*, biometri*, strafrecht*|straftat*|verurteilung*, herkunft, geschlecht*,
      weltanschaulich*, gewerkschaft*|konfession*|glaube*|sexuell*`,
    data: `
      weitergabe|übermittlung|weiterleitung, daten, personenbezogen*,
      kontaktdaten|adressdaten|kundendaten|nutzerdaten|teilnehmerdaten|stammdaten|profildaten, angaben,
      informationen, adresse*|anschrift*, e mail*, telefonnummer*|nummer, profil|profile, diese,
      datensätze|datensatz,
      *adaten|*bdaten|*ddaten|*edaten|*gdaten|*hdaten|*kdaten|*ldaten|*mdaten|*ndaten|*pdaten|*rdaten|*sdaten|*tdaten|*udaten|*xdaten|*zdaten,
      *adressen|*adresse|*anschrift|*nummer|*angaben|*profile|*profilen|*bestand|*bestände|*beständen|*datei|*verteiler|*listen,
      antworten, merkmal*, unterschrift*, name|namen, telefon*, postanschrift,
      wahrscheinlichkeitswert*|scorewert*, datensatz*|auskunft, kennung*, kontakt|kontakte, liste …
      unterzeichn*|teilnehm*,
      teilnehmerliste*|adressliste*|unterschriftenliste*, wer unterschr*|teilgenommen|teilnimmt|mitgemacht,
      foto|bild, nutzername*,
      anfrage, formular|formulare,
      segment|segmente|milieusegmente, kennung|kennungen, meinungssegmente|profilsegmente`,
    you: `
      sie, ihnen, ihr|ihre|ihren|ihrer, nutzer*, teilnehm*, betroffene*, kunde|kunden, mitglied*, ich|mir|mich,
      du|dir|dich, besucher*, empfänger*,
      leser*|leserinnen|abonnent*|spender*|unterzeichn*|verbraucher*|haushalt*|unterstützer*|panelist*|befragte*|mieter*|patient*|versicherte*|interessent*|mein|meine|meinen|meiner|dein|deine|deinen|euch|eure*,
      ihrem|ihres|deinem|deiner|meinem`,
    person: `
      personen, mitglieder, bürger*, haushalte, bürgerinnen, einwohner*, anwohner*, menschen,
      direktwerbung|telefonwerbung`,
    we: 'wir, uns, unsere*, veranstalter*',
    use: `
      nutz|nutzen|nutzt|nutzung|genutzt, verwend*, verarbeit*, gebrauch*, dienen|dient, eingesetzt|einsetzen,
      gespeichert|speicher*, erhoben|erheben|erhebung, auswert*|ausgewertet, fließen|fließt …… ein,
      heranzieh*|herangezogen, genutzte*, abgleich*|abgeglichen, anreicher*|angereichert, verknüpf*, hinterleg*,
      bereithalten, aufbewahr*,
      nutzungen|verwendungen|verwendungszweck*,
      einzusetzen|auszuwerten|heranzuziehen,
      behält|behalten|behältst, speisen|speist|gespeist, aufbewahrt,
      notier*,
      weiterzuverwenden|weiterzunutzen|weiterverwend*`,
    share: `
      weitergegeben|weitergeben|weitergabe|weiterzugeben|weitergibt, geben|gibt|gebe … weiter,
      weitergeleitet|weiterleit*|leiten, übermitt*, übertrag*, mitgeteilt|mitteilen,
      offengelegt|offenleg*|offenzulegen, bereitgestellt|bereitstellen|bereitzustellen, zur verfügung,
      zugänglich, überlass*, teilen|geteilt|teilt, ausgetauscht|austausch*, erhalten|erhält …
      daten|adresse*|zugang, abgetreten|abtret*, geben|gibt, weitergereicht|weiterreich*, stellen|stellt …
      verfügung|bereit, gestellt, ausgehändigt|aushändig*, übergeben|übergibt|übergabe,
      herausgeb*|herausgegeben|heraus, zugeleitet|zuleit*, verfügbar gemacht|machen, preisgegeben|preisgeb*,
      erteilt|erteilen … auskunft, zur kenntnis, gemeldet, abgegeben|abgeben|abgabe, zugespielt,
      einsehen|einsicht, ausgeliefert, exportier*, hochgeladen|hochladen, einspeis*,
      weiterzuleiten|weiterzureichen, *übermittlung|*weitergabe, stellen|stellt|stelle …… verfügung|bereit,
      geben|gibt|gebe …… weiter|heraus|preis, leiten|leitet …… weiter, reichen|reicht …… weiter, teilen|teilt ……
      mit, beliefer*,
      gelangt|gelangen|landet|landen|fällt|fallen|geht|gehen … an|in, hände|händen, wissen lassen, lassen|lässt
      …… wissen, erfahren|erfährt, in den dienst, reichen|reicht … weiter, kopie … geht|gehen|erhält,
      verteiler|datenbank|adressliste|adresslisten|kartei …… aufgenommen,
      leihen|leiht|verleihen,
      lizenzier*, auslesen, abgleich*, verknüpf* mit`,
    sell: `
      verkauf*, verkäuf*, vermiet*, verpacht*, veräußer*, vermarkt*, verliehen|verleihen, adresshandel*,
      vermieten|vermietet|vermietung|*vermietung|listbroking|adressvermietung*|adressverkauf*, gegen
      entgelt|vergütung|bezahlung|gebühr, entgeltlich*, kommerzialisier*, monetarisier*, handeln|handelt mit …
      daten|adressen, kauf|käufer von,
      weiterverkauf*|weiterveräußer*|weitervermiet*`,
    contact: `
      kontaktier*, anschreib*|angeschrieben,
      zusend*|zugesandt|zugesendet|senden|sendet|versend*|versand|zuschicken|schicken,
      ansprech*|angesprochen|ansprache, anruf*|angerufen, informier*, erhalten|erhält|empfangen|bekommen,
      einlad*|eingeladen, bewerben|beworben, anzeigen|angezeigt|ausgespielt|einblend*, besuch|besuchen|besucht,
      einladung|einladungen, erreichen, anzurufen|anzuschreiben|einzuladen|anzusprechen|zuzusenden|zu
      senden|kontaktieren, melden, post, erinnern, werben|umwerben, überzeugen, vorstellen, auf dem laufenden,
      mobilisier*, hausbesuche, unterrichten|unterrichtet|unterrichte, benachrichtig*, kenntnis setzen|setzt, laden|lädt …… ein, rufen|ruft …… an, sprechen|spricht …… an, schreiben|schreibt
      …… an, senden|sendet|schicken|schickt …… zu,
      dürfen|darf|werden|wird|können|kann … schreiben|klingeln|texten|mailen, klingeln`,
    collect: 'erheb*|erhoben, sammel*|gesammelt, erfass*|erfasst, abfrag*',
    access: 'zugriff|zugreifen|greifen, setzen|setzt, auslesen, platzier*, erheben',
    infer: `
      abgeleitet|ableiten|ableit*, errechn*, berechn*, schätz*|geschätzt, prognos*, segmentier*,
      zugeordnet|zuordn*, profiling, einstuf*|eingestuft, vermut*, wahrscheinlich*, ermittelt, statistisch
      geschätzt*, geschätzt*, modellier*, score*, hochgerechnet, zuschreib*, zugeschrieben, annahme*,
      leiten|leitet … ab, leiten|leitet …… ab`,
    toward: `
      an, mit, durch, von, für, wie, insbesondere, etwa, darunter, einschließlich, auch, seitens, zwischen,
      zugunsten, einer|einem|den|mehreren|verschiedenen|anderen|allen|politischen|interessierten
      partei|parteien|fraktion|fraktionen|kandidaten|kandidatinnen|abgeordneten|organisationen|gruppierungen|wählergruppen|bündnissen,
      gegenüber, außerdem, nebst, bei, beispielsweise, sowie, zu|zum|zur, auftrag,
      hände|händen, namens, im namen, dienst|dienste`,
    recipient: 'empfänger*, datenempfänger*, wer … daten|erhält|bekommt, empfängerkategorie*|datenempfänger*',
    client: `
      unsere, unserer, unseren kunden, kunden sind, gehören, zählen, abnehmer*, auftraggeber sind, zu unseren
      kunden, auftraggebern, abnehmern, auftraggeber*|kundenkreis|kundschaft, arbeiten|arbeitet für`,
    purposes: `
      zweck|zwecke der|dieser, verarbeitungszweck*, rechtsgrundlage*, zwecke, sonstige|weitere
      nutzung|nutzungen|verwendung`,
    not: `
      nicht, kein|keine|keinen|keiner|keinem|keines|keinerlei, nie|niemals, weder, keinesfalls|keineswegs, in
      keinem|keinen fall, nein, niemand|niemandem|niemanden, ohne, nirgends, verzichten|verzicht, lehnen|lehnt …
      ab, abgelehnt, schließen|schließt … aus, ausgenommen, noch
      geben|stellen|nutzen|verwenden|verarbeiten|verkaufen|vermieten|übermitteln|überlassen|leiten|reichen|teilen|werden|wird
      wir|sie|daten|ihre,
      unterbleibt|unterbleiben|entfällt`,
    without: '',
    bars: `
      ausgeschlossen, untersagt, verboten, unzulässig, ausschluss, ausgeschlossen*, abgelehnt, lehnen … ab,
      sind|ist|bleiben|bleibt|werden|wird …… ausgenommen, tabu, nicht zugelassen|gestattet|zulässig,
      verbotene*|unzulässige*|untersagte*|ausgeschlossene* nutzung*|verwendung*|zwecke*|verwendungszwecke*,
      nicht gestattet|erlaubt|zulässig,
      gesperrt|verschlossen, nicht vorgesehen|zugelassen|berechtigt,
      nicht in frage|betracht … dass,
      verboten|untersagt|verbietet …… für|weiterzu*`,
    except: `außer, ausgenommen
      an|für|bei|mit|von|zu|hiervon|davon|ist|sind|wenn|soweit|sofern|nur|die|der|den|das|politisch*|partei*|kandidat*, mit ausnahme, abgesehen von, bis auf`,
    unless: `
      ohne … einwilligung|zustimmung|erlaubnis|genehmigung, es sei denn, sofern|soweit|falls …
      nicht|gesetz*|einwillig*|eingewilligt|zugestimmt|verpflichtet, vorbehaltlich, sofern|soweit|falls|wenn …
      nicht widersprochen|widersprech*, ohne ihr|ihre ausdrückliche? einwilligung|zustimmung`,
    but: 'aber, jedoch, sondern, allerdings, hingegen, dagegen, dennoch, während',
    anonymous: `
      anonym*, aggregier*, statistik*, zusammengefasst*, summen, statistische* auswertung*, statistische*
      zwecke*, aggregiert*`,
    asked: `
      auf ihren wunsch, auf ihre veranlassung, an den|die|das sie, ihren abgeordneten|wahlkreisabgeordneten,
      in ihrem auftrag, von ihnen ausgewählte*|gewählte*,
      brief|schreiben|nachricht|mail an ihren|ihre|deinen|deine abgeordnet*|bürgermeister*, von ihrem|deinem eigenen konto|postfach`,
    news: `
      nachrichten, artikel, berichterstattung, analyse*, redaktion*, journalis*, newsletter*, ergebnis*|wahlergebnis*`,
    vetting: `
      politisch* exponiert*, geldwäsche*, terrorismusfinanzierung*, pep,
      sanktionslist*|geldwäschegesetz*|exponierte*`,
    conduct: `
      sie dürfen, nutzer|teilnehmer dürfen, verpflichten sie|sich, verbotene inhalte, inhalte …
      veröffentlichen|hochladen|posten|verbreiten, beiträge|kommentare, falschinformation*|desinformation*,
      moderator*|moderation*|forum|foren|chat|kommentar*|beleidig*, verboten sind, dürfen keine|nicht …
      inhalte|beiträge|nachrichten, nutzer|nutzerinnen|teilnehmer|mitglieder dürfen nicht|keine,
      verboten*|unzulässig* inhalte,
      teilnahmeberechtigt*, von der teilnahme ausgeschlossen, teilnehmen dürfen|können, beamte|beschäftigte|bedienstete dürfen, dsgvo|gesetz
      verbietet|untersagt, wettbewerbsbeiträge|einsendungen|fotos dürfen`,
    partner: `
      partner|partnern|partners,
      partnerunternehmen|werbepartner*|kooperationspartner*|geschäftspartner*|marketingpartner*|vertriebspartner*,
      werbetreibende*, sponsor*, adresshändler*|datenhändler*|adressbroker*|datenbroker*, werbenetzwerk*,
      andere*|anderen|weitere*|weiteren unternehmen|organisationen|firmen, *partner|*partnern,
      stifter*|stifterin*|preissponsor*|gewinnsponsor*|preisstifter*, drittfirmen|fremdfirmen|drittunternehmen,
      unternehmen|firmen|händler|anbieter anderer|verschiedener|aus branche|branchen|bereichen, an|mit andere|anderen marken|händler|händlern|anbieter|anbietern|verlage|verlagen, verbundene|ausgewählte unternehmen|firmen|partner*, adresshändler|listbroker*|adresshandel,
      marke|firma|unternehmen|händler … stiftet|stiften|sponsert|bereitstellt|anbietet,
      ausgewählte|sorgfältig unternehmen|firmen|marken|händler, andere|anderen|fremde firmen|firma|marken,
      teilnehmend* marken|händler*|unternehmen|firmen|geschäfte*,
      werbenetzwerk*, datenhändler*, datenfirmen, adresshändler*, hersteller`,
    third: 'dritte|dritten|dritter, drittunternehmen|drittanbieter*',
    processor: `
      auftragsverarbeiter*|auftragsverarbeitung, dienstleister*, hosting*|hoster*, in unserem auftrag,
      zahlungs*, versanddienst*, lieferant*, technisch* partner*,
      auskunftei*|hoster|rechenzentr*|druckerei*|lettershop*|versanddienstleister*|spedition*|post|kurier*|steuerberat*|wirtschaftsprüf*|notar*|rechtsanwalt*|rechtsanwält*|inkasso*|weisung*|weisungsgebunden*|cloud*,
      auftragsverarbeit*, verwaltung`,
    authority: `
      behörd*, gericht*, gesetz, gesetze|gesetzen|gesetzes, gesetzlich*|gesetzgeb*, polizei, staatsanwalt*,
      finanzamt*, rechtlich*`,
    merger: `
      verkauf|verkaufen|veräußerung|veräußern|übertragung|übergang unternehmens|unternehmen|betriebs|betrieb|geschäftsbetriebs, betriebsübergang*, fusion*, unternehmensverkauf*|unternehmenskauf*, verschmelzung*, umstrukturierung*, erwerber*, insolvenz*`,
    sector: 'branche|branchen, wirtschaftszweig*, bereiche|bereichen, sektor*|sektoren',
    example: 'wie, insbesondere, beispielsweise, etwa, darunter, nämlich, folgende|folgenden, zum beispiel',
    'one-of': 'einer|eine|einem|eines',
    list: 'liste … partner*|unternehmen|empfänger*|sponsor*, partnerliste*|sponsorenliste*',
    leaning: `
      wechselwähler*|nichtwähler*|stammwähler*|erstwähler*,
      parteiaffinität*|parteinähe|parteipräferenz*|parteineigung*|parteisympathie*|parteizugehörigkeit*|parteimitgliedschaft*,
      wahlabsicht*|wahlverhalten*|wahlneigung*|wahlwahrscheinlichkeit*|wahlpräferenz*|stimmverhalten, nähe
      zu|zur einer? partei*, wahrscheinlich* wähl*, sonntagsfrage`,
    'doubtful-body': `
      liste|listen, bündnis*, verein|vereine, bewerber*|bewerberinnen, initiative|initiativen, komitee*,
      bewegung*`,
    'other-election': `
      betriebsrat*|personalrat*|betriebsratswahl*|elternbeirat*|aufsichtsrat*|vorstandswahl*|jugendvertretung|schülervertretung|elternvertretung|vertreterversammlung|mitgliederversammlung|hauptversammlung|delegiertenversammlung,
      publikumspreis*, wahl zum|zur vorstand|beirat|miss|spieler|tor,
      auswahl|vorauswahl|zahlungsart|lieferart|produktwahl`,
    gets: `
      erhält|erhalten|bekommt|bekommen|erhielte|empfängt … ihre|ihren|ihr|deine|meine|die|seine
      adresse*|anschrift*|postanschrift|daten|e|telefonnummer|nummer|kontaktdaten|namen|angaben|*daten|*adresse|*anschrift|*nummer,
      erhält|erhalten|bekommt … von uns … daten|*daten|*adresse*|angaben, zugriff auf … daten|*daten,
      erhält|erhalten|bekommt|bekommen die|der|das`,
    incoming: `
      wir erhalten|bekommen|beziehen|erwerben|kaufen|empfangen|erheben … von|aus|über, erhalten wir … von|aus,
      uns …
      übermittel*|mitgeteilt|mitteilen|zur|überlassen|bereitgestellt|geliefert|liefern|weitergegeben|weiterleiten,
      von … *partnern|dritten … erhalten, stammen|stammt aus|von, von ihnen
      bereitgestellt*|angegeben*|mitgeteilt*, sie uns … mitteilen|geben|übermitteln|überlassen`,
    press: `
      redaktion*|leitartikel*|berichterstattung|ressort*|leserbrief*|rubrik*, überreich*|verleih* …
      preis|preise|pokal*, zieht|ziehen … gewinner*`,
    disclaims: `
      nicht verantwortlich|haftbar|urheber, keine verantwortung|haftung|kontrolle|einfluss, übernehmen … keine,
      andere|manche|viele anbieter|firmen|unternehmen|portale|webseiten|websites|veranstalter verkaufen|vermieten|geben|teilen|handeln|können,
      anders als andere … die,
      bußgeld gegen|verhängt,
      sollten wir … jemals|je,
      hat|haben damit nichts zu tun, übermittlungssperre*, widerspruch* beim bürgeramt|meldeamt`,
    company: `
      unternehmen|firmen|anbieter*|organisationen|vereine|gesellschaften|händler*|hersteller*|agenturen|institut*|marken|handelsunternehmen|betriebe|verlage*|stiftungen`,
    trade: `
      versicher*|*versicherer|*versicherungen|banken|bank|energieversorger*|energie*|telekommunikation*|*anbieter|*anbietern|versandhandel*|*handel|*handels|reise|reisen|reiseveranstalter*|touristik*|verlag|verlage|verlagen|lotterie*|marktforschung*|meinungsforsch*|spendenorganisation*|hilfsorganisation*|wohltätig*|gemeinnützig*|automobil*|autohäus*|immobilien*|bauspar*|finanzdienst*|kredit*|gesundheit|pharma*|mode|kosmetik*|einzelhandel*|händler*|zeitung*|zeitschrift*|medien*|solar*|krankenkassen*|stromanbieter*|mobilfunk*|optiker*|bildungsträger*|werbeagentur*|vereine|*versorger|*versorgern|*veranstalter|*veranstaltern,
      autovermietung*|ferienvermietung*,
      handwerker*|handwerksbetrieb*|installateur*|fachbetrieb*|callcenter*,
      fachbetrieb*|handwerksbetrieb*|installateur*|handwerker*`,
    consents: `
      willige|stimme|erlaube|möchte ich, willigen|stimmen|erklären|erlauben sie, sie willigen|stimmen|erklären,
      ich willige|möchte|stimme|bin|erkläre|erlaube|akzeptiere, ja ich, ja`,
  },
};
