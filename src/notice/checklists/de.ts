import type { Checklist } from '../checklist';

/** German. */
export const GERMAN_CHECKLIST: Checklist = {
  language: 'de',
  statements: {
    controller: `
      verantwortlich* für|im|ist|stelle, verantwortliche|verantwortlicher, gemeinsam verantwortlich*,
      veranstalter*, verantwortlich|verantwortliche|verantwortlicher ist|für|im`,
    dpo: 'datenschutzbeauftragt*',
    purpose: 'zweck|zwecke|zwecken, um … zu, verarbeit*|nutzen|verwend* … zur|für, verarbeitungszweck*',
    'legal-basis': `
      rechtsgrundlage*, art|artikel 6, berechtigt* interesse*, einwilligung, erfüllung … vertrag*|vertrages,
      rechtliche* verpflichtung*`,
    recipients: 'empfänger*, weitergabe|weitergegeben|übermitt*|weitergeben, auftragsverarbeiter*, dienstleister*',
    'transfer-outside-eu': `
      drittland*|drittländer*|drittstaat*, außerhalb … eu|ewr|union|europäischen,
      standardvertragsklausel*|standarddatenschutzklausel*, privacy shield, data privacy framework,
      angemessenheitsbeschluss*`,
    retention: `
      speicherdauer, gespeichert|aufbewahrt|speichern …
      jahr|jahre|jahren|monat|monate|monaten|tage|tagen|solange|dauer, gelöscht|löschen …
      sobald|nach|jahr*|monat*|tage*, aufbewahrungsfrist*|aufbewahrungspflicht*, solange,
      speicherdauer|aufbewahrungsfrist*|speicherfrist*|löschfrist*, gelöscht|löschen|aufbewahrt|gespeichert …
      nach|jahre|jahren|monate|monaten|tage|tagen|wochen|solange|sobald, wie lange, jahre|monate|tage
      nach|ab|lang`,
    rights: `
      recht auf auskunft|berichtigung|löschung|einschränkung|datenübertragbarkeit|widerspruch,
      auskunftsrecht*|widerspruchsrecht*|betroffenenrecht*, ihre rechte, recht auf
      auskunft|berichtigung|löschung|einschränkung|widerspruch|datenübertragbarkeit, auskunft … verlangen, ihre
      rechte|betroffenenrechte, auskunft|berichtigung|löschung verlangen`,
    withdrawal: 'widerruf*, abmelden|abmeldung|abbestell*',
    authority: 'aufsichtsbehörde*, beschwerde, beschwerderecht*, landesbeauftragt*|bundesbeauftragt*',
    source: `
      herkunft … daten, quelle*, daten … von dritten|partnern, öffentlich zugänglich*, herkunft, von ihnen …
      angegeben|mitgeteilt|bereitgestellt, woher … daten|stammen, stammen … von|aus, erhalten … von
      dritten|partnern, quelle|quellen … daten`,
    profiling: `
      profiling, automatisiert* entscheidung*, automatisierte* … entscheidungsfindung, scoring,
      nutzungsprofil*|nutzerprofil*, automatisierte* entscheidung*|einzelfall*, personalisier* …
      werbung|inhalte|angebote|empfehlungen, interessenprofil*|nutzungsprofil*|scoring|segment*`,
  },
  naming: {
    'names-controller': `
      verantwortlich* … ist|sind, verantwortlich*, veranstalter … ist, veranstalter*,
      verarbeitet|erhoben|durchgeführt|veranstaltet von|durch`,
    'controller-named': `
      ist|sind … verantwortlich*|veranstalter*, als verantwortlich*, nachfolgend|nachstehend, im folgenden,
      veranstaltet|verarbeitet|erhebt`,
    'names-publisher': 'angaben gemäß, betreiber*|anbieter*, impressum, firma',
    host: 'gehostet, hosting, hoster, dienstleister, auftragsverarbeiter*',
  },
  fillers: `
    ist sind die der das dem den im sinne von für datenschutz dsgvo verarbeitung datenverarbeitung stelle firma
    gesellschaft unternehmen auf dieser website webseite gewinnspiels des gewinnspiel und`,
  notNames: `sms mms email wer wem welche welchen rechtsform sitz
    ihre ihr sie wir ihnen
    die der das den dem ein eine wir sie ihre ihr unsere unser dsgvo gdpr bdsg art artikel eu ewr europäische
    union daten datenschutz website webseite gewinnspiel teilnehmer nutzer impressum telefon tel mail e-mail
    kontakt anschrift straße strasse deutschland sinne verantwortliche verantwortlicher verantwortlich
    veranstalter verarbeitung zweck rechtsgrundlage google facebook meta verordnung datenschutzgrundverordnung
    datenschutz-grundverordnung stelle wenn soweit für im in bei mit zur zum auf nach als es ist`,
  connectors: 'von und der die das des für & of the de van zu',
  labels: 'verantwortlicher, verantwortliche stelle, verantwortlich, veranstalter, anbieter, firma',
  questions: 'wer ist verantwortlich, wer wir sind, wer sind wir',
};
