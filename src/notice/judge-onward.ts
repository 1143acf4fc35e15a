import type { OnwardTransfer } from '../disclosure/reading';
import type { Mark } from './compile-lexicon';
import { givesToTrades, opensList } from './gives-to-trades';
import type { Concept } from './lexicon';
import { denied, outgoing } from './outgoing';
import { has, type ParsedSentence } from './parse-sentence';
import type { Surroundings } from './surroundings';

/** Without one of these words a sentence states nothing of the kind. */
const STATING: ReadonlySet<Concept> = new Set<Concept>(['partner', 'third', 'sell', 'sector', 'trade']);
/** How far the data may stand from the verb that sells them, in words. */
const SALE_REACH = 7;
/** As far, where the data are the subject: "your address may, unless you object, be the object of a sale". */
const SUBJECT_REACH = 16;
/** Most words in the cells of a row that only names recipients. */
const LONGEST_ROW = 20;
/** Says what one sentence states about data going on to others for their own ends, or null when it states nothing. */
export function judgeOnward(parsed: ParsedSentence, around: Surroundings, political: boolean): OnwardTransfer | null {
  if (!political && !parsed.marks.some(({ concept }) => STATING.has(concept))) return null;
  const { lead } = around;
  // "Vente de données" above a chapter says what it is about, not what is done.
  if (around.long && parsed.sentence.kind === 'heading' && !lead) return null;
  if (sells(parsed, around)) return 'sale-or-rental';
  // "We give advertisers aggregate reports."
  if (has(parsed, 'anonymous') && !has(parsed, 'data')) return null;
  // "You may object to a transfer to third parties" does not say that there is one.
  const recipients = parsed.marks.filter(
    (mark) =>
      (mark.concept === 'partner' && !(around.long && isNetwork(parsed, mark))) ||
      (mark.concept === 'third' && !around.rights && !isCountry(parsed, mark)),
  );
  const partners = recipients.filter(({ concept }) => concept === 'partner');
  const open = recipients.filter((recipient) => receives(parsed, around, recipient));
  if (has(parsed, 'sector') && recipients.length > 0 && !parsed.denies) return 'by-sector';
  if (has(parsed, 'sector') && givesToTrades(parsed, around, political, 1)) return 'by-sector';
  if (partners.length > 0 && has(parsed, 'list') && !has(parsed, 'incoming') && !denied(parsed, partners[0]))
    return parsed.tokens.some(({ word }) => ON_REQUEST.test(word)) ? 'unnamed-partners' : 'named-partners';
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

/** "Third countries", in the languages that are read: where data go, not to whom. */
const COUNTRIES = /^(?:pays|countr|land|lander|landen|pais|paises|paes[ei]|panstw|kraj|stat[io]s?$|etats?$)/;

function isCountry({ tokens }: ParsedSentence, { from, to }: Mark<Concept>): boolean {
  return [tokens[from - 1], tokens[to - 1], tokens[to]].some((token) => COUNTRIES.test(token?.word ?? ''));
}

/** A list that changes, or that is sent to who asks, names nobody here. */
const ON_REQUEST =
  /^(?:evolu|demande$|request$|anfrage$|aanvraag$|verzoek$|richiesta$|solicitud$|peticion$|pedido$|zadanie$|zyczenie$)/;

/** "Follow us on social networks" gives them nothing; "we give it to social networks" does. */
const NETWORKS = /^(?:socia[ulr]|sociaux|soziale|sociale|sociais|spolecznosciow)/;

function isNetwork({ tokens, marks }: ParsedSentence, { from, to }: Mark<Concept>): boolean {
  if (!tokens.slice(from, to).some(({ word }) => NETWORKS.test(word))) return false;
  return !marks.some(({ concept, to: end }) => concept === 'toward' && end <= from && from - end <= 2);
}

/** Data sold or let for money, and not only in a merger. */
function sells(parsed: ParsedSentence, { lead, namesOnlyHigh }: Surroundings): boolean {
  if (!has(parsed, 'sell') || has(parsed, 'merger') || has(parsed, 'incoming')) return false;
  const data = parsed.marks.filter(({ concept }) => concept === 'data' || concept === 'segment');
  return parsed.marks.some(
    (sale) =>
      sale.concept === 'sell' &&
      !denied(parsed, sale) &&
      !isSubject(parsed, sale) &&
      // "Saint-Aubrac-sur-Loue": part of a name.
      !(namesOnlyHigh && sale.from > 0 && sale.to - sale.from === 1 && parsed.tokens[sale.from]?.capital) &&
      // "Vente à distance", "car rental": a trade.
      !parsed.marks.some(({ concept, from, to }) => concept === 'trade' && from < sale.to && sale.from < to) &&
      (data.some(({ from, to }) =>
        from >= sale.from ? from - sale.to <= SALE_REACH : sale.from - to <= SUBJECT_REACH,
      ) ||
        (lead !== null && has(lead, 'data'))),
  );
}

/** "Selling data is not our business": the sale is the subject of what is denied. */
function isSubject(parsed: ParsedSentence, { from }: Mark<Concept>): boolean {
  return (
    parsed.denies &&
    from <= 1 &&
    parsed.negated.some((no, index) => no && parsed.clauseOf[index] === parsed.clauseOf[from])
  );
}

/** Says whether a partner or a third party gets data in this sentence, and not for the controller's own account. */
function receives(
  parsed: ParsedSentence,
  { lead, before, heading, answers }: Surroundings,
  recipient: Mark<Concept>,
): boolean {
  if (denied(parsed, recipient)) return false;
  const clause = parsed.clauseOf[recipient.from];
  const inClause = (concept: Concept) =>
    parsed.marks.some((mark) => mark.concept === concept && parsed.clauseOf[mark.from] === clause);
  const leads = (concept: Concept) => lead !== null && has(lead, concept);
  if (inClause('processor') || inClause('merger') || inClause('incoming')) return false;
  const opens = opensList(parsed, recipient.from);
  const third = recipient.concept === 'third';
  if (third && (inClause('authority') || parsed.conditional)) return false;
  const about =
    opens ||
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
  if (isAgent(parsed, recipient) || (answers && !third && !has(parsed, 'we'))) return true;
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

/** "By", in the languages that are read. */
const BY: ReadonlySet<string> = new Set('by par von por da dal dai door pelo pela pelos przez'.split(' '));

/** "You were invited by a partner" tells what was. */
const PAST: ReadonlySet<string> = new Set(
  'ete were was been wurden wurde bent werd fue fueron sido stato stata stati foi foram zostal zostala'.split(' '),
);

/** "You may be called by our partners." */
function isAgent(parsed: ParsedSentence, { from, concept }: Mark<Concept>): boolean {
  if (concept !== 'partner' || !has(parsed, 'you')) return false;
  return parsed.marks.some(
    (act) =>
      act.concept === 'contact' &&
      act.to <= from &&
      from - act.to <= 4 &&
      !denied(parsed, act) &&
      parsed.tokens.slice(act.to, from).some(({ word }) => BY.has(word)) &&
      !parsed.tokens.slice(Math.max(0, act.from - 3), act.from).some(({ word }) => PAST.has(word)),
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
