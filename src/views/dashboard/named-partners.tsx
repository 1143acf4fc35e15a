import { type HolderChoice, isChosen } from '../parts/holder-filter';
import { useLedgerQuery } from '../parts/use-ledger-query';
import { useRoomPhrases } from '../phrases/use-room-phrases';

const MOST = 1_000;

/** Those that the texts only name as partners: nothing shows that they received anything, so they stand apart. */
export function NamedPartners({ choice }: { choice: HolderChoice }) {
  const { holders } = useRoomPhrases();
  const found = useLedgerQuery('partners', (ledger) => ledger.latestPartners(MOST));
  const shown = found.state === 'ready' ? found.value.filter((holder) => isChosen(holder, choice)) : [];
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="partners">
      <h2 id="partners">{holders.partnersTitle}</h2>
      <p>
        {holders.partnersLead(shown.length)} {holders.partnersWhy}
      </p>
      <details open={choice.search.trim() !== ''}>
        <summary>{holders.partnersShow}</summary>
        <ul class="names">
          {shown.map(({ id, name }) => (
            <li key={id}>
              <a href={`#/holder/${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
