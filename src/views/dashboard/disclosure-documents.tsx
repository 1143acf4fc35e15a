import { useState } from 'preact/hooks';
import type { DocumentOutcome } from '../../disclosure/reading';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { askBackground } from '../parts/ask-background';
import { Button } from '../parts/button';
import { useShell } from '../parts/shell';
import { StatusLine } from '../parts/status-line';
import { WebLink } from '../parts/web-link';
import { formatMoment } from '../phrases/moments';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { DocumentVersions } from './document-versions';

/** Each document that the form linked to, what became of the attempt to read it, and what it says since. */
export function DisclosureDocuments({ full }: { full: DisclosureInFull }) {
  const t = useRoomPhrases();
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{t.list.documentsTitle}</h2>
      {full.documents.length === 0 && <p>{t.list.noDocuments}</p>}
      <ul class="cards">
        {full.documents.map((document) => (
          <LinkedDocument key={document.address} document={document} full={full} />
        ))}
      </ul>
    </section>
  );
}

function LinkedDocument({ document, full }: { document: DocumentOutcome; full: DisclosureInFull }) {
  const t = useRoomPhrases();
  const { address, role, outcome, detail, fetchedAt, tries } = document;
  const isAsked = outcome !== 'pending' && outcome !== 'fetching-off';
  return (
    <li class="card">
      <h3>{t.names.documentRole[role]}</h3>
      <p>
        <WebLink address={address} />
      </p>
      <p>
        {t.names.outcome[outcome](detail ?? '')}
        {outcome === 'unreachable' && tries === 1 && ` ${t.list.documentRetry}`}
      </p>
      {isAsked && <p class="hint">{t.list.documentWhen(formatMoment(t.language, fetchedAt))}</p>}
      <DocumentVersions document={document} full={full} />
      {outcome !== 'pending' && <LookAgain document={document} />}
    </li>
  );
}

/** Asks for the document once more; not offered while the user has switched fetching off. */
function LookAgain({ document }: { document: DocumentOutcome }) {
  const { documents } = useRoomPhrases();
  const { settings } = useShell();
  const [status, setStatus] = useState('');
  const { disclosureId, address, outcome } = document;
  if (!settings.fetchDocuments) return null;
  const look = () => {
    setStatus(documents.looking);
    askBackground({ type: 'lookAgain', disclosureId, address }).then(
      () => setStatus(documents.looked),
      () => setStatus(documents.lookError),
    );
  };
  return (
    <>
      <Button onClick={look} disabled={status === documents.looking}>
        {outcome === 'kept' ? documents.look : documents.retry}
      </Button>
      <StatusLine text={status} />
    </>
  );
}
