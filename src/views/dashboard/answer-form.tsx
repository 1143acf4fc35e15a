import { useId, useState } from 'preact/hooks';
import { ANSWER_KINDS, ANSWER_PARTS, type Answer, type AnswerKind, type AnswerPart } from '../../disclosure/answer';
import type { AccessRequest } from '../../disclosure/request';
import { askBackground } from '../parts/ask-background';
import { Button } from '../parts/button';
import { StatusLine } from '../parts/status-line';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { DayField } from './day-field';
import { fileOf } from './file-of';
import { linesOf } from './typed-lines';

/** Most bytes of the files of one answer. */
const MOST_BYTES = 10 * 1024 * 1024;

interface AnswerDraft {
  receivedOn: string;
  kind: AnswerKind;
  missing: AnswerPart[];
  recipients: string;
  sources: string;
}

const EMPTY: AnswerDraft = { receivedOn: '', kind: 'complete', missing: [], recipients: '', sources: '' };

/** Notes an answer: when it came, what it is, what it lacks, whom it names, and its files. */
export function AnswerForm({ request }: { request: AccessRequest }) {
  const { followUp } = useRoomPhrases();
  const [draft, setDraft] = useState(EMPTY);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [status, setStatus] = useState('');
  const [kindId, filesId] = [useId(), useId()];
  const change = (part: Partial<AnswerDraft>) => setDraft((now) => ({ ...now, ...part }));
  const save = async () => {
    if (!draft.receivedOn) return setStatus(followUp.dayMissing);
    if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return setStatus(followUp.filesTooLarge);
    const answer = { ...answerOf(draft, request.id), files: await Promise.all(files.map(fileOf)) };
    await askBackground({ type: 'keepAnswer', answer }).then(
      () => {
        setStatus(followUp.answerSaved);
        setDraft(EMPTY);
        setFiles([]);
      },
      () => setStatus(followUp.notSaved),
    );
  };
  return (
    <fieldset class="panel">
      <legend>{followUp.noteAnswer}</legend>
      <DayField label={followUp.answerOn} value={draft.receivedOn} onInput={(receivedOn) => change({ receivedOn })} />
      <div class="line">
        <label for={kindId}>{followUp.answerKind}</label>
        <select
          id={kindId}
          value={draft.kind}
          onChange={(event) =>
            change({ kind: ANSWER_KINDS.find((kind) => kind === event.currentTarget.value) ?? 'complete' })
          }
        >
          {ANSWER_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {followUp.answerKinds[kind]}
            </option>
          ))}
        </select>
      </div>
      {draft.kind === 'incomplete' && <MissingParts chosen={draft.missing} choose={(missing) => change({ missing })} />}
      <Names
        label={followUp.namedRecipients}
        value={draft.recipients}
        onInput={(recipients) => change({ recipients })}
      />
      <Names label={followUp.namedSources} value={draft.sources} onInput={(sources) => change({ sources })} />
      <p class="hint">{followUp.namedWhy}</p>
      <div class="line">
        <label for={filesId}>{followUp.files}</label>
        <input
          id={filesId}
          type="file"
          multiple
          onChange={(event) => setFiles([...(event.currentTarget.files ?? [])])}
        />
        <p class="hint">{followUp.filesWhy}</p>
      </div>
      <Button kind="main" onClick={() => void save()}>
        {followUp.saveAnswer}
      </Button>
      <StatusLine text={status} />
    </fieldset>
  );
}

function MissingParts(props: { chosen: readonly AnswerPart[]; choose(parts: AnswerPart[]): void }) {
  const { followUp } = useRoomPhrases();
  return (
    <fieldset>
      <legend>{followUp.missingParts}</legend>
      {ANSWER_PARTS.map((part) => (
        <label key={part} class="choice">
          <input
            type="checkbox"
            checked={props.chosen.includes(part)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              props.choose(ANSWER_PARTS.filter((one) => (one === part ? on : props.chosen.includes(one))));
            }}
          />
          <span>{followUp.parts[part]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Names(props: { label: string; value: string; onInput(value: string): void }) {
  const id = useId();
  return (
    <div class="line">
      <label for={id}>{props.label}</label>
      <textarea id={id} rows={2} value={props.value} onInput={(event) => props.onInput(event.currentTarget.value)} />
    </div>
  );
}

function answerOf(draft: AnswerDraft, requestId: string): Omit<Answer, 'files'> {
  const named = (text: string, part: 'recipient' | 'source') => linesOf(text).map((name) => ({ name, part }));
  return {
    id: crypto.randomUUID(),
    requestId,
    receivedOn: draft.receivedOn,
    notedAt: new Date().toISOString(),
    kind: draft.kind,
    missing: draft.kind === 'incomplete' ? draft.missing : [],
    named: [...named(draft.recipients, 'recipient'), ...named(draft.sources, 'source')],
  };
}
