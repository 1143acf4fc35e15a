import { useId, useState } from 'preact/hooks';
import type { Holder } from '../../../disclosure/holder';
import { extensionVersion } from '../../../platform/extension-version';
import { Button } from '../../parts/button';
import { saveFile } from '../../parts/save-file';
import { useShell } from '../../parts/shell';
import { StatusLine } from '../../parts/status-line';
import { formatCount } from '../../phrases/dates';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { RadioChoice } from '../radio-choice';
import { makeRecords } from './make-records';
import type { SavedFormat } from './saved-format';
import { useCourse } from './use-course';

/** Which disclosures, in which format; then the file, with its progress and a way to stop it. */
export function RecordExport(props: {
  ids: readonly string[];
  holders: readonly Holder[];
  /** `all`, or the id of a disclosure or holder. */
  first: string;
  one?: { id: string; name: string };
}) {
  const { ids, holders, one } = props;
  const { language, records: words } = useRoomPhrases();
  const { ledger } = useShell();
  const [chosen, setChosen] = useState(props.first);
  const [format, setFormat] = useState<SavedFormat>('record');
  const [status, setStatus] = useState('');
  const [wanted, setWanted] = useState(ids.length);
  const { done, run, stop } = useCourse();
  const field = useId();
  const count = (number: number) => formatCount(language, number);
  const save = async () => {
    if (ledger.state !== 'ready') return;
    const reader = ledger.value;
    setStatus('');
    const made = await run(async (course) => {
      const isHolder = chosen !== 'all' && chosen !== one?.id;
      const held = isHolder ? (await reader.holdingsOf(chosen)).map(({ disclosureId }) => disclosureId) : [chosen];
      const selected = chosen === 'all' ? ids : held;
      setWanted(selected.length);
      return makeRecords(reader, format, selected, `Contrepartie ${extensionVersion()}`, course);
    });
    if (made === 'stopped' || made === 'failed') return setStatus(words[made]);
    saveFile(made.name, made.file);
    setStatus(words.saved(made.name));
  };
  return (
    <section aria-labelledby="save-records" class="panel">
      <h2 id="save-records">{words.save}</h2>
      <p>{words.saveWhy}</p>
      <div class="line">
        <label for={field}>{words.which}</label>
        <select id={field} value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {one && <option value={one.id}>{one.name}</option>}
          <option value="all">{words.all(count(ids.length))}</option>
          {holders.length > 0 && (
            <optgroup label={words.holders}>
              {holders.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </div>
      <RadioChoice
        legend={words.format}
        chosen={format}
        words={words.formats}
        choose={(value: SavedFormat) => setFormat(value)}
      />
      <p class="hint">{words.notStated}</p>
      <div class="actions">
        <Button kind="main" disabled={done !== null || ledger.state !== 'ready'} onClick={() => void save()}>
          {words.button}
        </Button>
        {done !== null && <Button onClick={stop}>{words.stop}</Button>}
      </div>
      <StatusLine text={done === null ? status : words.working(count(done), count(wanted))} />
    </section>
  );
}
