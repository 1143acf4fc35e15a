import { useEffect, useRef } from 'preact/hooks';
import { OCCASIONS, type Occasion, RECORDED_BY_DEFAULT } from '../../disclosure/occasions';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** Which occasions are recorded. */
export function OccasionChoice(props: { chosen: readonly Occasion[]; choose(occasions: Occasion[]): void }) {
  const latest = useRef(props.chosen);
  useEffect(() => {
    latest.current = props.chosen;
  }, [props.chosen]);
  const { settings: words, names } = useRoomPhrases();
  const groups = [
    { legend: words.byDefault, occasions: OCCASIONS.filter((occasion) => RECORDED_BY_DEFAULT.includes(occasion)) },
    { legend: words.onRequest, occasions: OCCASIONS.filter((occasion) => !RECORDED_BY_DEFAULT.includes(occasion)) },
  ];
  // A second click may come before the first is saved: each starts from what was clicked, not from what is shown.
  const toggle = (occasion: Occasion, on: boolean) => {
    const next = OCCASIONS.filter((one) => (one === occasion ? on : latest.current.includes(one)));
    latest.current = next;
    props.choose(next);
  };
  return (
    <section aria-labelledby="occasions" class="panel">
      <h2 id="occasions">{words.occasions}</h2>
      <p class="hint">{words.occasionsWhy}</p>
      <div class="columns">
        {groups.map(({ legend, occasions }) => (
          <fieldset key={legend}>
            <legend>{legend}</legend>
            {occasions.map((occasion) => (
              <label key={occasion} class="choice">
                <input
                  type="checkbox"
                  checked={props.chosen.includes(occasion)}
                  onChange={(event) => toggle(occasion, event.currentTarget.checked)}
                />
                <span>{names.occasion[occasion]}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </section>
  );
}
