import { capitalise } from '../../phrases/capitalise';
import { tellDay } from '../../phrases/when';
import { nameDisclosure } from '../name-disclosure';
import type { Cell, Lane } from './build-timeline';
import type { Bins } from './choose-bins';
import { nameBin } from './name-bin';
import type { PictureTexts } from './picture-words';

/** What a line of the timeline is about. */
export function nameLane({ kind, occasion }: Lane, { phrases, words }: PictureTexts): string {
  if (occasion) return capitalise(phrases.names.occasion[occasion], phrases.language);
  return {
    all: words.all,
    other: words.otherOccasions,
    told: words.toldByMe,
    letters: words.letters,
    approaches: words.approaches,
    occasion: '',
  }[kind];
}

/** The whole of what one place of a line says, in words. */
export function nameCell(lane: Lane, cell: Cell, bins: Bins, texts: PictureTexts): string {
  const { phrases, words } = texts;
  const when = nameBin(phrases.language, bins, cell.bin);
  if (lane.kind === 'letters') return words.lettersOn(cell.count, when);
  if (lane.kind === 'approaches') return words.approachesOn(cell.count, when);
  const what = cell.only
    ? [nameDisclosure(cell.only, phrases), cell.only.remembered ? tellDay(phrases.language, cell.only) : when]
    : [
        nameLane(lane, texts),
        lane.kind === 'told' ? phrases.list.disclosureCount(cell.count) : words.several(cell.count, when),
      ];
  const said = [
    ...what,
    cell.only?.remembered ? phrases.list.told[cell.only.remembered.source] : '',
    cell.political ? (cell.only ? words.legendPolitical : words.withPolitics(cell.political)) : '',
    cell.only && cell.attempted ? phrases.list.attempted : '',
  ];
  return said.filter(Boolean).join(', ');
}
