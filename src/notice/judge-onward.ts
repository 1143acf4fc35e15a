import type { OnwardTransfer } from '../disclosure/reading';
import type { Mark } from './compile-lexicon';
import type { Concept } from './lexicon';
import { has, type ParsedSentence } from './parse-sentence';
import type { Surroundings } from './surroundings';

/** How far the data may stand from the verb that sells them, in words. */
const SALE_REACH = 7;
/** As far, where the data are the subject: "your address may, unless you object, be the object of a sale". */
const SUBJECT_REACH = 16;
/** Most words in the cells of a row that only names recipients. */
const LONGEST_ROW = 20;
/** How far a kind of business may stand behind its preposition or "companies", in words. */
const TRADE_REACH = 8;

/** Says what one sentence states about data going on to others for their own ends, or null when it states nothing. */
export function judgeOnward(parsed: ParsedSentence, around: Surroundings, political: boolean): OnwardTransfer | null {
  const { lead, heading, before } = around;
  if (sells(parsed, lead)) return 'sale-or-rental';
  // "We give advertisers aggregate reports."
  if (has(parsed, 'anonymous') && !has(parsed, 'data')) return null;
  // "You may object to a transfer to third parties" does not say that there is one.
  const recipients = parsed.marks.filter(
    ({ concept }) => concept === 'partner' || (concept === 'third' && !around.rights),
  );
  const partners = recipients.filter(({ concept }) => concept === 'partner');
  const open = recipients.filter((recipient) => receives(parsed, lead, before, heading, recipient));
  if (has(parsed, 'sector') && recipients.length > 0 && !parsed.negated.some(Boolean)) return 'by-sector';
  if (has(parsed, 'sector') && givesToTrades(parsed, around, political, 1)) return 'by-sector';
  if (partners.length > 0 && has(parsed, 'list') && !denied(parsed, partners[0])) return 'named-partners';
  const generic = open.some(({ concept }) => concept === 'partner');
  if (givesToTrades(parsed, around, political, generic ? 2 : 1)) return 'by-sector';
  return open.length > 0 || isRow(parsed, partners) ? 'unnamed-partners' : null;
}

/** A row of a table: categories of data in one cell, partners in another. */
function isRow(parsed: ParsedSentence, partners: readonly Mark<Concept>[]): boolean {
  return (
    parsed.tokens.some(({ before }) => before === '|') &&
    parsed.tokens.length <= LONGEST_ROW &&
    partners.some((partner) => !denied(parsed, partner))
  );
}

/** Data sold or let for money, and not only in a merger. */
function sells(parsed: ParsedSentence, lead: ParsedSentence | null): boolean {
  if (!has(parsed, 'sell') || has(parsed, 'merger') || has(parsed, 'incoming')) return false;
  const data = parsed.marks.filter(({ concept }) => concept === 'data' || concept === 'segment');
  return parsed.marks.some(
    (sale) =>
      sale.concept === 'sell' &&
      !denied(parsed, sale) &&
      !isSubject(parsed, sale) &&
      // "Vente à distance" is a trade.
      !parsed.marks.some(({ concept, from, to }) => concept === 'trade' && from < sale.to && sale.from < to) &&
      (data.some(({ from, to }) =>
        from >= sale.from ? from - sale.to <= SALE_REACH : sale.from - to <= SUBJECT_REACH,
      ) ||
        (lead !== null && has(lead, 'data'))),
  );
}

/** "Selling data is not our business": the sale is the subject of what is denied. */
function isSubject(parsed: ParsedSentence, { from }: Mark<Concept>): boolean {
  return from <= 1 && parsed.negated.some((no, index) => no && parsed.clauseOf[index] === parsed.clauseOf[from]);
}

/** A verb of giving that is not denied, and does not tell how data come in. */
function outgoing(parsed: ParsedSentence): readonly Mark<Concept>[] {
  const incoming = parsed.marks.filter(({ concept }) => concept === 'incoming');
  return parsed.marks.filter(
    (act) =>
      (act.concept === 'share' || act.concept === 'sell' || act.concept === 'gets') &&
      !denied(parsed, act) &&
      !incoming.some(
        ({ from, to }) => parsed.clauseOf[from] === parsed.clauseOf[act.from] || (from < act.to && act.from < to),
      ),
  );
}

