import type { DocumentOutcome } from '../../disclosure/reading';
import { WebLink } from '../parts/web-link';
import { formatMoment } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** Each document that the form linked to, and what became of the attempt to read it. */
export function DisclosureDocuments({ documents }: { documents: readonly DocumentOutcome[] }) {
  const t = useRoomPhrases();
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{t.list.documentsTitle}</h2>
      {documents.length === 0 && <p>{t.list.noDocuments}</p>}
      <ul class="cards">
        {documents.map(({ address, role, outcome, detail, fetchedAt, tries }) => (
          <li key={address} class="card">
            <h3>{t.names.documentRole[role]}</h3>
            <p>
              <WebLink address={address} />
            </p>
            <p>
              {t.names.outcome[outcome](detail ?? '')}
              {outcome === 'unreachable' && tries === 1 && ` ${t.list.documentRetry}`}
            </p>
            {outcome !== 'pending' && outcome !== 'fetching-off' && (
              <p class="hint">{t.list.documentWhen(formatMoment(t.language, fetchedAt))}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
