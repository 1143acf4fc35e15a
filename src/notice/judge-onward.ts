import type { OnwardTransfer } from '../disclosure/reading';
import type { Mark } from './compile-lexicon';
import type { Concept } from './lexicon';
import type { ParsedSentence } from './parse-sentence';

/** How far the data may stand from the verb that sells them, in words. */
const SALE_REACH = 7;

/** Says what one sentence states about data going on to others for their own ends, or null when it states nothing. */
export function judgeOnward(parsed: ParsedSentence, lead: ParsedSentence | null): OnwardTransfer | null {
  if (sells(parsed, lead)) return 'sale-or-rental';
  const recipients = parsed.marks.filter(({ concept }) => concept === 'partner' || concept === 'third');
  const led = lead ? lead.marks.filter(({ concept }) => concept === 'partner') : [];
  const listed = parsed.marks.some(({ concept }) => concept === 'sector');
  const partners = recipients.filter(({ concept }) => concept === 'partner');
  if (listed && recipients.length > 0 && !parsed.negated.some(Boolean)) return 'by-sector';
  if (partners.length > 0 && parsed.marks.some(({ concept }) => concept === 'list')) {
    if (!denied(parsed, partners[0])) return 'named-partners';
  }
  if (recipients.some((recipient) => receives(parsed, lead, recipient))) return 'unnamed-partners';
  return led.length > 0 && lead && led.some((recipient) => receives(lead, null, recipient)) ? null : null;
}

/** Data sold or let for money, and not only in a merger. */
function sells(parsed: ParsedSentence, lead: ParsedSentence | null): boolean {
  if (parsed.marks.some(({ concept }) => concept === 'merger')) return false;
  return parsed.marks.some(
    (sale) =>
      sale.concept === 'sell' &&
      !denied(parsed, sale) &&
      (parsed.marks.some(
        (data) =>
          data.concept === 'data' &&
          parsed.clauseOf[data.from] === parsed.clauseOf[sale.from] &&
          data.from - sale.to <= SALE_REACH &&
          sale.from - data.to <= SALE_REACH,
      ) ||
        (lead?.marks.some(({ concept }) => concept === 'data') ?? false)),
  );
}

/** Says whether a partner or a third party gets data in this sentence, and not for the controller's own account. */
function receives(parsed: ParsedSentence, lead: ParsedSentence | null, recipient: Mark<Concept>): boolean {
  const clause = parsed.clauseOf[recipient.from];
  const inClause = (concept: Concept) =>
    parsed.marks.filter((mark) => mark.concept === concept && parsed.clauseOf[mark.from] === clause);
  const says = (concept: Concept) =>
    inClause(concept).length > 0 || (lead?.marks.some((mark) => mark.concept === concept) ?? false);
  if (denied(parsed, recipient)) return false;
  if (inClause('processor').length > 0 || inClause('merger').length > 0) return false;
  if (recipient.concept === 'third' && (inClause('authority').length > 0 || parsed.conditional)) return false;
  const acts = [...inClause('share'), ...inClause('sell')];
  const about = says('data') || says('you');
  if (acts.length > 0 && acts.every((act) => denied(parsed, act)) && !parsed.excepted[recipient.from]) return false;
  if (acts.length > 0 && about) return true;
  if (lead && says('share') && about) return true;
  if (says('recipient') && recipient.concept === 'partner') return true;
  const later = [...inClause('contact'), ...inClause('access'), ...inClause('collect')];
  return (
    recipient.concept === 'partner' && later.some((act) => act.from >= recipient.to && !denied(parsed, act)) && about
  );
}

function denied(parsed: ParsedSentence, mark: Mark<Concept> | undefined): boolean {
  if (!mark) return true;
  return parsed.negated[mark.from] === true && parsed.excepted[mark.from] !== true;
}
