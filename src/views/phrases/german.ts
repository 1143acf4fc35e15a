import type { Phrases } from './french';
import { germanDocuments } from './german/documents';
import { germanNames } from './german/names';
import { germanPopup } from './german/popup';
import { germanTagged } from './german/tagged';
import { germanVerdicts } from './german/verdicts';

/** The German texts that popup and dashboard share. Await a native reader. */
export const german: Phrases = {
  language: 'de',
  app: {
    name: 'Contrepartie',
    navigation: 'Bereiche',
    skip: 'Zum Inhalt springen',
    loading: 'Wird geladen …',
    pageNotFound: 'Diesen Bereich gibt es nicht.',
    newTab: '(neuer Tab)',
    futureTitle: 'Register einer neueren Version',
    future:
      'Eine neuere Version von Contrepartie hat dieses Register geschrieben. Es bleibt unberührt: Aktualisieren Sie die Erweiterung, um es zu öffnen.',
    failedTitle: 'Das Register lässt sich nicht öffnen',
    failed:
      'Der Browser konnte das Register nicht öffnen. Es wurde nichts gelöscht. Starten Sie den Browser neu, um es noch einmal zu versuchen.',
    blockedTitle: 'Ein anderes Fenster hält das Register fest',
    blocked:
      'Contrepartie wurde aktualisiert, aber ein anderes Fenster hat noch das alte Register geöffnet. Es ist nichts verloren: Schließen Sie die anderen Tabs von Contrepartie und laden Sie diesen neu.',
    damagedTitle: 'Das Register ist nicht lesbar',
    damaged:
      'Der Browser meldet, dass sein Speicher beschädigt ist. Starten Sie ihn zunächst neu. Falls das nicht genügt, kann eine Sicherung hier geprüft und in ein neues Profil übernommen werden.',
    fullTitle: 'Kein Speicherplatz mehr',
    full: 'Was Sie zuletzt gesendet haben, konnte nicht vermerkt werden: Der Datenträger ist voll. Geben Sie Speicherplatz frei und versuchen Sie es dann noch einmal.',
    writeFailedTitle: 'Etwas Gesendetes wurde nicht vermerkt',
    writeFailed:
      'Was Sie zuletzt gesendet haben, konnte nicht in das Register geschrieben werden. Was zuvor vermerkt wurde, ist unversehrt.',
  },
  names: germanNames,
  documents: germanDocuments,
  verdict: germanVerdicts,
  popup: germanPopup,
  tagged: germanTagged,
};
