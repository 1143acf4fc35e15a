import { useState } from 'preact/hooks';
import { browserKind } from '../../platform/browser-kind';
import { askForAllSites } from '../../platform/site-access';
import { Button } from '../parts/button';
import { StatusLine } from '../parts/status-line';
import type { WelcomeWords } from '../phrases/french/welcome';
import { useNextStep } from './use-next-step';

/** The one thing to do now: let it see the sites where the browser does not, else keep its button in sight, else nothing. */
export function StepNow({ words }: { words: WelcomeWords }) {
  const { step, look } = useNextStep();
  const [isRefused, setRefused] = useState(false);
  const ask = async () => {
    setRefused(!(await askForAllSites().catch(() => false)));
    await look();
  };
  const said = {
    allow: [words.allow, words.allowWhy],
    pin: [words.pin, words.pinHow[browserKind()]],
    nothing: [words.nothing, words.nothingWhy],
  } as const;
  return (
    <section class="step" aria-labelledby="now">
      <h2 id="now">{words.now}</h2>
      <div aria-live="polite">
        {step && (
          <>
            <p class="step-title">{said[step][0]}</p>
            <p>{said[step][1]}</p>
          </>
        )}
      </div>
      {step === 'allow' && (
        <>
          <Button kind="main" onClick={() => void ask()}>
            {words.allowButton}
          </Button>
          <StatusLine text={isRefused ? words.refused : ''} />
        </>
      )}
    </section>
  );
}
