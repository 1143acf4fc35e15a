/** Character codes of meanings start here: what separates stays free, and up to 0xff a text takes a byte for each sign. */
export const FIRST_MEANING = 0xa1;
const MOST_MEANINGS = 0x100 - FIRST_MEANING;

const LOOSE = /[*|?~]/;

/**
 * Puts phrases into the one string in which a lexicon finds them: a line of meanings, a line of phrases with a stem, an
 * alternative or a gap, and all others. Each is followed by `=` and a sign for its meaning, and they stand in the order
 * of their signs, so that one is found by halving. Of two phrases that are the same the first named counts.
 * @param groups what phrases mean, and the phrases, separated by `, `: of lower-case words without accents; a word may end
 *   in `*` (a stem), one other than the first may be `a|b` (either word), `?` (any word) or `~` (up to five of any).
 * @throws for more meanings than there are signs.
 */
export function compilePhrases<Meaning extends string>(groups: Iterable<readonly [Meaning, string]>): string {
  const meanings: Meaning[] = [];
  const plain = new Map<string, string>();
  const loose = new Map<string, string>();
  for (const [meaning, phrases] of groups) {
    if (meanings.length === MOST_MEANINGS) throw new Error(`More than ${MOST_MEANINGS} meanings`);
    const sign = String.fromCharCode(FIRST_MEANING + meanings.push(meaning) - 1);
    for (const phrase of phrases.split(', ')) {
      const kept = LOOSE.test(phrase) ? loose : plain;
      if (!kept.has(phrase)) kept.set(phrase, sign);
    }
  }
  return [meanings.join('|'), sortPhrases(loose), sortPhrases(plain)].join('\n');
}

function sortPhrases(phrases: ReadonlyMap<string, string>): string {
  return [...phrases]
    .map(([phrase, sign]) => `${phrase}=${sign}`)
    .sort((a, b) => (a < b ? -1 : 1))
    .join(',');
}
