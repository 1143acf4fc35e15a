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
  partings: 'te met voor door in op van aan bij naar over uit als zoals is zijn wordt worden uw onze die dat',
  concepts: {
    trap: `
      politiek correct*|vluchteling*|asiel, politiek prominent*|prominente, politiek* prominent*,
      burgerrechten en politieke rechten, partij|partijen bij|van|bij|zijn overeenkomst|contract,
      derde|derden|externe|andere|wederpartij partij*, beide partijen, contractpartij*|wederpartij*,
      niet alleen|uitsluitend|limitatief|slechts, zonder beperking|kosten|opgaaf|vertraging,
      keuze|verkiezing van domicilie, ondernemingsraad*, or verkiezing*, kiesregister*|kiezersregister*`,
    political: 'politiek|politieke|politiekgetint*, partijpolitiek*, electora*',
    activity: `
      doel|doelen|doeleinde*|doeleinden, reclame*, advertentie*, campagne*, communicatie*, boodschap*, bericht*,
      propaganda, marketing, werving, gebruik, mailing*, oproep*, peiling*, onderzoek*, activiteit*, actie|acties,
      targeting, fondsenwerving`,
    body: `
      partij|partijen, organisatie*, groep*, groepering*, beweging*, campagne*, kandida*, actor*, stichting*,
      vereniging*, ambtsdrager*, partner*, adverteerder*, klant*, instelling*, comité*, fractie*`,
    trait: `
      opvatting*, overtuiging*, mening*, voorkeur*, gezindheid, gezindte, kleur, affiliatie*, lidmaatschap*,
      interesse*, standpunt*, oriëntatie*, geaardheid, denkbeelden`,
    segment: 'segment*, doelgroep*, profiel*|profielen, score*',
    purpose: `
      lid|lidmaatschap van … partij, verkiezingscampagne*, verkiezingsreclame*, verkiezingspropaganda, stemadvies,
      partijpropaganda, kiezersbenadering, verkiezingsdoel*, verkiezingsboodschap*`,
    actor: `
      politieke partij*, politicus|politici,
      kamerlid|kamerleden|tweede kamerl*|raadsleden|raadslid|europarlementariër*|statenleden,
      kandidaat|kandidaten voor|bij … verkiezing*|raad|kamer|parlement, kieslijst*|lijsttrekker*, campagneteam*,
      verkiezingskandida*, kandidaat raadsl*|kamerl*`,
    'party-name': PARTY_PHRASES,
    'weak-actor': 'volksvertegenwoordiger*, kiesdistrict*',
    'doubtful-actor': 'partij|partijen, kandidaat|kandidaten, campagne*',
    'doubtful-process': 'verkiezing*, stem|stemmen|stemming*',
    process: `
      gemeenteraadsverkiezing*|kamerverkiezing*|tweedekamerverkiezing*|parlementsverkiezing*|statenverkiezing*,
      europese|landelijke|lokale|provinciale|federale|regionale|gewestelijke|politieke verkiezing*,
      politiek* besluitvorming|proces*`,
    'weak-process': 'referend*, kiezer*',
    special: `
      ras|rassen, etni*|etnische, godsdienst*|religi*, levensbeschouw*, filosofisch*, vakbond*|vakvereniging*,
      gezondheid*, seksu*, genetisch*, biometri*, strafrecht*, afkomst, medisch*`,
    data: `
      ze, gegevens, persoonsgegevens|contactgegevens|adresgegevens|klantgegevens, informatie, adres|adressen,
      e mail*|emailadres*, nummer|nummers|telefoonnummer*, profiel, bestand*|databank, deze`,
    you: `
      u, uw, je|jou|jouw|jij, deelnem*, gebruiker*, betrokkene*, klant|klanten, leden|lid,
      bezoeker*, ik|mij|mijn, abonnee*`,
    person: 'persoon|personen, burger*, leden',
    we: 'wij|we, ons|onze, organisator',
    use: `
      gebruik|gebruiken|gebruikt, verwerk*, verwerkt, ingezet|inzetten, aangewend, dienen, benut*, verzamel*,
      bewaard|bewaren, bewaar*`,
    share: `
      gedeeld|delen|deelt, verstrek*, verstrekt, doorgegeven|doorgeven|doorgifte|geven|doorgeef*,
      doorgestuurd|doorsturen, overgedragen|overdra*|overdracht*, ter beschikking|beschikbaar,
      meegedeeld|meedelen|medegedeeld, uitgewissel*|uitwissel*, afgestaan|afstaan, toegang, bekendgemaakt,
      openbaar`,
    sell: `
      verkoop|verkopen|verkocht|verkoopt|doorverkoop|doorverkocht|doorverkopen, verhuur|verhuren|verhuurd|verhuurt,
      verhandel*, vermarkt*`,
    contact: `
      contacteren|gecontacteerd|contact, benader*, benaderd,
      stuur|sturen|gestuurd|toesturen|toegestuurd|verstuur*|verzend*|verzonden|toezend*|zenden,
      informeren|geïnformeerd|informeert, ontvang|ontvangen|ontvangt, bellen|gebeld, uitnodig*|uitgenodigd,
      aanschrij*|aangeschreven, mailen|gemaild, tonen|getoond`,
    collect: 'verzamel*, verkrijg*|verkregen, vragen|gevraagd',
    access: 'plaatsen|plaatst, uitlezen, toegang, verzamelen',
    infer: `
      afgeleid|afleiden, voorspel*, bereken*, segmenteer*|gesegmenteerd, profiler*|profilering,
      ingeschat|inschatten`,
    toward: 'aan, met, door, voor, zoals, waaronder, namelijk, inclusief, tussen, onder, ook',
    recipient: 'ontvangers|ontvanger, onze klanten, klanten zijn',
    purposes: 'doel|doelen|doeleinden van|waarvoor, verwerkingsdoel*, rechtsgrond*|grondslag*, doeleinden',
    not: 'niet, geen, nooit|nimmer, noch, in geen geval, geenszins, evenmin',
    without: '',
    bars: 'uitgesloten, verboden, niet toegestaan',
    except: 'behalve, uitgezonderd, met uitzondering, uitzondering, anders|andere dan',
    unless: 'tenzij, zonder … toestemming|akkoord|instemming|goedkeuring, behoudens',
    but: 'maar, echter, evenwel, daarentegen, niettemin, terwijl, toch',
    anonymous: 'anoniem*|geanonimiseerd*, geaggregeerd*, statistisch*|statistiek*',
    asked: `
      op uw|jouw verzoek, aan wie u|je, aan politicus|politici … u|je, u|je adresseert|kiest|verstuurt,
      namens u|jou`,
    news: 'nieuws*, artikel*, berichtgeving, analyse*, redactie*, journalis*, uitslag*',
    vetting: 'politiek* prominent*, witwas*, terrorismefinanciering*',
    conduct: `
      u|je mag|mogen, het is verboden|niet, inhoud … strijd, boodschappen … strijd,
      plaatsen|publiceren … inhoud|berichten|reacties, reacties, desinformatie|misleidende, openbare orde|zeden`,
    partner: `
      partner|partners, samenwerkingspartner*|handelspartner*|zakenpartner*|reclamepartner*|advertentiepartner*,
      adverteerder*, sponsor*, datahandelaar*|databroker*|adreshandelaar*|data brokers, advertentienetwerk*,
      andere bedrijven|organisaties|ondernemingen`,
    third: 'derden|derde, derde partij|partijen',
    processor: `
      verwerker|verwerkers, dienstverlener*, leverancier*, hosting*, in onze opdracht, namens ons, betaal*,
      bezorg*, onderaannemer*`,
    authority: `
      autoriteit*, overheid*, rechter*|rechtbank*, politie, wet|wettelijk*|wetgeving, justitie*, belasting*`,
    merger: 'fusie*, overname*, reorganisatie*, faillissement*, bedrijfsoverdracht*',
    sector: 'sector|sectoren, branche|branches, bedrijfstak*',
    example: 'zoals, waaronder, namelijk, bijvoorbeeld, volgende, onder meer',
    'one-of': 'een van, één|een',
    list: 'lijst … partners|bedrijven|derden|ontvangers, partnerlijst*',
  },
};
