import { makePlural } from '../plural';

const plural = makePlural('fr');

/** French words of the room of exports. */
export const frenchRecords = {
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
    kantara: 'Reçu de consentement Kantara 1.1 (JSON), sans ce que vous avez ajouté vous-même',
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
    plural(all, { one: `${kept} ligne gardée sur 1`, other: `${kept} lignes gardées sur ${all}` }),
  /** Holders follow. */
  lineOf: (month: string, count: number) =>
    `${month}, ${plural(count, { one: '1 envoi', other: `${count} envois` })}\u00a0:`,
  noHolder: 'aucun organisme noté',
  asWritten: 'Telle qu’elle sera écrite',
  saveLines: 'Enregistrer les lignes cochées',
};
