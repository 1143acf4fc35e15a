import type { Lexicon } from '../lexicon';
import { PARTY_PHRASES } from '../political-parties';

/** Polish: recipients stand in the dative or the instrumental, so most transfers have no preposition. */
export const POLISH: Lexicon = {
  language: 'pl',
  adjectives: 'both',
  negation: 'forward',
  skippable: `
    pana pani państwa swoich swoje twoje twoich twój nasz nasze naszych naszym naszymi nasza tych te ten ta to
    jego jej ich inne innym innych innymi wszelkie wszystkie wszystkich jakiejkolwiek jakimkolwiek`,
  subjects: 'my ja on ona oni one państwo pan pani',
  conjunctions: 'i oraz lub albo ani a bądź',
  partings: 'do z ze za w we na o od dla przez przy po który która które których jest są zostaną będą jeśli gdy',
  concepts: {
    trap: `
      polityk* prywatności|cookies|plików|bezpieczeństwa|ochrony|zwrotów|przetwarzania|jakości|cenow*|retencji,
      nasz*|niniejsz*|tej|ta|tę|tą polityk*, polityk* … prywatności, praw obywatelskich i politycznych,
      osob* eksponowan* politycznie, osob* zajmując* eksponowan*, politycznie poprawn*|eksponowan*,
      azyl* polityczn*|uchodźc*, stron* umow*|trzeci*, spis* wyborców, rejestr* wyborców, do wyboru,
      wybór|wyboru|wyborem|wybory sposobu|formy|opcji|nagrod*|produkt*|płatności|zwycięz*,
      partia|partii produkt*|towar*, kampani* reklamow*|marketingow*|promocyjn*|mailingow*|sms,
      nie tylko|wyłącznie|ogranicz*, bez ogranicz*|uszczerbku|zbędnej|zwłoki|opłat|kosztów,
      kandydat* do pracy|na stanowisko, kandydat* w rekrutacj*|procesie`,
    political: 'polityczn*, wyborcz*, partyjn*, przedwyborcz*',
    activity: `
      cel|cele|celu|celów|celach, reklam*, kampani*, agitacj*, komunikacj*, marketing*, wiadomości|wiadomość,
      komunikat*, propagand*, działalnoś*, działań|działania, ankiet*|sondaż*, przekaz*, charakter*, promocj*,
      wykorzystani*, materiał*, zbiór*|zbiórk*`,
    body: `
      parti*, organizacj*, ugrupowan*, grup*, ruch*, podmiot*, komitet*, kandydat*, stowarzyszen*, fundacj*,
      sztab*, koalicj*, partner*, reklamodawc*, klient*, przedstawiciel*, działacz*`,
    trait: `
      pogląd*, przekonani*, opini*, preferencj*, przynależnoś*, sympati*, orientacj*, zapatrywan*, zainteresowan*`,
    segment: 'segment*, grup* docelow*, profil|profile|profili|profilami',
    purpose: `
      członk* partii, agitacj* wyborcz*, kampani* wyborcz*, marketing* polityczn*,
      zachęca*|zachęcenia … głosowani*|głosowania, pozyskiwani* wyborców`,
    actor: `
      parti* polityczn*, polityk|polityków|politykom|politykami,
      posł*|posłom|posłów|senator*|radny*|radnym|radnych|europosł*, komitet* wyborcz*,
      kandydat* w wyborach|na urząd|posła|prezydenta|burmistrza|radnego, sztab* wyborcz*, ugrupowan* polityczn*`,
    'party-name': PARTY_PHRASES,
    'weak-actor': 'partia|partii|partie|partiom|partiami, radni',
    'doubtful-actor': 'kandydat*, kampani*',
    'doubtful-process': 'wybory|wyborów|wyborach|wyborami, głosowani*|głosować',
    process: `
      wyb* parlamentarn*|samorządow*|prezydenck*|europejsk*|lokaln*|do parlamentu|sejmu,
      proces* wyborcz*|polityczn*`,
    'weak-process': 'referend*, wyborca|wyborcy|wyborców|wyborcom',
    special: `
      ras|rasow*, etniczn*, religijn*, światopogląd*|filozoficzn*, związk* zawodow*|zawodowych, zdrowi*|zdrowotn*,
      seksualn*, genetyczn*, biometryczn*, karn*|wyrok*|przestępst*, pochodzen*`,
    data: `
      je, dane|danych|danymi|danym, informacj*, adres*, e mail*|email*, numer*, telefon*, profil*, baz* danych,
      kontakt|kontakty`,
    you: `
      pan|pana|pani|panu|państwa|państwu, ty|ci|ciebie|tobie|tobą, twoj*|twój|twoich, użytkowni*, uczestni*, 
      klient*, konsument*, ja|mnie|mi|moje|moich, subskrybent*`,
    person: 'osob*, obywatel*',
    we: 'my, nasz*, nas|nam|nami, organizator*, administrator*, spółk*',
    use: `
      wykorzyst*, przetwarza*, przetworz*, używa*, użyt*|użyj*, stosowa*, służ*, zbiera*|zebran*, gromadz*,
      przechow*, posług*`,
    share: `
      udostępni*, przekaz*|przekazuj*, ujawni*, dzieli*|dzielimy, przesył*|przesł*, powierz*, odstęp*|odstąp*,
      wymien*, otrzym*, dostęp*, użycz*`,
    sell: 'sprzeda*, odsprzeda*, wynaj*, wynajm*, dzierżaw*, handl*',
    contact: `
      kontakt*, skontakt*, wysył*|wysła*|wyśl*, przesył*|przesła*, otrzymywa*|otrzyma*, informowa*|poinformowa*,
      zaprasza*|zaprosi*, dzwoni*, kierowa*|kieruj*, wyświetla*`,
    collect: 'zbiera*|zebran*, gromadz*, pozysk*, pyta*',
    access: 'umieszcza*, odczyt*, zbiera*, dostęp*, uzysk*',
    infer: 'wnioskow*|wywnioskow*, przewid*, profilow*, segmentow*, szacow*|oszacow*, ustal*',
    toward: '',
    recipient: 'odbiorc*, naszymi klientami, klientami są, nasi klienci',
    purposes: 'cel|cele przetwarzania, w celu, podstaw* prawn*, cele',
    not: 'nie, nigdy, żaden|żadne|żadna|żadnych|żadnym|żadnej|żadnemu, ani, w żadnym, wyklucz*, z wyłączeniem',
    without: 'bez',
    bars: 'jest|są wykluczon*|zabronion*|zakazan*|niedopuszczaln*',
    except: 'z wyjątkiem, oprócz, poza, inn* niż, chyba',
    unless: 'bez … zgody|zezwolenia, chyba że, o ile, z wyjątkiem … przypadk*|sytuacji|przepis*',
    but: 'ale, jednak, jednakże, natomiast, lecz, niemniej, podczas',
    anonymous: 'anonim*|zanonimiz*, zagregowan*, statystyczn*|statystyk*',
    asked: `
      na pana|pani|państwa|twoją|twoje prośbę|życzenie|żądanie, do którego|których chcesz|państwo|pan|pani,
      wybran* przez ciebie|państwa|pana|panią`,
    news: 'wiadomości, artykuł*, analiz*, wynik*, redakcj*, dziennikar*, newsletter*',
    vetting:
      'eksponowan* stanowisk*, eksponowan* politycznie, praniu|prania|pranie pieniędzy, finansowaniu|finansowania terroryzmu',
    conduct: `
      użytkownik|uczestnik zobowiązuje|nie może, zabrania się, publikowa*|zamieszcza* … treści|komentarz*|wpis*,
      treści … bezprawn*|obraźliw*|niezgodn*, dezinformacj*|fałszyw*`,
    partner: `
      partner|partnerzy|partnerom|partnerów|partnerami|partnera|partnerem, reklamodawc*, sponsor*, kontrahent*,
      broker* danych, sieci* reklamow*, inn* firm*|spółk*|organizacj*|przedsiębiorc*, podmiot* trzeci*`,
    third: 'trzecim|trzecich|trzecie, osob* trzeci*',
    processor: `
      podmiot* przetwarzając*, dostawc*|dostawcom, usługodawc*, hosting*, w naszym imieniu, na nasze zlecenie,
      podwykonawc*, płatnoś*, kurier*|przewoźni*`,
    authority: `
      organ|organy|organom|organów, sąd*, policj*, praw|prawo|prawa|prawem|prawne|ustaw*|przepis*, urząd|urzęd*,
      prokurat*`,
    merger: 'fuzj*, przejęc*, połączen* spółek, restrukturyzacj*, nabywc*, upadłoś*, likwidacj*',
    sector: 'branż*, sektor*',
    example: 'takim|takimi|takich jak, np, na przykład, w tym, następując*, między innymi',
    'one-of': 'jeden|jednym|jednego z, jeden',
    list: 'list* … partner*|odbiorców|podmiotów|firm, wykaz … partnerów|odbiorców',
  },
};
