import type { Mark } from './compile-lexicon';
import type { Concept } from './lexicon';
import { denied, outgoing } from './outgoing';
import { has, type ParsedSentence } from './parse-sentence';
import type { Surroundings } from './surroundings';

/** How far a kind of business may stand behind its preposition or "companies", in words. */
const TRADE_REACH = 8;

/** "Hollybank Garden Supplies", "AB Assurance (who …)": between two words with capitals, or behind one and before a bracket. */
function isInName({ tokens }: ParsedSentence, { from, to }: Mark<Concept>): boolean {
  const [before, first, next] = [tokens[from - 1], tokens[from], tokens[to]];
  if (!before?.capital || !first?.capital || first.before !== ' ') return false;
  return next?.before === '(' || (next?.capital === true && next.before === ' ');
}

/** "The bank of the payee" is one, in its own matter; "insurers", or "companies of the insurance trade", are kinds. */
function isOne({ tokens, marks }: ParsedSentence, { from, to }: Mark<Concept>): boolean {
  const before = tokens[from - 1]?.word ?? '';
  if (ENGLISH_ARTICLES.has(before)) return !/s$/.test(tokens[to - 1]?.word ?? '');
  if (!SINGULAR_ARTICLES.has(before)) return false;
  return !marks.some(
    ({ concept, from: start, to: end }) =>
      !SINGULAR_ARTICLES.has(tokens[start - 1]?.word ?? '') &&
      (concept === 'company' || concept === 'sector' || concept === 'body' || concept === 'partner') &&
      end <= from &&
      from - end <= KIND_REACH,
  );
}

const ENGLISH_ARTICLES = new Set('the your an that'.split(' '));
const SINGULAR_ARTICLES = new Set('la le l du au votre sa el al del il lo alla allo della dello alla dalla'.split(' '));
/** "Companies in the field of", "entreprises du secteur de la". */
const KIND_REACH = 5;

/** Data given to kinds of business ("insurers, travel agencies"), political ones among them. */
export function givesToTrades(
  parsed: ParsedSentence,
  around: Surroundings,
  political: boolean,
  fewest: number,
): boolean {
  const { lead, heading, before, answers, long } = around;
  if (speaksOfOthers(parsed, around, political)) return false;
  const distinct = listTrades(parsed, around, political);
  if (distinct.length < fewest) return false;
  const asked = heading !== null && has(heading, 'recipient');
  // "Who gets them?", and below, in a sentence: "To bodies of these sectors: …".
  if (asked && has(parsed, 'sector') && distinct.length >= FEWEST_SECTORS) return true;
  const headed = asked && (answers || parsed.sentence.kind !== 'paragraph');
  const told = parsed.marks.some((mark) => mark.concept === 'recipient' && !denied(parsed, mark));
  // "Media, for the results": one kind alone, below a heading, is no list of kinds.
  if (long && headed && !told && distinct.length < 2 && !has(parsed, 'company')) return false;
  if (headed || told) return !has(parsed, 'authority') && (told || answers || parsed.sentence.kind === 'item');
  if (distinct.some((trade) => opensList(parsed, trade.from) || writes(parsed, trade))) return true;
  const about = has(parsed, 'data') || (lead !== null && has(lead, 'data')) || (before !== null && has(before, 'data'));
  if (!about) return false;
  const acts = outgoing(parsed);
  const ledBy = lead !== null && (has(lead, 'share') || has(lead, 'recipient')) && !lead.negated.at(-1);
  return (
    (ledBy && !has(parsed, 'authority')) || distinct.some((trade) => acts.some((act) => reaches(parsed, act, trade)))
  );
}

/** No kind of business, or one that is named for another reason. */
function speaksOfOthers(parsed: ParsedSentence, { long, rights, declares }: Surroundings, political: boolean): boolean {
  if (!has(parsed, 'trade') && !political) return true;
  // Whom to write to, who is responsible, and what the law wants to be given.
  if (long && !political && (rights || declares || has(parsed, 'authority'))) return true;
  return isMerger(parsed) || has(parsed, 'incoming') || has(parsed, 'asked') || isProcessing(parsed);
}

