import type { frenchDocuments } from '../french/documents';

/** German words on linked documents: what could not be read, and what changed since. Await a native reader. */
export const germanDocuments: typeof frenchDocuments = {
  of: (role, day) => `${role}, ${day}`,
  changed: (before, after) => `Dieser Text hat sich zwischen dem ${before} und dem ${after} geändert.`,
  politics: 'Die Änderung betrifft, was über politische Verwendung gesagt wird.',
  partners: 'Die Änderung betrifft, was über Partner gesagt wird.',
  nothingTouched: 'Eine Änderung zur politischen Verwendung oder zu Partnern haben wir darin nicht gesehen.',
  unchanged: (day) => `Am ${day} erneut abgerufen: Der Text hat sich nicht geändert.`,
  lookFailed: (day) => `Am ${day} erneut abgerufen, ohne Erfolg.`,
  show: 'Anzeigen, was sich geändert hat',
  added: 'Hinzugefügt',
  removed: 'Entfernt',
  skipped: 'Unveränderte Stelle, nicht angezeigt',
  comparing: 'Wird verglichen …',
  compareFailed: 'Der Vergleich war nicht möglich.',
  look: 'Mit dem heutigen Text vergleichen',
  retry: 'Erneut abrufen',
  looking: 'Wird abgerufen …',
  looked: 'Das Dokument wurde abgerufen.',
  lookError: 'Das Dokument konnte nicht abgerufen werden.',
  roomTitle: 'Die Texte',
  roomLead:
    'Die Dokumente, auf die die von Ihnen gesendeten Formulare verweisen, und was sich darin von einem Lesen zum nächsten geändert hat.',
  noneTitle: 'Noch kein Dokument gelesen',
  none: 'Wenn Sie ein Formular senden, das auf Teilnahmebedingungen oder eine Datenschutzerklärung verweist, sehen Sie hier, was sich darin später ändert.',
  keptSince: (day) => `Aufbewahrt am ${day}`,
  toDisclosure: 'zum Eintrag',
  oneText:
    'Nur ein Text wurde gelesen. Um zu erfahren, ob er sich geändert hat, rufen Sie ihn vom Eintrag aus erneut ab.',
  showMore: 'Mehr anzeigen',
};
