import { useLater } from '../parts/use-later';

const load = () => import('./tagged-address');

/** The tagged address, loaded after the popup has opened. */
export function LateTag() {
  const late = useLater(load);
  return late && <late.TaggedAddress />;
}
