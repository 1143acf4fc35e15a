import type { ParsedSentence } from './parse-sentence';
import { type NameWords, readName, readNames } from './read-name';

/** Gives the names from a word on, as many as stand in a row, with at most `between` other words before each. */
export function readNamesFrom(
  text: string,
  parsed: ParsedSentence,
  from: number,
  words: NameWords,
  between: number,
): readonly string[] {
  const names: string[] = [];
  let strangers = 0;
  for (let index = from; index < parsed.tokens.length && strangers <= between; index++) {
    const token = parsed.tokens[index];
    if (!token || token.before === '.' || token.before === ';' || token.before === ':' || token.before === '(') break;
    const kind = parsed.marks.some(({ concept, from: at }) => concept === 'partner' && at === index);
    if (kind && parsed.tokens[index + 1]?.capital !== true) break;
    const name = token.capital ? readName(text, token.start, parsed.sentence.end, words) : null;
    if (name && name.start === token.start) {
      names.push(name.name);
      strangers = 0;
      while ((parsed.tokens[index + 1]?.end ?? Number.POSITIVE_INFINITY) <= name.end) index++;
    } else if (names.length === 0 || !joins(parsed, index)) strangers++;
    if (names.length > 0 && strangers > 2) break;
  }
  return names;
}

/** Gives the names that stand, in a row, right before a word: the verb whose subject they are, or "to whom". */
export function readNamesBefore(
  text: string,
  parsed: ParsedSentence,
  index: number,
  words: NameWords,
): readonly string[] {
  const at = parsed.tokens[index]?.start ?? 0;
  const from = Math.max(parsed.sentence.start, at - 160);
  const found = readNames(text, from, at, words);
  const last = found.at(-1);
  return last && at - last.end <= 12 ? found.map(({ name }) => name) : [];
}

/** "Acme and Bolt": a small word before a capital. */
function joins({ tokens }: ParsedSentence, index: number): boolean {
  return (tokens[index]?.word.length ?? 9) <= 3 && tokens[index]?.before === ' ' && tokens[index + 1]?.capital === true;
}
