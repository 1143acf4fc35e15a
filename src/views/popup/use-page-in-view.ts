import { useEffect, useState } from 'preact/hooks';
import { type Pause, pauseAt } from '../../disclosure/pause';
import type { Settings } from '../../disclosure/settings';
import type { PointInView, TabDescription } from '../../messages/view-messages';
import { tabInView } from '../../platform/tabs';
import { askBackground } from '../parts/ask-background';

/** What can be said about the page that the popup was opened over. */
export type PageInView =
  | { state: 'loading' | 'unanswered' | 'not-watchable' | 'private' | 'nothing-seen' }
  | { state: 'paused'; pause: Pause }
  | { state: 'watched'; points: PointInView[] };

interface PageAnswer {
  page: PageInView;
  trouble: TabDescription['trouble'];
  /** Host name of the page; null where it is none of the web. */
  site: string | null;
}

/** How often the page is asked again while the popup is open: its forms may appear late. */
const ASK_AGAIN_MS = 2_000;

/** Follows the page in view until the popup closes; asks at once when a pause begins or ends. */
export function usePageInView(settings: Settings): PageAnswer {
  const [answer, setAnswer] = useState<PageAnswer>(answerOf({ state: 'loading' }));
  useEffect(() => {
    let current = true;
    const ask = () =>
      describePage(settings).then(
        (found) => current && setAnswer(found),
        () => current && setAnswer(({ site }) => answerOf({ state: 'unanswered' }, site)),
      );
    void ask();
    const timer = setInterval(ask, ASK_AGAIN_MS);
    return () => {
      current = false;
      clearInterval(timer);
    };
  }, [settings]);
  return answer;
}

async function describePage(settings: Settings): Promise<PageAnswer> {
  const tab = await tabInView();
  if (tab?.isPrivate) return answerOf({ state: 'private' });
  const site = tab?.site ?? null;
  // The background is asked even then: trouble with the disk concerns every page.
  const { state, points, trouble } = await askBackground({ type: 'describeTab', tabId: tab?.id ?? -1 });
  const pause = pauseAt(settings, site, new Date().toISOString());
  if (pause) return answerOf({ state: 'paused', pause }, site, trouble);
  if (!site) return answerOf({ state: 'not-watchable' }, site, trouble);
  if (state === 'watched') return answerOf({ state, points }, site, trouble);
  // A pause that ended since, or that this page has not heard of.
  return answerOf({ state: state === 'paused' ? 'nothing-seen' : state }, site, trouble);
}

function answerOf(page: PageInView, site: string | null = null, trouble: PageAnswer['trouble'] = null): PageAnswer {
  return { page, trouble, site };
}
