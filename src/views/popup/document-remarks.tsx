import type { DocumentOutcome } from '../../disclosure/reading';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { TouchedWords } from '../parts/touched-words';
import { useComparison } from '../parts/use-comparison';
import { formatDay } from '../phrases/dates';
import { formatSpan } from '../phrases/moments';
import { usePhrases } from '../phrases/use-phrases';

/** What is to be said about a disclosure's linked documents: those that could not be read, and those that changed. */
export function DocumentRemarks({ full }: { full: DisclosureInFull }) {
  const t = usePhrases();
  const unread = full.documents.filter(({ outcome }) => outcome !== 'kept' && outcome !== 'pending');
  const changed = full.documents.flatMap((document) => {
    const earlier = full.versions.get(document.address)?.earlier;
    return earlier?.noticeHash && document.noticeHash
      ? [{ document, since: earlier.fetchedAt, from: earlier.noticeHash, to: document.noticeHash }]
      : [];
  });
  if (!unread.length && !changed.length) return null;
  return (
    <ul class="document-remarks">
      {unread.map((document) => (
        <li key={document.address}>
          <strong>{headOf(document, t)}</strong> {t.names.outcome[document.outcome](document.detail ?? '')}
        </li>
      ))}
      {changed.map((change) => (
        <li key={change.document.address}>
          <strong>{headOf(change.document, t)}</strong>{' '}
          {t.documents.changed(...formatSpan(t.language, change.since, change.document.fetchedAt))}
          <Touched from={change.from} to={change.to} />
        </li>
      ))}
    </ul>
  );
}

function Touched({ from, to }: { from: string; to: string }) {
  const found = useComparison(from, to);
  return typeof found === 'string' ? null : <TouchedWords touches={found.touches} />;
}

function headOf({ role, fetchedAt }: DocumentOutcome, t: ReturnType<typeof usePhrases>): string {
  return `${t.documents.of(t.names.documentRole[role], formatDay(t.language, fetchedAt))}.`;
}
