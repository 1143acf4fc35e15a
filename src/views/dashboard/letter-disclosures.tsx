import type { DisclosureInFull } from '../../ledger/ledger-reader';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { tellDay } from '../phrases/when';
import { nameDisclosure } from './name-disclosure';

/** Which disclosures the letter is about. */
export function LetterDisclosures(props: {
  disclosures: readonly DisclosureInFull[];
  chosen: readonly string[];
  choose(ids: string[]): void;
}) {
  const t = useRoomPhrases();
  const { disclosures, chosen } = props;
  const toggle = (id: string, on: boolean) =>
    props.choose(
      disclosures.map(({ disclosure }) => disclosure.id).filter((one) => (one === id ? on : chosen.includes(one))),
    );
  return (
    <fieldset class="panel">
      <legend>{t.letter.stepDisclosures}</legend>
      {disclosures.map(({ disclosure }) => (
        <label key={disclosure.id} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(disclosure.id)}
            onChange={(event) => toggle(disclosure.id, event.currentTarget.checked)}
          />
          <span>
            {nameDisclosure(disclosure, t)}, {tellDay(t.language, disclosure)}
            {disclosure.remembered && `, ${t.list.told[disclosure.remembered.source]}`}
          </span>
        </label>
      ))}
      <p class="hint" role="status">
        {chosen.length ? t.letter.picked(chosen.length) : t.letter.pickOne}
      </p>
    </fieldset>
  );
}
