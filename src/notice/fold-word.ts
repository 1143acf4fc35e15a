/** Marks, and what no reader sees: soft hyphens, zero-width and bidi controls. */
const MARKS = /[\p{M}\p{Cf}]/gu;
const PLAIN = /^[a-z0-9]+$/;
/** Letters that Unicode does not take apart. */
const WHOLE: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', đ: 'd', ı: 'i' };

/** Cyrillic and Greek letters that look Latin: among Latin ones they are meant to be taken for them. */
const TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcхxуyіiјjѕsһhԁdԛqԝwкkтtмmвbнhοoαaνvιiρpκkτtυuεeχx'.matchAll(/(.)(.)/gu)].map(([, twin, letter]) => [
    twin,
    letter,
  ]),
);
const TWIN = /[аеорсхуіјѕһԁԛԝктмвнοανιρκτυεχ]/g;
const LATIN = /[a-z]/;

/** Words met again and again are folded once; more than this many different ones are folded each time. */
const MOST_REMEMBERED = 30_000;
const remembered = new Map<string, string>();

/**
 * Gives a word in lower case and without accents, so that "ÉLECTIONS", "élections" and "ELECTIONS" are one; ligatures are
 * taken apart, what cannot be seen is dropped, and a letter of another alphabet that looks Latin is read as it looks.
 */
export function foldWord(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (remembered.size < MOST_REMEMBERED) remembered.set(word, folded);
  return folded;
}

/** A word as it stands in texts, with what is asked of it each time that it is met. */
interface KnownWord {
  readonly written: string;
  readonly folded: string;
}

/** How many words may be known by their place in a text, and how many places are tried for one. */
const PLACES = 2 ** 15;
const TRIES = 4;
const places: (KnownWord | undefined)[] = new Array(PLACES).fill(undefined);

/**
 * Folds the word of a text that stands from `start` to `end`, without cutting it out where it was met before. `hash` is any
 * number that depends on its letters alone; a text made so that all its words have one only reads more slowly.
 */
export function foldWordAt(text: string, start: number, end: number, hash: number): string {
  for (let tried = 0; tried < TRIES; tried++) {
    const place = (hash + tried) & (PLACES - 1);
    const known = places[place];
    if (known === undefined) {
      const written = text.slice(start, end);
      const folded = foldWord(written);
      places[place] = { written, folded };
      return folded;
    }
    if (known.written.length === end - start && text.startsWith(known.written, start)) return known.folded;
  }
  return foldWord(text.slice(start, end));
}

/** As `foldWord`, for what is not worth remembering. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const plain = lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[łßœæøđı]/g, (letter) => WHOLE[letter] ?? letter);
  return LATIN.test(plain) ? plain.replace(TWIN, (letter) => TWINS[letter] ?? letter) : plain;
}
