import type { LoadPhrases } from '../parts/use-language';

/** Loads the texts of the popup in one language, which alone is read from the disk. */
export const loadPhrases: LoadPhrases = async (language) => {
  switch (language) {
    case 'fr':
      return (await import('../phrases/french')).french;
    case 'en':
      return (await import('../phrases/english')).english;
    case 'de':
      return (await import('../phrases/german')).german;
    case 'es':
      return (await import('../phrases/spanish')).spanish;
    case 'it':
      return (await import('../phrases/italian')).italian;
    case 'nl':
      return (await import('../phrases/dutch')).dutch;
  }
};
