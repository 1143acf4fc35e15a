import type { frenchTagged } from '../french/tagged';

/** German words of the tagged address. Await a native reader. */
export const germanTagged: typeof frenchTagged = {
  title: 'Eine Adresse nur für diese Website',
  why: 'Kommt dort eines Tages eine Nachricht an, wissen Sie, woher die Adresse stammt. In die Seite wird nichts eingetragen: Kopieren Sie die Adresse.',
  copy: 'Kopieren',
  copied: 'Adresse kopiert.',
  copyFailed: 'Das Kopieren ist fehlgeschlagen.',
  register: 'Hinterlegen Sie zuerst Ihre Adresse',
  registerHow:
    '(oder, mit einem Alias-Dienst oder einer eigenen Domain, ein Muster mit einem Sternchen: *@ich.example).',
};
