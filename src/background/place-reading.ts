import type { PlacedReading } from '../disclosure/identify-holders';
import type { NoticeReading } from '../disclosure/reading';
import type { NoticeRole } from '../disclosure/schema';
import { readPartnerList } from '../notice/read-partner-list';

/** Where a notice that was read came from; `address` is null for one beside the form. */
interface NoticePlace {
  noticeHash: string;
  text: string;
  address: string | null;
  role: NoticeRole;
  links?: readonly { address: string; label: string }[];
}

/** A reading with its place; of a document that the form gives as its list of partners, the names in the list too. */
export function placeReading(
  reading: NoticeReading,
  { noticeHash, text, address, role, links }: NoticePlace,
): PlacedReading {
  const listed = role === 'partner-list' ? readPartnerList(text, links) : [];
  return { address, noticeHash, reading, listed };
}
