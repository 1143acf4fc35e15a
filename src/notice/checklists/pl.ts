import type { Checklist } from '../checklist';

/** Polish. */
export const POLISH_CHECKLIST: Checklist = {
  language: 'pl',
  statements: {
    controller: 'administrator*, współadministrator*, organizator*',
    dpo: 'inspektor* ochrony, iod, inspektor* danych',
    purpose: 'cel|celu|cele|celach|celów, przetwarza*|wykorzyst* … w celu|aby|do',
    'legal-basis': `
      podstaw* prawn*, prawnie uzasadnion*, art 6, wykonani* umowy, zgod|zgody|zgoda|zgodę, obowiąz* prawn*`,
    recipients: 'odbiorc*, udostępn*|przekaz*|powierz* … podmiot*|partner*|firm*, podmiot* przetwarzając*',
    'transfer-outside-eu': `
      poza … obszar*|uni*|ue|eog|europejsk*, państw* trzeci*, standardow* klauzul*, eog, privacy shield|framework`,
    retention: `
      okres* przechowywani*|przetwarzani*, przechow* … przez|okres|lat|lata|miesięcy|dni|czas|do, usun*|usuwa* …
      po|lat|miesięcy, okres* przechowywania|retencji, jak długo, przechow*|usuw*|usun* …
      lat|lata|rok|miesięcy|miesiące|dni|czas|okres|do, lat|lata|miesięcy|dni od|po`,
    rights: `
      praw|prawo|prawa dostępu, prawo do|żądania|wniesienia, sprostowani*, przenoszeni*,
      swoich|twoje|przysługujące praw|prawa`,
    withdrawal: 'cofn*|wycof* … zgod*, zgod* … cofn*|wycof*, wypisa*|rezygn*',
    authority: 'urzędu ochrony, uodo|puodo, organ* nadzorcz*, skarg*',
    source: 'źródł*, dane … pozysk*|pochodz*|otrzym*',
    profiling: 'profilowan*, zautomatyzowan*, segmentacj*',
  },
  naming: {
    'names-controller': `
      administrator|administratorem … danych … jest, administrator|administratorem … jest, administrator danych,
      organizatorem … jest, organizator*, organizowany|przetwarzane przez`,
    'controller-named': `
      jest administratorem, jako administrator, zwana|zwany|zwaną|zwanym dalej, przetwarza|organizuje`,
    'names-publisher': 'właściciel*, nazwa firmy, spółka|firma',
    host: 'hosting*, dostawc*, podmiot* przetwarzając*',
  },
  fillers: `
    jest są firma spółka pani pana państwa twoich danych osobowych administratorem konkursu serwisu strony
    fundacja stowarzyszenie`,
  notNames: `sms mms email kto jakie jak komu dlaczego
    twój twoja twoje twoją pan pani panu państwa państwo jeżeli jeśli każdy
    rodo gdpr iod uodo nip krs regon ue unia europejska polska dane danych użytkownik uczestnik administrator
    administratorem organizator serwis strona polityka prywatności cel adres siedziba telefon email w z na do o
    po przez jeżeli jeśli pani pana państwa google facebook meta rozporządzenie ustawa prezes urząd podstawa`,
  connectors: 'i w z na do dla o & of the de',
  labels: 'administrator danych, administrator, organizator',
  questions: 'kim jesteśmy, kto jest administratorem',
};
