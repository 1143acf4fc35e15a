const MARKS = /\p{M}/gu;
const PLAIN = /^[a-z0-9]+$/;
/** Letters that Unicode does not take apart. */
const WHOLE: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', đ: 'd', ı: 'i' };

/** Words met again and again are folded once; more than this many different ones are folded each time. */
const MOST_REMEMBERED = 30_000;
const remembered = new Map<string, string>();

/** Gives a word in lower case and without accents, so that "ÉLECTIONS", "élections" and "ELECTIONS" are one. */
export function foldWord(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  if (remembered.size < MOST_REMEMBERED) remembered.set(word, folded);
  return folded;
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[łßœæøđı]/g, (letter) => WHOLE[letter] ?? letter);
}
