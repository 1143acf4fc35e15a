import type { NoticeRole } from '../disclosure/schema';
import { cleanLine, PRINTED, quoteInline } from './clean-text';
import { formatMoment } from './format-dates';
import { BOOKS } from './languages/books';
import type { LetterLanguage } from './letter';
import type { DisclosureEvidence } from './letter-source';

/** A legal text that was read for a disclosure. */
interface TextRead {
  hash: string;
  role: NoticeRole;
  title: string;
  address: string;
  readAt: string;
  /** BCP 47; empty when unknown. */
  language: string;
}

/** The texts kept with a disclosure, those beside the form first; the same text at two addresses counts as two. */
export function listTextsRead({ disclosure, documents, notices }: DisclosureEvidence): TextRead[] {
  const kept = new Map(notices.map((notice) => [notice.hash, notice]));
  const shown = disclosure.notices.map(({ hash, role }) => ({
    hash,
    role,
    address: disclosure.place.address,
    readAt: disclosure.sentAt,
  }));
  const fetched = documents.flatMap(({ noticeHash, role, address, fetchedAt }) =>
    noticeHash ? [{ hash: noticeHash, role, address, readAt: fetchedAt }] : [],
  );
  return [...shown, ...fetched].map((text) => {
    const notice = kept.get(text.hash);
    return { ...text, title: notice?.title ?? '', language: notice?.language ?? '' };
  });
}

/** What sort of text it is, as the first words of a line. */
export function headRole(role: NoticeRole, language: LetterLanguage): string {
  return capitalise(BOOKS[language].names.roles[role]);
}

/** Where a quoted passage stood: kind, title, address, time of reading and the SHA-256 of the whole text. */
export function attributeTo(text: TextRead, timeZone: string, language: LetterLanguage): string {
  const role = headRole(text.role, language);
  const title = text.title ? ` ${quoteInline(text.title, PRINTED.title, language)}` : '';
  const address = cleanLine(text.address, PRINTED.address);
  const moment = formatMoment(text.readAt, timeZone, language);
  return BOOKS[language].frame.attribution(role, title, address, moment, text.hash);
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