/** The kinds of business that are named and not denied, each once. */
function listTrades(
  parsed: ParsedSentence,
  { long, namesOnlyHigh }: Surroundings,
  political: boolean,
): readonly Mark<Concept>[] {
  const trades = parsed.marks.filter(
    (mark) =>
      isTrade(parsed, mark, political) &&
      !denied(parsed, mark) &&
      !(long && isOne(parsed, mark)) &&
      !(namesOnlyHigh && isInName(parsed, mark)),
  );
  return trades.filter((mark, index) => index === 0 || mark.from >= (trades[index - 1]?.to ?? 0));
}

/** "Disclosed to: retailers; lenders": what is given stands above, or in another column. */
export function opensList({ marks, tokens }: ParsedSentence, at: number): boolean {
  return marks.some(
    ({ concept, from, to }) =>
      (concept === 'share' || concept === 'sell' || concept === 'gets') &&
      from <= 2 &&
      to <= at &&
      tokens.slice(to, Math.min(at, to + 2) + 1).some(({ before }) => before === ':'),
  );
}

/** "Kinds of buyers" buy lists, not the business. */
function isMerger({ marks }: ParsedSentence): boolean {
  return marks.some(
    ({ concept, from, to }) =>
      concept === 'merger' && !marks.some((kind) => kind.concept === 'recipient' && kind.from < from && kind.to >= to),
  );
}

/** "Suppliers" work for the controller, "broadband suppliers" are a trade. */
function isProcessing(parsed: ParsedSentence): boolean {
  const trades = parsed.marks.filter(({ concept }) => concept === 'trade');
  return parsed.marks.some(
    ({ concept, from, to }) =>
      concept === 'processor' && !(to - from === 1 && trades.some((trade) => isNextTo(trade, from, to))),
  );
}

/** An insurer, a party; also a body of any kind with "political" beside it. */
function isTrade(parsed: ParsedSentence, mark: Mark<Concept>, political: boolean): boolean {
  // "Our insurer" works for us.
  if (mark.concept === 'trade') return !parsed.marks.some(({ concept, to }) => concept === 'we' && to === mark.from);
  if (!political) return false;
  if (mark.concept !== 'political') return TRADES.has(mark.concept);
  return parsed.marks.some(({ concept, from, to }) => concept === 'body' && (to === mark.from || from === mark.to));
}

function isNextTo(trade: Mark<Concept>, from: number, to: number): boolean {
  return (trade.from >= to && trade.from - to <= 1) || (from >= trade.to && from - trade.to <= 1);
}

/** Kinds of recipients; political ones are named as such, too. */
const TRADES: ReadonlySet<Concept> = new Set<Concept>(['trade', 'actor', 'weak-actor', 'doubtful-actor']);

/** Fewest kinds of business that make a list of sectors by themselves. */
const FEWEST_SECTORS = 3;
/** How far a verb may stand behind those who do it, in words. */
const WRITES_REACH = 6;

/** "Companies of the energy sector may call you." */
function writes(parsed: ParsedSentence, trade: Mark<Concept>): boolean {
  const { marks, clauseOf } = parsed;
  if (!has(parsed, 'you')) return false;
  const are = marks.some(
    ({ concept, from, to }) =>
      concept === 'company' &&
      clauseOf[from] === clauseOf[trade.from] &&
      ((to <= trade.from && trade.from - to <= KIND_REACH) || (from >= trade.to && from - trade.to <= 1)),
  );
  return (
    are &&
    marks.some(
      (act) =>
        act.concept === 'contact' &&
        act.from >= trade.to &&
        act.from - trade.to <= WRITES_REACH &&
        clauseOf[act.from] === clauseOf[trade.from] &&
        !denied(parsed, act),
    )
  );
}

/** Who gets data stands anywhere in the sentence; who is given data stands behind "to" or "companies". */
function reaches(parsed: ParsedSentence, act: Mark<Concept>, trade: Mark<Concept>): boolean {
  if (act.concept === 'gets') return true;
  const near = ({ from, to }: Mark<Concept>) =>
    to <= trade.from + 1 && from <= trade.from && trade.from - to <= TRADE_REACH;
  const guides = parsed.marks.filter(
    ({ concept }) => concept === 'toward' || concept === 'company' || concept === 'client' || TRADES.has(concept),
  );
  const inner = parsed.tokens.slice(act.to, trade.from).some(({ before }) => before === '.');
  return !inner && (guides.some((mark) => mark !== trade && near(mark)) || trade.from - act.to <= TRADE_REACH);
}
