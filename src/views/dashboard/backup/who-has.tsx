import { useId, useState } from 'preact/hooks';
import type { Holder } from '../../../disclosure/holder';
import type { WhoHas as Answer } from '../../../messages/keeper-messages';
import { askKeeper } from '../../parts/ask-keeper';
import { Button } from '../../parts/button';
import { useShell } from '../../parts/shell';
import { StatusLine } from '../../parts/status-line';
import { useLedgerQuery } from '../../parts/use-ledger-query';
import { useRoomPhrases } from '../../phrases/use-room-phrases';

const kindOf = (value: string) => (value.includes('@') ? ('email' as const) : ('phone' as const));

/** Who has this address or number? What is asked is not kept, unless the user registers it. */
export function WhoHas() {
  const { backup: words } = useRoomPhrases();
  const { ledger } = useShell();
  const [value, setValue] = useState('');
  const [status, setStatus] = useState('');
  const [holders, setHolders] = useState<Holder[]>([]);
  const field = useId();
  const mine = useLedgerQuery('identities', (reader) => reader.identities());
  const ask = async (asked: string) => {
    setHolders([]);
    const answer: Answer | null = await askKeeper({
      type: 'whoHas',
      identity: { kind: kindOf(asked), value: asked },
    }).catch(() => null);
    if (!answer || ledger.state !== 'ready') return setStatus(words.askFailed);
    if (answer.state !== 'found')
      return setStatus(answer.state === 'nothing' ? words.nobodyHas(asked) : words.unreadable);
    const found = await Promise.all(answer.holderIds.map((id) => ledger.value.holder(id)));
    setHolders(found.filter((holder) => holder !== undefined));
    setStatus(words.whoHasCount(asked, answer.disclosureIds.length));
  };
  const register = () =>
    askKeeper({ type: 'registerIdentity', identity: { kind: kindOf(value), value: value.trim() } }).then(
      () => setStatus(words.registered),
      () => setStatus(words.askFailed),
    );
  const isReady = value.trim().length >= 3;
  return (
    <section aria-labelledby="who" class="panel">
      <h2 id="who">{words.whoHas}</h2>
      <p>{words.whoHasWhy}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void ask(value.trim());
        }}
      >
        <div class="line">
          <label for={field}>{words.addressOrNumber}</label>
          <input
            id={field}
            type="text"
            autocomplete="off"
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
        </div>
        <div class="actions">
          <button type="submit" class="button button-main" disabled={!isReady}>
            <span>{words.ask}</span>
          </button>
          <Button disabled={!isReady} onClick={() => void register()}>
            {words.register}
          </Button>
        </div>
      </form>
      <StatusLine text={status} />
      {holders.length > 0 && (
        <ul>
          {holders.map(({ id, name }) => (
            <li key={id}>
              <a href={`#/holder/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      {mine.state === 'ready' && mine.value.length > 0 && (
        <>
          <h3>{words.mine}</h3>
          <ul class="lines">
            {mine.value.map((identity) => (
              <li key={identity.id}>
                <bdi>{identity.value}</bdi> <Button onClick={() => void ask(identity.value)}>{words.ask}</Button>{' '}
                <Button onClick={() => void askKeeper({ type: 'removeIdentity', id: identity.id })}>
                  {words.forget}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
