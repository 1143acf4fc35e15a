import { useState } from 'preact/hooks';
import type { Holder } from '../../disclosure/holder';
import type { Letter } from '../../letter/letter';
import { renderText } from '../../letter/render-text';
import { askBackground } from '../parts/ask-background';
import { Button } from '../parts/button';
import { ContactLink } from '../parts/contact-link';
import { copyText } from '../parts/copy-text';
import { saveFile } from '../parts/save-file';
import { StatusLine } from '../parts/status-line';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import type { LetterDraft } from './compose-letter';
import { NAME_FIELD } from './letter-identity';
import { makePdf } from './make-pdf';

/** What can be done with the letter: save it as PDF or text, copy it; a saved letter is noted in the ledger. */
export function LetterActions(props: { draft: LetterDraft; holder: Holder; letter: Letter | null }) {
  const { letter: words } = useRoomPhrases();
  const { draft, holder, letter } = props;
  const [status, setStatus] = useState('');
  const [requestId] = useState(() => crypto.randomUUID());

  const ready = (): Letter | null => {
    if (letter && draft.name.trim()) return letter;
    setStatus(letter ? words.nameMissing : words.pickOne);
    if (letter) document.getElementById(NAME_FIELD)?.focus();
    return null;
  };
  const save = async (content: BlobPart, type: string, ending: string) => {
    const file = `${words.fileName(draft.reference)}.${ending}`;
    saveFile(file, new Blob([content], { type }));
    await askBackground({ type: 'keepRequest', request: requestOf(requestId, draft, holder) }).then(
      () => setStatus(words.saved(file, draft.reference)),
      () => setStatus(words.savedNotKept(file)),
    );
  };
  const saveText = async () => {
    const finished = ready();
    if (finished) await save(renderText(finished), 'text/plain;charset=utf-8', 'txt');
  };
  const savePdf = async () => {
    const finished = ready();
    if (!finished) return;
    setStatus(words.making);
    const pdf = await makePdf(finished).catch(() => null);
    if (pdf) await save(pdf, 'application/pdf', 'pdf');
    else setStatus(words.pdfFailed);
  };
  const copy = async () => {
    const finished = ready();
    if (!finished) return;
    await copyText(renderText(finished)).then(
      () => setStatus(words.copied),
      () => setStatus(words.copyFailed),
    );
  };
  return (
    <div class="panel">
      <div class="actions">
        <Button kind="main" onClick={() => void savePdf()}>
          {words.savePdf}
        </Button>
        <Button onClick={() => void saveText()}>{words.saveText}</Button>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <StatusLine text={status} />
      <h2 class="minor">{words.next}</h2>
      <p>{holder.contacts.length ? words.nextSend : words.nextNoContact}</p>
      <ul>
        {holder.contacts.slice(0, 3).map((contact) => (
          <li key={contact}>
            <ContactLink contact={contact} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function requestOf(id: string, draft: LetterDraft, holder: Holder) {
  return {
    id,
    kind: 'access' as const,
    holderId: holder.id,
    disclosureIds: [...draft.disclosureIds],
    language: draft.language,
    reference: draft.reference,
    writtenAt: new Date().toISOString(),
  };
}