/** Data given to kinds of business ("insurers, travel agencies"), political ones among them. */
function givesToTrades(
  parsed: ParsedSentence,
  { lead, heading, before }: Surroundings,
  political: boolean,
  fewest: number,
): boolean {
  if (!has(parsed, 'trade') && !political) return false;
  if (has(parsed, 'merger') || has(parsed, 'incoming') || has(parsed, 'asked') || isProcessing(parsed)) return false;
  const trades = parsed.marks.filter((mark) => isTrade(parsed, mark, political) && !denied(parsed, mark));
  const distinct = trades.filter((mark, index) => index === 0 || mark.from >= (trades[index - 1]?.to ?? 0));
  if (distinct.length < fewest) return false;
  const headed = heading !== null && has(heading, 'recipient') && parsed.sentence.kind !== 'paragraph';
  const told = parsed.marks.some((mark) => mark.concept === 'recipient' && !denied(parsed, mark));
  if (headed || told) return !has(parsed, 'authority') && (told || parsed.sentence.kind === 'item');
  const about = has(parsed, 'data') || (lead !== null && has(lead, 'data')) || (before !== null && has(before, 'data'));
  if (!about) return false;
  const acts = outgoing(parsed);
  const ledBy = lead !== null && (has(lead, 'share') || has(lead, 'recipient')) && !lead.negated.at(-1);
  return (
    (ledBy && !has(parsed, 'authority')) || distinct.some((trade) => acts.some((act) => reaches(parsed, act, trade)))
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
  if (mark.concept === 'trade') return true;
  if (!political) return false;
  if (mark.concept !== 'political') return TRADES.has(mark.concept);
  return parsed.marks.some(({ concept, from, to }) => concept === 'body' && (to === mark.from || from === mark.to));
}

function isNextTo(trade: Mark<Concept>, from: number, to: number): boolean {
  return (trade.from >= to && trade.from - to <= 1) || (from >= trade.to && from - trade.to <= 1);
}

/** Kinds of recipients; political ones are named as such, too. */
const TRADES: ReadonlySet<Concept> = new Set<Concept>(['trade', 'actor', 'weak-actor', 'doubtful-actor']);

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

/** Says whether a partner or a third party gets data in this sentence, and not for the controller's own account. */
function receives(
  parsed: ParsedSentence,
  lead: ParsedSentence | null,
  before: ParsedSentence | null,
  heading: ParsedSentence | null,
  recipient: Mark<Concept>,
): boolean {
  if (denied(parsed, recipient)) return false;
  const clause = parsed.clauseOf[recipient.from];
  const inClause = (concept: Concept) =>
    parsed.marks.some((mark) => mark.concept === concept && parsed.clauseOf[mark.from] === clause);
  const leads = (concept: Concept) => lead !== null && has(lead, concept);
  if (inClause('processor') || inClause('merger') || inClause('incoming')) return false;
  const third = recipient.concept === 'third';
  if (third && (inClause('authority') || parsed.conditional)) return false;
  const about =
    has(parsed, 'data') ||
    isListedUnder(parsed, heading) ||
    has(parsed, 'you') ||
    leads('data') ||
    leads('you') ||
    (before !== null && has(before, 'data'));
  if (!about) return false;
  const given = parsed.marks.filter(({ concept }) => concept === 'share' || concept === 'sell' || concept === 'gets');
  if (given.length > 0) {
    const out = outgoing(parsed);
    return out.length > 0
      ? out.some((act) => isBeside(parsed, act, recipient))
      : parsed.excepted[recipient.from] === true;
  }
  if (leads('share') || isListedUnder(parsed, heading) || isDestined(parsed, recipient)) return true;
  if (!third && (has(parsed, 'recipient') || leads('recipient'))) return true;
  return (
    !third &&
    parsed.marks.some(
      (act) =>
        (act.concept === 'contact' || act.concept === 'access' || act.concept === 'collect') &&
        act.from >= recipient.to &&
        parsed.clauseOf[act.from] === clause &&
        !denied(parsed, act),
    )
  );
}

/** "To whom we give them": below, "To two networks, if you agree" needs no verb. */
function isListedUnder(parsed: ParsedSentence, heading: ParsedSentence | null): boolean {
  if (heading === null || !has(heading, 'recipient')) return false;
  return parsed.marks.some(({ concept, from }) => concept === 'toward' && from === 0);
}

/** "They are destined for the company and, if you tick the box, for its partners": however far from the verb. */
function isDestined(parsed: ParsedSentence, { from }: Mark<Concept>): boolean {
  const behind = parsed.marks.some(({ concept, to }) => concept === 'toward' && to <= from && from - to <= 1);
  return behind && parsed.tokens.slice(0, from).some(({ word }) => DESTINED.test(word));
}

const DESTINED = /^(?:destin|bestimmt|bestemd|intended|przeznacz)/;

/** In the same clause, or in one that hangs on it ("… partners, to whom we give"). */
function isBeside(parsed: ParsedSentence, act: Mark<Concept>, recipient: Mark<Concept>): boolean {
  if (parsed.clauseOf[act.from] === parsed.clauseOf[recipient.from]) return true;
  const [first, second] = act.from < recipient.from ? [act, recipient] : [recipient, act];
  return !parsed.tokens.slice(first.to, second.from + 1).some(({ before }) => before === ';');
}

function denied(parsed: ParsedSentence, mark: Mark<Concept> | undefined): boolean {
  if (!mark) return true;
  return parsed.negated[mark.from] === true && parsed.excepted[mark.from] !== true;
}
