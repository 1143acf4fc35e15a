/** Messages that one tab may send in a minute: a page with twenty frames of forms stays far below. */
export const MOST_MESSAGES = 1_000;
const WINDOW = 60_000;

/**
 * Counts the messages of each tab, so that one that floods is not even read and the others need not wait for it. In
 * memory only: a new start of the background counts anew.
 * @param now milliseconds.
 * @returns whether one more message of a tab may be read.
 */
export function makeMessageMeter(now: () => number): (tabId: number) => boolean {
  const counts = new Map<number, number>();
  let since = now();
  return (tabId) => {
    if (now() - since >= WINDOW) {
      counts.clear();
      since = now();
    }
    const count = (counts.get(tabId) ?? 0) + 1;
    counts.set(tabId, count);
    return count <= MOST_MESSAGES;
  };
}
