const MARKS = /\p{M}/gu;
const PLAIN = /^[a-z0-9]+$/;
/** Letters that Unicode does not take apart. */
const WHOLE: Readonly<Record<string, string>> = { ł: 'l', ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', đ: 'd', ı: 'i' };

/** Gives a word in lower case and without accents, so that "ÉLECTIONS", "élections" and "ELECTIONS" are one. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[łßœæøđı]/g, (letter) => WHOLE[letter] ?? letter);
}
