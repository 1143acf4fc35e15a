import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How much room an element has from side to side, in CSS pixels, as long as it is shown; `supposed` until it is measured. */
export function useWidth<T extends Element>(supposed: number): { place: RefObject<T | null>; width: number } {
  const place = useRef<T>(null);
  const [width, setWidth] = useState(supposed);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const measure = () => {
      const found = Math.floor(element.getBoundingClientRect().width);
      if (found > 0) setWidth(found);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { place, width };
}
