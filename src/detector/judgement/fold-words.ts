const MARKS = /[\u0300-\u036f]/g;
const ASCII = /^[\t-\r -~]*$/;
const ASCII_GAPS = /[^a-z0-9]+/;
const GAPS = /[^\p{L}\p{N}]+/u;
const SPECIAL: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ı: 'i', đ: 'd' };
const SPECIALS = /[łßœæøıđ]/g;
/** UTF-16 units looked at in one text; the rest is cut. */
const LONGEST_TEXT = 6_000;

/** Words of texts met before: a page that changes is read again and again, and most of it says what it said. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 1_000;

/** Splits a text into lower-case words without accents, at most the first 6,000 characters of it. */
export function foldWords(text: string): readonly string[] {
  let words = known.get(text);
  if (words) return words;
  words = splitWords(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, words);
  return words;
}

function splitWords(text: string): string[] {
  const short = (text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text).toLowerCase();
  if (ASCII.test(short)) return dropEmpty(short.split(ASCII_GAPS));
  const plain = short
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIALS, (letter) => SPECIAL[letter] ?? letter);
  return dropEmpty(plain.split(GAPS));
}

const HUMP = /([a-z])([A-Z])/g;
const ACRONYM = /([A-Z])([A-Z][a-z])/g;
const DIGITS = /([A-Za-z])(\d)/g;
/** Without a capital or a digit there is nothing to split but the words. */
const UNEVEN = /[A-Z\d]/;
const LONGEST_NAME = 120;
/** Put before every name by a form builder; its "nm" asks for nobody's. */
const PREFIX = /^ff_nm_/;

/** Splits an attribute value (`txtFirstName`, `date_naissance`, `billing[zip]`) into lower-case words. */
export function splitName(name: string): readonly string[] {
  const short = name.slice(0, LONGEST_NAME).replace(PREFIX, '');
  if (!UNEVEN.test(short)) return foldWords(short);
  const parts = short.replace(HUMP, '$1 $2').replace(ACRONYM, '$1 $2').replace(DIGITS, '$1 $2');
  return foldWords(parts);
}

function dropEmpty(words: string[]): string[] {
  if (words[0] === '') words.shift();
  if (words.at(-1) === '') words.pop();
  return words;
}
