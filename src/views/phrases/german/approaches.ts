import type { SuspectReason } from '../../../disclosure/rank-suspects';
import type { frenchApproaches } from '../french/approaches';
import { makePlural } from '../plural';

const plural = makePlural('de');

const REASONS: Record<SuspectReason, string> = {
  'is-the-sender': 'Name oder Domain stimmt mit dem Absender überein.',
  'tagged-address': 'Die Nachricht kam an einer markierten Adresse an, die Sie nur dort angegeben hatten.',
  'named-in-answer': 'Eine Antwort auf eines Ihrer Schreiben nennt diese Stelle.',
  'political-use-stated': 'Die gelesenen Texte sprechen von politischer Verwendung.',
  'political-use-unclear': 'Die gelesenen Texte widersprechen sich zur politischen Verwendung.',
  'political-use-excluded': 'Die gelesenen Texte schließen eine politische Verwendung aus.',
  'sale-or-rental': 'Die Texte sehen vor, die Daten zu verkaufen oder zu vermieten.',
  'unnamed-partners': 'Die Texte sehen eine Weitergabe an Partner vor, die sie nicht nennen.',
  'by-sector': 'Die Texte sehen eine Weitergabe nach Branchen vor.',
  'named-partners': 'Die Texte sehen eine Weitergabe an namentlich genannte Partner vor.',
  observed: 'Eine Anfrage der Seite hat Ihre Adresse oder Nummer dorthin übermittelt.',
  'declared-controller': 'Die Stelle bezeichnet sich als Verantwortlichen.',
  'only-one-to-have-it':
    'Contrepartie hat gesehen, dass Sie diese Adresse oder Nummer nur auf einer einzigen Website angegeben haben.',
  'within-a-month': 'Die Nachricht kam weniger als einen Monat danach.',
  'within-half-a-year': 'Die Nachricht kam weniger als sechs Monate danach.',
  'within-a-year': 'Die Nachricht kam weniger als ein Jahr danach.',
  'only-named': 'Die Stelle wird nur als Partner genannt: Nichts zeigt, dass sie Ihre Daten erhalten hat.',
  remembered: 'Sie haben den Eintrag selbst hinzugefügt: Contrepartie hat davon nichts gesehen.',
  'remembered-unsure': 'Nach Ihrer Angabe ist dieser Eintrag unsicher.',
};

/** German words on political messages and where their senders may have the address from. Await a native reader. */
export const germanApproaches: typeof frenchApproaches = {
  title: 'Politische Botschaften',
  lead: 'Jemand, der kandidiert, hat Ihnen geschrieben oder Sie angerufen? Vermerken Sie es hier: Contrepartie sucht, wer damals diese Adresse oder Nummer hatte.',
  unnamed: 'Unbekannter Absender',
  note: 'Eine Nachricht vermerken',
  files: 'Die Nachricht oder ein Bild davon',
  filesWhy:
    'Eine .eml-Datei wird an Ort und Stelle gelesen und füllt das Übrige aus. Sie kann Ihre Adresse enthalten: Sie bleibt auf diesem Gerät.',
  fileRead: 'Die Nachricht wurde gelesen. Prüfen Sie die folgenden Angaben und speichern Sie dann.',
  fileUnreadable: 'Diese Datei ist keine lesbare Nachricht. Füllen Sie das Übrige von Hand aus.',
  dayMissing: 'Geben Sie den Tag der Nachricht an.',
  sender: 'Absender',
  onBehalfOf: 'Im Auftrag von (Kandidatin, Kandidat, Partei)',
  reached: 'Adresse oder Nummer, an die sie ging',
  reachedWhy:
    'Sie wird nicht aufbewahrt, sondern nur ein Fingerabdruck davon, mit dem sich feststellen lässt, wem Sie sie angegeben haben.',
  words: 'Was in der Nachricht steht',
  save: 'Speichern und suchen',
  back: 'Zurück zu den Nachrichten',
  missing: 'Diese Nachricht ist nicht oder nicht mehr im Register.',
  askSender: 'Den Absender fragen, woher er meine Daten hat',
  behalf: (name) => `Im Auftrag von ${name}.`,
  suspectsTitle: 'Wer diese Adresse oder Nummer hatte',
  suspectsLead: (count) =>
    plural(count, {
      one: 'Nach dem, was vermerkt ist, hatte eine Stelle sie an diesem Tag. Das ist möglich, aber nicht bewiesen: Erst deren Antwort oder die des Absenders wird es zeigen.',
      other: `Nach dem, was vermerkt ist, hatten ${count} Stellen sie an diesem Tag oder können sie gehabt haben. Das ist möglich, aber nicht bewiesen: Erst deren Antworten oder die des Absenders werden es zeigen.`,
    }),
  nobody:
    'Nichts von dem, was vermerkt ist, zeigt, dass Sie diese Adresse oder Nummer vor diesem Tag angegeben hatten. Der Absender kann sie von anderswo haben: Schreiben Sie ihm.',
  reachedUnknown:
    'Ohne die Adresse oder Nummer, an die die Nachricht ging, lässt sich nichts suchen. Sie können dem Absender schreiben.',
  had: 'Hier hatten Sie sie angegeben:',
  reasonsLead: 'Was dafür spricht:',
  reasons: REASONS,
  more: (count) => plural(count, { one: 'Eine weitere Stelle anzeigen', other: `${count} weitere Stellen anzeigen` }),
  mailTitle: 'Was die Kopfzeilen sagen',
  mailWhy: 'Ein Absender kann dort schreiben, was er will; die Signatur der Domain wird hier nicht geprüft.',
  mailFrom: 'Domain des Absenders',
  mailReturn: 'Unzustellbares geht zurück an',
  mailSigned: 'Signiert von',
  mailList: 'Abmeldung über',
  mailPlatform: 'Versandt mit',
  filesTitle: 'Was Sie beigefügt haben',
  remove: 'Diese Nachricht aus dem Register entfernen',
};
