import type { InterfaceLanguage } from '../../../disclosure/interface-languages';
import type { RememberWords } from '../../phrases/french/remember';

/** Loads the words of the room in one language, which alone is read from the disk. */
export async function loadWords(language: InterfaceLanguage): Promise<RememberWords> {
  switch (language) {
    case 'fr':
      return (await import('../../phrases/french/remember')).frenchRemember;
    case 'en':
      return (await import('../../phrases/english/remember')).englishRemember;
    case 'de':
      return (await import('../../phrases/german/remember')).germanRemember;
    case 'es':
      return (await import('../../phrases/spanish/remember')).spanishRemember;
    case 'it':
      return (await import('../../phrases/italian/remember')).italianRemember;
    case 'nl':
      return (await import('../../phrases/dutch/remember')).dutchRemember;
  }
}
