import { useEffect, useState } from 'preact/hooks';
import { tagAddress } from '../../disclosure/tag-address';
import { tabInView } from '../../platform/tabs';
import { Button } from '../parts/button';
import { copyText } from '../parts/copy-text';
import { DashboardLink } from '../parts/dashboard-link';
import { StatusLine } from '../parts/status-line';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { usePhrases } from '../phrases/use-phrases';

/**
 * Offers an address for this site alone, to copy: nothing is typed into the page. One's own address is registered in the
 * dashboard, for what is typed into a popup is lost when it closes.
 */
export function TaggedAddress() {
  const { tagged: words } = usePhrases();
  const [site, setSite] = useState('');
  const [status, setStatus] = useState('');
  const mine = useLedgerQuery('identities', (ledger) => ledger.identities());
  useEffect(() => void tabInView().then((tab) => setSite(tab?.site ?? '')), []);
  if (!site || mine.state !== 'ready') return null;
  const tagged = mine.value.flatMap(({ kind, value }) => (kind === 'email' ? (tagAddress(value, site) ?? []) : []));
  const copy = (address: string) =>
    copyText(address).then(
      () => setStatus(words.copied),
      () => setStatus(words.copyFailed),
    );
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
        <p>
          <DashboardLink to="/backup">{words.register}</DashboardLink> {words.registerHow}
        </p>
      )}
      <StatusLine text={status} />
    </details>
  );
}
