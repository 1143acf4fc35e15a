import type { LoadPhrases } from '../parts/use-language';

/** Loads all texts in one language, which alone is read from the disk. */
export const loadPhrases: LoadPhrases = async (language) => {
  switch (language) {
    case 'fr':
      return (await import('../phrases/french-rooms')).frenchRooms;
    case 'en':
      return (await import('../phrases/english-rooms')).englishRooms;
    case 'de':
      return (await import('../phrases/german-rooms')).germanRooms;
    case 'es':
      return (await import('../phrases/spanish-rooms')).spanishRooms;
    case 'it':
      return (await import('../phrases/italian-rooms')).italianRooms;
    case 'nl':
      return (await import('../phrases/dutch-rooms')).dutchRooms;
  }
};
