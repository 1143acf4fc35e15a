import { useId, useState } from 'preact/hooks';
import { askBackground } from '../parts/ask-background';
import { Button } from '../parts/button';
import { StatusLine } from '../parts/status-line';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { WebLink } from '../parts/web-link';
import { formatDay } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** Imports the company file of datarequests.org that the user downloaded, tells which one is there, and removes it. */
export function CompanyFileChoice() {
  const t = useRoomPhrases();
  const words = t.settings;
  const [status, setStatus] = useState('');
  const field = useId();
  const file = useLedgerQuery('company file', (ledger) => ledger.companyFile());
  const day = (moment: string) => formatDay(t.language, moment);
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    setStatus(words.companiesReading);
    const answer = await askBackground({ type: 'importCompanies', text: await chosen.text() }).catch(() => null);
    if (!answer) setStatus(words.failed);
    else
      setStatus('refused' in answer ? words.companiesRefused[answer.refused] : words.companiesTaken(answer.companies));
  };
  const remove = () =>
    askBackground({ type: 'removeCompanies' }).then(
      () => setStatus(words.companiesRemoved),
      () => setStatus(words.failed),
    );
  return (
    <section aria-labelledby="companies" class="panel">
      <h2 id="companies">{words.companies}</h2>
      <p>{words.companiesWhy}</p>
      <p>
        <WebLink address="https://www.datarequests.org/offline-data.json" />
      </p>
      {file.state === 'ready' && file.value && (
        <p>
          {words.companiesThere(file.value.companies, day(file.value.madeAt), day(file.value.importedAt))}{' '}
          <Button onClick={() => void remove()}>{words.companiesRemove}</Button>
        </p>
      )}
      <div class="line">
        <label for={field}>{words.companiesChoose}</label>
        <input
          id={field}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            void take(chosen);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <StatusLine text={status} />
    </section>
  );
}
