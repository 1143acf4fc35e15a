import { useRef, useState } from 'preact/hooks';
import { endPause } from '../../disclosure/pause';
import type { Settings } from '../../disclosure/settings';
import { askBackground } from '../parts/ask-background';
import { Icon } from '../parts/icon';
import { useShell } from '../parts/shell';
import { useLater } from '../parts/use-later';
import { usePhrases } from '../phrases/use-phrases';

const loadChoices = () => import('./pause-choices');

/** Ends a pause at once, or shows for how long and where one can begin. */
export function PauseButton({ site, isPaused }: { site: string | null; isPaused: boolean }) {
  const { popup } = usePhrases();
  const { settings } = useShell();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const choices = useLater(isOpen ? loadChoices : null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const change = (part: Partial<Settings>) =>
    askBackground({ type: 'changeSettings', settings: part }).then(
      () => {
        setFailed(false);
        close();
      },
      () => setFailed(true),
    );
  const click = () => {
    if (isPaused) void change(endPause(settings, site, new Date().toISOString()));
    else setOpen(!isOpen);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="pause-button"
        {...(isPaused ? {} : { 'aria-expanded': isOpen })}
        onClick={click}
      >
        <Icon name={isPaused ? 'next' : 'pause'} />
        {isPaused ? popup.resume : popup.pause}
      </button>
      {isOpen && !isPaused && choices && (
        <choices.PauseChoices site={site} choose={(part) => void change(part)} close={close} />
      )}
      {failed && (
        <p class="status" role="alert">
          {popup.pauseFailed}
        </p>
      )}
    </>
  );
}
