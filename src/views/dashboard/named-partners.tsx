import { useLedgerQuery } from '../parts/use-ledger-query';
import { useRoomPhrases } from '../phrases/use-room-phrases';

const MOST = 1_000;

/** Those that the texts only name as partners: nothing shows that they received anything, so they stand apart. */
export function NamedPartners() {
  const { holders } = useRoomPhrases();
  const found = useLedgerQuery('partners', (ledger) => ledger.latestPartners(MOST));
  if (found.state !== 'ready' || found.value.length === 0) return null;
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{holders.partnersTitle}</h2>
      <p>
        {holders.partnersLead(found.value.length)} {holders.partnersWhy}
      </p>
      <details>
        <summary>{holders.partnersShow}</summary>
        <ul class="names">
          {found.value.map(({ id, name }) => (
            <li key={id}>
              <a href={`#/holder/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
