import { useLayoutEffect } from 'preact/hooks';
import { beginPause } from '../../disclosure/begin-pause';
import type { Settings } from '../../disclosure/settings';
import { Button } from '../parts/button';
import { useShell } from '../parts/shell';
import { usePhrases } from '../phrases/use-phrases';

const HOUR = 3_600_000;

interface PauseChoicesProps {
  site: string | null;
  choose(part: Partial<Settings>): void;
  close(): void;
}

/** The pauses that can begin: one hour or always, on this site or everywhere. Escape closes them, and not the popup. */
export function PauseChoices({ site, choose, close }: PauseChoicesProps) {
  const { popup } = usePhrases();
  const { settings } = useShell();
  // Before anything is painted: a quick Escape would close the popup instead.
  useLayoutEffect(() => {
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    addEventListener('keydown', closeByKey);
    return () => removeEventListener('keydown', closeByKey);
  }, [close]);
  const pause = (where: string | null, isForGood: boolean) => {
    const now = new Date();
    const until = isForGood ? null : new Date(now.getTime() + HOUR).toISOString();
    choose(beginPause(settings, where, until, now.toISOString()));
  };
  return (
    <div class="pause-choices">
      {site && (
        <fieldset>
          <legend>{popup.pauseOn(site)}</legend>
          <Button onClick={() => pause(site, false)}>{popup.oneHour}</Button>
          <Button onClick={() => pause(site, true)}>{popup.always}</Button>
        </fieldset>
      )}
      <fieldset>
        <legend>{popup.pauseEverywhere}</legend>
        <Button onClick={() => pause(null, false)}>{popup.oneHour}</Button>
        <Button onClick={() => pause(null, true)}>{popup.untilResumed}</Button>
      </fieldset>
    </div>
  );
}
