import { askKeeper } from '../../parts/ask-keeper';
import { Button } from '../../parts/button';
import { useLedgerQuery } from '../../parts/use-ledger-query';
import { formatDay } from '../../phrases/dates';
import { useRoomPhrases } from '../../phrases/use-room-phrases';

/** Sites of which not everything was recorded, because they reached a limit. */
export function CrowdedSites() {
  const t = useRoomPhrases();
  const words = t.backup;
  const crowded = useLedgerQuery('crowded sites', (ledger) => ledger.crowdedSites());
  if (crowded.state !== 'ready' || crowded.value.length === 0) return null;
  return (
    <section aria-labelledby="crowded" class="panel">
      <h2 id="crowded">{words.crowded}</h2>
      <p>{words.crowdedWhy}</p>
      <ul class="lines">
        {crowded.value.map(({ site, refused, lastRefusedAt = '' }) => (
          <li key={site}>
            <bdi>{site}</bdi> · {words.crowdedCount(refused, lastRefusedAt && formatDay(t.language, lastRefusedAt))}{' '}
            <Button onClick={() => void askKeeper({ type: 'liftLimit', site })}>{words.lift}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
