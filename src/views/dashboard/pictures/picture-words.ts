import { englishPictures } from '../../phrases/english/pictures';
import { frenchPictures } from '../../phrases/french/pictures';
import type { RoomPhrases } from '../../phrases/french-rooms';

/** The words of the pictures, which are loaded with them. */
export const PICTURE_WORDS: Record<RoomPhrases['language'], typeof frenchPictures> = {
  fr: frenchPictures,
  en: englishPictures,
};

/** All that is needed to put words into a picture. */
export interface PictureTexts {
  phrases: RoomPhrases;
  words: typeof frenchPictures;
}

/** The words of the pictures beside those of the rooms. */
export function wordsFor(phrases: RoomPhrases): PictureTexts {
  return { phrases, words: PICTURE_WORDS[phrases.language] };
}
