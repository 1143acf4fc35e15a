import { useId, useState } from 'preact/hooks';
import { APPROACH_CHANNELS } from '../../../disclosure/approach';
import { askBackground } from '../../parts/ask-background';
import { Button } from '../../parts/button';
import { StatusLine } from '../../parts/status-line';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { DayField } from '../day-field';
import { fileOf } from '../file-of';
import { TypedText } from '../typed-text';
import { type ApproachDraft, approachOf, EMPTY_DRAFT, fillFrom, reachedOf } from './approach-draft';

/** Most bytes of the files of one message. */
const MOST_BYTES = 10 * 1024 * 1024;
const LONG: ReadonlySet<string> = new Set(['words']);

/** Notes a political message: by hand, or from its file. */
export function ApproachForm() {
  const { approaches, followUp } = useRoomPhrases();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [status, setStatus] = useState('');
  const id = useId();
  const change = (part: Partial<ApproachDraft>) => setDraft((now) => ({ ...now, ...part }));

  const take = async (chosen: readonly File[]) => {
    setFiles(chosen);
    setStatus('');
    const message = chosen.find(({ name, type }) => /\.eml$/i.test(name) || type === 'message/rfc822');
    if (!message) return;
    const { readMessage } = await import('../../../exchange/mail/read-message');
    const read = await readMessage(new Uint8Array(await message.arrayBuffer())).catch(() => null);
    if (read) setDraft((now) => fillFrom(now, read));
    setStatus(read ? approaches.fileRead : approaches.fileUnreadable);
  };
  const save = async () => {
    if (!draft.cameOn) return setStatus(approaches.dayMissing);
    if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return setStatus(followUp.filesTooLarge);
    const made = {
      id: crypto.randomUUID(),
      notedAt: new Date().toISOString(),
      files: await Promise.all(files.slice(0, 10).map(fileOf)),
    };
    await askBackground({ type: 'keepApproach', approach: approachOf(draft, made), reached: reachedOf(draft) }).then(
      () => location.assign(`#/approached/${made.id}`),
      () => setStatus(followUp.notSaved),
    );
  };
  const text = (name: 'sender' | 'onBehalfOf' | 'reached' | 'words', hint?: string) => (
    <TypedText
      label={approaches[name]}
      hint={hint}
      rows={LONG.has(name) ? 5 : 1}
      value={draft[name]}
      onInput={(value) => change({ [name]: value })}
    />
  );
  return (
    <fieldset class="panel">
      <legend>{approaches.note}</legend>
      <div class="line">
        <label for={`${id}-files`}>{approaches.files}</label>
        <input
          id={`${id}-files`}
          type="file"
          multiple
          accept=".eml,message/rfc822,image/*"
          onChange={(event) => void take([...(event.currentTarget.files ?? [])])}
        />
        <p class="hint">{approaches.filesWhy}</p>
      </div>
      <div class="line">
        <label for={`${id}-channel`}>{followUp.channel}</label>
        <select
          id={`${id}-channel`}
          value={draft.channel}
          onChange={(event) =>
            change({ channel: APPROACH_CHANNELS.find((one) => one === event.currentTarget.value) ?? 'sms' })
          }
        >
          {APPROACH_CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {followUp.channels[channel]}
            </option>
          ))}
        </select>
      </div>
      <DayField label={followUp.cameOn} value={draft.cameOn} onInput={(cameOn) => change({ cameOn })} />
      {text('reached', approaches.reachedWhy)}
      {text('sender')}
      {text('onBehalfOf')}
      {text('words')}
      <Button kind="main" onClick={() => void save()}>
        {approaches.save}
      </Button>
      <StatusLine text={status} />
    </fieldset>
  );
}
