import { useEffect, useState } from 'preact/hooks';
import type { AccessRequest } from '../../disclosure/request';
import type { Letter } from '../../letter/letter';
import { readMailAddress } from '../../letter/mail/mail-address';
import { writeMailto } from '../../letter/mail/write-mailto';
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
import { makeDocx, makeMailDraft, makePdf, preparePdf } from './make-files';

/** What of a letter is noted when it is saved; the rest is drawn from its draft. */
export type NotedRequest = Omit<AccessRequest, 'language' | 'reference' | 'writtenAt'>;

/** What can be done with the letter: save it in several forms, print, copy, hand it to the mail program; saving notes it. */
export function LetterActions(props: {
  draft: LetterDraft;
  letter: Letter | null;
  contacts: readonly string[];
  request: NotedRequest;
  obstacle: string;
}) {
  const { letter: words } = useRoomPhrases();
  const { draft, letter, contacts, request } = props;
  const [status, setStatus] = useState('');
  const [isNoted, setNoted] = useState(false);
  const fileStem = words.fileName(request.kind, draft.reference);
  const isBegun = draft.name.trim() !== '';
  useEffect(() => {
    // Should it fail, the PDF says so when it is asked for.
    if (isBegun) void preparePdf().catch(() => undefined);
  }, [isBegun]);

  const ready = (): Letter | null => {
    if (letter && !props.obstacle && draft.name.trim()) return letter;
    setStatus(props.obstacle || (letter ? words.nameMissing : words.pickOne));
    if (letter && !props.obstacle) document.getElementById(NAME_FIELD)?.focus();
    return null;
  };
  const note = () => {
    const { language, reference } = draft;
    return askBackground({
      type: 'keepRequest',
      request: { ...request, language, reference, writtenAt: new Date().toISOString() },
    }).then(() => setNoted(true));
  };
  const save = async (content: BlobPart, type: string, ending: string) => {
    const file = `${fileStem}.${ending}`;
    saveFile(file, new Blob([content], { type }));
    await note().then(
      () => setStatus(words.saved(file, draft.reference)),
      () => setStatus(words.savedNotKept(file)),
    );
  };
  const make = async (ending: string, type: string, made: (finished: Letter) => Promise<BlobPart>, failed: string) => {
    const finished = ready();
    if (!finished) return;
    setStatus(words.making);
    const content = await made(finished).catch(() => null);
    if (content) await save(content, type, ending);
    else setStatus(failed);
  };
  const copy = async (textOf: (finished: Letter) => string) => {
    const finished = ready();
    if (!finished) return;
    await copyText(textOf(finished)).then(
      () => setStatus(words.copied),
      () => setStatus(words.copyFailed),
    );
  };
  const print = () => {
    if (!ready()) return;
    window.print();
    void note().catch(() => undefined);
  };
  const to = contacts.find((contact) => readMailAddress(contact)) ?? '';
  const mail = { to, from: draft.email.trim(), fileName: `${fileStem}.pdf` };
  const mailto = letter && !props.obstacle && draft.name.trim() ? writeMailto(letter, to) : null;
  return (
    <div class="panel letter-actions">
      <div class="actions">
        <Button kind="main" onClick={() => void make('pdf', 'application/pdf', makePdf, words.pdfFailed)}>
          {words.savePdf}
        </Button>
        <Button onClick={() => void make('eml', 'message/rfc822', (one) => makeMailDraft(one, mail), words.fileFailed)}>
          {words.saveDraft}
        </Button>
        <Button onClick={() => void make('docx', DOCX, makeDocx, words.fileFailed)}>{words.saveDocx}</Button>
        <Button
          onClick={() => void make('txt', 'text/plain;charset=utf-8', async (one) => renderText(one), words.fileFailed)}
        >
          {words.saveText}
        </Button>
        <Button onClick={print}>{words.print}</Button>
        <Button onClick={() => void copy(renderText)}>{words.copy}</Button>
        <Button onClick={() => void copy(({ subject }) => subject.value)}>{words.copySubject}</Button>
        {mailto && (
          <a class="button" href={mailto}>
            {words.openMail}
          </a>
        )}
      </div>
      <StatusLine text={status} />
      <h2 class="minor">{words.next}</h2>
      <p>{contacts.length ? words.nextSend : words.nextNoContact}</p>
      <ul>
        {contacts.slice(0, 3).map((contact) => (
          <li key={contact}>
            <ContactLink contact={contact} />
          </li>
        ))}
      </ul>
      {isNoted && (
        <p>
          {words.nextMore} <a href={`#/request/${request.id}`}>{words.nextLink}</a>
        </p>
      )}
    </div>
  );
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
