import { useState } from 'preact/hooks';
import type { DocumentOutcome } from '../../disclosure/reading';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { TouchedWords } from '../parts/touched-words';
import { useComparison } from '../parts/use-comparison';
import { formatDay } from '../phrases/dates';
import { formatSpan } from '../phrases/moments';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { ChangedText } from './changed-text';

/** What other looks at a document showed, before and since: no change, a change and which, or why it could not be read. */
export function DocumentVersions({ document, full }: { document: DocumentOutcome; full: DisclosureInFull }) {
  const t = useRoomPhrases();
  const { earlier, later } = full.versions.get(document.address) ?? {};
  const day = (moment: string) => formatDay(t.language, moment);
  const language = full.notices.find(({ hash }) => hash === document.noticeHash)?.language ?? '';
  const { noticeHash } = document;
  if (!noticeHash) return null;
  return (
    <>
      {earlier?.noticeHash && (
        <Change
          words={t.documents.changed(...formatSpan(t.language, earlier.fetchedAt, document.fetchedAt))}
          from={earlier.noticeHash}
          to={noticeHash}
          language={language}
        />
      )}
      {later && !later.noticeHash && (
        <p>
          {t.documents.lookFailed(day(later.fetchedAt))} {t.names.outcome[later.outcome](later.detail ?? '')}
        </p>
      )}
      {later?.noticeHash === noticeHash && <p>{t.documents.unchanged(day(later.fetchedAt))}</p>}
      {later?.noticeHash && later.noticeHash !== noticeHash && (
        <Change
          words={t.documents.changed(...formatSpan(t.language, document.fetchedAt, later.fetchedAt))}
          from={noticeHash}
          to={later.noticeHash}
          language={language}
        />
      )}
    </>
  );
}

/** What changed between two kept texts: what it bears on, and the texts in one, on demand. */
export function Change({ words, from, to, language }: { words: string; from: string; to: string; language: string }) {
  const { documents } = useRoomPhrases();
  const found = useComparison(from, to);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p>
        <strong>{words}</strong>
      </p>
      {typeof found === 'string' ? (
        <p role="status">{found === 'comparing' ? documents.comparing : documents.compareFailed}</p>
      ) : (
        <>
          <TouchedWords touches={found.touches} />
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{documents.show}</summary>
            {isOpen && <ChangedText parts={found.parts} language={language} />}
          </details>
        </>
      )}
    </>
  );
}
