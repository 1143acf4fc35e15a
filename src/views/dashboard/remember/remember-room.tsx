import { useId, useState } from 'preact/hooks';
import { OCCASIONS } from '../../../disclosure/occasions';
import { askBackground } from '../../parts/ask-background';
import { Button } from '../../parts/button';
import { StatusLine } from '../../parts/status-line';
import { capitalise } from '../../phrases/capitalise';
import type { RememberWords } from '../../phrases/french/remember';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { BackLink } from '../back-link';
import { RadioChoice } from '../radio-choice';
import { RoomHead } from '../room-head';
import { TypedText } from '../typed-text';
import { CategoryChoice } from './category-choice';
import { PeriodFields } from './period-fields';
import { EMPTY_TOLD, readTold, type ToldDraft } from './told-draft';

/** Adds something given before by hand, as it is remembered. */
export function RememberRoom({ words }: { words: RememberWords }) {
  const t = useRoomPhrases();
  const [draft, setDraft] = useState(EMPTY_TOLD);
  const [status, setStatus] = useState('');
  // Pressed twice, it is kept once.
  const [made] = useState(() => crypto.randomUUID());
  const id = useId();
  const change = (part: Partial<ToldDraft>) => setDraft((now) => ({ ...now, ...part }));
  const save = async () => {
    const read = readTold(draft);
    if (typeof read === 'string') return setStatus(words[read]);
    const kept = await askBackground({ type: 'keepRemembered', id: made, ...read }).catch(() => null);
    if (kept === 'no-site') return setStatus(words.noSite);
    if (kept === 'later') return setStatus(words.later);
    if (kept === null) return setStatus(t.followUp.notSaved);
    location.assign(`#/disclosure/${made}`);
  };
  const text = (name: 'site' | 'given' | 'note', hint: string, rows = 1) => (
    <TypedText
      label={words[name]}
      hint={hint}
      rows={rows}
      value={draft[name]}
      onInput={(value) => change({ [name]: value })}
    />
  );
  return (
    <>
      <BackLink href="#/disclosures" />
      <RoomHead title={words.title} lead={words.lead} />
      <fieldset class="panel">
        <legend>{words.where}</legend>
        {text('site', words.siteWhy)}
        <div class="line">
          <label for={`${id}-occasion`}>{words.occasion}</label>
          <select
            id={`${id}-occasion`}
            value={draft.occasion}
            onChange={(event) =>
              change({ occasion: OCCASIONS.find((one) => one === event.currentTarget.value) ?? 'other' })
            }
          >
            {OCCASIONS.map((occasion) => (
              <option key={occasion} value={occasion}>
                {capitalise(t.names.occasion[occasion], t.language)}
              </option>
            ))}
          </select>
        </div>
      </fieldset>
      <PeriodFields draft={draft} words={words} change={change} />
      <CategoryChoice chosen={draft.categories} words={words} choose={(categories) => change({ categories })} />
      <RadioChoice
        legend={t.list.sureness}
        chosen={draft.sureness}
        words={t.list.surenesses}
        choose={(sureness) => change({ sureness })}
      />
      <fieldset class="panel">
        <legend>{words.helps}</legend>
        {text('given', words.givenWhy)}
        {text('note', words.noteWhy, 3)}
        <Button kind="main" onClick={() => void save()}>
          {words.save}
        </Button>
        <StatusLine text={status} />
      </fieldset>
    </>
  );
}
