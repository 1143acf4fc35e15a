import { isOccasion } from '../../disclosure/occasions';
import type { Pause } from '../../disclosure/pause';
import { EmptyState } from '../parts/empty-state';
import type { IconName } from '../parts/icon';
import { formatTime } from '../phrases/dates';
import type { Phrases } from '../phrases/french';
import { usePhrases } from '../phrases/use-phrases';
import { PointCard } from './point-card';
import type { PageInView } from './use-page-in-view';

const ICONS: Record<Exclude<PageInView['state'], 'watched' | 'loading'>, IconName> = {
  unanswered: 'alert',
  'not-watchable': 'page',
  private: 'private',
  paused: 'pause',
  'nothing-seen': 'page',
};

/** First answer of the popup: is this page collecting my data, and what does its notice say? */
export function PageAnswer({ page }: { page: PageInView }) {
  const t = usePhrases();
  const { popup } = t;
  if (page.state === 'watched') return <Points points={page.points} />;
  if (page.state === 'loading') {
    return (
      <p class="loading" role="status">
        {popup.loadingPage}
      </p>
    );
  }
  const words = {
    unanswered: popup.unanswered,
    'not-watchable': popup.notWatchable,
    private: popup.private,
    paused: page.state === 'paused' ? pauseWords(page.pause, t) : '',
    'nothing-seen': popup.nothingSeen,
  }[page.state];
  return <EmptyState icon={ICONS[page.state]}>{words}</EmptyState>;
}

function pauseWords({ where, until }: Pause, { popup, language }: Phrases): string {
  const words = where === 'everywhere' ? popup.paused : popup.pausedHere;
  return until ? `${words} ${popup.pausedUntil(formatTime(language, until))}` : words;
}

/** At most this many forms of one page; a page with more repeats itself. */
const MOST_POINTS = 3;

function Points({ points }: { points: Extract<PageInView, { state: 'watched' }>['points'] }) {
  const { popup, names } = usePhrases();
  const asking = points.flatMap(({ draft, reading }) =>
    isOccasion(draft.screen) ? [{ draft, reading, occasion: draft.screen }] : [],
  );
  if (asking.length) {
    return asking.slice(0, MOST_POINTS).map((point) => <PointCard key={point.draft.id} {...point} />);
  }
  const screen = points.map(({ draft }) => draft.screen).find((found) => found !== 'none');
  const words =
    screen === undefined || isOccasion(screen) ? popup.nothingSeen : popup.neverRecorded(names.screen[screen]);
  return <EmptyState icon="page">{words}</EmptyState>;
}
