import type { HeardEvent } from './hear-user';
import type { StartRecorder } from './page-recorder';

/** What our scripts in one frame leave for each other, in a world of their own that the page cannot reach. */
export const ownWorld = globalThis as {
  contrepartieWatches?: boolean;
  contrepartieRecorder?: StartRecorder;
  /** What the user does until the watcher hears of it. */
  contrepartieMissed?: HeardEvent[] | null;
};
