import type { CompiledLexicon, Mark } from './compile-lexicon';
import { findLegalForm } from './legal-form';
import type { Concept } from './lexicon';
import { has, type ParsedSentence } from './parse-sentence';
import { type NameWords, readName, readNames } from './read-name';

/** How far behind "partners" the list of their names may begin, in UTF-16 units. */
const LIST_REACH = 90;
/** Longest list item that can be a partner with a word about it. */
const LONGEST_ITEM = 300;
/** How many words of no name may stand between "to" and a name, or between two names. */
const MOST_BETWEEN = 3;
/** How far behind the verb the preposition of a recipient may stand, in words. */
const FARTHEST = 14;
/** "By e-mail", "for Acme": prepositions that lead to no recipient. */
const AGENTS: ReadonlySet<string> = new Set(
  'par by von durch por per da door pour for para fur voor przez dla'.split(' '),
);
/** "Avenue Charles de Gaulle": a name that a street has. */
const STREET =
  /(?:rue|avenue|av\.|place|boulevard|bd|quai|allée|allées|cours|square|impasse|chemin|route) (?:de |du |des |la |le |les |l[’']|d[’']){0,2}$/i;
const BULLET = /^[^\p{L}\p{N}]{0,6}/u;
/** Nouns have capitals here, so a name needs a legal form behind it. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de']);

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
    else names.push(...namesAt(text, parsed, partner.to, words, 0));
  }
  return names;
}

/** "Acme, one of our partners", "…, l’un de nos partenaires": behind a comma; "we are a broker" names nobody. */
function isApposition({ tokens }: ParsedSentence, at: number): boolean {
  return tokens[at]?.before === ',' || tokens[at - 1]?.before === ',';
}

/**
 * Gives the companies to which a sentence gives data by name: "remis à Natura Senteurs", "La Boîte Gourmande reçoit mon
 * adresse". Who works for the controller, an authority or the buyer of the business is no partner.
 */
export function findNamedRecipients(
  text: string,
  parsed: ParsedSentence,
  words: NameWords,
  { lexicon }: CompiledLexicon,
): readonly string[] {
  if (!has(parsed, 'data') || has(parsed, 'incoming') || has(parsed, 'processor') || has(parsed, 'merger')) return [];
  if (has(parsed, 'authority') || has(parsed, 'asked')) return [];
  const names: string[] = [];
  for (const act of parsed.marks) {
    if (act.concept !== 'share' && act.concept !== 'gets') continue;
    if (parsed.negated[act.from]) continue;
    if (act.concept === 'gets') {
      names.push(...namesBefore(text, parsed, act, words), ...namesAt(text, parsed, act.from + 1, words, MOST_BETWEEN));
      continue;
    }
    for (const to of parsed.marks) {
      if (to.concept !== 'toward' || to.from < act.to - 1 || to.from - act.to > FARTHEST) continue;
      if (AGENTS.has(parsed.tokens[to.from]?.word ?? '')) continue;
      names.push(...namesAt(text, parsed, to.to, words, MOST_BETWEEN));
    }
  }
  const formed = (name: string) => {
    const at = text.indexOf(name, parsed.sentence.start);
    return findLegalForm(text.slice(at, at + name.length + 12)) !== undefined;
  };
  const inAddress = (name: string) =>
    STREET.test(
      text.slice(
        Math.max(0, text.indexOf(name, parsed.sentence.start) - 24),
        text.indexOf(name, parsed.sentence.start),
      ),
    );
  const unique = [...new Set(names)].filter(
    (name) => !names.some((other) => other !== name && other.includes(name)) && !inAddress(name),
  );
  return CAPITAL_NOUNS.has(lexicon.language) ? unique.filter(formed) : unique;
}

/** Names from a word on, as many as stand in a row, with at most `between` other words before each. */
function namesAt(
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
    } else strangers++;
    if (names.length > 0 && strangers > 2) break;
  }
  return names;
}

/** Names that stand, in a row, right before the verb whose subject they are. */
function namesBefore(text: string, parsed: ParsedSentence, act: Mark<Concept>, words: NameWords): readonly string[] {
  const at = parsed.tokens[act.from]?.start ?? 0;
  const from = Math.max(parsed.sentence.start, at - 160);
  const found = readNames(text, from, at, words);
  const last = found.at(-1);
  return last && at - last.end <= 12 ? found.map(({ name }) => name) : [];
}

/** Where a list of names begins behind a word for partners: at a colon, a bracket or a "such as". */
function listBehind(text: string, parsed: ParsedSentence, to: number): number | null {
  const behind = parsed.tokens[to - 1]?.end ?? parsed.sentence.end;
  const example = parsed.marks.find(({ concept, from }) => concept === 'example' && from >= to && from - to <= 8);
  if (example) return parsed.tokens[example.to - 1]?.end ?? null;
  const mark = /[:(]/.exec(text.slice(behind, Math.min(behind + LIST_REACH, parsed.sentence.end)));
  return mark ? behind + mark.index + 1 : null;
}
