import type { DisclosureInFull } from '../../ledger/ledger-reader';
import type { Phrases } from '../phrases/french';

/** Says which text of a disclosure a notice is, by the role it was kept in: « Politique de confidentialité ». */
export function nameNotice(full: DisclosureInFull, hash: string, t: Phrases): string {
  const document = full.documents.find(({ noticeHash }) => noticeHash === hash);
  const shown = full.disclosure.notices.find((notice) => notice.hash === hash);
  return t.names.documentRole[document?.role ?? shown?.role ?? 'beside-form'];
}

/** Where a notice was read: the document's address, or the page for one beside the form. */
export function addressOfNotice(full: DisclosureInFull, hash: string): string {
  return full.documents.find(({ noticeHash }) => noticeHash === hash)?.address ?? full.disclosure.place.address;
}
