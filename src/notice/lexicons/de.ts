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
  partings: 'zu mit für durch in auf von an bei nach über aus als wie der die das ist sind wird werden ihre unsere',
  concepts: {
    trap: `
      politisch korrekt*|verfolg*, politisch* exponiert*, bürgerliche* und politische* rechte*,
      datenschutzpolitik*, partei|parteien des|dieses|vertrag*|eines, dritte* partei*, vertragspartei*,
      streitpartei*, nicht nur|lediglich|ausschließlich|abschließend,
      ohne einschränkung|kosten|grund|angabe|verzögerung, wahl|wahlen der|des|zwischen|haben|zahlungsart,
      betriebsratswahl*|gremienwahl*|sozialwahl*, wählerverzeichnis*, wahlweise, auswahl*, politikwissenschaft*`,
    political: 'politisch*, parteipolitisch*',
    activity: `
      werbung, werbe*, zweck|zwecke|zwecken, kampagne*, kommunikation, botschaft*, ansprache, anzeige*, marketing,
      ziel|ziele|zielen, arbeit, umfrage*, propaganda, mobilisierung, nutzung, verwendung, mitteilung*, targeting,
      aktion|aktionen, spende*`,
    body: `
      partei*, organisation*, gruppe*, gruppierung*, verein*, vereinigung*, akteur*, kampagne, kandidat*,
      stiftung*, mandatsträger*, amtsträger*, einrichtung*, institution*, partner*, bewegung*, verband|verbände*,
      entscheidungsträger*, werbetreibende*, kunden`,
    trait: `
      meinung*, überzeugung*, anschauung*, einstellung*, zugehörigkeit*, ansicht*, gesinnung*, präferenz*,
      interessen, ausrichtung*, neigung*, orientierung*`,
    segment: 'segment*, zielgruppe*, profil*, parteiaffinität*',
    purpose: `
      wählerdaten|wählerprofil*, wahlwerbung*, wahlkampf*, wahlpropaganda, parteiwerbung*, wähleransprache*,
      wählermobilisierung*, parteipolitik*, wahlkampagne*, politikwerbung, politmarketing, parteiaffinität*`,
    actor: `
      parteimitglied*|parteigliederung*|parteiarbeit*|parteizentrale*|parteitag*, gliederung* der partei,
      mitglied* … partei, an parteien, politische*|politischen|politischer partei*,
      bundestagsabgeordnete*|landtagsabgeordnete*|europaabgeordnete*|abgeordnete*, politiker*,
      wahlkandidat*|wahlbewerber*|spitzenkandidat*, kandidat* für|zur|bei … wahl*|bundestag*|landtag*|amt,
      wahlkampfteam*|wahlkampfbüro*|wahlkampforganisation*, wählervereinigung*|wählergemeinschaft*|wählergruppe*,
      fraktion*, kreisverband|landesverband|bundesverband|ortsverband der? partei`,
    'party-name': PARTY_PHRASES,
    'weak-actor': 'mandatsträger*, wahlbewerber*, wahlkreis*',
    'doubtful-actor': 'partei|parteien, kandidat*, amtsträger*, kampagne*',
    'doubtful-process': 'wahlen|wahl, abstimmung*',
    process: `
      ,
      bundestagswahl*|landtagswahl*|kommunalwahl*|europawahl*|bürgermeisterwahl*|präsidentschaftswahl*|nationalratswahl*,
      politische*|politischen wahl*|prozess*|willensbildung,
      volksabstimmung*|volksentscheid*|volksbegehren|bürgerentscheid*`,
    'weak-process': 'referend*, wähler*, stimmabgabe, volksabstimmung*',
    special: `
      rassi*|rassische, ethni*, religi*, weltanschau*, philosophi*, gewerkschaft*, gesundheit*, sexu*|sexualleben,
      genetisch*, biometri*, strafrecht*|straftat*|verurteilung*, herkunft, geschlecht*`,
    data: `
      weitergabe|übermittlung|weiterleitung, daten, personenbezogen*,
      kontaktdaten|adressdaten|kundendaten|nutzerdaten|teilnehmerdaten|stammdaten|profildaten, angaben,
      informationen, adresse*|anschrift*, e mail*, telefonnummer*|nummer, profil|profile, diese,
      datensätze|datensatz`,
    you: `
      sie, ihnen, ihr|ihre|ihren|ihrer, nutzer*, teilnehm*, betroffene*, kunde|kunden, mitglied*,
      ich|mir|mich, du|dir|dich, besucher*, empfänger*`,
    person: 'personen, mitglieder, bürger*',
    we: 'wir, uns, unsere*, veranstalter*',
    use: `
      nutz|nutzen|nutzt|nutzung|genutzt, verwend*, verarbeit*, gebrauch*, dienen|dient, eingesetzt|einsetzen,
      gespeichert|speicher*, erhoben|erheben|erhebung, auswert*|ausgewertet`,
    share: `
      weitergegeben|weitergeben|weitergabe|weiterzugeben|weitergibt, geben|gibt|gebe … weiter,
      weitergeleitet|weiterleit*|leiten, übermitt*, übertrag*, mitgeteilt|mitteilen,
      offengelegt|offenleg*|offenzulegen, bereitgestellt|bereitstellen|bereitzustellen, zur verfügung, zugänglich,
      überlass*, teilen|geteilt|teilt, ausgetauscht|austausch*, erhalten|erhält … daten|adresse*|zugang,
      abgetreten|abtret*, geben|gibt`,
    sell: 'verkauf*, verkäuf*, vermiet*, verpacht*, veräußer*, vermarkt*, verliehen|verleihen, adresshandel*',
    contact: `
      kontaktier*, anschreib*|angeschrieben,
      zusend*|zugesandt|zugesendet|senden|sendet|versend*|versand|zuschicken|schicken,
      ansprech*|angesprochen|ansprache, anruf*|angerufen, informier*, erhalten|erhält|empfangen|bekommen,
      einlad*|eingeladen, bewerben|beworben, anzeigen|angezeigt|ausgespielt|einblend*`,
    collect: 'erheb*|erhoben, sammel*|gesammelt, erfass*|erfasst, abfrag*',
    access: 'zugriff|zugreifen|greifen, setzen|setzt, auslesen, platzier*, erheben',
    infer: `
      abgeleitet|ableiten|ableit*, errechn*, berechn*, schätz*|geschätzt, prognos*, segmentier*,
      zugeordnet|zuordn*, profiling, einstuf*|eingestuft`,
    toward: 'an, mit, durch, von, für, wie, insbesondere, etwa, darunter, einschließlich, auch, seitens, zwischen',
    recipient: 'empfänger*, unsere|unserer|unseren kunden, kunden sind|gehören|zählen, datenempfänger*',
    purposes: 'zweck|zwecke der|dieser, verarbeitungszweck*, rechtsgrundlage*, zwecke',
    not: `
      nicht, kein|keine|keinen|keiner|keinem|keines|keinerlei, nie|niemals, weder, keinesfalls|keineswegs,
      in keinem|keinen fall`,
    without: '',
    bars: 'ausgeschlossen, untersagt, verboten, unzulässig, ausschluss',
    except: 'außer, ausgenommen, mit ausnahme',
    unless: `
      ohne … einwilligung|zustimmung|erlaubnis|genehmigung, es sei denn,
      sofern|soweit|falls … nicht|gesetz*|einwillig*|eingewilligt|zugestimmt|verpflichtet, vorbehaltlich`,
    but: 'aber, jedoch, sondern, allerdings, hingegen, dagegen, dennoch, während',
    anonymous: 'anonym*, aggregier*, statistisch*, statistik*',
    asked: `
      auf ihren wunsch, auf ihre veranlassung, an den|die|das sie, ihren abgeordneten|wahlkreisabgeordneten,
      in ihrem auftrag, von ihnen ausgewählte*|gewählte*`,
    news: `
      nachrichten, artikel, berichterstattung, analyse*, redaktion*, journalis*, newsletter*, ergebnis*|wahlergebnis*`,
    vetting: 'politisch* exponiert*, geldwäsche*, terrorismusfinanzierung*',
    conduct: `
      sie dürfen, nutzer|teilnehmer dürfen, verpflichten sie|sich, verbotene inhalte,
      inhalte … veröffentlichen|hochladen|posten|verbreiten, beiträge|kommentare,
      falschinformation*|desinformation*`,
    partner: `
      partner|partnern|partners,
      partnerunternehmen|werbepartner*|kooperationspartner*|geschäftspartner*|marketingpartner*|vertriebspartner*,
      werbetreibende*, sponsor*, adresshändler*|datenhändler*|adressbroker*|datenbroker*, werbenetzwerk*,
      andere*|anderen|weitere*|weiteren unternehmen|organisationen|firmen`,
    third: 'dritte|dritten|dritter, drittunternehmen|drittanbieter*',
    processor: `
      auftragsverarbeiter*|auftragsverarbeitung, dienstleister*, hosting*|hoster*, in unserem auftrag, zahlungs*,
      versanddienst*, lieferant*, technisch* partner*`,
    authority: 'behörd*, gericht*, gesetz*, polizei, staatsanwalt*, finanzamt*, rechtlich*',
    merger: `
      fusion*, unternehmensverkauf*|unternehmenskauf*, verschmelzung*, umstrukturierung*, erwerber*, insolvenz*`,
    sector: 'branche|branchen, wirtschaftszweig*, bereiche|bereichen, sektor*|sektoren',
    example: 'wie, insbesondere, beispielsweise, etwa, darunter, nämlich, folgende|folgenden, zum beispiel',
    'one-of': 'einer|eine|einem|eines',
    list: 'liste … partner*|unternehmen|empfänger*|sponsor*, partnerliste*|sponsorenliste*',
  },
};
