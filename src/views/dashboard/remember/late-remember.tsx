import { useCallback } from 'preact/hooks';
import { usePhrases } from '../../phrases/use-phrases';
import { LateRoom } from '../late-room';
import { loadWords } from './load-words';

/** The room in which something given before is added by hand: seldom used, so its code and its words come with it. */
export function LateRemember() {
  const { language } = usePhrases();
  const load = useCallback(async () => {
    const [{ RememberRoom }, words] = await Promise.all([import('./remember-room'), loadWords(language)]);
    return { RememberRoom, words };
  }, [language]);
  return <LateRoom load={load}>{({ RememberRoom, words }) => <RememberRoom words={words} />}</LateRoom>;
}
