import type { FieldKind } from '../field-kind';
import { countries } from '../patterns/countries';
import type { FieldWord } from '../patterns/language-patterns';
import { foldWords } from './fold-words';
import { type Lexicons, openKnownNames } from './languages';
import { findPhrases } from './lexicon';

/** "+33", "France (+33)": a part of a telephone number. */
const DIAL_CODE = /^[^\d+]{0,40}\(?\+\d{1,4}\)?$/;
const NUMBER = /^\d{1,4}$/;
/** A list of years this long is about births, not about cards or deadlines. */
const LIFETIME = 35;

/** What a list of answers is about, told from the answers alone: months, years, countries, titles; null when unclear. */
export function readOptionsKind(options: readonly string[], lexicons: Lexicons): FieldWord | null {
  const texts = options.filter((option) => option.length > 0);
  if (texts.length < 2) return null;
  if (texts.every((option) => DIAL_CODE.test(option))) return 'phone';
  const numbers = texts.filter((option) => NUMBER.test(option)).map(Number);
  if (numbers.length >= 8 && numbers.length * 4 >= texts.length * 3) return readNumbersKind(numbers);
  if (texts.length >= 15) {
    const known = texts.filter((option) => countries.has(foldWords(option)[0] ?? '')).length;
    if (known >= 3) return 'country';
  }
  const ages = texts.filter(isAgeRange).length;
  if (ages >= 2 && ages * 2 >= texts.length) return 'age';
  const house = readHouses(texts);
  if (house) return house;
  const counts = new Map<FieldKind, number>();
  for (const option of texts.slice(0, 14)) {
    const words = foldWords(option);
    const hit = findPhrases(lexicons.options, words)[0];
    if (hit && hit.length * 2 >= words.length) counts.set(hit.meaning, (counts.get(hit.meaning) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 2 || best[1] * 2 < Math.min(texts.length, 14) - 1) return null;
  return best[0] === 'birth-month' ? 'month' : best[0];
}

const RANGE = /^(?:de )?(\d{2})(?: ans)? ?(?:-|–|—|à|to|bis|a|tot|t\/m|do|al?) ?(\d{2})(?!\d| ?%| ?€)/i;
/** "Children (6-11 years)". */
const IN_BRACKETS =
  /\(\d{1,2} ?(?:[-–—+]|ans|à|to|bis|a|tot|do|al?|y|j|l)(?:.{0,4}\d{1,2})?.{0,3}(?:ans|years?|yrs|jahre?n?|años|anni|jaar|anos|lat|roku)[^()]{0,8}\)/i;
const SHORTEST_GENERATION = 2;

/** "Millennials (1981–1996)", "Gen Z": by when people were born. */
const GENERATION =
  /boomer|millen|\b(?:gen|generación|generation|generatie|generazione|geração|génération|pokolenie) ?[xyz]\b/iu;
/** "Under 18", "U21". */
const CLASS = /^(?:under|over|u|ü)[ -]?\d{2}$/i;

/** "18-24": two numbers that can be ages, some years apart. */
function isAgeRange(option: string): boolean {
  if (IN_BRACKETS.test(option) || CLASS.test(option) || GENERATION.test(option.slice(0, 60))) return true;
  const [, from, to] = RANGE.exec(option) ?? [];
  const years = Number(to) - Number(from);
  return Number(from) >= 12 && years >= SHORTEST_GENERATION && years <= 25;
}

function readNumbersKind(numbers: readonly number[]): FieldWord | null {
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  if (least >= 1850 && most <= 2100) return most - least >= LIFETIME ? 'birth-year' : 'year';
  if (least <= 1 && most === 31) return 'day';
  if (least <= 1 && most === 12) return 'month';
  return null;
}

/** So many makers or houses that are known tell what the others are, in a list of which they are a third. */
const FEWEST_HOUSES = 2;

/** Whose makers or houses stand in a list: cars, banks, suppliers of energy. */
function readHouses(texts: readonly string[]): FieldKind | null {
  const houses = openKnownNames();
  const known = texts.slice(0, 30).map((text) => {
    const words = foldWords(text.slice(0, 60));
    const [hit] = findPhrases(houses, words);
    return hit && hit.at === 0 && hit.length * 2 >= words.length ? hit.meaning : null;
  });
  const [first] = known.filter((kind) => kind !== null);
  const count = known.filter((kind) => kind === first).length;
  return first && count >= FEWEST_HOUSES && count * 3 >= known.length ? first : null;
}
