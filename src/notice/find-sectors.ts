import type { ParsedSentence } from './parse-sentence';

const LONGEST_SECTOR = 70;
const MOST_SECTORS = 100;
const BRACKETS = /\([^()]{0,120}\)/g;
const BETWEEN = /[,;/•\n]| (?:et|and|und|y|e|en|oraz|i) /;
/** Articles and prepositions before a sector: "de l’assurance", "of the". */
const ARTICLES =
  /^(?:(?:(?:de|du|des|la|le|les|à|of|the|der|die|das|del|los|las|el|dei|della|il|van|het|do|da|dos|oraz|y|e|et|and|und) |[ld][’']) ?){1,3}/iu;

/** Gives the lines of business that a sentence lists for those who receive data. */
export function findSectors(text: string, parsed: ParsedSentence, lead: ParsedSentence | null): readonly string[] {
  const { start, end, kind } = parsed.sentence;
  if (lead?.marks.some(({ concept }) => concept === 'sector') && kind !== 'paragraph') {
    return splitSectors(text.slice(start, end).replace(/^[^\p{L}]{1,6}/u, ''));
  }
  const mark = parsed.marks.find(({ concept }) => concept === 'sector');
  if (!mark) return [];
  const behind = parsed.tokens[mark.to - 1]?.end ?? end;
  const rest = text.slice(behind, end);
  const colon = rest.indexOf(':');
  return splitSectors(colon === -1 ? rest : rest.slice(colon + 1));
}

function splitSectors(list: string): string[] {
  const sectors = list
    .replace(BRACKETS, ' ')
    .split(BETWEEN)
    .map((part) =>
      part
        .replace(/[.…:!?"»“”]/g, '')
        .trim()
        .replace(ARTICLES, '')
        .trim(),
    )
    .filter((part) => part.length >= 3 && part.length <= LONGEST_SECTOR && /^\p{L}/u.test(part));
  return [...new Set(sectors)].slice(0, MOST_SECTORS);
}
