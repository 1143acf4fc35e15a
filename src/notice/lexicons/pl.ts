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
  nested:
    'który która które którzy których którym którymi którego której którą kto co jeśli jeżeli gdy aby ponieważ gdzie czyli chyba że żeby',
  partings: 'do z ze za w we na o od dla przez przy po który która które których jest są zostaną będą jeśli gdy',
  concepts: {
    trap: `
      sprzedawc*, punkt*|warunk*|umow*|regulamin* sprzedaż*, polityk* prywatności|cookies|plików|bezpieczeństwa|ochrony|zwrotów|przetwarzania|jakości|cenow*|retencji,
      nasz*|niniejsz*|tej|ta|tę|tą polityk*, polityk* … prywatności, praw obywatelskich i politycznych, osob*
      eksponowan* politycznie, osob* zajmując* eksponowan*, politycznie poprawn*|eksponowan*, azyl*
      polityczn*|uchodźc*, stron* umow*|trzeci*, spis* wyborców, rejestr* wyborców, do wyboru,
      wybór|wyboru|wyborem|wybory sposobu|formy|opcji|nagrod*|produkt*|płatności|zwycięz*, partia|partii
      produkt*|towar*, kampani* reklamow*|marketingow*|promocyjn*|mailingow*|sms, nie tylko|wyłącznie|ogranicz*,
      bez ogranicz*|uszczerbku|zbędnej|zwłoki|opłat|kosztów, kandydat* do pracy|na stanowisko, kandydat* w
      rekrutacj*|procesie, nie wyklucz*|zakazuj*, nie … wykluczon*, kandydat*|kandydaci|kandydatów do
      nagrody|pracy|roli|konkursu|tytułu|programu, kandydat* na pracownik*|stanowisk*|studia|staż*, w ramach
      kampanii, kampani* promocyjn*|sprzedażow*|informacyjn*|e|email*|społeczn*, lista|listy|liście
      zwycięzc*|uczestnik*|rezerwow*|życzeń|oczekując*|mailingow*|partnerów|odbiorców,
      wybor*|wybór|wyboru|wyborze towar*|opcji|wariant*|dostaw*|ofert*|odpowiedzi, wedle|według wyboru,
      głosowani* na zdjęci*|prac*|najlepsz*|publiczności, głos publiczności, strony umowy|trzecie, partia
      towaru, ruch* na|w stronie|sieci, ruchu sieciow*,
      nie ma zakazu, nie jest zabronion*|zakazan*`,
    political: 'polityczn*, wyborcz*, partyjn*, przedwyborcz*, ideologiczn*, polityka',
    activity: `
      cel|cele|celu|celów|celach, reklam*, kampani*, agitacj*, komunikacj*, marketing*, wiadomości|wiadomość,
      komunikat*, propagand*, działalnoś*, działań|działania, ankiet*|sondaż*, przekaz*, charakter*, promocj*,
      wykorzystani*, materiał*, zbiór*|zbiórk*, spotkani*, zaproszen*, program*, ulot*, treś*, informacj*,
      strategi*, analiz*, wsparci*, darowizn*, inicjatyw*, przedsięwzięci*, charakterze, cel*, kontakt*,
      wydarze*, propozycj*, korespondencj*`,
    body: `
      parti*, organizacj*, ugrupowan*, grup*, ruch*, podmiot*, komitet*, kandydat*, stowarzyszen*, fundacj*,
      sztab*, koalicj*, partner*, reklamodawc*, klient*, przedstawiciel*, działacz*, sił*,
      list|listy|listom|listami, blok*, zespoł*|zespół, biur*, doradc*, agencj*, organizatorz*, lider*, osob*,
      firmy|firmom|firmami, klub*, stronnictw*, formacj*, środowisk*`,
    trait: `
      pogląd*, przekonani*, opini*, preferencj*, przynależnoś*, sympati*, orientacj*, zapatrywan*,
      zainteresowan*, bliskoś*, skłonnoś*, afiliacj*, postaw*, wartoś*, profil*, nastawieni*, identyfikacj*,
      członkostw*, sympatie`,
    segment: 'segment*, grup* docelow*, profil|profile|profili|profilami',
    purpose: `
      poparci* naszej|naszego list*|kandydat*, głos|głosu|głosowani*|głosować na naszych|naszego|naszą kandydat*,
      przypomn*|przypomin* o głosowaniu|wyborach, iść|pójść|pójście|pójścia do urn|wyborów,
      członk* partii, agitacj* wyborcz*, kampani* wyborcz*, marketing* polityczn*, zachęca*|zachęcenia …
      głosowani*|głosowania, pozyskiwani* wyborców, agitacj*, agitować|agitacja,
      pozyskiwani*|pozyskani*|zdobyci* głosów|głosu|wyborców|poparcia,
      popiera*|poparci*|wspiera*|wspieran*|promowani*|promocj*|promować kandydat*|kandydatur*|parti*|list*
      wyborczej|komitet*, zbieran*|zbiórk* podpisów|funduszy|środków … kandydat*|parti*|komitet*, wpływ* na …
      głos*|wybor*|wynik wyborów, nakłani*|nakłonieni*|zachęc*|zachęt* … głosow*|udziału w wyborach,
      finansowani* kampanii|partii, start* w wyborach|kolejnej|następnej, planach startu, prowadzeni* kampanii
      wyborczej,
      prosi*|proszen*|prośb* o głos,
      wolontariusz* …… kogo … głosować|zagłosuje`,
    actor: `
      klub|klubu|klubowi|klubem|kluby|klubów|klubom|koło|koła|kołu parlamentarn*|radnych|poselsk*|senatorsk*,
      parti* polityczn*, polityk|polityków|politykom|politykami,
      posł*|posłom|posłów|senator*|radny*|radnym|radnych|europosł*, komitet* wyborcz*, kandydat* w wyborach|na
      urząd|posła|prezydenta|burmistrza|radnego, sztab* wyborcz*, ugrupowan* polityczn*, komitet*|sztab*
      wyborcz*|kandydat*|poparcia|wyborców, biur* poselsk*|posel*|senatorsk*|posłanki|posła|senatora|kandydat*,
      kandydat*|kandydatom|kandydatów|kandydatami …
      wybor*|sejm*|senat*|rady|radn*|burmistrza|wójta|parlament*|urząd|prezydenta, list*
      wyborcz*|kandydat*|obywatelsk*, ugrupowan*, polityk|polityka|politykom|polityków|politykami|polityczka
      i|lub|ani|oraz|ich, politykom|politykami|polityków, struktur* partyjn*|partii,
      partiom|partiami|partie|partii i|lub|oraz|ani|czy kandydat*|politykom|komitetom|organizacjom|ruchom,
      frakcj*, koalicj* wyborcz*, pełnomocnik* wyborcz*|finansow* komitetu, kandydat* i|lub|ani|oraz
      partiom|partie|partii, posłank*|posłanki|posłanka|posł*|poseł|senatork*|europos*|radn*,
      partie|partia i|oraz|ani|lub kandydaci|kandydat*|politycy|komitety, politycy|posłowie,
      koł*|oddział*|struktur* … partii, partie ani|i|lub ich zwolennicy|członkowie`,
    'party-name': PARTY_PHRASES,
    'weak-actor': `
      partia|partii|partie|partiom|partiami, radni, partiom|partiami|partiach, działacz* partyjn*, kandydatur*,
      politykom|politykami|polityków`,
    'doubtful-actor': 'kandydat*, kampani*, burmistrz*|wójt*|starost*|marszał*|minister*|ministr*, kandydaci',
    'doubtful-process': `
      wybory|wyborów|wyborach|wyborami, głosowani*|głosować, ulotk*, propagand*, głos|głosu|głosów, mandat*,
      okręg*|okręgu`,
    process: `
      wyb* parlamentarn*|samorządow*|prezydenck*|europejsk*|lokaln*|do parlamentu|sejmu, proces*
      wyborcz*|polityczn*, przed|podczas|okres*|czas* wyborami|wyborów|wyborczym, wyborów
      samorządowych|parlamentarnych|prezydenckich, dzień|dniu wyborów|głosowania`,
    'weak-process': `
      referend*, wyborca|wyborcy|wyborców|wyborcom, wyborami|wyborach|wyborów, lokal* wyborcz*, urn*|urny
      wyborczej, elektorat*, kadencj*, głosowania, okręg*|okręgu wyborcz*, sejm*, samorząd*`,
    special: `
      ras|rasow*, etniczn*, religijn*, światopogląd*|filozoficzn*, związk* zawodow*|zawodowych,
      zdrowi*|zdrowotn*, seksualn*, genetyczn*, biometryczn*, karn*|wyrok*|przestępst*, pochodzen*,
      wyznani*|wiar*|orientacj* seksualn*|związk*`,
    data: `
      je, dane|danych|danymi|danym, informacj*, adres*, e mail*|email*, numer*, telefon*, profil*, baz* danych,
      kontakt|kontakty, numeru|numer|telefonu, baz*|bazy adresow*|danych|kontaktow*, nazwisk*|imię|imiona,
      adresow*, list* uczestników|subskrybentów|klientów|sygnatariuszy, podpis*, odpowied*, wizerun*|głos,
      kontaktow*, segment*, rekord*, mail|maila|mailowy, ich, baza|bazy|bazę|bazie|bazą,
      listy|listę|lista uczestników|gości|graczy,
      formularz*|zapytani*|ankiet*`,
    you: `
      pan|pana|pani|panu|państwa|państwu, ty|ci|ciebie|tobie|tobą, twoj*|twój|twoich, użytkowni*, uczestni*,
      klient*, konsument*, ja|mnie|mi|moje|moich, subskrybent*,
      czytelni*|darczyńc*|sygnatariusz*|ankietowan*|respondent*|abonent*|mieszkań*|gracz*|konkurs*|zwycięzc*|kandydatowi|gospodarstw*|twój|twoja|twoją|swój|swoją|pańsk*`,
    person: 'osob*, obywatel*, mieszkańc*|wyborc*|gospodarstw*, telemarketing*',
    we: 'my, nasz*, nas|nam|nami, organizator*, administrator*, spółk*',
    use: `
      wykorzyst*, przetwarza*, przetworz*, używa*, użyt*|użyj*, stosowa*, służ*, zbiera*|zebran*, gromadz*,
      przechow*, posług*, posłuż*|służ*, łącz*|połączon*, analiz*, zarządza*, przypis*, utrwal*, wykorzystani*,
      zastosowani*,
      zasila*|zasil*,
      zapisuj*|notuj*`,
    share: `
      udostępni*, przekaz*|przekazuj*, ujawni*, dzieli*|dzielimy, przesył*|przesł*, powierz*, odstęp*|odstąp*,
      wymien*, otrzym*, dostęp*, użycz*, udziela*|udzielan*, wyda*|wydaw*, dostarcz*, odda*, przesyła*,
      podawa*|poda*|podan*, ujawnian*, trafi*, zbywa*|zbyć|zbyci*, przekazan*|przekazujem*, otrzymać, kierowane
      do, pozna*, przydziel*, udostępnian*|udostępnim*, rozpowszechni*,
      ręce|rąk,
      dodan*|dopisan*|włączon* do list|listy|baz|bazy,
      licencjonowa*|licencjonujemy, wymieniamy, łączone z`,
    sell: `
      sprzeda*, odsprzeda*, wynaj*, wynajm*, dzierżaw*, handl*, odpłatn*|odpłatnie, za opłatą|wynagrodzeniem,
      wynajmujem*|wynajmowan*|najem|najmu, zbycie|zbywan* odpłatn*, sprzedaż*|sprzedawan*, komercyjnie
      udostępn*, handlujemy, monetyz*`,
    contact: `
      kontakt*, skontakt*, wysył*|wysła*|wyśl*, przesył*|przesła*, otrzymywa*|otrzyma*, informowa*|poinformowa*,
      zaprasza*|zaprosi*, dzwoni*, zadzwon*, kierowa*|kieruj*, wyświetla*, powiadom*, przypomin*|przypomn*,
      zapros*|zaprasz*, odwiedz*, pisać|napis*, telefonow*, namawia*, dociera*|dotrze*, przedstawi*, proponow*,
      agitow*`,
    collect: 'zbiera*|zebran*, gromadz*, pozysk*, pyta*',
    access: 'umieszcza*, odczyt*, zbiera*, dostęp*, uzysk*',
    infer: `
      wnioskow*|wywnioskow*, przewid*, profilow*, segmentow*, szacow*|oszacow*, ustal*, oblicz*|wylicz*,
      domniem*|przypuszcz*, prawdopodob*, przypis*, modelow*, estymow*`,
    toward: '',
    recipient: `
      odbiorc*, nasi klienci, odbiorcami|odbiorcy|odbiorców, komu … dane|przekaz*|udostępn*, kto otrzym*|ma
      dostęp, kategori* odbiorców,
      kategori* nabywc*|kupując*`,
    client: `
      naszymi klientami, klientami są, wśród naszych klientów, klienci to|klientami, zleceniodawc*, pracuj*
      dla|na rzecz, nabywc* baz*|danych`,
    purposes: 'cel|cele przetwarzania, w celu, podstaw* prawn*, cele',
    not: `
      nie, nigdy, żaden|żadne|żadna|żadnych|żadnym|żadnej|żadnemu, ani, w żadnym, wyklucz*, z wyłączeniem,
      nikomu|nikt|nikogo, niczego, odmawia*, rezygnuj*, odrzuc*, wyłącz*`,
    without: 'bez',
    bars: `
      jest|są wykluczon*|zabronion*|zakazan*|niedopuszczaln*, wykluczon*|wyłączon*, odmawiamy, odrzucamy, nie
      realizujem*|przyjmuj*|dopuszcz*, zabronion*|zakazan*, wykluczamy, nie obejmuj*,
      zabronion*|zakazan*|niedozwolon* zastosowani*|użyci*|cel*|wykorzystani*,
      są|jest|będą odrzucan*|odrzucon*,
      zamknięt* dla, nie jest|są dozwolon*|dopuszczaln*|przewidzian*, nie mają|ma prawa,
      zakaz`,
    except: 'z wyjątkiem, oprócz, poza, inn* niż, chyba, wyłączywszy, prócz, nie licząc',
    unless: `
      bez … zgody|zezwolenia, chyba że, o ile, z wyjątkiem … przypadk*|sytuacji|przepis*, o ile nie, bez …
      sprzeciwu|zgody, jeżeli nie … sprzeciw*, za … zgodą`,
    but: 'ale, jednak, jednakże, natomiast, lecz, niemniej, podczas',
    anonymous: `
      anonim*|zanonimiz*, zagregowan*, statystyczn*|statystyk*, zbiorcz*|procent*, tabel*|zestawień, bez
      możliwości identyfikacji`,
    asked: `
      na pana|pani|państwa|twoją|twoje prośbę|życzenie|żądanie, do którego|których chcesz|państwo|pan|pani,
      wybran* przez ciebie|państwa|pana|panią,
      list|wiadomość|mail do twojego|swojego posła|senatora|burmistrza, z twojej|swojej własnej skrzynki`,
    news: 'wiadomości, artykuł*, analiz*, wynik*, redakcj*, dziennikar*, newsletter*',
    vetting: `
      eksponowan* stanowisk*, eksponowan* politycznie, praniu|prania|pranie pieniędzy, finansowaniu|finansowania
      terroryzmu, pep, sankcj*, praniu pieniędzy, aml`,
    conduct: `
      użytkownik|uczestnik zobowiązuje|nie może, zabrania się, publikowa*|zamieszcza* … treści|komentarz*|wpis*,
      treści … bezprawn*|obraźliw*|niezgodn*, dezinformacj*|fałszyw*, moderator*, forum, czat*, komentarz*,
      obraźliw*|wulgar*, zasady społeczności, użytkownik|użytkownicy|uczestnik nie może|mogą|wolno,
      zabronion*|zakazan*|niedozwolon* treś*,
      mogą|może wziąć|brać udział, wykluczeni z udziału, konkurs jest otwarty, pracownicy|urzędnicy|użytkownicy nie mogą, rodo|ustawa zakazuje|zabrania`,
    partner: `
      partner|partnerzy|partnerom|partnerów|partnerami|partnera|partnerem, reklamodawc*, sponsor*, kontrahent*,
      broker* danych, sieci* reklamow*, inn* firm*|spółk*|organizacj*|przedsiębiorc*, podmiot* trzeci*,
      fundator*|sponsor*, firm*|podmiot*|spółk* zewnętrzn*|trzeci*, inne podmioty|innym podmiotom|innym
      firmom|inne firmy, innym markom|sklepom|wydawcom, zaufan* partner*, współorganizator*,
      mark*|firm*|sklep* … ufundowa*|oferuj*|funduj*, wybran*
      firm*|mark*|podmiot*|przedsiębiorst*, starannie wybran*,
      markom|marki|marek|sklepom|sklepy|firmom biorąc*|uczestnicząc*,
      sieci reklamowe|reklamowych, firmy danych, producenci|producentom`,
    third: 'trzecim|trzecich|trzecie, osob* trzeci*',
    processor: `
      podmiot* przetwarzając*, dostawc*|dostawcom, usługodawc*, hosting*, w naszym imieniu, na nasze zlecenie,
      podwykonawc*, płatnoś*, kurier*|przewoźni*, notariusz*, księgow*, drukarni*, kurier*, poczt*, operator*
      płatności, na zlecenie, polecenie, powierzeni*, instrukcj*, hostingod*, audytor*, podmiot* przetwarz*`,
    authority: `
      organ|organy|organom|organów, sąd*, policj*, praw|prawo|prawa|prawem|prawne|ustaw*|przepis*, urząd|urzęd*,
      prokurat*, uodo, urzęd* ochrony`,
    merger:
      'sprzedaż*|sprzedam*|zbyci* przedsiębiorstwa|firmy|spółki, fuzj*, przejęc*, połączen* spółek, restrukturyzacj*, nabywc*, upadłoś*, likwidacj*',
    sector: 'branż*, sektor*',
    example: 'takim|takimi|takich jak, np, na przykład, w tym, następując*, między innymi',
    'one-of': 'jeden|jednym|jednego z, jeden',
    list: 'list* … partner*|odbiorców|podmiotów|firm, wykaz … partnerów|odbiorców',
    leaning: `
      niezdecydowan*|niegłosując* wyborc*, wyborc* niezdecydowan*,
      preferencj* wyborcz*|partyjn*|polityczn*, intencj* głosowani*, zamiar* głosowani*, prawdopodobieństw*
      głosowani*|udziału, na kogo głos*|zagłos*, sympati* partyjn*|polityczn*, zachowani* wyborcz*, frekwencj*`,
    'doubtful-body': 'komitet*, koalicj*, ruch|ruchy|ruchom|ruchów, list|listy|listom|listami, stowarzyszen*',
    'other-election': `
      wybor* do|członków rady rodziców|nadzorczej|pracowników|zarządu, rad*
      pracownik*|rodziców|nadzorcz*|osiedla szkolnego, samorząd* uczniowsk*|studenck*, walne* zgromadzen*,
      społeczn* inspektor*, przedstawiciel* pracowników`,
    gets: `
      otrzyma|otrzymają|otrzymuje|otrzymują|dostanie|dostaną|uzyska|uzyskają|pozyska …
      dane|adres|numer|e|dostęp|twój|pana|pani|państwa|kontakt, adres … otrzyma|otrzymają|dostanie|dostaną,
      dane|numer|adres … trafi|trafią,
      dostan*|otrzyma* … adres*|dan*|list*|baz*`,
    incoming: `
      otrzymujemy|pozyskujemy|uzyskujemy|kupujemy|nabywamy|zbieramy|dostajemy … od|z|za,
      otrzyman*|pozyskan*|uzyskan* od|z partner*|innych|podmiot*|źród*|osób, nam|mi
      przekazuj*|udostępniaj*|dostarcz*|podaj*|ujawni*|przekazał*, nam przesyłaj*, pochodz* z|od, podan* przez`,
    press: `
      redakcj*, rubryk*, felieton*, artykuły o|na, sondaż* opublikowan*, kronik*, wręcz* …
      nagrod*|puchar*|medal*`,
    disclaims: `
      nie … odpowiad*|odpowiedzialn*, brak kontroli|wpływu, nie jesteśmy nadawc*|źródł*,
      inne|niektóre|wiele strony|stron|firmy|firm|serwisy|portale|platformy sprzedają|sprzedaje|udostępniają|udostępnia|przekazują|przekazuje|mogą|może,
      przeciwieństwie … które|którzy sprzedają|udostępniają|przekazują,
      ukarał|ukarała … która|który|za,
      gdybyśmy`,
    company: `
      firm*|spółk*|przedsiębiorst*|organizacj*|fundacj*|stowarzyszen*|instytucj*|agencj*|marki|marek|sklep*|wydawc*|operator*|podmiot*`,
    trade: `
      ubezpiecz*, bank, banki, bankom, bankami, finansow*, kredyt*, telekomunikacyjn*, telekom*, energetyczn*,
      energi*, turystyczn*, podróż*, hotel*, motoryzacyjn*, samochod*, dealer*, wydawnict*, prasow*, medi*,
      charytatywn*, dobroczynn*, fundacj*, sklep* wysyłkow*, internetow*, sprzedaż* wysyłkow*, kosmetyczn*,
      odzieżow*, mod*, farmaceutyczn*, nieruchomości, edukacyjn*, szkoleniow*, rozrywk*, loteri*, bukmacher*,
      fitness, siłowni*, klinik*, stomatolog*, badani* rynku, handlow*, spożywcz*, kandydat*, agencj*
      badawcz*|reklamow*, fotowoltaik*,
      fachowc*|wykonawc*|instalator*`,
    consents: 'wyrażasz|wyraża|wyrażają zgodę, zgadza|zgadzasz się, zgadzam się, wyrażam zgodę, chcę|akceptuję',
  },
};
