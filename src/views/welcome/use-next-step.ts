import { useCallback, useEffect, useState } from 'preact/hooks';
import { maySeeAllSites } from '../../platform/site-access';
import { placeOfButton } from '../../platform/toolbar-button';

/** The one thing to do now. */
export type NextStep = 'allow' | 'pin' | 'nothing';

/** Asks the browser what is left to do, again whenever the user comes back to the page; null until it has answered. */
export function useNextStep(): { step: NextStep | null; look(): Promise<void> } {
  const [step, setStep] = useState<NextStep | null>(null);
  const look = useCallback(async () => setStep(await nextStep()), []);
  useEffect(() => {
    const again = () => void look();
    again();
    addEventListener('focus', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      removeEventListener('focus', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [look]);
  return { step, look };
}

async function nextStep(): Promise<NextStep> {
  if (!(await maySeeAllSites())) return 'allow';
  const place = await placeOfButton();
  return place === 'in-menu' || place === 'unknown' ? 'pin' : 'nothing';
}
