import type { ComponentProps } from 'preact';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { formatDay } from '../phrases/dates';
import type { Phrases } from '../phrases/french';
import { nameNotice } from './name-notice';
import type { Quotable, Verdict } from './verdict';

/** What the notices of a disclosure said on the day, ready to be shown; `most` caps the passages of each kind. */
export function verdictOf(full: DisclosureInFull, t: Phrases, most: number): ComponentProps<typeof Verdict> {
  const { assessment, disclosure, notices, readings } = full;
  const quote = ({ noticeHash, passage }: (typeof assessment.politicalPassages)[number]): Quotable => {
    const notice = notices.find(({ hash }) => hash === noticeHash);
    return {
      text: passage.text,
      ...(notice ? { language: notice.language, source: nameNotice(full, notice.hash, t) } : {}),
    };
  };
  return {
    political: assessment.political,
    onward: assessment.onward,
    when: t.verdict.on(formatDay(t.language, disclosure.sentAt)),
    quotes: pickPassages(full, most).map(quote),
    onwardQuotes: assessment.onwardPassages.slice(0, most).map(quote),
    unreadReason:
      disclosure.remembered?.source ?? (readings.length ? readings.at(-1)?.reading.unreadReason : 'no-notice'),
  };
}

/** A contradiction needs one passage of each side at least, however few are shown. */
function pickPassages({ assessment }: DisclosureInFull, most: number) {
  const { political, politicalPassages } = assessment;
  return politicalPassages.slice(0, political === 'contradictory' ? Math.max(most, 2) : most);
}
