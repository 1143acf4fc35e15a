import { useState } from 'preact/hooks';
import { askBackground } from '../parts/ask-background';
import { useShell } from '../parts/shell';
import { usePhrases } from '../phrases/use-phrases';

/** Stops and resumes everything, on all sites, at once. */
export function PauseSwitch() {
  const { popup } = usePhrases();
  const { settings } = useShell();
  const [failed, setFailed] = useState(false);
  const toggle = () =>
    askBackground({ type: 'changeSettings', settings: { paused: !settings.paused } }).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <div class="pause">
      <button type="button" role="switch" class="switch" aria-checked={settings.paused} onClick={() => void toggle()}>
        <span class="switch-knob" aria-hidden="true" />
        <span class="switch-state">{popup.pause}</span>
      </button>
      {failed && (
        <p class="status" role="alert">
          {popup.pauseFailed}
        </p>
      )}
    </div>
  );
}
