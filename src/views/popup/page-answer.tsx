import { EmptyState } from '../parts/empty-state';
import type { IconName } from '../parts/icon';
import { useLater } from '../parts/use-later';
import { usePhrases } from '../phrases/use-phrases';
import { PauseEnd } from './pause-end';
import type { PageInView } from './use-page-in-view';

const ICONS: Record<Exclude<PageInView['state'], 'watched' | 'loading'>, IconName> = {
  unanswered: 'alert',
  'not-watchable': 'page',
  private: 'private',
  paused: 'pause',
  'nothing-seen': 'page',
};

// Most pages have no form: what shows one is loaded where there is one.
const loadForms = () => import('./page-points');

/** First answer of the popup: is this page collecting my data, and what does its notice say? */
export function PageAnswer({ page }: { page: PageInView }) {
  const { popup } = usePhrases();
  const forms = useLater(page.state === 'watched' ? loadForms : null);
  if (page.state === 'watched' && forms) return <forms.PagePoints points={page.points} />;
  if (page.state === 'loading' || page.state === 'watched') {
    return (
      <p class="loading" role="status">
        {popup.loadingPage}
      </p>
    );
  }
  const pause = page.state === 'paused' ? page.pause : null;
  const words = {
    unanswered: popup.unanswered,
    'not-watchable': popup.notWatchable,
    private: popup.private,
    paused: pause?.where === 'everywhere' ? popup.paused : popup.pausedHere,
    'nothing-seen': popup.nothingSeen,
  }[page.state];
  return (
    <EmptyState icon={ICONS[page.state]}>
      {words}
      {pause?.until && <PauseEnd until={pause.until} />}
    </EmptyState>
  );
}
