/** A piece of text that is printed with the font, or painted in one. */
interface Unit {
  text: string;
  /** Whether the font lacks one of its characters. */
  lacks: boolean;
}

/** Where a line may end although there is no space: a character that vanishes when the text is broken into lines. */
export const MAY_BREAK = '\u200B';
/** Longest run that is painted as one picture, in characters as seen. */
const LONGEST = 48;

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });
const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Written without spaces, each sign by itself: one picture each, so that the same sign is painted once. */
const SIGNS = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yiii}\p{Extended_Pictographic}]/u;
/** Written without spaces, in words. */
const SPACELESS = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;
const NOT_AT_END = /[\p{Ps}\p{Pi}"'\u00A0\u202F]$/u;
const NOT_AT_START = /^[\p{Pe}\p{Pf}\p{Po}\p{M}\u00A0\u202Fーゝゞ々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;

/** The characters of a text as a reader sees them. */
export function splitGraphemes(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

/** A text as pieces that the font has and pieces that it lacks: signs, words, and what stands between them. */
export function splitUnits(text: string, isPrintable: (character: string) => boolean): Unit[] {
  const units: Unit[] = [];
  let run = '';
  const endRun = () => {
    for (const part of splitRun(run)) units.push({ text: part, lacks: true });
    run = '';
  };
  for (const grapheme of splitGraphemes(text)) {
    if (![...grapheme].every(isPrintable)) {
      run += grapheme;
      continue;
    }
    endRun();
    const last = units.at(-1);
    if (last && !last.lacks) last.text += grapheme;
    else units.push({ text: grapheme, lacks: false });
  }
  endRun();
  return units;
}

/** Whether a line may end between two pieces. */
export function mayBreak(before: string, after: string): boolean {
  const spaceless = [before, after].some((text) => SIGNS.test(text) || SPACELESS.test(text));
  return spaceless && !NOT_AT_END.test(before) && !NOT_AT_START.test(after);
}

/** A run in pieces short enough to be painted. */
export function splitLong(text: string): string[] {
  const graphemes = splitGraphemes(text);
  const parts: string[] = [];
  for (let at = 0; at < graphemes.length; at += LONGEST) parts.push(graphemes.slice(at, at + LONGEST).join(''));
  return parts;
}

function splitRun(run: string): string[] {
  return Array.from(WORDS.segment(run), ({ segment }) => segment).flatMap((segment) =>
    SIGNS.test(segment) ? splitGraphemes(segment) : splitLong(segment),
  );
}
