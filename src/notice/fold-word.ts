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
