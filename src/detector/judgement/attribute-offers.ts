import type { LanguageCode } from '../../disclosure/languages';
import type { JudgedBox, PageContext, PointContext } from '../page-sight';
import { naming } from '../patterns/naming-words';
import { channels } from '../patterns/small-words';
import { foldWords } from './fold-words';

const MOST_WORDS = 60;
/**
 * Of several offers in one form, those that name somebody of whom neither title nor headings of the page know are offers
 * of partners: "I would like to hear from Norrwind Holidays", beside the page's own newsletter.
 */
export function attributeOffers(
  boxes: readonly JudgedBox[],
  page: PageContext,
  point: PointContext,
  languages: readonly LanguageCode[],
): JudgedBox[] {
  const offers = boxes.filter(isOwnOffer);
  if (offers.length < 2) return [...boxes];
  const own = new Set(
    foldWords(`${page.owner} ${page.title} ${page.headings} ${point.headings} ${point.leading}`.slice(0, 2_000)),
  );
  const isOthers = (box: JudgedBox) => {
    const names = namesIn(box.wording, languages[0] === 'de');
    return names.length > 0 && !names.some((name) => foldWords(name).some((word) => word.length > 3 && own.has(word)));
  };
  const others = new Set(offers.filter(isOthers));
  // Where nobody is at home, the page may only not say whose it is.
  if (others.size === offers.length) return [...boxes];
  return boxes.map((box) => (others.has(box) ? { ...box, purposes: ['partners'] } : box));
}

function isOwnOffer({ purposes, control }: JudgedBox): boolean {
  return control !== 'text' && control !== 'hidden' && purposes.join() === 'newsletter';
}

/** Names of two words or more; where all nouns have capitals, only one that may do something at the start. */
function namesIn(wording: string, isGerman: boolean): string[] {
  const words = wording.replace(/[’']/g, ' ').split(/\s/, MOST_WORDS);
  const names: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = endOfName(words, at);
    if (end === at) continue;
    const isActing = at === 0 && naming.may.has(plain(words[end]));
    if ((isActing || !isGerman) && !startsAs(naming.possessives, words[at])) names.push(words.slice(at, end).join(' '));
    at = end;
  }
  return names;
}

/** Where a name that starts here ends, exclusive; the same index when none starts here. */
function endOfName(words: readonly string[], start: number): number {
  let end = start;
  let capitals = 0;
  for (let at = start; at < words.length; at++) {
    const word = words[at] ?? '';
    if (isCapital(word)) {
      capitals++;
      end = at + 1;
      if (/[.,;:!?]$/.test(word)) break;
    } else if (at === start || !naming.inside.has(plain(word))) break;
  }
  return capitals >= 2 || isCoined(words[start]) ? end : start;
}

/** "SafeHome": a word made up of two, unless it is a way to write to people. */
function isCoined(word = ''): boolean {
  return COINED.test(word) && !channels.has(plain(word).replace(/\P{L}/gu, ''));
}

const COINED = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u;

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return word.length > 1 && first !== first.toLowerCase();
}

function plain(word = ''): string {
  return word.toLowerCase();
}

function startsAs(stems: readonly string[], word = ''): boolean {
  return stems.some((stem) => (stem.endsWith('*') ? plain(word).startsWith(stem.slice(0, -1)) : plain(word) === stem));
}
