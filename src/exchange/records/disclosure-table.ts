import { SENSITIVE_CATEGORIES } from '../../disclosure/categories';
import { judgeBox } from './box-event';
import { givenFields } from './consent-record';
import { writeRow } from './csv';
import type { RecordSource } from './record-source';

/** The columns of the table, in order: a name in English that stays the same, and what stands in it. */
const COLUMNS: Readonly<Record<string, (source: RecordSource) => string>> = {
  id: ({ disclosure }) => disclosure.id,
  /** Of what was told from memory a year, a month or a day: as precisely as it was told. */
  sent_at: ({ disclosure }) => disclosure.remembered?.period ?? disclosure.sentAt,
  state: ({ disclosure }) => disclosure.state,
  occasion: ({ disclosure }) => disclosure.occasion,
  page: ({ disclosure }) => disclosure.place.address,
  page_title: ({ disclosure }) => disclosure.place.title,
  sent_to: ({ disclosure }) => disclosure.target ?? '',
  data: ({ disclosure }) => listed(givenFields(disclosure.fields).map(({ category }) => category)),
  special_categories: ({ disclosure }) =>
    listed(
      givenFields(disclosure.fields)
        .map(({ category }) => category)
        .filter((category) => SENSITIVE_CATEGORIES.has(category)),
    ),
  boxes: ({ disclosure }) =>
    disclosure.boxes.map((box) => `${judgeBox(box).told} [${box.purposes.join(', ')}]: ${box.wording}`).join('\n'),
  political: ({ assessment }) => assessment.political,
  political_passages: ({ assessment }) => assessment.politicalPassages.map(({ passage }) => passage.text).join('\n'),
  onward: ({ assessment }) => assessment.onward,
  onward_passages: ({ assessment }) => assessment.onwardPassages.map(({ passage }) => passage.text).join('\n'),
  holders: ({ holders }) => holders.map(({ holder, holding }) => `${holder.name} (${holding.role})`).join('\n'),
  notices_sha256: ({ notices }) => listed(notices.map(({ hash }) => hash)),
  letters: ({ letters }) => listed(letters.map(({ request }) => request.reference)),
  source: ({ disclosure }) => disclosure.remembered?.source ?? 'witnessed',
  sureness: ({ disclosure }) => disclosure.remembered?.sureness ?? '',
};

/** Disclosures as a table in CSV: a mark that it is UTF-8, a row of names, a row for each. */
export async function* writeTable(sources: AsyncIterable<RecordSource>): AsyncGenerator<string> {
  yield `\uFEFF${writeRow(Object.keys(COLUMNS))}`;
  for await (const source of sources) yield writeRow(Object.values(COLUMNS).map((tell) => tell(source)));
}

function listed(words: readonly string[]): string {
  return [...new Set(words)].join('; ');
}
