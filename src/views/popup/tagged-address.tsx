import { useEffect, useState } from 'preact/hooks';
import { tagAddress } from '../../disclosure/tag-address';
import { tabInView } from '../../platform/tabs';
import { askKeeper } from '../parts/ask-keeper';
import { Button } from '../parts/button';
import { copyText } from '../parts/copy-text';
import { StatusLine } from '../parts/status-line';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { usePhrases } from '../phrases/use-phrases';
import { TAGGED_WORDS } from './tagged-words';

/** Offers an address for this site alone, to copy: nothing is typed into the page. */
export function TaggedAddress() {
  const words = TAGGED_WORDS[usePhrases().language];
  const [host, setHost] = useState('');
  const [typed, setTyped] = useState('');
  const [status, setStatus] = useState('');
  const mine = useLedgerQuery('identities', (ledger) => ledger.identities());
  useEffect(() => void tabInView().then((tab) => setHost(tab?.site ?? '')), []);
  const known = mine.state === 'ready' ? mine.value.filter(({ kind }) => kind === 'email') : [];
  const tagged = known.flatMap(({ value }) => tagAddress(value, host) ?? []);
  const copy = (address: string) =>
    copyText(address).then(
      () => setStatus(words.copied),
      () => setStatus(words.copyFailed),
    );
  const register = () =>
    askKeeper({ type: 'registerIdentity', identity: { kind: 'email', value: typed.trim() } }).then(
      () => setTyped(''),
      () => setStatus(words.notKept),
    );
  if (!host || mine.state !== 'ready') return null;
  return (
    <details>
      <summary>{words.title}</summary>
      <p class="hint">{words.why}</p>
      {tagged.map((address) => (
        <p key={address}>
          <bdi>{address}</bdi> <Button onClick={() => void copy(address)}>{words.copy}</Button>
        </p>
      ))}
      {tagged.length === 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (tagAddress(typed, host)) void register();
          }}
        >
          <label>
            {words.own}
            <input
              type="text"
              autocomplete="off"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <p class="hint">{words.ownWhy}</p>
          <button type="submit" class="button" disabled={!tagAddress(typed, host)}>
            <span>{words.keep}</span>
          </button>
        </form>
      )}
      <StatusLine text={status} />
    </details>
  );
}
