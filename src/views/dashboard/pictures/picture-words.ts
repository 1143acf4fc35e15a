import type { frenchPictures } from '../../phrases/french/pictures';
import type { RoomPhrases } from '../../phrases/french-rooms';

/** All that is needed to put words into a picture. */
export interface PictureTexts {
  phrases: RoomPhrases;
  words: typeof frenchPictures;
}

/** The words of the pictures beside those of the rooms. */
export function wordsFor(phrases: RoomPhrases): PictureTexts {
  return { phrases, words: phrases.pictures };
}
