import { useId, useState } from 'preact/hooks';
import type { Holder, Holding } from '../../disclosure/holder';
import { askBackground } from '../parts/ask-background';
import { Button } from '../parts/button';
import { StatusLine } from '../parts/status-line';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** Most holders offered to be merged with. */
const MOST = 500;

/** Lets the user say that two holders are one, or that one is two. */
export function HolderUnity({ holder, holdings }: { holder: Holder; holdings: readonly Holding[] }) {
  const { holders } = useRoomPhrases();
  const [status, setStatus] = useState('');
  const report = (work: Promise<unknown>, done: string) =>
    work.then(
      () => setStatus(done),
      () => setStatus(holders.unityFailed),
    );
  return (
    <section aria-labelledby="unity" class="panel">
      <h2 id="unity">{holders.unityTitle}</h2>
      <p class="hint">{holders.unityLead}</p>
      <Merging
        id={holder.id}
        merge={(otherId) =>
          void report(askBackground({ type: 'mergeHolders', id: holder.id, otherId }), holders.merged)
        }
      />
      <Splitting
        names={namesOf(holdings)}
        split={(names) => void report(askBackground({ type: 'splitHolder', id: holder.id, names }), holders.splitDone)}
      />
      <StatusLine text={status} />
    </section>
  );
}

function Merging({ id, merge }: { id: string; merge(otherId: string): void }) {
  const { holders } = useRoomPhrases();
  const [otherId, setOtherId] = useState('');
  const field = useId();
  const found = useLedgerQuery(`others ${id}`, async (ledger) => {
    const all = [...(await ledger.latestHolders(MOST)), ...(await ledger.latestPartners(MOST))];
    return all.filter((one) => one.id !== id).sort((one, other) => one.name.localeCompare(other.name));
  });
  if (found.state !== 'ready' || found.value.length === 0) return null;
  const isThere = found.value.some((one) => one.id === otherId);
  return (
    <div class="merging">
      <div class="line">
        <label for={field}>{holders.sameAs}</label>
        <select id={field} value={isThere ? otherId : ''} onChange={(event) => setOtherId(event.currentTarget.value)}>
          <option value="">{holders.chooseHolder}</option>
          {found.value.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <Button disabled={!isThere} onClick={() => merge(otherId)}>
        {holders.merge}
      </Button>
    </div>
  );
}

function Splitting({ names, split }: { names: ReadonlyMap<string, string>; split(names: string[]): void }) {
  const { holders } = useRoomPhrases();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const others = ticked.filter((name) => names.has(name));
  if (names.size < 2) return null;
  const tick = (name: string, on: boolean) => setTicked(on ? [...others, name] : others.filter((one) => one !== name));
  return (
    <fieldset class="plain">
      <legend>{holders.others}</legend>
      {[...names].map(([name, because]) => (
        <label key={name} class="choice">
          <input
            type="checkbox"
            checked={others.includes(name)}
            onChange={(event) => tick(name, event.currentTarget.checked)}
          />
          <span>
            <bdi>{name}</bdi>
            <small class="hint">{because}</small>
          </span>
        </label>
      ))}
      <Button disabled={others.length === 0 || others.length === names.size} onClick={() => split([...others])}>
        {holders.split}
      </Button>
    </fieldset>
  );
}

/** Each name under which a holder is claimed, with the first words that say so. */
function namesOf(holdings: readonly Holding[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, because } of holdings.flatMap(({ claims }) => claims))
    if (!names.has(name)) names.set(name, because);
  return names;
}
