/** Elements above which a document is not searched whole: browsers search it in one long go, of some milliseconds here. */
export const HUGE = 120_000;
