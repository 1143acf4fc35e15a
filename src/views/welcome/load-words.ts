import type { InterfaceLanguage } from '../../disclosure/interface-languages';
import type { WelcomeWords } from '../phrases/french/welcome';

/** Loads the words of the page in one language, which alone is read from the disk. */
export async function loadWords(language: InterfaceLanguage): Promise<WelcomeWords> {
  switch (language) {
    case 'fr':
      return (await import('../phrases/french/welcome')).frenchWelcome;
    case 'en':
      return (await import('../phrases/english/welcome')).englishWelcome;
    case 'de':
      return (await import('../phrases/german/welcome')).germanWelcome;
    case 'es':
      return (await import('../phrases/spanish/welcome')).spanishWelcome;
    case 'it':
      return (await import('../phrases/italian/welcome')).italianWelcome;
    case 'nl':
      return (await import('../phrases/dutch/welcome')).dutchWelcome;
  }
}
