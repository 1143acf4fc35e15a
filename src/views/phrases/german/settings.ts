import { formatCount } from '../dates';
import type { frenchSettings } from '../french/settings';
import { makePlural } from '../plural';

const plural = makePlural('de');

/** German words of the settings. Await a native reader. */
export const germanSettings: typeof frenchSettings = {
  title: 'Einstellungen',
  saved: 'Einstellung gespeichert.',
  failed: 'Die Einstellung konnte nicht gespeichert werden.',
  watching: 'Was Contrepartie tut',
  pause: 'Contrepartie anhalten',
  pauseWhy: 'Auf keiner Website wird etwas angesehen oder vermerkt, bis Sie fortsetzen.',
  fetch: 'Verlinkte Dokumente lesen',
  fetchWhy:
    'Wenn Sie etwas senden oder einen Vergleich verlangen, werden die Teilnahmebedingungen und die Datenschutzerklärung, auf die das Formular verweist, an ihrer Adresse abgerufen, ohne Cookies. Für nichts anderes nutzt Contrepartie das Netz, es sei denn, Sie verlangen selbst die öffentliche Liste der Werbeunternehmen.',
  bodies: 'Ansehen, was Formulare an andere Websites senden',
  bodiesWhy:
    'Anfangs ausgeschaltet. Während Sie ein beobachtetes Formular ausfüllen oder senden, und nur in diesem Tab, sucht Contrepartie Ihre E-Mail-Adresse oder Nummer im Inhalt der Anfragen an andere Websites als die der Seite: höchstens 100\u00a0KB von jeder. Vermerkt werden nur Empfänger, Form und Uhrzeit, nichts vom Inhalt. Was die Seite komprimiert oder verschlüsselt, Dateien und WebSockets werden nicht gesehen.',
  bodiesRefused: 'Der Browser hat keinen Zugriff auf alle Websites gegeben: Es wurde nichts geändert.',
  badge: 'Markierung auf dem Symbol',
  badgeWhy:
    'Eine kleine Markierung auf dem Symbol, wenn eine Seite nach Ihren Daten fragt oder etwas Gesendetes vermerkt wurde.',
  language: 'Sprache',
  languageBrowser: 'Die des Browsers',
  languageNote:
    'Die deutschen Texte sind vollständig, wurden aber noch nicht von einer Person mit Deutsch als Muttersprache durchgesehen; dasselbe gilt für die spanischen, italienischen und niederländischen. Korrekturen sind im Issue-Tracker des Projekts willkommen.',
  pausedSites: 'Angehaltene Websites',
  theme: 'Farben',
  themeBrowser: 'Die des Systems',
  themeLight: 'Hell',
  themeDark: 'Dunkel',
  dataExport: 'Register sichern, prüfen oder löschen',
  occasions: 'Was vermerkt wird',
  occasionsWhy: 'Niemals vermerkt: Anmeldungen, Suchen, Kommentare, Einstellungen und Passwörter.',
  byDefault: 'Wird vermerkt, wenn Sie nichts ändern',
  onRequest: 'Auf Wunsch einschalten',
  companies: 'Adressen der Stellen',
  companiesWhy:
    'datarequests.org veröffentlicht eine freie Datei (CC0) mit Adressen, an denen Sie Ihre Rechte ausüben können. Contrepartie ruft sie nicht selbst ab: Laden Sie sie herunter und wählen Sie sie dann hier aus. Sie ergänzt, was die gelesenen Texte sagen, und geht ihnen nie vor.',
  companiesChoose: 'Datei offline-data.json auswählen',
  companiesReading: 'Die Datei wird gelesen …',
  companiesThere: (count, made, imported) =>
    `${plural(count, { one: '1 Stelle', other: `${formatCount('de', count)} Stellen` })}, Datei vom ${made}, importiert am ${imported}.`,
  companiesTaken: (count) =>
    plural(count, { one: '1 Stelle importiert.', other: `${formatCount('de', count)} Stellen importiert.` }),
  companiesRemove: 'Diese Adressen entfernen',
  companiesRemoved: 'Die importierten Adressen sind entfernt.',
  companiesRefused: {
    'too-large': 'Datei abgelehnt: Sie ist zu groß. Es wurde nichts importiert.',
    'not-json': 'Datei abgelehnt: Sie ist kein JSON. Es wurde nichts importiert.',
    'not-the-file': 'Datei abgelehnt: Sie ist nicht die von datarequests.org. Es wurde nichts importiert.',
    'other-format': 'Datei abgelehnt: Ihr Format ist nicht Nummer 1, das einzige bekannte. Es wurde nichts importiert.',
    'bad-record': 'Datei abgelehnt: Einer ihrer Datensätze ist nicht wie erwartet. Es wurde nichts importiert.',
  },
  data: 'Ihre Daten bleiben hier',
  dataWhy:
    'Das Register liegt auf diesem Computer, in diesem Browser, und nirgendwo sonst: kein Server, kein Konto, keine Statistik. Wenn Sie die Erweiterung deinstallieren, wird alles gelöscht.',
  privateWindows: 'In einem privaten Fenster wird nichts vermerkt.',
  about: 'Über Contrepartie und Lizenzen',
};
