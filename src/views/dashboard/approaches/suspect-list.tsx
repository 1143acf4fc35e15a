import type { Approach } from '../../../disclosure/approach';
import type { Suspect } from '../../../disclosure/rank-suspects';
import { Icon } from '../../parts/icon';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { tellDay } from '../../phrases/when';
import { nameDisclosure } from '../name-disclosure';

/** Suspects that are shown at once: few letters are worth writing. */
const SHOWN = 5;

/** Who had what the message reached, the likeliest first, each with the reasons for its place. */
export function SuspectList({ approach, suspects }: { approach: Approach; suspects: readonly Suspect[] }) {
  const { approaches } = useRoomPhrases();
  const rest = suspects.slice(SHOWN);
  return (
    <section aria-labelledby="suspects">
      <h2 id="suspects">{approaches.suspectsTitle}</h2>
      <p>{leadOf(approach, suspects.length, approaches)}</p>
      <Suspects suspects={suspects.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{approaches.more(rest.length)}</summary>
          <Suspects suspects={rest} />
        </details>
      )}
    </section>
  );
}

type Words = ReturnType<typeof useRoomPhrases>['approaches'];

function leadOf({ reached }: Approach, count: number, words: Words): string {
  if (reached === 'unknown') return words.reachedUnknown;
  return count === 0 ? words.nobody : words.suspectsLead(count);
}

function Suspects({ suspects }: { suspects: readonly Suspect[] }) {
  const t = useRoomPhrases();
  const { approaches } = t;
  return (
    <ol class="cards">
      {suspects.map(({ holder, disclosures, reasons }) => (
        <li key={holder.id} class="card">
          <h3>
            <a href={`#/holder/${holder.id}`}>{holder.name}</a>
          </h3>
          <p>{approaches.had}</p>
          <ul class="lines">
            {disclosures.slice(0, 3).map((disclosure) => (
              <li key={disclosure.id}>
                <a href={`#/disclosure/${disclosure.id}`}>{nameDisclosure(disclosure, t)}</a>,{' '}
                {tellDay(t.language, disclosure)}
                {disclosure.remembered && `, ${t.list.told[disclosure.remembered.source]}`}
              </li>
            ))}
          </ul>
          {reasons.length > 0 && (
            <>
              <p>{approaches.reasonsLead}</p>
              <ul class="lines">
                {reasons.map((reason) => (
                  <li key={reason}>{approaches.reasons[reason]}</li>
                ))}
              </ul>
            </>
          )}
          <a class="button button-plain" href={`#/letter/${holder.id}`}>
            <Icon name="letter" />
            <span>{t.popup.write(holder.name)}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
