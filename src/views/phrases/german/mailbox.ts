import type { MailboxWords } from '../french/mailbox';
import { makePlural } from '../plural';

const plural = makePlural('de');

/** German words of the room that looks through a mailbox. Loaded with it. Await a native reader. */
export const germanMailbox: MailboxWords = {
  lead: 'Vor der Installation war Contrepartie nicht da, aber Ihre E-Mails erinnern sich: Bestätigungen von Gewinnspielen, Newsletter, politische Nachrichten.',
  choose: 'Dateien wählen',
  chooseWhy:
    'Sie werden auf dieser Seite gelesen, Nachricht für Nachricht, und dann vergessen. Nichts davon geht hinaus, und nichts wird behalten außer dem, was Sie ankreuzen.',
  how: 'Wie man ein Postfach exportiert',
  ways: [
    'Gmail: Google Takeout (takeout.google.com), „E-Mail“ wählen und das Archiv entpacken: Es enthält eine .mbox-Datei.',
    'Thunderbird: Jeder Ordner ist eine Datei ohne Endung im Ordner „Mail“ des Profils; sie wird so gewählt, wie sie ist.',
    'Apple Mail: Menü „Postfach“, dann „Postfach exportieren“.',
    'Andere: Nachrichten einzeln als .eml-Dateien speichern und alle zusammen wählen.',
  ],
  files: 'Dateien .mbox oder .eml',
  filesWhy: 'Auch mehrere zugleich, auch mehrere Gigabyte groß. Anhänge werden nicht geöffnet.',
  reading: 'Wird gelesen …',
  readSoFar: (done: string, all: string) => `${done} von ${all}.`,
  counted: (messages: string, found: string) => `Nachrichten: ${messages}. Gefundene Absender: ${found}.`,
  stop: 'Anhalten',
  stopped: 'Angehalten. Nichts wurde behalten.',
  failed: 'Eine Datei konnte nicht bis zum Ende gelesen werden. Nichts wurde behalten.',
  noMessage: 'In diesen Dateien wurde keine Nachricht gefunden.',
  messagesRead: (count: number) =>
    plural(count, { one: '1 Nachricht gelesen.', other: `${count} Nachrichten gelesen.` }),
  unread: (count: number) =>
    plural(count, { one: '1 Nachricht war nicht lesbar.', other: `${count} Nachrichten waren nicht lesbar.` }),
  proposed: (count: number) =>
    plural(count, { one: '1 Absender vorgeschlagen', other: `${count} Absender vorgeschlagen` }),
  proposedWhy:
    'Nach den Worten ihrer Nachrichten scheinen diese Absender Ihre Adresse aus einem Gewinnspiel, einer Anmeldung oder einer Kampagne zu haben. Regeln können irren, und was sie nicht fanden, kann es dennoch geben. Kreuzen Sie an, was Sie wiedererkennen.',
  search: 'Name oder Adresse suchen',
  kind: 'Art der Nachricht',
  allKinds: 'Alle',
  kinds: {
    participation: 'Teilnahmebestätigung',
    subscription: 'Anmeldebestätigung',
    newsletter: 'Rundbrief',
    political: 'Politische Nachricht',
  },
  shown: (count: number) =>
    plural(count, { one: '1 Absender wird gezeigt.', other: `${count} Absender werden gezeigt.` }),
  messages: (count: number) => plural(count, { one: '1 Nachricht,', other: `${count} Nachrichten,` }),
  on: (day: string) => `am ${day}.`,
  between: (first: string, last: string) => `vom ${first} bis zum ${last}.`,
  usedAddress: (address: string) => `An Ihre Adresse ${address}.`,
  usedUnknown: 'Die Kopfzeilen nennen die verwendete Adresse nicht.',
  sentBy: (platform: string) => `Von ${platform} in seinem Auftrag gesendet.`,
  quoted: (subject: string) => `„${subject}“`,
  known: 'Schon in Ihrem Register.',
  see: 'Ansehen',
  site: 'Website dieses Absenders',
  siteWhy: 'Seine Nachrichten zeigen nur die Adresse eines Versand- oder Maildienstes. Zum Beispiel: beispiel.de.',
  nothingTicked: 'Kreuzen Sie mindestens einen Absender an.',
  siteMissing: 'Nennen Sie die Website jedes angekreuzten Absenders, der keine hat.',
  keeping: 'Wird aufgenommen …',
  kept: (count: number) => plural(count, { one: '1 Absender aufgenommen.', other: `${count} Absender aufgenommen.` }),
  someNotKept: 'Die übrigen konnten nicht aufgenommen werden und bleiben angekreuzt.',
  whatIsKept:
    'Bei einer Teilnahme oder einem Newsletter behält das Register den Absender, seine Website, die Art, das Datum und einen Fingerabdruck Ihrer Adresse; bei einer politischen Nachricht den Tag, den Absender, den Betreff, was die Kopfzeilen sagen, und diesen Fingerabdruck. Nie die Adresse selbst und nie den Text.',
  keep: (count: number) => `Ins Register aufnehmen (${count})`,
  forget: 'Diese Liste vergessen',
  keptTitle: 'Ins Register aufgenommen',
  keptAs: {
    disclosure: 'als früher Gesendetes notiert, nach Ihrem Postfach',
    approach: 'als politische Nachricht notiert',
  },
};
