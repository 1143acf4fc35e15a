import type { LanguageCode } from '../../disclosure/languages';
import type { JudgedBox, PageContext, PointContext } from '../page-sight';
import { foldWords } from './fold-words';

const MOST_WORDS = 60;
/** Words inside a name: "Thés d’Ozanne", "Hotel Los Almeces", "Bread & Butter". */
const INSIDE =
  /^(?:de|du|des|d|la|le|les|l|of|the|and|&|et|y|e|di|da|do|dos|del|della|dei|van|von|der|den|und|en|i|z|w)$/i;
/** "Our team", "your shop": not a name. */
const POSSESSIVES =
  /^(?:notre|nos|votre|vos|our|your|unser\w*|ihr\w*|dein\w*|euer|nuestr\w*|su|il|la|i|ons|onze|jouw|nos[ao]s?|nasz\w*)$/i;
/** "X may write to me": verbs after a name at the start. */
const MAY =
  /^(?:peut|peuvent|darf|dürfen|kann|können|may|can|puede|pueden|può|possono|mag|mogen|pode|podem|może|mogą)$/i;

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
  const own = new Set(foldWords(`${page.title} ${page.headings} ${point.headings} ${point.leading}`.slice(0, 2_000)));
  const isOthers = (box: JudgedBox) => {
    const names = namesIn(box.wording, languages[0] === 'de');
    return names.length > 0 && !names.some((name) => foldWords(name).some((word) => word.length > 3 && own.has(word)));
  };
  const others = new Set(offers.filter(isOthers));
  // Where nobody is at home, the page may only not say whose it is.
  if (others.size === offers.length) return [...boxes];
  return boxes.map((box) => (others.has(box) ? { ...box, purposes: ['partners'] } : box));
}

function isOwnOffer({ purposes, sense, control }: JudgedBox): boolean {
  return control !== 'text' && control !== 'hidden' && sense === 'agrees' && purposes.join() === 'newsletter';
}

/** Names of two words or more; where all nouns have capitals, only one that may do something at the start. */
function namesIn(wording: string, isGerman: boolean): string[] {
  const words = wording.replace(/[’']/g, ' ').split(/\s/, MOST_WORDS);
  const names: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const end = endOfName(words, at);
    if (end === at) continue;
    const isActing = at === 0 && MAY.test(words[end] ?? '');
    if ((isActing || !isGerman) && !POSSESSIVES.test(words[at] ?? '')) names.push(words.slice(at, end).join(' '));
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
    } else if (at === start || !INSIDE.test(word)) break;
  }
  return capitals >= 2 ? end : start;
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return word.length > 1 && first !== first.toLowerCase();
}
