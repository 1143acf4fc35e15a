import { useId, useState } from 'preact/hooks';
import type { AccessRequest } from '../../disclosure/request';
import { PUBLIC_HOLIDAYS } from '../../letter/public-holidays';
import { askBackground } from '../parts/ask-background';
import { Button } from '../parts/button';
import { StatusLine } from '../parts/status-line';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { DayField } from './day-field';

/** The days of a letter, from which the last day to answer is counted. */
export function RequestDates({ request }: { request: AccessRequest }) {
  const { followUp, language } = useRoomPhrases();
  const [pause] = request.pauses ?? [];
  const [days, setDays] = useState({
    sentOn: request.sentOn ?? '',
    receivedOn: request.receivedOn ?? '',
    country: request.country ?? 'FR',
    isAlsaceMoselle: request.region === 'alsace-moselle',
    extensionToldOn: request.extensionToldOn ?? '',
    pauseStartedOn: pause?.startedOn ?? '',
    pauseEndedOn: pause?.endedOn ?? '',
  });
  const [status, setStatus] = useState('');
  const countryId = useId();
  const change = (part: Partial<typeof days>) => setDays((now) => ({ ...now, ...part }));
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const save = () =>
    askBackground({ type: 'keepRequest', request: withDays(request, days) }).then(
      () => setStatus(followUp.datesSaved),
      () => setStatus(followUp.notSaved),
    );
  const day = (name: 'sentOn' | 'receivedOn' | 'extensionToldOn' | 'pauseStartedOn' | 'pauseEndedOn', why?: string) => (
    <DayField
      label={followUp[name]}
      value={days[name]}
      {...(why ? { why } : {})}
      onInput={(value) => change({ [name]: value })}
    />
  );
  return (
    <fieldset class="panel">
      <legend>{followUp.dates}</legend>
      {day('sentOn')}
      {day('receivedOn', followUp.receivedWhy)}
      <div class="line">
        <label for={countryId}>{followUp.country}</label>
        <select
          id={countryId}
          value={days.country}
          onChange={(event) => change({ country: event.currentTarget.value })}
        >
          {Object.keys(PUBLIC_HOLIDAYS).map((code) => (
            <option key={code} value={code}>
              {names.of(code)}
            </option>
          ))}
        </select>
        <p class="hint">{followUp.countryWhy}</p>
      </div>
      {days.country === 'FR' && (
        <label class="choice">
          <input
            type="checkbox"
            checked={days.isAlsaceMoselle}
            onChange={(event) => change({ isAlsaceMoselle: event.currentTarget.checked })}
          />
          <span>{followUp.alsaceMoselle}</span>
        </label>
      )}
      {day('extensionToldOn')}
      {day('pauseStartedOn')}
      {day('pauseEndedOn')}
      <Button kind="main" onClick={() => void save()}>
        {followUp.saveDates}
      </Button>
      <StatusLine text={status} />
    </fieldset>
  );
}

interface Days {
  sentOn: string;
  receivedOn: string;
  country: string;
  isAlsaceMoselle: boolean;
  extensionToldOn: string;
  pauseStartedOn: string;
  pauseEndedOn: string;
}

function withDays(request: AccessRequest, days: Days): AccessRequest {
  const { sentOn: _, receivedOn: __, region: ___, extensionToldOn: ____, pauses: _____, ...rest } = request;
  const { sentOn, receivedOn, extensionToldOn, pauseStartedOn, pauseEndedOn } = days;
  return {
    ...rest,
    country: days.country,
    ...(days.isAlsaceMoselle && days.country === 'FR' ? { region: 'alsace-moselle' as const } : {}),
    ...(sentOn ? { sentOn } : {}),
    ...(receivedOn ? { receivedOn } : {}),
    ...(extensionToldOn ? { extensionToldOn } : {}),
    ...(pauseStartedOn
      ? { pauses: [{ startedOn: pauseStartedOn, ...(pauseEndedOn ? { endedOn: pauseEndedOn } : {}) }] }
      : {}),
  };
}
