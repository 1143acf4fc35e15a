import { isOccasion } from '../../disclosure/occasions';
import { EmptyState } from '../parts/empty-state';
import { usePhrases } from '../phrases/use-phrases';
import { PointCard } from './point-card';
import type { PageInView } from './use-page-in-view';

/** At most this many forms of one page; a page with more repeats itself. */
const MOST_POINTS = 3;

/** The forms of the page that ask for data, or why none of them is recorded. */
export function PagePoints({ points }: { points: Extract<PageInView, { state: 'watched' }>['points'] }) {
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
