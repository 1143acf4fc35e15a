import type { Phrases } from './french';
import type { RoomPhrases } from './french-rooms';
import { usePhrases } from './use-phrases';

/**
 * Gives all texts in the language in use, those of the dashboard's rooms included.
 * @throws Error in a view that loaded the shared ones only.
 */
export function useRoomPhrases(): RoomPhrases {
  const phrases = usePhrases();
  if (!hasRooms(phrases)) throw new Error('The texts of the rooms are not loaded in this view.');
  return phrases;
}

function hasRooms(phrases: Phrases): phrases is RoomPhrases {
  return 'letter' in phrases;
}
