import { useCallback, useId, useMemo, useState } from 'preact/hooks';
import type { LedgerReader } from '../../../ledger/ledger-reader';
import { EmptyState } from '../../parts/empty-state';
import { useLedgerQuery } from '../../parts/use-ledger-query';
import { WhenLoaded } from '../../parts/when-loaded';
import { formatCount } from '../../phrases/dates';
import { useRoomPhrases } from '../../phrases/use-room-phrases';
import { buildTimeline, type Lane, type Timeline } from './build-timeline';
import { chooseBins } from './choose-bins';
import { DataTable } from './data-table';
import { WIDE } from './draw-flow';
import { binsThatFit, drawTimeline } from './draw-timeline';
import { nameBin } from './name-bin';
import { nameLane } from './name-cell';
import { PictureFigure } from './picture-figure';
import { type PictureTexts, wordsFor } from './picture-words';
import { useWidth } from './use-width';

/** Of how many disclosures of a period the occasion and the texts are read. */
const MOST_READ = 400;
const MOST_MESSAGES = 50;

/** What was given when, from the beginning or in one year. */
export function TimelineSection() {
  const texts = wordsFor(useRoomPhrases());
  const { words } = texts;
  const { place, width } = useWidth<HTMLElement>(WIDE);
  const [year, setYear] = useState<number | null>(null);
  const most = binsThatFit(width);
  const found = useLedgerQuery(`timeline ${year} ${most}`, (ledger) => readTimeline(ledger, year, most));
  return (
    <section ref={place} aria-labelledby="timeline">
      <h2 id="timeline">{words.timelineTitle}</h2>
      <p class="lead">{words.timelineLead}</p>
      <WhenLoaded loaded={found}>
        {(told) => (
          <>
            <YearChoice years={told.years} year={year} choose={setYear} words={words} />
            {told.timeline.lanes.length === 0 ? (
              <EmptyState icon="page">{words.noneThen}</EmptyState>
            ) : (
              <TimelinePicture {...told} texts={texts} />
            )}
          </>
        )}
      </WhenLoaded>
    </section>
  );
}

interface ToldTimeline {
  timeline: Timeline;
  years: number[];
  read: number;
  total: number;
}

/** Counts what is in each span of time, and reads the newest only. */
async function readTimeline(ledger: LedgerReader, year: number | null, most: number): Promise<ToldTimeline> {
  const [span, approaches, letters] = await Promise.all([
    ledger.span(),
    ledger.latestApproaches(MOST_MESSAGES),
    ledger.requests(),
  ]);
  const requests = letters.map(({ request }) => request);
  const moments = [
    ...(span ? [span.first, span.last] : []),
    ...approaches.map(({ cameOn }) => `${cameOn}T12:00:00.000Z`),
    ...requests.map(({ writtenAt }) => writtenAt),
  ].sort();
  const [first = '', last = ''] = [moments[0], moments.at(-1)];
  const [from, to] = year
    ? [new Date(year, 0, 1).toISOString(), new Date(year + 1, 0, 1, 0, 0, 0, -1).toISOString()]
    : [first, last];
  const bins = chooseBins(from, to, most);
  const between = [bins.bounds[0] ?? '', bins.bounds.at(-1) ?? ''] as const;
  const [counts, { leads, total }] = await Promise.all([
    ledger.countBetween(bins.bounds),
    ledger.trail({ matches: null, between }, MOST_READ),
  ]);
  const [oldest, newest] = [first, last].map((moment) => new Date(moment).getFullYear());
  return {
    timeline: buildTimeline({ bins, leads, counts, requests, approaches }),
    years: Array.from({ length: (newest ?? 0) - (oldest ?? 0) + 1 }, (_, n) => (newest ?? 0) - n),
    read: leads.length,
    total,
  };
}

function YearChoice(props: {
  years: readonly number[];
  year: number | null;
  choose(year: number | null): void;
  words: PictureTexts['words'];
}) {
  const { years, year, choose, words } = props;
  const id = useId();
  if (years.length < 2) return null;
  return (
    <div class="filter">
      <div class="line">
        <label for={id}>{words.period}</label>
        <select
          id={id}
          value={String(year ?? '')}
          onChange={({ currentTarget }) => choose(currentTarget.value ? Number(currentTarget.value) : null)}
        >
          <option value="">{words.wholePeriod}</option>
          {years.map((one) => (
            <option key={one} value={String(one)}>
              {one}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

function TimelinePicture({ timeline, read, total, texts }: Omit<ToldTimeline, 'years'> & { texts: PictureTexts }) {
  const { words, phrases } = texts;
  const description = `${phrases.list.disclosureCount(total)}.`;
  const draw = useCallback(
    (width: number) => drawTimeline(timeline, { title: words.timelineTitle, description }, texts, width),
    [timeline, description, words],
  );
  return (
    <PictureFigure draw={draw} fileName={words.fileNames.timeline}>
      {total > read && <p>{words.occasionsUnread(read)}</p>}
      <TimelineTable timeline={timeline} texts={texts} />
    </PictureFigure>
  );
}

/** A row for each span of time in which there is something. */
function TimelineTable({ timeline, texts }: { timeline: Timeline; texts: PictureTexts }) {
  const { words, phrases } = texts;
  const { bins, lanes } = timeline;
  const rows = useMemo(
    () =>
      bins.bounds.slice(0, -1).flatMap((_, bin) => {
        const cells = lanes.flatMap((lane) =>
          lane.cells.filter((cell) => cell.bin === bin).map((cell) => ({ lane, cell })),
        );
        if (cells.length === 0) return [];
        const sum = (kinds: readonly Lane['kind'][], of: 'count' | 'political' = 'count') =>
          formatCount(
            phrases.language,
            cells.reduce((all, { lane, cell }) => all + (kinds.includes(lane.kind) ? cell[of] : 0), 0),
          );
        const occasions = cells
          .filter(({ lane }) => lane.kind === 'occasion' || lane.kind === 'other' || lane.kind === 'told')
          .map(({ lane, cell }) => `${nameLane(lane, texts)} (${formatCount(phrases.language, cell.count)})`);
        const hasAll = cells.some(({ lane }) => lane.kind === 'all');
        return [
          [
            nameBin(phrases.language, bins, bin),
            sum(hasAll ? ['all'] : ['occasion', 'other', 'told']),
            occasions.join(', ') || '–',
            sum(['occasion', 'other'], 'political'),
            sum(['letters']),
            sum(['approaches']),
          ],
        ];
      }),
    [timeline, texts.words],
  );
  const columns = [words.period, words.sendings, words.occasions, words.mentions, words.letters, words.approaches];
  return <DataTable caption={words.timelineTitle} columns={columns} rows={rows} />;
}
