import type { frenchRecords } from '../french/records';
import { makePlural } from '../plural';

const plural = makePlural('nl');

/** Dutch words of the room of exports. Await a native reader. */
export const dutchRecords: typeof frenchRecords = {
  title: 'Voor andere hulpmiddelen',
  lead: 'Uw inzendingen in formaten die andere programma’s, een vereniging of een autoriteit kunnen lezen.',
  link: 'Exporteren voor andere hulpmiddelen',
  linkWhy:
    'Een back-up is bedoeld om hier weer te worden ingelezen. Om inzendingen aan een rekenblad, een vereniging of een autoriteit te geven zijn er genormeerde formaten, en een anonieme export voor onderzoek.',
  save: 'Inzendingen opslaan',
  saveWhy:
    'Het bestand wordt op deze computer gemaakt en gaat nergens heen. Wat u hebt getypt staat er niet in; u draagt er een willekeurige naam in, in elk bestand een andere. De pagina’s en de dagen staan er wel in.',
  which: 'Welke inzendingen',
  all: (count) => `Alle (${count})`,
  holders: 'Die aan één organisatie',
  format: 'Formaat',
  formats: {
    record: 'Toestemmingsregistratie: norm ISO/IEC TS 27560, termen van W3C DPV (JSON-LD)',
    receipt: 'Toestemmingsbewijs: dezelfde norm, dezelfde termen (JSON-LD)',
    kantara: 'Toestemmingsbewijs Kantara 1.1 (JSON), zonder wat u zelf hebt toegevoegd',
    table: 'Tabel voor een rekenblad (CSV)',
    letters: 'Uw brieven en wat ervan geworden is, zonder de antwoorden zelf: termen van W3C DPV (JSON-LD)',
  },
  notStated:
    'Wat de teksten niet zeiden staat erin als ‘not stated’: een leemte is zelf een bevinding. De volledige teksten staan in de back-up.',
  button: 'Het bestand opslaan',
  working: (done, all) => `Bezig: ${done} van ${all}…`,
  stop: 'Stoppen',
  stopped: 'Gestopt. Er is geen bestand opgeslagen.',
  saved: (name) => `Bestand klaar: ${name}`,
  failed: 'Het bestand kon niet worden gemaakt.',
  nothing: 'Er is nog geen inzending om te exporteren.',
  research: 'Voor onderzoek en autoriteiten',
  researchWhy:
    'Een bestand waarin niets u noemt: de maand, wie gegevens heeft ontvangen of is genoemd, wat de teksten over politiek en partners zeiden. Geen pagina, geen gegeven, geen dag, geen vingerafdruk. Gelijke inzendingen vormen één regel.',
  researchCare:
    'Lees elke regel voordat u hem opslaat, en haal het vinkje weg bij elke die te veel zou zeggen: een organisatie bijvoorbeeld die weinig mensen kennen.',
  preview: 'De regels tonen',
  lines: (kept, all) => plural(all, { one: `${kept} regel bewaard van 1`, other: `${kept} regels bewaard van ${all}` }),
  lineOf: (month, count) => `${month}, ${plural(count, { one: '1 inzending', other: `${count} inzendingen` })}:`,
  noHolder: 'geen organisatie genoteerd',
  asWritten: 'Zoals hij wordt geschreven',
  saveLines: 'De aangevinkte regels opslaan',
};
