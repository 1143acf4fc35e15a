import { useLater } from '../parts/use-later';
import { usePhrases } from '../phrases/use-phrases';

const load = () => import('../phrases/moments');

/** Until when a pause holds; how a time is said is loaded only when there is such a pause. */
export function PauseEnd({ until }: { until: string }) {
  const { language, popup } = usePhrases();
  const moments = useLater(load);
  return moments && <> {popup.pausedUntil(moments.formatTime(language, until))}</>;
}
