import type { InterfaceLanguage } from '../../../disclosure/interface-languages';
import type { EvidenceWords } from '../../phrases/french/evidence';

/** Loads the words of the evidence file in one language, which alone is read from the disk. */
export async function loadWords(language: InterfaceLanguage): Promise<EvidenceWords> {
  switch (language) {
    case 'fr':
      return (await import('../../phrases/french/evidence')).frenchEvidence;
    case 'en':
      return (await import('../../phrases/english/evidence')).englishEvidence;
    case 'de':
      return (await import('../../phrases/german/evidence')).germanEvidence;
    case 'es':
      return (await import('../../phrases/spanish/evidence')).spanishEvidence;
    case 'it':
      return (await import('../../phrases/italian/evidence')).italianEvidence;
    case 'nl':
      return (await import('../../phrases/dutch/evidence')).dutchEvidence;
  }
}
