import { useId } from 'preact/hooks';
import { Button } from '../../parts/button';
import { StatusLine } from '../../parts/status-line';
import { formatCount, formatter } from '../../phrases/dates';
import type { MailboxWords } from '../../phrases/french/mailbox';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import type { Reading } from './use-reading';

const KILO = 1_000;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** The files, and how far their reading is, with a way to stop it. */
export function MailboxChoice(props: {
  words: MailboxWords;
  reading: Reading;
  read(files: readonly File[]): void;
  stop(): void;
}) {
  const { words, reading } = props;
  const { language } = useRoomPhrases();
  const field = useId();
  const isReading = reading.state === 'reading';
  const count = (number: number) => formatCount(language, number);
  const size = (bytes: number) => {
    const step = Math.min(UNITS.length - 1, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(KILO)));
    const format = formatter(Intl.NumberFormat, language, {
      style: 'unit',
      unit: UNITS[step] ?? 'byte',
      maximumFractionDigits: step > 2 ? 1 : 0,
    });
    return format.format(bytes / KILO ** step);
  };
  const status = () => {
    if (reading.state === 'stopped' || reading.state === 'failed') return words[reading.state];
    if (reading.state !== 'read') return '';
    const { messages, unread } = reading.course;
    const said = [words.messagesRead(messages), ...(unread ? [words.unread(unread)] : [])];
    return messages === 0 ? words.noMessage : said.join(' ');
  };
  return (
    <section aria-labelledby="choose" class="panel">
      <h2 id="choose">{words.choose}</h2>
      <p>{words.chooseWhy}</p>
      <details>
        <summary>{words.how}</summary>
        <ul class="lines">
          {words.ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      </details>
      <div class="line">
        <label for={field}>{words.files}</label>
        <input
          id={field}
          type="file"
          multiple
          disabled={isReading}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            if (files.length) props.read(files);
          }}
        />
        <p class="hint">{words.filesWhy}</p>
      </div>
      {isReading && (
        <div class="line">
          <progress aria-label={words.reading} max={Math.max(reading.size, 1)} value={reading.course.bytes} />
          <p class="meta">
            {words.readSoFar(size(reading.course.bytes), size(reading.size))}{' '}
            {words.counted(count(reading.course.messages), count(reading.course.found))}
          </p>
          <div class="actions">
            <Button onClick={props.stop}>{words.stop}</Button>
          </div>
        </div>
      )}
      <StatusLine text={isReading ? words.reading : status()} />
    </section>
  );
}
