import { readNamesFrom } from './names-in-row';
import { has, type ParsedSentence } from './parse-sentence';
import { type NameWords, readName, readNames } from './read-name';

/** How far behind "partners" the list of their names may begin, in UTF-16 units. */
const LIST_REACH = 90;
/** Longest list item that can be a partner with a word about it. */
const LONGEST_ITEM = 300;
const BULLET = /^[^\p{L}\p{N}]{0,6}/u;

/** Gives the partners that one sentence names: behind "partners such as", before "one of our partners", or as an item. */
export function findPartners(
  text: string,
  parsed: ParsedSentence,
  lead: ParsedSentence | null,
  words: NameWords,
): readonly string[] {
  const { start, end, kind } = parsed.sentence;
  if (lead && has(lead, 'partner') && !has(lead, 'processor') && end - start <= LONGEST_ITEM) {
    const bullet = BULLET.exec(text.slice(start, start + 8))?.[0].length ?? 0;
    const item = kind === 'paragraph' ? null : readName(text, start + bullet, end, words);
    return item ? [item.name] : [];
  }
  const names: string[] = [];
  for (const partner of parsed.marks.filter(({ concept }) => concept === 'partner')) {
    if (parsed.negated[partner.from]) continue;
    const single = parsed.marks.find(
      ({ concept, from, to }) =>
        concept === 'one-of' && to <= partner.from && partner.from - to <= 2 && isApposition(parsed, from),
    );
    if (single) {
      const before = parsed.tokens[single.from]?.start ?? start;
      const name = readNames(text, start, before, words).at(-1);
      if (name) names.push(name.name);
    }
    const from = listBehind(text, parsed, partner.to);
    if (from !== null) names.push(...readNames(text, from, end, words).map(({ name }) => name));
    else names.push(...readNamesFrom(text, parsed, partner.to, words, 0));
  }
  return names;
}

/** "Acme, one of our partners", "…, l’un de nos partenaires": behind a comma; "we are a broker" names nobody. */
function isApposition({ tokens }: ParsedSentence, at: number): boolean {
  const article = tokens[at - 1];
  return tokens[at]?.before === ',' || (article?.before === ',' && article.word.length === 1);
}

/** Where a list of names begins behind a word for partners: at a colon, a bracket or a "such as". */
function listBehind(text: string, parsed: ParsedSentence, to: number): number | null {
  const behind = parsed.tokens[to - 1]?.end ?? parsed.sentence.end;
  const example = parsed.marks.find(({ concept, from }) => concept === 'example' && from >= to && from - to <= 8);
  if (example) return parsed.tokens[example.to - 1]?.end ?? null;
  const mark = /[:(]/.exec(text.slice(behind, Math.min(behind + LIST_REACH, parsed.sentence.end)));
  return mark ? behind + mark.index + 1 : null;
}
