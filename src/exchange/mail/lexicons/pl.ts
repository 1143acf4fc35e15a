import type { MailLexicon } from './mail-lexicon';

/** Polish. */
export const POLISH_MAIL: MailLexicon = {
  language: 'pl',
  skippable:
    'twój twoja twoje twojego twojej twoim państwa pana pani nasz nasza nasze naszego naszej naszym ten ta to się już',
  meanings: {
    entry: `
      twój|państwa|pani|pana udział, twoje|państwa zgłoszenie|zgłoszenia, udział w
      konkursie|loterii|quizie|losowaniu|zabawie|grze, zgłoszenie konkursowe|do konkursu|loterii, potwierdzenie
      udziału|zgłoszenia|podpisu, wziąłeś|wzięłaś|wzięliście|bierzesz|biorą udział, za udział|podpisanie|podpis|zgłoszenie,
      twój|państwa|twojego podpis|podpisu, podpisał*|podpisałeś|podpisałaś, zgłosiłeś|zgłosiłaś`,
    received:
      'potwierdz*, przyjęt*, przyjęliśmy, otrzymaliśmy, zarejestrowan*, zapisan*, dziękujemy, dziękuję, zapisaliśmy, udało',
    game: 'konkurs*, loteri*, quiz*, losowani*, petycj*, nagrod*, zdrapk*',
    // "Konkurs na stanowisko" is a job; "udział" also a share in a company or a meeting.
    otherEntry: `
      udział w|we
      szkoleniu|webinarze|webinarium|spotkaniu|kursie|warsztatach|konferencji|ankiecie|badaniu|zebraniu|zajęciach|biegu|maratonie|zyskach|kosztach|naradzie|posiedzeniu|egzaminie|wycieczce,
      konkurs|konkursu na … stanowisko|stanowiska, rekrutac*, aplikacj* na, podpis elektroniczny|kwalifikowany, umow*, egzamin*,
      numer startowy, walne zgromadzenie, zgłoszenie serwisowe|reklamacyjne|szkody, udziałów|udziały`,
    letter:
      'newsletter*, biuletyn*, lista mailingowa|wysyłkowa, listy mailingowej|wysyłkowej, liście mailingowej|wysyłkowej, subskrybent*',
    ask: `
      potwierdź|potwierdzić|potwierdzenie|potwierdzamy … subskrypcj*|zapis*|adres*|mail|email|rejestracj*|prenumerat*, kliknij … potwierdzić|potwierdź, ostatni
      krok, jeszcze jeden|tylko krok, został* … krok, dokończ zapis`,
    enrolled: `
      zapisałeś|zapisałaś|zapisano|zapisaliśmy|zapisali, został* … zapisan*|dodan*, subskrypcja|zapis … potwierdzon*|aktywn*|udał*, witaj|witamy, dziękujemy za
      zapis*|subskrypcj*|dołączenie`,
    leave: `
      wypisz*, wypisać, rezygn*, zrezygn*, anuluj* subskrypcj*, otrzymywać wiadomości, zobacz|wyświetl … przeglądarce, wersj* online,
      wypisani*`,
    deal: `
      twoje|państwa|twojego|twojej
      zamówienie|zamówienia|konto|hasło, zamówienie nr|numer|przyjęte|wysłane|zrealizowane|zostało, zamówienia nr|numer, potwierdzenie
      zamówienia|płatności|zakupu|rezerwacji|przelewu|wizyty, twoja|państwa faktura|paczka|płatność|przesyłka|rezerwacja|dostawa|wizyta|polisa, faktur*
      nr|numer|vat|za|elektroniczna, przesyłk* … nadan*|drodze|doręcz*|kurier*, paczk* … drodze|czeka|paczkomacie|doręcz*, śledź|śledzenie
      przesyłk*|paczk*, kod weryfikacyjny|autoryzacyjny|dostępu|bezpieczeństwa|jednorazowy|potwierdzający|blik, reset* hasł*, zmian* hasła, nowe
      logowanie, logowanie … urządzeni*, wyciąg bankowy|z|konta, wyciągu, przypomnienie o płatności|wizycie, karta pokładowa, bilet elektroniczny, aktyw* …
      konto, konto … utworzone|zablokowane|aktyw*, rozliczenie pit, e recepta, opłat*`,
    politics: `
      wybory, wyborów, wyborach, wyborcz*, wyborcy, wyborców, kandydat*, poseł|posła|posłanka|posłowie, senator*, sejm*, radny|radna|radni|radnych, głosowani*,
      urn|urny|urnach, lokal wyborczy, parti|partia|partii, tura|turze|tury, samorządow*, parlament*, burmistrz*, prezydenta miasta, okręg*, frekwencj*`,
    voice: `
      kandyduję, kandyduje do|na, moja|nasza|naszą kandydatur*, nasz|nasza|nasi|naszego|naszej|naszych kandydat*, głosuj|głosujcie na|proszę, zagłosuj* na, oddaj* głos,
      proszę|prosimy o … głos|głosy|poparcie|zaufanie, twój|państwa głos, poprzyj*|wesprzyj* … kandydat*|kampani*|list*|parti*, dołącz do … kampanii|partii|sztabu|komitetu, wstąp do partii,
      kampani* wyborcz*, sztab wyborczy, komitet wyborczy, nasz|mój program dla … miasta|gminy|polski|regionu|powiatu|mieszkańców, wygra* … wybor*|tur*, wpłać|wpłata …
      kampani*|komitet*|parti*, lista nr, listę nr, liście nr, pozycja nr, mąż|mężów zaufania, spotkanie wyborcze, od drzwi do drzwi, jedynka na liście`,
    vote: 'głosuj, głosujcie, głosujmy, zagłosuj, zagłosujcie',
    otherVote: `
      głosuj*|zagłosuj*|oddaj … ulubion*|zdjęci*|przepis*|piosenk*|film*|produkt*|zawodnik*|najlepsz*|plebiscyt*, plebiscyt*, rada|rady|radę rodziców|nadzorczej|nadzorcza,
      samorząd|samorządu uczniowski*|studencki*, walne zgromadzenie, wspólnot* mieszkaniow*, kandydat* na … stanowisko|pracownika|studia, rekrutac*, budżet
      obywatelski, budżetu obywatelskiego, rada pracownik*, spółdzielni*`,
    office: `
      kandydat*, parti|partia, komitet wyborczy, kww, kw, sztab*, kampania, poseł|posłanka, senator*, radny|radna, klub radnych, koalicja obywatelska, pis, lewica,
      konfederacja, psl, dla … 2026|2027|2028|2029|2030, na burmistrza|prezydenta|wójta`,
  },
};
