import type { Observed, TraceVariant } from '../../../disclosure/schema';
import type { frenchTrail } from '../french/trail';

const VARIANTS: Record<TraceVariant, string> = {
  plain: 'im Klartext',
  'url-encoded': 'im Klartext, für eine Adresse codiert',
  base64: 'in Base64 codiert',
  hex: 'hexadezimal codiert',
  md5: 'als MD5-Hashwert',
  sha1: 'als SHA-1-Hashwert',
  sha256: 'als SHA-256-Hashwert',
  sha512: 'als SHA-512-Hashwert',
};
const KINDS: Record<Observed['kind'], string> = { email: 'Ihre E-Mail-Adresse', phone: 'Ihre Nummer' };
const MOMENTS: Record<Observed['moment'], string> = {
  'before-sending': 'bevor Sie die Schaltfläche zum Senden gedrückt haben',
  'on-sending': 'beim Senden',
};

/** German words on the trail of data: who was seen to receive them. Await a native reader. */
export const germanTrail: typeof frenchTrail = {
  observedLead: 'Anfragen der Seite, die enthielten, was Sie eingegeben hatten:',
  observed: ({ kind, variant, host, moment, part }, when) =>
    `${KINDS[kind]}, ${VARIANTS[variant]}, an ${host}${part === 'body' ? ', im Inhalt der Anfrage' : ''}, ${MOMENTS[moment]}, am ${when}.`,
  observedDigest:
    'Ein Hashwert lässt sich nicht lesen, aber wer Ihre Adresse oder Nummer schon kennt, kann Sie daran wiedererkennen.',
  observedLimit:
    'Contrepartie sieht die Adressen der Anfragen, ihren Inhalt nur, wenn Sie es in den Einstellungen verlangt haben: Weitere Empfänger sind möglich.',
  platformTitle: 'Was das Cookie-Fenster vermerkt hatte',
  platformLead:
    'Als die Daten gesendet wurden, war dies bei der Einwilligungsplattform der Seite hinterlegt. Es sind Ihre Entscheidungen oder die, die sie Ihnen zuschrieb; sie betreffen Werbung, nicht politische Verwendung.',
  platformUnreadable: 'Dieser Text lässt sich nicht decodieren; er wird unverändert aufbewahrt.',
  platformString: 'Den Text im Original anzeigen',
  privacyControl:
    'Ihr Browser hat die Seite gebeten, Ihre Daten weder zu verkaufen noch weiterzugeben (Global Privacy Control).',
  purposesAgreed: 'Zwecke, denen zugestimmt wurde',
  purposesInterest: 'Zwecke aufgrund berechtigten Interesses',
  features: 'Besondere Funktionen, denen zugestimmt wurde',
  vendors: 'Unternehmen',
  vendorCount: (agreed, interest) => `${agreed} mit Einwilligung, ${interest} aufgrund berechtigten Interesses.`,
  vendorNumbers: 'Ihre Nummern in der Liste des IAB',
  vendorsOfPage: (issue) => `Ihre Namen, nach der Liste Nr.\u00a0${issue}, die auf der Seite hinterlegt war`,
  vendorsOfPublic: (issue, day) =>
    `Ihre Namen, nach der öffentlichen Liste Nr.\u00a0${issue} des IAB Europe vom ${day}`,
  vendorsUnnamed: (numbers) => `Ohne Namen in dieser Liste: ${numbers}.`,
  vendorsOtherIssue: (asked, found) =>
    `Die Liste Nr.\u00a0${asked}, die zu Ihren Entscheidungen gehört, liegt hier nicht vor: Diese Namen stammen aus der Liste Nr.\u00a0${found} und können sich inzwischen geändert haben.`,
  vendorsSeek: 'Die Namen suchen (lädt die öffentliche Liste des IAB Europe herunter)',
  vendorsSeekWhy:
    'Nichts geht hinaus, bevor Sie drücken. Dann wird die Liste bei vendor-list.consensu.org abgerufen, ohne Cookies und ohne Referrer; diese Website sieht Ihre IP-Adresse und die Nummer der Liste, nicht die Seite und nicht Ihre Entscheidungen.',
  vendorsSeeking: 'Die Liste wird heruntergeladen …',
  vendorsFound: 'Die Liste wird hier aufbewahrt; sie wird nicht noch einmal abgerufen.',
  vendorsUnreachable:
    'Die Liste war nicht zu bekommen: die Website antwortet nicht, oder Sie sind offline. Es wurde nichts geändert.',
  vendorsMissing: 'Die Website der Liste hat sie nicht herausgegeben. Es wurde nichts geändert.',
  vendorsRefused: 'Was ankam, ist nicht die Liste des IAB: als Ganzes abgelehnt. Es wurde nichts geändert.',
  platform: 'Plattform',
  platformNumber: (id, list) => `Nummer ${id} beim IAB, Unternehmensliste Nr.\u00a0${list}.`,
  platformUpdated: (day) => `Entscheidungen vermerkt am ${day}.`,
  none: 'keine',
  purposeNumber: (id) => `Nr.\u00a0${id}`,
  purposes: [
    'Informationen auf Ihrem Gerät speichern oder auslesen',
    'mit wenigen Daten ausgewählte Werbung',
    'ein Profil für personalisierte Werbung',
    'personalisierte Werbung nach einem Profil',
    'ein Profil zur Personalisierung von Inhalten',
    'personalisierte Inhalte nach einem Profil',
    'Messung der Werbeleistung',
    'Messung der Leistung von Inhalten',
    'Untersuchung von Zielgruppen durch Verknüpfung von Daten',
    'Verbesserung der Angebote',
    'mit wenigen Daten ausgewählte Inhalte',
  ],
  specialFeatures: ['genauer Standort', 'Wiedererkennung anhand der Merkmale Ihres Geräts'],
};
