import type { frenchDocuments } from '../french/documents';

/** Dutch words on linked documents: what could not be read, and what changed since. Await a native reader. */
export const dutchDocuments: typeof frenchDocuments = {
  of: (role, day) => `${role}, ${day}`,
  changed: (before, after) => `Deze tekst is veranderd tussen ${before} en ${after}.`,
  politics: 'De verandering raakt wat over politiek gebruik wordt gezegd.',
  partners: 'De verandering raakt wat over partners wordt gezegd.',
  nothingTouched: 'We hebben er geen verandering in gezien over politiek gebruik of over partners.',
  unchanged: (day) => `Opnieuw opgevraagd op ${day}: de tekst is niet veranderd.`,
  lookFailed: (day) => `Opnieuw opgevraagd op ${day}, zonder resultaat.`,
  show: 'Tonen wat er is veranderd',
  added: 'Toegevoegd',
  removed: 'Verwijderd',
  skipped: 'Ongewijzigde passage, niet getoond',
  comparing: 'Bezig met vergelijken…',
  compareFailed: 'Vergelijken is niet gelukt.',
  look: 'Vergelijken met de tekst van vandaag',
  retry: 'Opnieuw opvragen',
  looking: 'Bezig met opvragen…',
  looked: 'Het document is opgevraagd.',
  lookError: 'Het document kon niet worden opgevraagd.',
  roomTitle: 'De teksten',
  roomLead:
    'De documenten waarnaar de formulieren die u hebt verzonden verwijzen, en wat daarin van de ene lezing op de andere is veranderd.',
  noneTitle: 'Nog geen document gelezen',
  none: 'Verzendt u een formulier dat naar voorwaarden of een privacyverklaring verwijst, dan ziet u hier wat daarin later verandert.',
  keptSince: (day) => `Bewaard op ${day}`,
  toDisclosure: 'naar de inzending',
  oneText:
    'Er is maar één tekst gelezen. Wilt u weten of die is veranderd, vraag dan een nieuwe lezing aan vanuit de inzending.',
  showMore: 'Meer tonen',
};
