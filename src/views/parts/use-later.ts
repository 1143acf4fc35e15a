import { useEffect, useState } from 'preact/hooks';

/** What a part needs that is not wanted at first sight, once it has come; null until then, or while `load` is null. */
export function useLater<T>(load: (() => Promise<T>) | null): T | null {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    let isWanted = true;
    void load?.().then((found) => isWanted && setLoaded(() => found));
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded;
}
