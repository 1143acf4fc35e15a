import type { RecordFormat } from '../../../exchange/records/export-records';
import { makePlural } from '../../phrases/plural';

const plural = { fr: makePlural('fr'), en: makePlural('en') };

const french = {
  title: 'Pour d’autres outils',
  lead: 'Vos envois dans des formats que d’autres logiciels, une association ou une autorité savent lire.',
  link: 'Exporter pour d’autres outils',
  linkWhy:
    'Une sauvegarde est faite pour être reprise ici. Pour confier des envois à un tableur, à une association ou à une autorité, il y a des formats normalisés, et un export anonyme pour la recherche.',
  save: 'Enregistrer des envois',
  saveWhy:
    'Le fichier est fait sur cet ordinateur et ne part nulle part. Ce que vous avez tapé n’y est pas\u202f; vous y portez un nom tiré au hasard, différent dans chaque fichier. Les pages et les dates y sont.',
  which: 'Quels envois',
  all: (count: string) => `Tous (${count})`,
  holders: 'Ceux d’un organisme',
  format: 'Format',
  formats: {
    record: 'Enregistrement de consentement\u00a0: norme ISO/IEC TS 27560, termes W3C DPV (JSON-LD)',
    receipt: 'Reçu de consentement\u00a0: même norme, mêmes termes (JSON-LD)',
    kantara: 'Reçu de consentement Kantara 1.1 (JSON)',
    table: 'Tableau pour un tableur (CSV)',
    letters: 'Vos lettres et ce qu’elles sont devenues, sans les réponses elles-mêmes\u00a0: termes W3C DPV (JSON-LD)',
  },
  notStated:
    'Ce que les textes ne disaient pas y est noté «\u00a0not stated\u00a0»\u00a0: un trou est lui-même un constat. Les textes entiers sont dans la sauvegarde.',
  button: 'Enregistrer le fichier',
  working: (done: string, all: string) => `En cours\u00a0: ${done} sur ${all}…`,
  stop: 'Arrêter',
  stopped: 'Arrêté. Aucun fichier n’a été enregistré.',
  saved: (name: string) => `Fichier prêt\u00a0: ${name}`,
  failed: 'Le fichier n’a pas pu être fait.',
  nothing: 'Il n’y a encore aucun envoi à exporter.',
  research: 'Pour la recherche et les autorités',
  researchWhy:
    'Un fichier où rien ne vous nomme\u00a0: le mois, qui a reçu des données ou est nommé, ce que les textes disaient de la politique et des partenaires. Ni page, ni donnée, ni jour, ni empreinte. Les envois semblables font une seule ligne.',
  researchCare:
    'Relisez chaque ligne avant de l’enregistrer, et décochez celle qui en dirait trop\u00a0: par exemple un organisme que peu de gens connaissent.',
  preview: 'Voir les lignes',
  lines: (kept: number, all: number) =>
    plural.fr(all, { one: `${kept} ligne gardée sur 1`, other: `${kept} lignes gardées sur ${all}` }),
  /** Holders follow. */
  lineOf: (month: string, count: number) =>
    `${month}, ${plural.fr(count, { one: '1 envoi', other: `${count} envois` })}\u00a0:`,
  noHolder: 'aucun organisme noté',
  asWritten: 'Telle qu’elle sera écrite',
  saveLines: 'Enregistrer les lignes cochées',
};

/** Words of the room of exports in both languages: loaded with it. */
export const RECORDS_WORDS: Record<'fr' | 'en', typeof french> = {
  fr: french,
  en: {
    title: 'For other tools',
    lead: 'Your entries in formats that other software, an association or an authority can read.',
    link: 'Export for other tools',
    linkWhy:
      'A backup is made to be taken in again here. To hand entries to a spreadsheet, an association or an authority, there are standard formats, and an anonymous export for research.',
    save: 'Save entries',
    saveWhy:
      'The file is made on this computer and goes nowhere. What you typed is not in it; you bear a name in it made by chance, another one in each file. Pages and dates are in it.',
    which: 'Which entries',
    all: (count) => `All (${count})`,
    holders: 'Those of one holder',
    format: 'Format',
    formats: {
      record: 'Consent record: ISO/IEC TS 27560 with W3C DPV terms (JSON-LD)',
      receipt: 'Consent receipt: same standard, same terms (JSON-LD)',
      kantara: 'Kantara consent receipt 1.1 (JSON)',
      table: 'Table for a spreadsheet (CSV)',
      letters: 'Your letters and what became of them, without the answers themselves: W3C DPV terms (JSON-LD)',
    },
    notStated:
      'What the texts did not say is marked “not stated”: a gap is itself a finding. The texts in full are in the backup.',
    button: 'Save the file',
    working: (done, all) => `Working: ${done} of ${all}…`,
    stop: 'Stop',
    stopped: 'Stopped. No file was saved.',
    saved: (name) => `File ready: ${name}`,
    failed: 'The file could not be made.',
    nothing: 'There is no entry to export yet.',
    research: 'For research and authorities',
    researchWhy:
      'A file in which nothing names you: the month, who received data or is named, what the texts said of politics and of partners. No page, no data, no day, no fingerprint. Entries that are alike make one line.',
    researchCare:
      'Read each line before you save it, and untick any that would say too much: a holder that few people know, for example.',
    preview: 'Show the lines',
    lines: (kept, all) => plural.en(all, { one: `${kept} line kept of 1`, other: `${kept} lines kept of ${all}` }),
    lineOf: (month, count) => `${month}, ${plural.en(count, { one: '1 entry', other: `${count} entries` })}:`,
    noHolder: 'no holder noted',
    asWritten: 'As it will be written',
    saveLines: 'Save the ticked lines',
  },
};

/** What can be saved of disclosures, in the order of display. */
export type SavedFormat = RecordFormat | 'letters';
