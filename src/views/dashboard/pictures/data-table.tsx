import type { ComponentChildren } from 'preact';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { wordsFor } from './picture-words';

/** The rows of a table are not all made: a browser takes seconds for thousands. */
const MOST_ROWS = 300;

/** The data of a picture as a table, folded until somebody wants it. @param caption what the table is about. */
export function DataTable(props: {
  caption: string;
  columns: readonly string[];
  /** A cell for each column; the first names the row. */
  rows: readonly (readonly ComponentChildren[])[];
}) {
  const { caption, columns, rows } = props;
  const { words } = wordsFor(useRoomPhrases());
  return (
    <details>
      <summary>{words.table}</summary>
      <div class="table-frame">
        <table class="stacking">
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) =>
                  column === 0 ? (
                    <th key={columns[column]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={columns[column]} data-name={columns[column]}>
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_ROWS && <p class="hint">{words.tableCut(MOST_ROWS)}</p>}
    </details>
  );
}
