import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { Icon } from '../parts/icon';
import { Quote } from '../parts/quote';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { ObservedRequests } from './observed-requests';

/** Who received the data of a disclosure, each with the words or the address that say so. */
export function DisclosureHolders({ full }: { full: DisclosureInFull }) {
  const t = useRoomPhrases();
  const isTold = full.disclosure.remembered !== undefined;
  const received = full.holders.filter(({ holding }) => holding.role !== 'named-partner');
  const named = full.holders.filter(({ holding }) => holding.role === 'named-partner');
  return (
    <section aria-labelledby="holders">
      <h2 id="holders">{isTold ? t.list.holdersToldTitle : t.list.holdersOfTitle}</h2>
      <ul class="cards">
        {received.map(({ holder, holding }) => (
          <li key={holder.id} class="card">
            <h3>
              <a href={`#/holder/${holder.id}`}>{holder.name}</a>
            </h3>
            <p>{isTold && holding.role === 'site' ? t.list.siteTold : t.names.holderRole[holding.role]}</p>
            {!(isTold && holding.role === 'site') && <Quote text={holding.because} source={t.list.because} />}
            <ObservedRequests claims={holding.claims} />
            <a class="button button-plain" href={`#/letter/${holder.id}`}>
              <Icon name="letter" />
              <span>{t.popup.write(holder.name)}</span>
            </a>
          </li>
        ))}
      </ul>
      {named.length > 0 && (
        <div class="apart">
          <h3>{t.holders.partnersTitle}</h3>
          <p>
            {t.holders.partnersLead(named.length)} {t.holders.partnersWhy}
          </p>
          <details>
            <summary>{t.holders.partnersShow}</summary>
            <ul class="names">
              {named.map(({ holder, holding }) => (
                <li key={holder.id}>
                  <a href={`#/holder/${holder.id}`}>{holder.name}</a>
                  <small class="hint">{holding.because}</small>
                </li>
              ))}
            </ul>
          </details>
        </div>
      )}
    </section>
  );
}
