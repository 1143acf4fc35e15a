/** Whether the words of a phrase after its first fit those of a text from a place on: `a|b`, `?`, `~` and stems among them. */
export function matchesRest(rest: readonly string[], words: readonly string[], from: number, start = 0): boolean {
  for (let i = start; i < rest.length; i++) {
    const wanted = rest[i] ?? '';
    const at = from + i - start;
    if (wanted === '~') return matchesLater(rest, words, at, i + 1);
    const word = words[at];
    if (word === undefined || !(wanted === word || matchesLoosely(wanted, word))) return false;
  }
  return true;
}

const LONGEST_GAP = 5;

function matchesLater(rest: readonly string[], words: readonly string[], from: number, start: number): boolean {
  for (let gap = 0; gap <= LONGEST_GAP; gap++) if (matchesRest(rest, words, from + gap, start)) return true;
  return false;
}

function matchesLoosely(wanted: string, word: string): boolean {
  if (wanted === '?') return true;
  if (wanted.includes('|')) return wanted.split('|').some((one) => one === word || matchesStem(one, word));
  return matchesStem(wanted, word);
}

function matchesStem(wanted: string, word: string): boolean {
  return wanted.endsWith('*') && word.startsWith(wanted.slice(0, -1));
}
