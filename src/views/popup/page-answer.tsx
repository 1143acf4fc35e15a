import type { Pause } from '../../disclosure/pause';
import { EmptyState } from '../parts/empty-state';
import type { IconName } from '../parts/icon';
import { useLater } from '../parts/use-later';
import { formatTime } from '../phrases/dates';
import type { Phrases } from '../phrases/french';
import { usePhrases } from '../phrases/use-phrases';
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
  const t = usePhrases();
  const { popup } = t;
  const forms = useLater(page.state === 'watched' ? loadForms : null);
  if (page.state === 'watched' && forms) return <forms.PagePoints points={page.points} />;
  if (page.state === 'loading' || page.state === 'watched') {
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
