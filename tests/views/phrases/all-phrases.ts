import type { InterfaceLanguage } from '../../../src/disclosure/interface-languages';
import { dutchRooms } from '../../../src/views/phrases/dutch-rooms';
import { englishRooms } from '../../../src/views/phrases/english-rooms';
import { frenchRooms, type RoomPhrases } from '../../../src/views/phrases/french-rooms';
import { germanRooms } from '../../../src/views/phrases/german-rooms';
import { italianRooms } from '../../../src/views/phrases/italian-rooms';
import { spanishRooms } from '../../../src/views/phrases/spanish-rooms';

/** All texts of the interface, by language. */
export const ALL_PHRASES: Record<InterfaceLanguage, RoomPhrases> = {
  fr: frenchRooms,
  en: englishRooms,
  de: germanRooms,
  es: spanishRooms,
  it: italianRooms,
  nl: dutchRooms,
};
