import type { frenchTagged } from '../french/tagged';

/** Dutch words of the tagged address. Await a native reader. */
export const dutchTagged: typeof frenchTagged = {
  title: 'Een adres alleen voor deze site',
  why: 'Komt daar ooit een bericht binnen, dan weet u waar het adres vandaan komt. Er wordt niets in de pagina ingevuld: kopieer het adres.',
  copy: 'Kopiëren',
  copied: 'Adres gekopieerd.',
  copyFailed: 'Kopiëren is mislukt.',
  register: 'Leg eerst uw adres vast',
  registerHow: '(of, met een aliasdienst of een eigen domein, een patroon met een sterretje: *@ik.example).',
};
