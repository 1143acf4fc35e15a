import type { Disclosure } from '../../disclosure/schema';
import { capitalise } from '../phrases/capitalise';
import type { RoomPhrases } from '../phrases/french-rooms';

/** What a disclosure is called in titles and lists: « Jeu-concours, jeu.exemple ». */
export function nameDisclosure({ occasion, place }: Disclosure, t: RoomPhrases): string {
  const words = t.list.disclosureTitle(t.names.occasion[occasion], new URL(place.address).host);
  return capitalise(words, t.language);
}
