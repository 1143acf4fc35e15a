import type { OnwardTransfer, PoliticalVerdict } from '../../disclosure/reading';
import { usePhrases } from '../phrases/use-phrases';
import { Icon } from './icon';

/** A verdict in few words, for a row of a list that leads to the full sentence and its passage. */
export function VerdictTag({ political, onward }: { political: PoliticalVerdict; onward: OnwardTransfer }) {
  const { verdict } = usePhrases();
  return (
    <div class="tags">
      <p class={`tag verdict-${political}`}>
        <Icon name={political} />
        {verdict.label[political]}
      </p>
      {onward !== 'none-stated' && (
        <p class="tag tag-onward">
          <Icon name="onward" />
          {verdict.onwardLabel[onward]}
        </p>
      )}
    </div>
  );
}
