import type { LanguagePatterns } from './language-patterns';

/** Frequent words by which Polish is told from the other languages. */
export const polishHints =
  'na nie jest sie prosze imie nazwisko haslo zaloguj twoj twoje podaj lub adres oraz przez dla to wyrazam zgode moje numer wyslij miasto za jaki ile czy';

/** Polish. Left out on purpose: bare `konkurs` in "konkurs na stanowisko" and `partia` (also a batch of goods). */
export const polish: LanguagePatterns = {
  code: 'pl',
  you: 'twoj twoja twoje masz jestes czy ciebie twoim moj moje pan pani twojego twojej twoich twojemu twoi robisz lubisz kupujesz uzywasz korzystasz mieszkasz pana panstwa panstwo pijesz wydajesz palisz spisz jesz gotujesz jezdzisz prowadzisz zarabiasz pracujesz zajmujesz chorujesz cierpisz wazysz mieszkam czytasz ogladasz sluchasz myslisz sadzisz uwazasz wolisz kochasz zaglosujesz glosujesz chodzisz oszczedzasz ogrzewasz wynajmujesz trenujesz cwiczysz swoj swoje swoim mnie moja jem pije pale modlisz wychodzisz grasz placisz uczysz nosisz bierzesz mozesz chcesz',
  fields: {
    'full-name': [
      'imie i nazwisko, imie nazwisko, nazwisko i imie, imiona i nazwisko, pelne imie, pelne imie i nazwisko, twoje imie i nazwisko, imie i nazwisko uczestnika, pelne nazwisko, panstwa imie i nazwisko',
      'Imię i nazwisko',
    ],
    'given-name': ['imie, imiona, twoje imie, pierwsze imie', 'Imię'],
    'family-name': ['nazwisko, nazwisko rodowe, twoje nazwisko', 'Nazwisko'],
    'lone-name': ['nazwa, jak masz na imie', 'Nazwa'],
    'middle-name': ['drugie imie', 'Drugie imię'],
    honorific: ['zwrot grzecznosciowy, tytul', 'Zwrot grzecznościowy'],
    gender: ['plec, twoja plec', 'Płeć'],
    email: [
      'e mail, email, adres e mail, adres email, mail, poczta elektroniczna, adres mailowy, adres poczty elektronicznej, login lub e mail, e mail lub login, twoj e mail, twoj adres e mail, twoj email, powtorz e mail, potwierdz e mail, sluzbowy e mail, zostaw swoj e mail, podaj swoj e mail, na jaki adres e mail',
      'Adres e-mail',
    ],
    phone: [
      'telefon, numer telefonu, nr telefonu, tel, telefon kontaktowy, twoj telefon, twoj numer telefonu, nr tel, numer pod ktorym, pod jakim numerem, numer do kontaktu',
      'Numer telefonu',
    ],
    mobile: [
      'telefon komorkowy, numer komorkowy, komorka, nr komorki, numer komorki, numer telefonu komorkowego, nr telefonu komorkowego, whatsapp',
      'Telefon komórkowy',
    ],
    landline: ['telefon stacjonarny', 'Telefon stacjonarny'],
    'social-handle': [
      'profil na instagramie, nazwa na instagramie, instagram, profil instagram, konto instagram, tiktok, facebook, nick na instagramie, instagramie, instagramu, facebooku, tiktoku, nazwa profilu, nazwa uzytkownika na instagramie, nick z instagrama',
      'Profil na Instagramie',
    ],
    website: ['strona internetowa, strona www', 'Strona internetowa'],
    'birth-date': [
      'data urodzenia, urodziny, data ur, twoja data urodzenia, urodzony, data urodzin, kiedy sie urodziles, kiedy sie urodzilas',
      'Data urodzenia',
    ],
    'birth-day': ['dzien urodzenia', 'Dzień urodzenia'],
    'birth-month': ['miesiac urodzenia', 'Miesiąc urodzenia'],
    'birth-year': ['rok urodzenia, w ktorym roku', 'Rok urodzenia'],
    day: ['dzien, dd', 'Dzień'],
    month: ['miesiac, mm', 'Miesiąc'],
    year: ['rok, rrrr', 'Rok'],
    date: ['data', 'Data'],
    age: ['wiek, ile masz lat, przedzial wiekowy, twoj wiek, grupa wiekowa', 'Ile masz lat?'],
    nationality: ['narodowosc, obywatelstwo', 'Obywatelstwo'],
    'ethnic-origin': ['pochodzenie etniczne', 'Pochodzenie etniczne'],
    'postal-address': [
      'adres korespondencyjny, adres zamieszkania, pelny adres, adres do korespondencji, adres pocztowy, miejsce zamieszkania',
      'Adres zamieszkania',
    ],
    street: [
      'ulica, adres, ulica i numer, ulica i nr domu, nr domu, numer domu, ulica i numer domu, ulica nr domu',
      'Ulica i numer domu',
    ],
    'street-2': ['nr mieszkania, numer mieszkania, numer lokalu, nr lokalu', 'Nr mieszkania'],
    'postal-code': ['kod pocztowy, kod, twoj kod pocztowy', 'Kod pocztowy'],
    city: [
      'miasto, miejscowosc, miejsce zamieszkania, twoje miasto, miejsce urodzenia, zamieszkaly w, zamieszkala w, dzielnica, miasto w ktorym mieszkasz, w jakiej miejscowosci mieszkasz, w jakiej miejscowosci, w jakim miescie mieszkasz',
      'Miejscowość',
    ],
    region: ['wojewodztwo, powiat, region', 'Województwo'],
    country: ['kraj, panstwo, kraj zamieszkania', 'Kraj'],
    job: [
      'zawod, stanowisko, branza, wykonywany zawod, twoj zawod, praca, zatrudnienie, sytuacja zawodowa, status zawodowy, rola, twoja rola, twoje stanowisko, rola w firmie',
      'Stanowisko',
    ],
    employer: ['pracodawca, miejsce pracy', 'Pracodawca'],
    company: [
      'firma, nazwa firmy, organizacja, instytucja, przedsiebiorstwo, twoja firma, nazwa szkoly, liczba pracownikow, nazwa organizacji, nazwa sklepu, regon, wielkosc firmy',
      'Nazwa firmy',
    ],
    education: ['wyksztalcenie, szkola, uczelnia, poziom wyksztalcenia', 'Wykształcenie'],
    income: [
      'dochod, dochody, zarobki, dochod gospodarstwa, miesieczny dochod, dochod gospodarstwa domowego, wynagrodzenie, dochod netto, dochody netto, miesieczne dochody, oczekiwania finansowe, oczekiwane wynagrodzenie, dochod roczny, dochod miesieczny, dochod brutto, dochod na osobe, dochod na jedna osobe, dochod w rodzinie, miesieczny dochod na jedna osobe, miesieczny dochod na osobe',
      'Miesięczny dochód',
    ],
    household: [
      'gospodarstwo domowe, liczba osob w gospodarstwie, ile osob mieszka, liczba domownikow, wielkosc gospodarstwa, liczba osob w gospodarstwie domowym, ile osob, osob mieszka, mieszka w domu, mieszka z toba, osob w domu, mieszka pod twoim dachem, z kim mieszkasz, z kim pan mieszka',
      'Liczba osób w gospodarstwie',
    ],
    children: [
      'dzieci, czy masz dzieci, liczba dzieci, imie dziecka, ile masz dzieci, wiek dzieci, wiek dziecka, data porodu, planowana data porodu, czy posiada pan dzieci, w tym dzieci, dzieci do lat, data urodzenia dziecka, planowany termin porodu, termin porodu',
      'Czy masz dzieci?',
    ],
    'marital-status': ['stan cywilny', 'Stan cywilny'],
    housing: [
      'mieszkanie, rodzaj mieszkania, wlasne czy wynajmowane, typ mieszkania, wlasciciel czy najemca, mieszkanie wlasne czy wynajmowane, dom czy mieszkanie, rodzaj nieruchomosci, wlasciciel nieruchomosci, czy jestes wlascicielem, rodzaj domu, powierzchnia domu, typ nieruchomosci, rok budowy, typ domu, ogrod, czy masz ogrod, balkon, taras, dom lub mieszkanie, na ktorym pietrze, liczba pokoi, powierzchnia mieszkania, powierzchnia, powierzchnia ogrzewana, metraz, mieszkam w, tytul prawny, rodzaj budynku, typ budynku, mieszkam',
      'Rodzaj mieszkania',
    ],
    vehicle: [
      'samochod, numer rejestracyjny, pojazd, prawo jazdy, marka samochodu, czy masz samochod, model samochodu, auto, jaki samochod, jakim samochodem, jakie auto, jakim autem, przebieg roczny, kilometrow rocznie, data pierwszej rejestracji',
      'Numer rejestracyjny',
    ],
    pets: [
      'zwierzeta domowe, czy masz zwierzeta, zwierze domowe, zwierzeta, zwierze, czy masz psa, pies czy kot, pies, kot, ile kotow, ile psow, masz psa, masz kota, rasa, imie psa, imie kota, wiek psa, wiek kota, imie twojego psa, imie pupila',
      'Czy masz zwierzęta?',
    ],
    bank: [
      'numer konta, bank, iban, rachunek bankowy, numer rachunku, twoj bank, w jakim banku, w ktorym banku, nr konta',
      'Numer konta',
    ],
    insurer: [
      'ubezpieczenie, ubezpieczyciel, towarzystwo ubezpieczen, obecny ubezpieczyciel, polisa, gdzie jestes ubezpieczony',
      'Ubezpieczyciel',
    ],
    energy: [
      'ogrzewanie, rodzaj ogrzewania, dostawca energii, rachunek za prad, typ ogrzewania, sprzedawca pradu, zrodlo ogrzewania, zuzycie pradu, czym ogrzewasz, zrodlo ciepla, glowne zrodlo ciepla, ogrzewanie domu, roczne zuzycie, zuzycie roczne, kwh rocznie',
      'Rodzaj ogrzewania',
    ],
    health: [
      'zdrowie, alergie, choroby, leki, niepelnosprawnosc, waga, ciaza, objawy, czy jestes w ciazy, dolegliwosci, wzrost, stan zdrowia, choroby przewlekle, typ skory, cukrzyca, nietolerancje, czy cierpisz, problemy ze sluchem, klopoty ze sluchem, czy slyszysz, bole, twoja skora, problemy skorne, cierpisz na, rodzaj wlosow, czy leczysz sie, leczysz sie, rozszerzone pory, jak czuje sie twoja skora, skora po, wzrost cm, skora glowy, w ciazy, tarczyca, nadcisnienie, astma, bmi, bezdech, chrapanie, bezsennosc, alergia, bol plecow, aparat sluchowy, kg',
      'Czy masz alergie?',
    ],
    lifestyle: [
      'czy palisz, palenie, dieta, czy pijesz alkohol, uprawiasz sport, palacz, alkohol, styl zycia, aktywnosc fizyczna, czy uprawiasz sport, godzin snu, ile godzin spisz, filizanek dziennie',
      'Czy palisz?',
    ],
    habits: [
      'jak czesto, nawyki, ile razy, gdzie kupujesz, gdzie robisz zakupy, ile wydajesz, jaki budzet, budzet, ile czasu, czy korzystasz, ulubiony sklep, twoj sklep, najczesciej, gdzie pan kupuje, gdzie najczesciej, ile miesiecznie wydajesz, ile miesiecznie, ile filizanek, gdzie kupiles, gdzie kupilas, w ktorym sklepie, miejsce zakupu, o ktorej godzinie chodzisz, o ktorej chodzisz, o ktorej wstajesz, ile dni w tygodniu, ile razy w tygodniu, srodek transportu',
      'Jak często kupujesz online?',
    ],
    interests: [
      'zainteresowania, hobby, twoje zainteresowania, co cie interesuje, interesuje mnie, tematyka, ulubiony sport, wolny czas, wolnym czasie, czasie wolnym',
      'Zainteresowania',
    ],
    opinion: [
      'opinia, co sadzisz, zadowolenie, czy polecilbys, ocena, jak oceniasz, twoja opinia, czy polecisz, czy zgadzasz sie, czy popierasz, na ile, jak bardzo, uwazam, uwazam ze, sadze ze, moim zdaniem, dlaczego podpisujesz, co moglibysmy poprawic, co bys zmienil, co nalezaloby zmienic, dlaczego popierasz',
      'Co sądzisz o naszej usłudze?',
    ],
    'political-opinion': [
      'poglady polityczne, na kogo zaglosujesz, partia polityczna, preferencje wyborcze, na kogo glosowales, preferencje polityczne, na jaka partie, na ktora partie, czy wezmiesz udzial w wyborach, orientacja polityczna, na kogo oddasz glos, latarnik wyborczy, kompas polityczny, test polityczny',
      'Poglądy polityczne',
    ],
    religion: ['religia, wyznanie, czy jestes wierzacy, przynaleznosc religijna, przekonania religijne', 'Wyznanie'],
    union: [
      'zwiazek zawodowy, czlonek zwiazku zawodowego, przynaleznosc do zwiazku, czy nalezysz do zwiazku zawodowego, zwiazki zawodowe',
      'Związek zawodowy',
    ],
    'id-number': [
      'pesel, nip, numer dowodu, nr dowodu, paszport, regon, numer dowodu osobistego, seria i numer dowodu, numer paszportu, nr pesel, nr dowodu osobistego',
      'PESEL',
    ],
    'member-number': [
      'numer klienta, numer karty lojalnosciowej, numer karty stalego klienta, numer abonenta, karta klienta, numer karty klienta, karta lojalnosciowa',
      'Numer klienta',
    ],
    'card-number': ['numer karty, nr karty', 'Numer karty'],
    'card-name': ['imie i nazwisko na karcie, posiadacz karty, wlasciciel karty', 'Posiadacz karty'],
    'card-code': ['kod cvv, kod cvc, cvv, cvc, kod zabezpieczajacy', 'Kod CVV'],
    'card-expiry': ['data waznosci, wazna do', 'Data ważności'],
    photo: ['zdjecie, twoje zdjecie, dodaj zdjecie, fotografia, zalacz zdjecie, przeslij zdjecie', 'Dodaj zdjęcie'],
    file: [
      'plik, zalacznik, cv, paragon, dowod zakupu, zdjecie paragonu, dodaj plik, skan, zalacz plik, dodaj paragon, dokument',
      'Załącznik',
    ],
    username: ['nazwa uzytkownika, login, uzytkownik, identyfikator, nazwa gracza', 'Nazwa użytkownika'],
    nickname: ['pseudonim, nick', 'Pseudonim'],
    password: ['haslo, powtorz haslo, nowe haslo, potwierdz haslo', 'Powtórz hasło'],
    'one-time-code': ['kod weryfikacyjny, kod sms, kod potwierdzajacy, kod z sms', 'Kod weryfikacyjny'],
    'free-text': [
      'wiadomosc, komentarz, uwagi, tresc wiadomosci, pytanie, opis, uzasadnienie, odpowiedz konkursowa, twoja wiadomosc, odpowiedz na pytanie, twoja odpowiedz, opowiedz, tresc, napisz, dlaczego',
      'Treść wiadomości',
    ],
    other: ['jezyk, jezyk ojczysty, skad o nas wiesz, kod rabatowy, rozmiar', 'Język ojczysty'],
    bait: ['nie wypelniaj, pozostaw puste, zostaw puste, pozostaw to pole puste, nie wypelniac', 'Pozostaw puste'],
    'not-personal': [
      'szukaj, wyszukaj, fraza, captcha, ilosc, temat, kwota, przepisz kod, sortuj, data przyjazdu, data wyjazdu, ile to jest, liczba osob, godzina, termin, kierunkowy, kod spod, kod z, unikalny kod, numer paragonu, kod promocyjny, kod z paragonu, tytul zdjecia, tytul pracy, twoim zdaniem ile, jak myslisz ile',
      'Szukaj',
    ],
  },
  options: {
    honorific: ['pan, pani', 'Pani'],
    gender: ['mezczyzna, kobieta, inna plec, mezczyzna m, kobieta k', 'Kobieta'],
    'marital-status': ['kawaler, panna, zonaty, mezatka, rozwiedziony, rozwiedziona, wdowiec, wdowa', 'Mężatka'],
    energy: [
      'gaz, wegiel, kociol na wegiel, kociol gazowy, pompa ciepla, pellet, siec miejska, prad, ekogroszek, drewno, kominek, kociol na pellet, gazowe, elektryczne',
      'Pompa ciepła',
    ],
    housing: [
      'wlasne, wynajmowane, dom, mieszkanie, dom jednorodzinny, w mieszkaniu, w domu, szeregowiec, u rodzicow, mieszkanie wlasnosciowe, z rodzicami, w akademiku, w wynajmowanym mieszkaniu, we wlasnym mieszkaniu, wlasnosc, wspolwlasnosc, najem, domu jednorodzinnym, bliznaku, bloku, kamienicy',
      'Wynajmowane',
    ],
    job: [
      'student, uczen, pracownik, emeryt, bezrobotny, przedsiebiorca, pracujacy, na emeryturze, wlasna dzialalnosc, bezrobotna, rencista',
      'Emeryt',
    ],
    opinion: [
      'bardzo zadowolony, zadowolony, niezadowolony, zgadzam sie, nie zgadzam sie, zdecydowanie tak, raczej nie, za, przeciw, nie mam zdania, zle, srednio, dobrze, bardzo dobrze, bardzo zle',
      'Bardzo zadowolony',
    ],
    'birth-month': [
      'styczen, luty, marzec, kwiecien, maj, czerwiec, lipiec, sierpien, wrzesien, pazdziernik, listopad, grudzien',
      'Luty',
    ],
    habits: [
      'codziennie, kazdego dnia, co tydzien, raz w tygodniu, kilka razy w tygodniu, co miesiac, raz w miesiacu, kilka razy w miesiacu, kilka razy w roku, od czasu do czasu, rzadko, nigdy, czesto, czasami, prawie nigdy, okazjonalnie, regularnie, sporadycznie',
      'Raz w tygodniu',
    ],
    health: [
      'cukrzyca, astma, nadcisnienie, cholesterol, tradzik, niedoskonalosci, zaczerwienienia, egzema, luszczyca, migrena, bezsennosc, bol plecow, bole plecow, bole stawow, nadwaga, alergia, alergie, depresja, niedosluch, skora sucha, skora tlusta, skora mieszana, skora wrazliwa, cera sucha, cera tlusta, cera mieszana, zmarszczki, wypadanie wlosow, chrapanie, menopauza',
      'Nadciśnienie',
    ],
    interests: [
      'ogrodnictwo, ogrod, majsterkowanie, czytanie, ksiazki, podroze, gotowanie, sport, muzyka, kino, film, teatr, taniec, moda, uroda, wystroj wnetrz, technologia, gry, zwierzeta, wellness, literatura, turystyka, fotografia, motoryzacja, kulinaria, rekodzielo, wystawy, koncerty',
      'Podróże',
    ],
    lifestyle: [
      'palacy, niepalacy, palaca, niepalaca, wegetarianin, wegetarianka, weganin, weganka, pale, nie pale',
      'Niepalący',
    ],
    religion: [
      'katolik, katolicka, rzymskokatolickie, protestanckie, prawoslawne, islam, judaizm, ateista, bezwyznaniowy, niewierzacy',
      'Rzymskokatolickie',
    ],
    vehicle: ['benzyna, diesel, elektryczny, hybryda, hybrydowy, lpg', 'Benzyna'],
  },
  topics: {
    'not-personal': [
      'czy wiesz, wiesz, zgadnij, czy znasz, zna pan, wie pan, prawidlowa odpowiedz, prawda czy falsz, jak myslisz ile',
      'Czy wiesz, ilu mieszkańców ma Lyon?',
    ],
    religion: [
      'kosciol*, kosciola, meczet*, synagog*, msza, msze, mszy, modlisz, modli, bog, boga, wiara, wierzysz, wierzac*, religi*, biblia, praktykujac*',
      'Czy chodzisz do kościoła?',
    ],
    'political-opinion': [
      'glosowa*, glosujesz, zaglos*, oddasz glos, wybory, wyborach, wyborow, rzad, rzadu, polityk*, politycz*, parti*, burmistrz*, prezydent*, referendum, sejm*',
      'Na kogo zagłosujesz?',
    ],
    health: [
      'chor*, bol, boli, bole, bolow, cierpi*, dolegliw*, zdrowi*, lekarz*, leki, lekow, leczen*, leczy*, alergi*, objaw*, zdiagnoz*, niepelnospraw*, okulary, sluch*, ciaza, ciazy, waga, wazysz, schudnac, kilogram*, terapi*, szczepi*, nietoleranc*, skora, skory, cisnieni*, zeby, kregoslup*, kolan*, zestresowan*, zmeczon*, skora glowy, lupiez, trawien*, tarczyc*, cukrzyc*, ciaz*, leczeni*, psycholog*, psychiatr*, chrap*, tabletki nasenne',
      'Na co chorujesz?',
    ],
    pets: ['pies, psa, psy, psow, kot, kota, koty, kotow, zwierze*, zwierzat*, zwierzak*', 'Ile masz psów?'],
    vehicle: [
      'samochod*, auto, auta, autem, pojazd*, jezdzisz, prowadzisz, kilometr*, motocykl*, benzyn*, diesel, tankujesz, parkujesz, za kierownica',
      'Jakim samochodem jeździsz?',
    ],
    insurer: ['ubezpiecz*, polis*', 'Gdzie jesteś ubezpieczony?'],
    bank: ['bank, banku, bankow*, konto w, rachunek', 'W którym banku masz konto?'],
    energy: [
      'ogrzew*, piec, pieca, kotl*, prad*, gaz, gazu, fotowoltaik*, ocieplen*, pompa ciepla, panele',
      'Czym ogrzewasz dom?',
    ],
    income: [
      'zarabia*, zarobk*, pensj*, dochod*, oszczed*, emerytur*, wynagrodz*, dlug*, kredyt*, pozyczk*, inwest*, wydatki miesieczne',
      'Ile zarabiasz?',
    ],
    housing: [
      'mieszkan*, dom, domu, domek, wynajm*, najem, najmujesz, wlasciciel*, hipotek*, ogrod*, pokoi, pokoje, dach*, remont*, metraz*, mieszkasz w, przeprowadz*, balkon*, mieszka, mieszkasz, w bloku',
      'Czy wynajmujesz mieszkanie?',
    ],
    children: [
      'dzieci, dziecko, dziecka, dzieckiem, niemowl*, syn, syna, corka, corki, wnuk*, szkol*, przedszkol*',
      'Ile lat mają twoje dzieci?',
    ],
    household: [
      'gospodarstw*, rodzin*, mieszkasz z, mieszkasz sam*, partner*, maz, zona, malzon*, z kim, osob mieszka',
      'Z kim mieszkasz?',
    ],
    job: [
      'pracujesz, pracuje, zawod, zawodowo, zajmujesz, zatrudni*, emeryt*, branz*, szef*, stanowisk*, pracownik*, przedsiebiorc*, bezrobotn*, wlasciciel*, uczen, uczennica, studiuj*',
      'Gdzie pracujesz?',
    ],
    lifestyle: [
      'palisz, pali, pale, palic, palacz*, papieros*, alkohol*, wino, wina, piwo, piwa, pijesz, pije, pic, jesz, je pan, jesc, jedzen*, mieso, miesa, ryby, ryb, rybe, warzyw*, owoc*, wegetar*, wegan*, diet*, gotujesz, gotowa*, sport*, silown*, cwicz*, trenuj*, spacer*, spisz, spac, snu, sen, sniadani*, posilk*, kawa, kawe, kawy, cukier, slodycz*, odzyw*, ruszasz, wypala, wypalasz',
      'Jak często jesz mięso?',
    ],
    habits: [
      'kupuj*, zakup*, wydaj*, oglada*, sluchasz, slucha*, czytasz, czyta*, podroz*, wakacj*, urlop*, weekend*, zamawia*, uzywa*, zwykle, wieczor*, rano, ekran*, telefon, telefonu, media spolecznosciowe, sklep*, korzysta*, jak czesto, spedza*',
      'Gdzie robisz zakupy?',
    ],
    interests: [
      'hobby, pasj*, lubisz, lubi, kochasz, wolisz, zaintereso*, interesuj*, ulubion*, czas wolny, wolnym czasie, gatun*, temat*, fanem, wolny czas',
      'Co lubisz czytać?',
    ],
    opinion: [
      'sadzisz, sadzi, myslisz o, uwazasz, uwaza, opini*, zgadzasz, zgadza, powin*, wazn*, zadowol*, poleci*, poparcie, popierasz, twoim zdaniem, ocenia*, martwi*',
      'Co sądzisz o remoncie rynku?',
    ],
  },
  consent: {
    accept: [
      'akceptuje, wyrazam zgode, zgadzam sie, zapoznalem sie, zapoznalam sie, zgoda, wyrazam, oswiadczam ze zapoznalem, potwierdzam zapoznanie, zapoznalem, zgadzam sie na, wyrazam zgode na, tak chce, tak zgadzam, przeczytalem, przeczytalam, zapoznalem sie z, akceptuje warunki, chce, przyszlych rekrutacji, przyszlych rekrutacjach, zgadzasz sie, zgadza sie pan, zgadza sie pani',
      'Akceptuję regulamin konkursu',
    ],
    refuse: [
      'nie chce, nie wyrazam, nie zgadzam sie, sprzeciwiam sie, nie chce otrzymywac, nie wyrazam zgody, bez otrzymywania, nie zycze sobie, nie dziekuje, oszczedzcie mi, nie pokazuj, nie publikuj',
      'Nie chcę otrzymywać ofert',
    ],
    receive: [
      'otrzymywac, otrzymywanie, kontakt, zapisac, przesylanie, otrzymywania, przesylania, kontaktowanie, zapisz, informowanie, chce otrzymywac, otrzymac, wysylanie, wysylajcie, przysylanie, kontaktu, kontaktowal, informujcie, tak dla, mailem, e mailem, powiadom mnie, wysylajcie mi, przyslijcie, pisac do mnie, moze do mnie pisac, zadzwonic do mnie, do mnie zadzwonic, dzwonic do mnie, do mnie dzwonic, kontaktowac sie ze mna, sie ze mna kontaktowac, skontaktowac sie ze mna, sie ze mna skontaktowac, mi wysylac, przesylac mi, informowac mnie, celach marketingowych, celow marketingowych, cele marketingowe, piszcie do mnie, wyslijcie mi, informujcie mnie, dajcie znac, napiszcie do mnie, skontaktowaly sie ze mna, kontaktowaly sie ze mna, skontaktowal sie ze mna, na maila, mailowo',
      'Chcę otrzymywać oferty',
    ],
    offers: [
      'oferty, ofert, nowosci, promocje, promocjach, informacji handlowych, informacje handlowe, marketing, marketingowe, marketingowych, reklamy, informacji, ofertach, ofert specjalnych, promocji, rabatow, rabaty, wydarzeniach, produktach, uslugach, handlowych, reklamowych, e mail, sms, telefon, poradach, tresci marketingowych, przepisy, kursy, powiadomienia, porady, propozycje, wyceny, wycene, z oferta, oferte, oferta wymiany',
      'oferty i promocje',
    ],
    newsletter: ['newsletter, newslettera, biuletyn', 'zapis do newslettera'],
    partners: [
      'partnerow, partnerzy, podmiotow trzecich, osobom trzecim, sponsorow, partnerom, podmiotom trzecim, partnerami, naszych partnerow, jego partnerow, partnera, reklamodawcow, spolek z grupy, innych firm, partnerow handlowych, zaufanych partnerow, podmioty trzecie, dostawcow, dostawcy, spolki z grupy, podmioty z grupy, firm partnerskich, z ktorymi wspolpracujemy, partner*, najemcom, ubezpieczyciel*, dystrybutor*, dealerow, wystawcow, instalatorow, instalatorzy, wspolpracujace, wspolpracujacych, firmy wspolpracujace, firm wspolpracujacych, wspolpracujacymi',
      'oferty partnerów',
    ],
    handed: [
      'przekazanie moich danych, udostepnienie moich danych, przekazywanie moich danych, udostepnianie moich danych, moje dane zostaly przekazane, moje dane byly przekazywane, przekazanie mojego numeru, przekazanie twojego numeru, przekazanie mojego numeru telefonu, przekazanie moich danych do, przekazanie twojego numeru telefonu, przekazanie pani pana numeru, przekazanie panstwa numeru',
      'przekazanie moich danych',
    ],
    share: [
      'udostepnienie, przekazanie, udostepnianie, przekazywanie, przekazane, udostepnione, udostepniac, przekazywane, sprzedaz danych, przekazac, udostepnic, udostepniamy, udostepni*',
      'przekazanie danych',
    ],
    rules: [
      'regulamin, regulaminem, regulaminu, warunki, zasady, warunkami, regulamin konkursu, regulaminem konkursu, regulamin loterii, zasadami',
      'Akceptuję regulamin',
    ],
    privacy: [
      'polityka prywatnosci, polityke prywatnosci, polityki prywatnosci, prywatnosci, danych osobowych, dane osobowe, przetwarzanie, moich danych, rodo, danych, przetwarzanie moich danych, ochrony danych, ochrona danych, polityka ochrony, klauzula informacyjna, moich odpowiedzi',
      'przetwarzanie danych osobowych',
    ],
    political: [
      'partii politycznej, kampania wyborcza, agitacji wyborczej, partia, celach politycznych, wyborach, informacji politycznych, wybory',
      'kampania wyborcza',
    ],
    'by-doing': [
      'klikajac, biorac udzial, wysylajac, rejestrujac sie, zapisujac sie, przesylajac, podpisujac, kontynuujac, klikajac w, wypelniajac, grajac, pobierajac, podajac, zatwierdzajac, naciskajac, przystepujac',
      'Klikając, akceptujesz regulamin',
    ],
    confirm: [
      'oswiadczam, potwierdzam, jestem pelnoletni, ukonczylem, ukonczone 18, mam ukonczone, potwierdzam ze, mam ponad, mam 18, osiagnalem pelnoletnosc',
      'Oświadczam, że mam ukończone 18 lat',
    ],
    convenience: [
      'zapamietaj mnie, nie wylogowuj, pokaz haslo, pozostan zalogowany, pamietaj mnie, kopie wiadomosci, kopia wiadomosci, zaznacz wszystkie, zaznacz wszystko',
      'Zapamiętaj mnie',
    ],
  },
  screens: {
    contest: [
      'konkurs z nagrodami, wez udzial w konkursie, loteria, loteria promocyjna, wygraj, do wygrania, udzial w konkursie, regulamin konkursu, losowanie, zgloszenie konkursowe, zglos sie do konkursu, losowanie nagrod, konkurs fotograficzny, konkurs, wielki konkurs, wez udzial i wygraj, wygraj nagrody, wygrac, wygraj wycieczke, zgloszenie do konkursu, wyslij zgloszenie, biore udzial, chce wygrac, chce wziac udzial, kolo fortuny, zakrec kolem, zdrapka, zdrapki, zdrap, szansa na wygrana, sprobuj szczescia, formularz zgloszeniowy, formularz konkursowy, rejestracja paragonu, zarejestruj paragon, dodaj paragon, regulamin loterii, pula nagrod, nagroda glowna, zostan zwyciezca, kalendarz adwentowy, loteria paragonowa, losujemy, wylosujemy, wylosowany, losowo, sposrod wszystkich, przeprowadzenia konkursu, przeprowadzenie loterii, przeprowadzenia losowania, powiadomienia zwyciezcy, zwyciezca zostanie, zwyciezcy zostana, wylonienia zwyciezcy, wydania nagrody, wyslania nagrody, wylonienie zwyciezcow, przekazania nagrody, regulamin promocji',
      'Weź udział w konkursie i wygraj',
    ],
    'contest-hint': [
      'konkurs, konkursu, konkursie, nagroda, nagrody, zwyciezca, wez udzial, udzial, szczescie, zwyciezcy',
      'Nagroda dla zwycięzcy',
    ],
    quiz: [
      'quiz, test osobowosci, rozwiaz test, rozwiaz quiz, poznaj swoj wynik, zobacz wynik, twoj wynik, sprawdz sie, jaki typ, rozpocznij quiz, zacznij quiz, rozpocznij test, zacznij test, poznaj wynik, zobacz swoj wynik, otrzymaj wynik, moj wynik, wyslij mi wynik, twoj profil, sprawdz swoja wiedze, sprawdz wiedze, jakim typem jestes, jaki masz, co wiesz o, zobacz swoj profil, wyslania wyniku, wyslac ci wynik, jakim ~ jestes, jaka ~ jestes, ktorym ~ jestes',
      'Rozwiąż quiz',
    ],
    'quiz-hint': ['test, wynik, wyniki, pytania, odpowiedzi', 'Twoje odpowiedzi'],
    survey: [
      'ankieta, ankiete, sondaz, badanie, kwestionariusz, badanie satysfakcji, wypelnij ankiete, wez udzial w badaniu, badanie opinii, badanie rynku, twoja opinia, panel badawczy, panel konsumencki',
      'Wypełnij ankietę',
    ],
    'video-gate': [
      'obejrzyj film, obejrzyj wideo, zobacz nagranie, odblokuj film, ogladaj teraz, dostep do nagrania, zobacz film, dostep do wideo, ogladaj film, ogladaj wideo, obejrzyj nagranie, obejrzyj dokument, obejrzyj odcinek, ogladaj za darmo, obejrzyj za darmo, odblokuj wideo, odblokuj nagranie, aby obejrzec, ogladaj dalej, chce obejrzec, dostep do filmu, zobacz wideo, obejrzyj replay, zobacz powtorke, wznow odtwarzanie, ogladaj reszte, zobacz reszte, kontynuuj ogladanie, link do filmu, link do nagrania, film ruszy, wideo ruszy, film sie rozpocznie, obejrzyj teraz, odblokuj lekcje',
      'Obejrzyj film',
    ],
    'video-hint': ['wideo, film, nagranie, video', 'nagranie'],
    petition: [
      'petycja, podpisz petycje, podpisz, petycje, podpisy, list otwarty, podpisz teraz, podpisuje, podpisz list, juz podpisalo, poprzyj, poprzyj petycje, apel',
      'Podpisz petycję',
    ],
    'sample-offer': [
      'darmowa probka, bezplatna probka, kupon, kod rabatowy, wyprobuj za darmo, zwrot pieniedzy, darmowe probki, probka, probki, zamow probke, odbierz probke, zostan testerem, testowanie produktow, kod promocyjny, odbierz kod, odbierz rabat, rabat, zwrot kosztow, odbierz prezent, darmowy zestaw, wyprobuj w domu, wysylki probki',
      'Odbierz kod rabatowy',
    ],
    'quote-request': [
      'wycena, bezplatna wycena, zapytaj o oferte, oblicz skladke, porownaj oferty, zamow rozmowe, popros o wycene, oblicz, kalkulator, porownaj, porownywarka, bezplatna konsultacja, zamow oferte, wyslij zapytanie, otrzymaj oferte, sprawdz cene, oddzwonimy, zostaw numer, sprawdz czy, oblicz oszczednosci, zamow wycene, ile kosztuje, ile kosztowaloby, przygotowania wyceny',
      'Bezpłatna wycena',
    ],
    newsletter: [
      'newsletter, zapisz sie do newslettera, subskrybuj, zapisz sie, newslettera, zapisz mnie, badz na biezaco, otrzymuj nowosci, subskrypcja, nie przegap, kazdego ranka, co tydzien, darmowa subskrypcja, raz w miesiacu, powiadomienia e mail',
      'Zapisz się do newslettera',
    ],
    webinar: [
      'webinar, webinarium, zapisz sie na webinar, szkolenie online, rejestracja na webinar, zapisz sie na szkolenie, wydarzenie online, na zywo',
      'Zapisz się na webinar',
    ],
    'download-gate': [
      'pobierz, pobierz poradnik, e book, ebook, darmowy poradnik, pobierz raport, pobierz e book, pobierz ebook, pobierz za darmo, pobierz przewodnik, otrzymaj poradnik, darmowy e book, pobierz checkliste, wyslania poradnika, wyslac poradnik, chce poradnik',
      'Pobierz poradnik',
    ],
    account: [
      'zarejestruj sie, utworz konto, rejestracja, zaloz konto, nowe konto, zarejestruj, dolacz do nas, zaloz darmowe konto, stworz konto, nowy uzytkownik, rejestracja konta',
      'Utwórz konto',
    ],
    purchase: [
      'zamow, zamawiam, koszyk, platnosc, zaplac, kup teraz, dostawa, adres dostawy, zamowienie, kupuje i place, zamawiam i place, zloz zamowienie, dane platnosci, dane rozliczeniowe',
      'Zamawiam i płacę',
    ],
    contact: [
      'kontakt, skontaktuj sie, formularz kontaktowy, napisz do nas, wyslij wiadomosc, wiadomosc, twoja wiadomosc, obsluga klienta, zadaj pytanie, wyslij zapytanie kontaktowe',
      'Formularz kontaktowy',
    ],
    booking: [
      'rezerwacja, zarezerwuj, umow wizyte, rezerwuj, umow sie, jazda probna, data przyjazdu, data wyjazdu, liczba osob, rezerwacja stolika, umow wizyte online, zarezerwuj miejsce',
      'Umów wizytę',
    ],
    application: [
      'aplikuj, rekrutacja, oferta pracy, kandydat, wyslij cv, konkurs na stanowisko, egzamin wstepny, praca, kariera, cv, list motywacyjny, egzamin, nabor, konkurs na aplikacje, aplikacja, kandydaci',
      'Aplikuj teraz',
    ],
    donation: [
      'wplac, darowizna, wesprzyj, przekaz darowizne, wspieram, wplacam, przekaz, wesprzyj nas, darowizny, wplata, twoja darowizna',
      'Przekaż darowiznę',
    ],
    'sign-in': [
      'zaloguj sie, zaloguj, logowanie, nie pamietasz hasla, zapomniales hasla, nie pamietam hasla, panel klienta, zapamietaj mnie, zaloguj sie do konta, dane logowania',
      'Zaloguj się',
    ],
    'password-reset': [
      'resetuj haslo, odzyskaj haslo, przypomnij haslo, zapomnialem hasla, zresetuj haslo, zmiana hasla, nowe haslo, zmien haslo, ustaw nowe haslo',
      'Zresetuj hasło',
    ],
    search: ['szukaj, wyszukaj, znajdz, filtruj, wyniki wyszukiwania, sortuj', 'Szukaj'],
    comment: [
      'dodaj komentarz, komentarze, odpowiedz, skomentuj, komentarz, dodaj opinie, napisz opinie, twoj komentarz',
      'Dodaj komentarz',
    ],
    settings: [
      'ustawienia, moj profil, edytuj profil, zapisz zmiany, moje konto, moje dane, preferencje, ustawienia plikow cookie, zapisz ustawienia, powiadomienia, zarzadzaj zgodami, wypisz sie, wypisz mnie, rezygnacja z newslettera, moje ustawienia',
      'Edytuj profil',
    ],
    admin: [
      'administracja, administrator, panel administracyjny, dodaj uzytkownika, zarzadzanie uzytkownikami, nowy uzytkownik systemu',
      'Panel administracyjny',
    ],
    trap: ['poza konkursem, konkurencja', 'występ poza konkursem'],
  },
  notices: {
    data: [
      'dane, danych, danych osobowych, dane osobowe, twoje dane, prywatnosci, twoich danych, adres e mail, twoj adres, twoj e mail, twoj numer, podane dane, pana dane, dane kontaktowe, informacje, panstwa dane, twoje odpowiedzi, odpowiedzi, moich odpowiedzi',
      'Twoje dane będą przetwarzane',
    ],
    use: [
      'przetwarzane, przetwarzania, przetwarzanie, wykorzystywane, zbierane, przechowywane, celu, celach, administrator, administratorem, wykorzystywac, przetwarzamy, wykorzystujemy, uzywamy, zbieramy, przechowujemy, usuwamy, przetwarza, wykorzystuje, aby wyslac, w celu, podstawa prawna, uzasadniony interes, wykorzystane, okres, beda przetwarzane',
      'Administratorem danych jest',
    ],
    rights: [
      'prawo dostepu, usuniecia, sprostowania, sprzeciwu, wypisac, rezygnacja, rodo, wycofac, wycofania, cofnac, polityka prywatnosci, zrezygnowac, twoje prawa, prawo do, masz prawo, w dowolnym momencie, w kazdej chwili, wypisac sie, skargi, cofniecia, dostepu, przenoszenia, ograniczenia, usunac, uodo, inspektor, cofnac zgode',
      'Możesz się wypisać',
    ],
    recipients: [
      'osobom trzecim, odbiorcami, odbiorcy, udostepniane, partnerom, przekazywane, sprzedajemy, udostepniamy, przekazujemy, partnerow, podmiotom, reklamodawcom, podwykonawcom, odbiorcom, sponsorom',
      'udostępniane partnerom',
    ],
    promise: [
      'zero spamu, bez spamu, nie udostepniamy, poufne, anonimowa, nie udostepnimy, anonimowe, nikomu, nie sprzedajemy, nie przekazujemy, nigdy nie, obiecujemy, nie beda udostepniane, nie sa udostepniane, nie beda przekazywane, uzyjemy tylko, tylko po to, nigdy nie sprzedamy, tylko do kontaktu',
      'Zero spamu',
    ],
  },
  links: {
    rules: [
      'regulamin, regulamin konkursu, warunki, zasady, warunki korzystania, regulamin loterii, regulamin promocji, regulaminu, regulamin akcji',
      'Regulamin konkursu',
    ],
    'privacy-policy': [
      'polityka prywatnosci, prywatnosc, ochrona danych, ochrona danych osobowych, rodo, polityke prywatnosci, polityki prywatnosci, klauzula informacyjna, prywatnosci, informacja o przetwarzaniu',
      'Polityka prywatności',
    ],
    'legal-notice': ['nota prawna, informacje prawne, informacja prawna', 'Nota prawna'],
    'partner-list': [
      'lista partnerow, nasi partnerzy, partnerzy, partnerow, liste partnerow, lista naszych partnerow, partnerami, sponsorzy',
      'Lista partnerów',
    ],
  },
};
