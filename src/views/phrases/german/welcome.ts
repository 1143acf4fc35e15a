import type { WelcomeWords } from '../french/welcome';

/** German words of the welcome page, loaded with it alone. Await a native reader. */
export const germanWelcome: WelcomeWords = {
  tab: 'Willkommen – Contrepartie',
  title: 'Contrepartie ist installiert',
  lead: 'Ein Gewinnspiel, ein Quiz, ein Video zum Freischalten: Sie zahlen mit Ihren Daten, und Monate später schreibt Ihnen jemand, der kandidiert. Contrepartie merkt sich, wer sie erhalten hat und was das Kleingedruckte an diesem Tag sagte.',
  now: 'Was jetzt zu tun ist',
  allow: 'Lassen Sie Contrepartie die Websites sehen',
  allowWhy:
    'Ihr Browser erlaubt es noch nicht: Ohne diese Erlaubnis sieht Contrepartie kein einziges Formular. Er wird Sie einmal danach fragen.',
  allowButton: 'Auf allen Websites erlauben',
  refused: 'Der Zugriff wurde nicht erteilt. Sie können es jederzeit noch einmal versuchen.',
  pin: 'Behalten Sie das Symbol im Blick',
  pinHow: {
    chromium:
      'Klicken Sie in der Leiste des Browsers auf das Puzzleteil und dann auf die Stecknadel neben Contrepartie. Das ist alles.',
    firefox:
      'Klicken Sie in der Leiste des Browsers auf das Puzzleteil, dann auf das Zahnrad neben Contrepartie, und wählen Sie „An Symbolleiste anheften“. Das ist alles.',
  },
  nothing: 'Gar nichts',
  nothingWhy: 'Alles ist bereit. Surfen Sie wie gewohnt: Der Rest geschieht von selbst.',
  signs: 'Was das Symbol Ihnen sagt',
  signCollects: 'diese Seite fragt nach personenbezogenen Daten',
  signPolitical: 'der auf dieser Seite gelesene Text spricht von politischer Verwendung',
  signKept: 'was Sie gesendet haben, ist vermerkt',
  signNone: 'Sonst sagt es nichts.',
  does: 'Was Contrepartie tut',
  doesList: [
    'Es bemerkt Formulare, die nach personenbezogenen Daten fragen, und liest, was darum herum geschrieben steht, bevor Sie senden.',
    'Wenn Sie senden, vermerkt es, an wen, was, die angekreuzten Kästchen und den Datenschutzhinweis, wie er war.',
    'Es bereitet mit Ihnen das Schreiben an die Stellen vor, die Ihre Daten haben, und verfolgt dann den Monat, den diese für die Antwort haben. Nichts geht ohne Sie hinaus.',
  ],
  keeps: 'Was es aufbewahrt',
  keepsList: [
    'Dass eine Adresse oder Nummer angegeben wurde, niemals, was Sie eingegeben haben: Davon bleibt nur ein Fingerabdruck, um sie später wiederzufinden.',
    'Alles bleibt in diesem Browser: kein Server, kein Konto, keine Statistik.',
    'Nichts aus privaten Fenstern.',
    'Wenn Sie die Erweiterung deinstallieren, wird alles gelöscht.',
  ],
  asks: 'Was es vom Browser verlangt',
  asksSites: 'Die Seiten aller Websites sehen',
  asksSitesWhy:
    'Ein Gewinnspiel kann überall sein. Contrepartie fügt den Seiten nichts hinzu, ändert nichts an ihnen, und sie können nicht wissen, dass es da ist.',
  asksNetwork: 'Verlinkte Dokumente lesen',
  asksNetworkWhy:
    'Wenn Sie senden, werden die Teilnahmebedingungen und die Datenschutzerklärung an ihrer Adresse abgerufen, ohne Cookies. Von sich aus stellt es keine andere Verbindung her, und diese lässt sich in den Einstellungen ausschalten.',
  asksMore: 'Und das Übrige im Einzelnen',
  permissions: {
    scripting: 'Seinen Beobachter nur in die Rahmen einer Seite setzen, die ein Feld zum Ausfüllen haben.',
    storage: 'Den Entwurf einer Übermittlung im Speicher behalten, solange der Browser geöffnet ist.',
    unlimitedStorage: 'Damit der Browser Ihre Nachweise nicht löscht, wenn der Platz knapp wird.',
    webRequest:
      'Sehen, wohin eine Weiterleitung führt, wenn ein verlinktes Dokument gelesen wird, um keiner in Ihr eigenes Netz zu folgen. Wenn Sie es in den Einstellungen einschalten: Ihre Adresse in dem suchen, was ein Formular an andere Websites sendet. Es blockiert und ändert nichts.',
    offscreen: 'Diese Dokumente abgesondert lesen, ohne dass eines ihrer Skripte läuft.',
  },
  settings: 'Festlegen, was vermerkt wird',
  dashboard: 'Übersicht öffnen',
  once: 'Diese Seite öffnet sich nur einmal.',
};
