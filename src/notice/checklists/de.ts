import type { Checklist } from '../checklist';

/** German. */
export const GERMAN_CHECKLIST: Checklist = {
  language: 'de',
  statements: {
    controller: `
      verantwortlich* für|im|ist|stelle, verantwortliche|verantwortlicher, gemeinsam verantwortlich*,
      veranstalter*`,
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
      speicherdauer,
      gespeichert|aufbewahrt|speichern … jahr|jahre|jahren|monat|monate|monaten|tage|tagen|solange|dauer,
      gelöscht|löschen … sobald|nach|jahr*|monat*|tage*, aufbewahrungsfrist*|aufbewahrungspflicht*, solange`,
    rights: `
      recht auf auskunft|berichtigung|löschung|einschränkung|datenübertragbarkeit|widerspruch,
      auskunftsrecht*|widerspruchsrecht*|betroffenenrecht*, ihre rechte`,
    withdrawal: 'widerruf*, abmelden|abmeldung|abbestell*',
    authority: 'aufsichtsbehörde*, beschwerde, beschwerderecht*, landesbeauftragt*|bundesbeauftragt*',
    source: 'herkunft … daten, quelle*, daten … von dritten|partnern, öffentlich zugänglich*',
    profiling: `
      profiling, automatisiert* entscheidung*, automatisierte* … entscheidungsfindung, scoring,
      nutzungsprofil*|nutzerprofil*`,
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
  notNames: `sms mms email 
    ihre ihr sie wir ihnen
    die der das den dem ein eine wir sie ihre ihr unsere unser dsgvo gdpr bdsg art artikel eu ewr europäische
    union daten datenschutz website webseite gewinnspiel teilnehmer nutzer impressum telefon tel mail e-mail
    kontakt anschrift straße strasse deutschland sinne verantwortliche verantwortlicher verantwortlich
    veranstalter verarbeitung zweck rechtsgrundlage google facebook meta verordnung datenschutzgrundverordnung
    datenschutz-grundverordnung stelle wenn soweit für im in bei mit zur zum auf nach als es ist`,
  connectors: 'von und der die das des für & of the de van zu',
};
