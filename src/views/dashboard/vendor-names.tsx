import { useState } from 'preact/hooks';
import type { PlatformConsent } from '../../disclosure/platform/read-tc-string';
import type { NamedVendor } from '../../disclosure/platform/vendor-list';
import type { Disclosure } from '../../disclosure/schema';
import type { VendorListOutcome } from '../../messages/view-messages';
import { askBackground } from '../parts/ask-background';
import { Button } from '../parts/button';
import { StatusLine } from '../parts/status-line';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { formatDay } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/**
 * What the companies of a consent string are called: by the list that the page kept itself, and by IAB's public list, where
 * the user had it downloaded or has it done now. Each name is told with its list.
 */
export function VendorNames({
  consent,
  kept,
}: {
  consent: PlatformConsent;
  kept: NonNullable<Disclosure['signals']>['vendors'];
}) {
  const { trail, language } = useRoomPhrases();
  const [status, setStatus] = useState('');
  const { agreed } = consent.vendors;
  const { vendorListVersion: version, listSpecification: specification } = consent;
  const found = useLedgerQuery(`vendors ${specification} ${version}`, (ledger) =>
    ledger.vendorList(specification, version),
  );
  if (agreed.length === 0) return null;
  const list = found.state === 'ready' ? found.value : null;
  const seek = async () => {
    setStatus(trail.vendorsSeeking);
    const outcome = await askBackground({ type: 'fetchVendorList', specification, version }).catch(
      () => 'unreachable' as const,
    );
    setStatus(trail[wordOf(outcome)]);
  };
  return (
    <>
      {kept && <Names summary={trail.vendorsOfPage(kept.listVersion)} ids={agreed} names={kept.names} />}
      {list && (
        <Names
          summary={trail.vendorsOfPublic(list.version, formatDay(language, list.updatedAt))}
          ids={agreed}
          names={list.vendors}
        />
      )}
      {list && list.version !== version && <p class="hint">{trail.vendorsOtherIssue(version, list.version)}</p>}
      {found.state === 'ready' && list?.version !== version && version > 0 && (
        <>
          <p class="hint">{trail.vendorsSeekWhy}</p>
          <Button onClick={() => void seek()}>{trail.vendorsSeek}</Button>
        </>
      )}
      <StatusLine text={status} />
    </>
  );
}

/** What was received and is no list. */
const REFUSED: readonly VendorListOutcome[] = ['not-the-list', 'not-text', 'too-large', 'broken'];

function wordOf(outcome: VendorListOutcome) {
  if (outcome === 'kept') return 'vendorsFound';
  if (outcome === 'unreachable') return 'vendorsUnreachable';
  return REFUSED.includes(outcome) ? 'vendorsRefused' : 'vendorsMissing';
}

function Names(props: { summary: string; ids: readonly number[]; names: readonly NamedVendor[] }) {
  const { trail } = useRoomPhrases();
  const byId = new Map(props.names.map(({ id, name }) => [id, name]));
  const unnamed = props.ids.filter((id) => !byId.has(id));
  return (
    <details>
      <summary>{props.summary}</summary>
      <ul class="lines">{props.ids.map((id) => byId.has(id) && <li key={id}>{`${byId.get(id)} (${id})`}</li>)}</ul>
      {unnamed.length > 0 && <p class="hint">{trail.vendorsUnnamed(unnamed.join(', '))}</p>}
    </details>
  );
}
