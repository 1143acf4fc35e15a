import { useEffect, useState } from 'preact/hooks';

/** The tagged address, loaded after the popup has opened. */
export function LateTag() {
  const [late, setLate] = useState<typeof import('./tagged-address') | null>(null);
  useEffect(() => void import('./tagged-address').then(setLate), []);
  return late && <late.TaggedAddress />;
}
