import { useEffect, useState } from 'preact/hooks';
import type { PointInView, TabDescription } from '../../messages/view-messages';
import { tabInView } from '../../platform/tabs';
import { askBackground } from '../parts/ask-background';

/** What can be said about the page that the popup was opened over. */
export type PageInView =
  | { state: 'loading' | 'unanswered' | 'not-watchable' | 'private' | 'paused' | 'nothing-seen' }
  | { state: 'watched'; points: PointInView[] };

interface PageAnswer {
  page: PageInView;
  trouble: TabDescription['trouble'];
}

/** How often the page is asked again while the popup is open: its forms may appear late. */
const ASK_AGAIN_MS = 2_000;

/** Follows the page in view until the popup closes; asks at once when `paused` changes. */
export function usePageInView(paused: boolean): PageAnswer {
  const [answer, setAnswer] = useState<PageAnswer>({ page: { state: 'loading' }, trouble: null });
  useEffect(() => {
    let current = true;
    const ask = () =>
      describePage(paused).then(
        (found) => current && setAnswer(found),
        () => current && setAnswer({ page: { state: 'unanswered' }, trouble: null }),
      );
    void ask();
    const timer = setInterval(ask, ASK_AGAIN_MS);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [paused]);
  return answer;
}

async function describePage(paused: boolean): Promise<PageAnswer> {
  const tab = await tabInView();
  if (tab?.isPrivate) return { page: { state: 'private' }, trouble: null };
  // The background is asked even then: trouble with the disk concerns every page.
  const { state, points, trouble } = await askBackground({ type: 'describeTab', tabId: tab?.id ?? -1 });
  if (paused) return { page: { state: 'paused' }, trouble };
  if (!tab?.watchable) return { page: { state: 'not-watchable' }, trouble };
  return { page: state === 'watched' ? { state, points } : { state }, trouble };
}
