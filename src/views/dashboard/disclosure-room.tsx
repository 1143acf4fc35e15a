import { useState } from 'preact/hooks';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { AlertBar } from '../parts/alert-bar';
import { StatusLine } from '../parts/status-line';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { Verdict } from '../parts/verdict';
import { verdictOf } from '../parts/verdict-of';
import { WhenLoaded } from '../parts/when-loaded';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { tellMoment } from '../phrases/when';
import { BackLink } from './back-link';
import { ThrowAwayButton } from './backup/throw-away-button';
import { DisclosureBoxes } from './disclosure-boxes';
import { DisclosureDocuments } from './disclosure-documents';
import { DisclosureFields } from './disclosure-fields';
import { DisclosureHolders } from './disclosure-holders';
import { DisclosureNotices } from './disclosure-notices';
import { DisclosureObservations } from './disclosure-observations';
import { DisclosurePlace } from './disclosure-place';
import { nameDisclosure } from './name-disclosure';
import { PlatformConsentSection } from './platform-consent';
import { RemoveDisclosure } from './remove-disclosure';
import { RoomHead } from './room-head';
import { ToldDisclosure } from './told-disclosure';

/** One disclosure in full: everything that was kept about it, and the way to remove it. */
export function DisclosureRoom({ id }: { id: string }) {
  const t = useRoomPhrases();
  const [removed, setRemoved] = useState(false);
  const found = useLedgerQuery(`disclosure ${id}`, (ledger) => ledger.disclosureInFull(id));
  return (
    <>
      <BackLink href="#/disclosures" />
      <WhenLoaded loaded={found}>
        {(full) =>
          full ? (
            <DisclosureInRoom full={full} removed={() => setRemoved(true)} />
          ) : (
            <>
              <RoomHead title={removed ? t.list.removed : t.list.missing} />
              <StatusLine text={removed ? t.list.removed : ''} />
            </>
          )
        }
      </WhenLoaded>
    </>
  );
}

function DisclosureInRoom({ full, removed }: { full: DisclosureInFull; removed(): void }) {
  const t = useRoomPhrases();
  const { disclosure } = full;
  const site = new URL(disclosure.place.address).host;
  return (
    <>
      <RoomHead title={nameDisclosure(disclosure, t)} lead={tellMoment(t.language, disclosure)} />
      {disclosure.remembered && (
        <section class="panel" aria-labelledby="told">
          <h2 id="told">{t.list.toldTitle}</h2>
          <p>{t.list.toldWhy[disclosure.remembered.source]}</p>
        </section>
      )}
      {disclosure.state === 'attempted' && <AlertBar title={t.list.attempted} text={t.list.attemptedWhy} />}
      <section aria-labelledby="said">
        <h2 id="said">{t.list.sayPolitics}</h2>
        <Verdict {...verdictOf(full, t, 10)} heading="h3" />
      </section>
      <DisclosureHolders full={full} />
      {disclosure.remembered ? <ToldDisclosure disclosure={disclosure} /> : <WitnessedDisclosure full={full} />}
      <section aria-label={t.list.asRecord}>
        <a href={`#/records/${disclosure.id}`}>{t.list.asRecord}</a>
      </section>
      <RemoveDisclosure id={disclosure.id} removed={removed} />
      <ThrowAwayButton
        thrown={{ type: 'throwAwaySite', site }}
        label={t.backup.throwAwaySite(site)}
        gone={() => location.assign('#/disclosures')}
      />
    </>
  );
}

/** What was seen when it was sent. */
function WitnessedDisclosure({ full }: { full: DisclosureInFull }) {
  const { disclosure } = full;
  return (
    <>
      <DisclosureFields fields={disclosure.fields} />
      <DisclosureBoxes boxes={disclosure.boxes} />
      <PlatformConsentSection signals={disclosure.signals} />
      <DisclosureObservations full={full} />
      <DisclosureNotices full={full} />
      <DisclosureDocuments full={full} />
      <DisclosurePlace disclosure={disclosure} />
    </>
  );
}
