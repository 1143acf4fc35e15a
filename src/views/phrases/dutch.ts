import { dutchDocuments } from './dutch/documents';
import { dutchNames } from './dutch/names';
import { dutchPopup } from './dutch/popup';
import { dutchTagged } from './dutch/tagged';
import { dutchVerdicts } from './dutch/verdicts';
import type { Phrases } from './french';

/** The Dutch texts that popup and dashboard share. Await a native reader. */
export const dutch: Phrases = {
  language: 'nl',
  app: {
    name: 'Contrepartie',
    navigation: 'Onderdelen',
    skip: 'Naar de inhoud',
    loading: 'Laden…',
    pageNotFound: 'Dit onderdeel bestaat niet.',
    newTab: '(nieuw tabblad)',
    futureTitle: 'Register van een nieuwere versie',
    future:
      'Dit register is geschreven door een nieuwere versie van Contrepartie. Het blijft onaangeroerd: werk de extensie bij om het te openen.',
    failedTitle: 'Het register gaat niet open',
    failed:
      'De browser kon het register niet openen. Er is niets gewist. Start de browser opnieuw om het nog eens te proberen.',
    blockedTitle: 'Een ander venster houdt het register vast',
    blocked:
      'Contrepartie is bijgewerkt, maar een ander venster heeft het oude register nog open. Er is niets verloren: sluit de andere tabbladen van Contrepartie en laad dit tabblad opnieuw.',
    damagedTitle: 'Het register is onleesbaar',
    damaged:
      'De browser meldt dat zijn opslag beschadigd is. Start hem eerst opnieuw. Helpt dat niet, dan kan een back-up hier worden gecontroleerd en in een nieuw profiel worden overgenomen.',
    fullTitle: 'Geen ruimte meer',
    full: 'Wat u het laatst hebt verzonden, kon niet worden genoteerd: de schijf is vol. Maak ruimte vrij en probeer het opnieuw.',
    writeFailedTitle: 'Een inzending is niet genoteerd',
    writeFailed:
      'Wat u het laatst hebt verzonden, kon niet in het register worden geschreven. Wat al genoteerd was, is intact.',
  },
  names: dutchNames,
  documents: dutchDocuments,
  verdict: dutchVerdicts,
  popup: dutchPopup,
  tagged: dutchTagged,
};
