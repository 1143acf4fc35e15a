import { useEffect, useState } from 'preact/hooks';
import type { Comparison } from '../../disclosure/comparison';
import { askBackground } from './ask-background';

/** Two kept notices side by side, the earlier first; `comparing` until known. */
export function useComparison(from: string, to: string): Comparison | 'comparing' | 'failed' {
  const [found, setFound] = useState<Comparison | 'comparing' | 'failed'>('comparing');
  useEffect(() => {
    let isWanted = true;
    const show = (value: Comparison | 'failed') => isWanted && setFound(value);
    setFound('comparing');
    askBackground({ type: 'compareNotices', from, to }).then(
      (comparison) => show(comparison ?? 'failed'),
      () => show('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [from, to]);
  return found;
}
