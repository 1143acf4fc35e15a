import { useEffect, useRef, useState } from 'preact/hooks';
import type { Course } from './make-records';

/** A long piece of work with its progress and a way to stop it; it ends with the part that shows it. */
export function useCourse() {
  const [done, setDone] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async <T>(work: (course: Course) => Promise<T>): Promise<T | 'stopped' | 'failed'> => {
    const control = new AbortController();
    running.current = control;
    setDone(0);
    try {
      return await work({ progress: setDone, signal: control.signal });
    } catch {
      return control.signal.aborted ? 'stopped' : 'failed';
    } finally {
      setDone(null);
    }
  };
  return { done, run, stop: () => running.current?.abort() };
}
