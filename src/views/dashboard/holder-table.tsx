import { trackMatter } from '../../letter/track-matter';
import { VerdictTag } from '../parts/verdict-tag';
import { formatDay } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { nameMatter } from './holder-matter';
import type { HolderRowProps } from './holder-row';

/** The holders of the list as a table: one line each. */
export function HolderTable({ rows }: { rows: readonly HolderRowProps[] }) {
  const t = useRoomPhrases();
  const { list } = t;
  return (
    <div class="table-frame">
      <table class="stacking holders">
        <thead>
          <tr>
            <th scope="col">{list.columns.holder}</th>
            <th scope="col">{list.columns.last}</th>
            <th scope="col">{list.columns.sendings}</th>
            <th scope="col">{list.columns.texts}</th>
            <th scope="col">{list.columns.matter}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ holder, letters }) => (
            <tr key={holder.id}>
              <th scope="row">
                <a href={`#/holder/${holder.id}`}>{holder.name}</a>
              </th>
              <td data-name={list.columns.last}>{formatDay(t.language, holder.latest.period ?? holder.latest.at)}</td>
              <td data-name={list.columns.sendings}>{holder.disclosures}</td>
              <td data-name={list.columns.texts}>
                <VerdictTag political={holder.latest.political} onward={holder.latest.onward} />
              </td>
              <td data-name={list.columns.matter}>{nameMatter(trackMatter(letters), t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
