import type { RoomPhrases } from '../phrases/french-rooms';
import type { Route } from './route';

/** One entry of the navigation: where it leads, its words, and the rooms that lie in it. */
interface Section {
  href: string;
  words(phrases: RoomPhrases): string;
  rooms: readonly Route['room'][];
}

/** The navigation, in order; a new section is one more line. */
export const SECTIONS: readonly Section[] = [
  { href: '#/', words: ({ list }) => list.holdersTitle, rooms: ['holders', 'holder', 'letter'] },
  {
    href: '#/disclosures',
    words: ({ list }) => list.disclosuresTitle,
    rooms: ['disclosures', 'disclosure', 'remember', 'mailbox'],
  },
  { href: '#/paths', words: ({ list }) => list.pathsTitle, rooms: ['paths'] },
  { href: '#/notices', words: ({ documents }) => documents.roomTitle, rooms: ['notices'] },
  {
    href: '#/letters',
    words: ({ followUp }) => followUp.title,
    rooms: ['letters', 'request', 'reminder', 'complaint', 'approach'],
  },
  { href: '#/approaches', words: ({ approaches }) => approaches.title, rooms: ['approaches', 'approached'] },
  { href: '#/backup', words: ({ backup }) => backup.title, rooms: ['backup', 'records'] },
  { href: '#/settings', words: ({ settings }) => settings.title, rooms: ['settings', 'about'] },
];
