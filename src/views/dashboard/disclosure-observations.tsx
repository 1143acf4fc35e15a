import { type ConsentObservation, observeConsent } from '../../disclosure/observe-consent';
import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { Quote } from '../parts/quote';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** What can be seen of how the form asked for agreement, each with its wording and its source of law; nothing if there is nothing. */
export function DisclosureObservations({ full: { disclosure, assessment } }: { full: DisclosureInFull }) {
  const { list } = useRoomPhrases();
  const found = observeConsent(disclosure.boxes, assessment.political, disclosure.sentAt.slice(0, 10));
  if (found.length === 0) return null;
  return (
    <section aria-labelledby="observations">
      <h2 id="observations">{list.observationsTitle}</h2>
      <p>{list.observationsLead}</p>
      <ul class="cards">
        {found.map((one) => (
          <Observation key={`${one.finding} ${one.box}`} observation={one} />
        ))}
      </ul>
    </section>
  );
}

function Observation({ observation: { finding, wording, sources } }: { observation: ConsentObservation }) {
  const { list } = useRoomPhrases();
  return (
    <li class="card">
      <p>{list.observations[finding]}</p>
      {wording !== '' && <Quote text={wording} />}
      <p>
        <small>{sources.map(({ text, place }) => list.legalSource[text](place)).join(' · ')}</small>
      </p>
    </li>
  );
}
