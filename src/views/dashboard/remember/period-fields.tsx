import { useId } from 'preact/hooks';
import { formatter } from '../../phrases/dates';
import type { RememberWords } from '../../phrases/french/remember';
import { usePhrases } from '../../phrases/use-phrases';
import { daysIn, type ToldDraft } from './told-draft';

/** The year in which the first of such forms may have stood on the web. */
const FIRST_YEAR = 1995;

const two = (number: number) => String(number).padStart(2, '0');

/** A year, and a month and a day where they are known: nobody has to be more precise than they can. */
export function PeriodFields(props: {
  draft: ToldDraft;
  words: RememberWords;
  change(part: Partial<ToldDraft>): void;
}) {
  const { draft, words, change } = props;
  const { language } = usePhrases();
  const month = formatter(Intl.DateTimeFormat, language, { month: 'long', timeZone: 'UTC' });
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, back) => String(thisYear - back));
  const months = Array.from(
    { length: 12 },
    (_, index) => [two(index + 1), month.format(Date.UTC(2024, index))] as const,
  );
  const days = Array.from(
    { length: daysIn(draft.year, draft.month) },
    (_, index) => [two(index + 1), String(index + 1)] as const,
  );
  return (
    <fieldset class="panel">
      <legend>{words.when}</legend>
      <div class="columns">
        <Choice
          label={words.year}
          value={draft.year}
          options={years.map((year) => [year, year])}
          choose={(year) => change({ year, day: '' })}
        />
        <Choice
          label={words.month}
          value={draft.month}
          none={words.notKnown}
          options={months}
          choose={(chosen) => change({ month: chosen, day: '' })}
        />
        {days.length > 0 && (
          <Choice
            label={words.day}
            value={draft.day}
            none={words.notKnown}
            options={days}
            choose={(day) => change({ day })}
          />
        )}
      </div>
    </fieldset>
  );
}

function Choice(props: {
  label: string;
  value: string;
  none?: string;
  options: readonly (readonly [value: string, words: string])[];
  choose(value: string): void;
}) {
  const id = useId();
  return (
    <div class="line">
      <label for={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => props.choose(event.currentTarget.value)}>
        <option value="">{props.none ?? '–'}</option>
        {props.options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
