import type { ResearchLine } from '../../../exchange/records/research';
import { formatMonth, joinList } from '../../phrases/dates';
import { useRoomPhrases } from '../../phrases/use-room-phrases';

/** One line for researchers: in words, and as it will stand in the file. */
export function ResearchLineRow(props: { line: ResearchLine; isKept: boolean; toggle(): void }) {
  const { line, isKept, toggle } = props;
  const t = useRoomPhrases();
  const words = t.records;
  const names = [...new Set(line.holders.map(({ name }) => name))];
  const onward = line.onward === 'none-stated' ? [] : [t.verdict.onwardLabel[line.onward]];
  return (
    <li class="row">
      <div class="row-main">
        <label class="choice">
          <input type="checkbox" checked={isKept} onChange={toggle} />
          <span>
            {words.lineOf(formatMonth(t.language, line.month), line.count)}{' '}
            <bdi>{names.length ? joinList(t.language, names) : words.noHolder}</bdi>
          </span>
        </label>
        <p class="meta">{[t.verdict.label[line.political], ...onward].join(' · ')}</p>
        <details>
          <summary>{words.asWritten}</summary>
          <code>{JSON.stringify(line)}</code>
        </details>
      </div>
    </li>
  );
}
