import { formatCount } from '../dates';
import type { frenchSettings } from '../french/settings';
import { makePlural } from '../plural';

const plural = makePlural('nl');

/** Dutch words of the settings. Await a native reader. */
export const dutchSettings: typeof frenchSettings = {
  title: 'Instellingen',
  saved: 'Instelling opgeslagen.',
  failed: 'De instelling kon niet worden opgeslagen.',
  watching: 'Wat Contrepartie doet',
  pause: 'Contrepartie pauzeren',
  pauseWhy: 'Op geen enkele site wordt iets bekeken of genoteerd, totdat u hervat.',
  fetch: 'Gelinkte documenten lezen',
  fetchWhy:
    'Wanneer u verzendt of om een vergelijking vraagt, worden de voorwaarden en de privacyverklaring waarnaar het formulier verwijst op hun adres opgevraagd, zonder cookies. Contrepartie gebruikt het netwerk voor niets anders, tenzij u zelf om de openbare lijst van reclamebedrijven vraagt.',
  bodies: 'Kijken wat formulieren naar andere sites sturen',
  bodiesWhy:
    'Staat eerst uit. Terwijl u een bekeken formulier invult of verzendt, en alleen in dat tabblad, zoekt Contrepartie uw e-mailadres of nummer in de inhoud van verzoeken aan andere sites dan die van de pagina: hoogstens 100\u00a0KB van elk. Alleen de ontvanger, de vorm en het tijdstip worden genoteerd, niets van de inhoud. Wat de pagina comprimeert of versleutelt, bestanden en WebSockets worden niet gezien.',
  bodiesRefused: 'De browser gaf geen toegang tot alle sites: er is niets veranderd.',
  badge: 'Badge op het pictogram',
  badgeWhy:
    'Een kleine badge op het pictogram wanneer een pagina om uw gegevens vraagt of wanneer een inzending is genoteerd.',
  language: 'Taal',
  languageBrowser: 'Die van de browser',
  languageNote:
    'De Nederlandse teksten zijn volledig, maar nog niet nagelezen door iemand met Nederlands als moedertaal; dat geldt ook voor de Duitse, Spaanse en Italiaanse. Verbeteringen zijn welkom in de issuetracker van het project.',
  pausedSites: 'Gepauzeerde sites',
  theme: 'Kleuren',
  themeBrowser: 'Die van het systeem',
  themeLight: 'Licht',
  themeDark: 'Donker',
  dataExport: 'Back-up maken, register controleren of wissen',
  occasions: 'Wat wordt genoteerd',
  occasionsWhy: 'Nooit genoteerd: inloggen, zoekopdrachten, reacties, instellingen en wachtwoorden.',
  byDefault: 'Wordt genoteerd als u niets verandert',
  onRequest: 'In te schakelen als u dat wilt',
  companies: 'Adressen van organisaties',
  companiesWhy:
    'datarequests.org publiceert een vrij bestand (CC0) met adressen waar u uw rechten kunt uitoefenen. Contrepartie vraagt het niet zelf op: download het en kies het daarna hier. Het vult aan wat de gelezen teksten zeggen en gaat er nooit voor.',
  companiesChoose: 'Kies het bestand offline-data.json',
  companiesReading: 'Het bestand wordt gelezen…',
  companiesThere: (count, made, imported) =>
    `${plural(count, { one: '1 organisatie', other: `${formatCount('nl', count)} organisaties` })}, bestand van ${made}, geïmporteerd op ${imported}.`,
  companiesTaken: (count) =>
    plural(count, {
      one: '1 organisatie geïmporteerd.',
      other: `${formatCount('nl', count)} organisaties geïmporteerd.`,
    }),
  companiesRemove: 'Deze adressen verwijderen',
  companiesRemoved: 'De geïmporteerde adressen zijn verwijderd.',
  companiesRefused: {
    'too-large': 'Bestand geweigerd: het is te groot. Er is niets geïmporteerd.',
    'not-json': 'Bestand geweigerd: het is geen JSON. Er is niets geïmporteerd.',
    'not-the-file': 'Bestand geweigerd: het is niet dat van datarequests.org. Er is niets geïmporteerd.',
    'other-format':
      'Bestand geweigerd: de indeling is niet nummer 1, de enige die bekend is. Er is niets geïmporteerd.',
    'bad-record': 'Bestand geweigerd: een van de records is niet zoals het hoort. Er is niets geïmporteerd.',
  },
  data: 'Uw gegevens blijven hier',
  dataWhy:
    'Het register staat op deze computer, in deze browser, en nergens anders: geen server, geen account, geen statistieken. Als u de extensie verwijdert, wordt alles gewist.',
  privateWindows: 'In een privévenster wordt niets genoteerd.',
  about: 'Over Contrepartie en licenties',
};
