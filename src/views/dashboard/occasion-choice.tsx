import { useRef, useState } from 'preact/hooks';
import { OCCASIONS, type Occasion, RECORDED_BY_DEFAULT } from '../../disclosure/occasions';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** Which occasions are recorded; `choose` tells whether the choice was saved. */
export function OccasionChoice(props: {
  chosen: readonly Occasion[];
  choose(occasions: Occasion[]): Promise<boolean>;
}) {
  const { settings: words, names } = useRoomPhrases();
  // Clicks that the ledger may not have told back yet: the next click starts from them, not from what is shown.
  const clicked = useRef(new Map<Occasion, boolean>());
  const [, redraw] = useState({});
  const isChosen = (occasion: Occasion) => clicked.current.get(occasion) ?? props.chosen.includes(occasion);
  const toggle = async (occasion: Occasion, on: boolean) => {
    clicked.current.set(occasion, on);
    const isSaved = await props.choose(OCCASIONS.filter(isChosen));
    if (isSaved) return;
    clicked.current.delete(occasion);
    redraw({});
  };
  const groups = [
    { legend: words.byDefault, occasions: OCCASIONS.filter((occasion) => RECORDED_BY_DEFAULT.includes(occasion)) },
    { legend: words.onRequest, occasions: OCCASIONS.filter((occasion) => !RECORDED_BY_DEFAULT.includes(occasion)) },
  ];
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
                  checked={isChosen(occasion)}
                  onChange={(event) => void toggle(occasion, event.currentTarget.checked)}
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
