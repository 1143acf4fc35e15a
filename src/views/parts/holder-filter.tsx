import { useId } from 'preact/hooks';
import type { Holder } from '../../disclosure/holder';
import { POLITICAL_VERDICTS, type PoliticalVerdict } from '../../disclosure/reading';
import { usePhrases } from '../phrases/use-phrases';
import { foldText } from './fold-text';

/** Which holders the list shows. */
export interface HolderChoice {
  search: string;
  verdict: PoliticalVerdict | 'all';
}

/** The choice that leaves none out. */
export const EVERY_HOLDER: HolderChoice = { search: '', verdict: 'all' };

/** Whether a holder is among those chosen: by verdict, and by its name or the site, without case and accents. */
export function isChosen(holder: Holder, { search, verdict }: HolderChoice): boolean {
  if (verdict !== 'all' && holder.latest.political !== verdict) return false;
  const wanted = foldText(search.trim());
  return [holder.name, holder.latest.site].some((words) => foldText(words).includes(wanted));
}

/** Chooses holders by name and by verdict. */
export function HolderFilter({ choice, choose }: { choice: HolderChoice; choose(choice: HolderChoice): void }) {
  const { popup, verdict } = usePhrases();
  const id = useId();
  return (
    <search class="filter">
      <div class="line">
        <label for={`${id}-search`}>{popup.search}</label>
        <input
          id={`${id}-search`}
          type="search"
          value={choice.search}
          onInput={(event) => choose({ ...choice, search: event.currentTarget.value })}
        />
      </div>
      <div class="line">
        <label for={`${id}-verdict`}>{popup.filterVerdict}</label>
        <select
          id={`${id}-verdict`}
          value={choice.verdict}
          onChange={(event) => choose({ ...choice, verdict: readVerdict(event.currentTarget.value) })}
        >
          <option value="all">{popup.allVerdicts}</option>
          {POLITICAL_VERDICTS.map((one) => (
            <option key={one} value={one}>
              {verdict.label[one]}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}

function readVerdict(value: string): HolderChoice['verdict'] {
  return POLITICAL_VERDICTS.find((one) => one === value) ?? 'all';
}
