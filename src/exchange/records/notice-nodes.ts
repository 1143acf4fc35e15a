import type { NoticeRole } from '../../disclosure/schema';
import { NOT_STATED, type RecordSource } from './record-source';
import { type GraphNode, nameContent, refer } from './vocabulary';

const TYPES: Readonly<Record<NoticeRole, string>> = {
  'beside-form': 'dpv:PrivacyNotice',
  'privacy-policy': 'dpv:PrivacyNotice',
  rules: 'dpv:Notice',
  'legal-notice': 'dpv:Notice',
  'partner-list': 'dpv:Notice',
};

/** The texts of a disclosure by their SHA-256, with address and time; those that could not be read, with the reason. */
export function tellNotices({ disclosure, notices, documents }: RecordSource): GraphNode[] {
  const kept = notices.map(({ hash, title, language, keptAt }): GraphNode => {
    const from = documents.find(({ noticeHash }) => noticeHash === hash);
    const role = from?.role ?? disclosure.notices.find((shown) => shown.hash === hash)?.role ?? 'beside-form';
    // Beside a box, it is what consent was asked with.
    const asksConsent = role === 'beside-form' && disclosure.boxes.length > 0;
    return {
      '@id': nameContent(hash),
      '@type': asksConsent ? 'dpv:ConsentNotice' : TYPES[role],
      'dct:identifier': `sha256:${hash}`,
      'dct:title': title,
      'dct:language': language,
      'dct:date': keptAt,
      'cp:noticeRole': role,
      'schema:url': from?.address ?? disclosure.place.address,
    };
  });
  const unread = documents
    .filter(({ noticeHash, outcome }) => noticeHash === undefined && outcome !== 'pending')
    .map(
      ({ address, role, outcome, detail, fetchedAt }): GraphNode => ({
        '@type': TYPES[role],
        'dct:date': fetchedAt,
        'cp:noticeRole': role,
        'cp:outcome': detail ? `${outcome} ${detail}` : outcome,
        'schema:url': address,
        'dpv:hasApplicability': refer('dpv:NotAvailable'),
      }),
    );
  const all = [...kept, ...unread];
  if (all.length > 0) return all;
  const none = { 'dct:description': NOT_STATED, 'dpv:hasApplicability': refer('dpv:NotAvailable') };
  return [{ '@type': 'dpv:PrivacyNotice', ...none }];
}
