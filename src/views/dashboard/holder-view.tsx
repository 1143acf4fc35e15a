import { useId } from 'preact/hooks';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { HOLDER_ORDERS, type HolderOrder } from './order-holders';

/** How the holders are shown. */
export interface HolderLook {
  order: HolderOrder;
  form: 'list' | 'table';
}

/** Chooses the order of the holders, and whether they stand in a list or a table. */
export function HolderView({ look, choose }: { look: HolderLook; choose(look: HolderLook): void }) {
  const { list } = useRoomPhrases();
  const id = useId();
  return (
    <div class="look">
      <div class="line">
        <label for={`${id}-order`}>{list.sortBy}</label>
        <select
          id={`${id}-order`}
          value={look.order}
          onChange={({ currentTarget: { value } }) =>
            choose({ ...look, order: HOLDER_ORDERS.find((one) => one === value) ?? 'latest' })
          }
        >
          {HOLDER_ORDERS.map((order) => (
            <option key={order} value={order}>
              {list.orders[order]}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="forms">
        <legend class="forms-title">{list.showAs}</legend>
        {(['list', 'table'] as const).map((form) => (
          <label key={form} class="choice">
            <input
              type="radio"
              name={`${id}-form`}
              checked={look.form === form}
              onChange={() => choose({ ...look, form })}
            />
            <span>{list.forms[form]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
