import { DATA_CATEGORIES, type DataCategory } from '../../../disclosure/categories';
import type { RememberWords } from '../../phrases/french/remember';
import { useRoomPhrases } from '../../phrases/use-room-phrases';

/** What most forms asked for; the rest is folded. */
const COMMON: readonly DataCategory[] = [
  'full-name',
  'email',
  'mobile',
  'landline',
  'birth-date',
  'postal-address',
  'postal-code',
];
/** Nobody gives these away for a prize. */
const NEVER: readonly DataCategory[] = ['password', 'one-time-code'];

/** The kinds of data that the user thinks they gave. */
export function CategoryChoice(props: {
  chosen: readonly DataCategory[];
  words: RememberWords;
  choose(categories: DataCategory[]): void;
}) {
  const { chosen, words, choose } = props;
  const { names } = useRoomPhrases();
  const toggle = (category: DataCategory, on: boolean) =>
    choose(DATA_CATEGORIES.filter((one) => (one === category ? on : chosen.includes(one))));
  const box = (category: DataCategory) => (
    <label key={category} class="choice">
      <input
        type="checkbox"
        checked={chosen.includes(category)}
        onChange={(event) => toggle(category, event.currentTarget.checked)}
      />
      <span>{names.category[category]}</span>
    </label>
  );
  const rest = DATA_CATEGORIES.filter((category) => !COMMON.includes(category) && !NEVER.includes(category));
  return (
    <fieldset class="panel">
      <legend>{words.what}</legend>
      {COMMON.map(box)}
      <details>
        <summary>{words.more}</summary>
        <div class="columns">{rest.map(box)}</div>
      </details>
    </fieldset>
  );
}
