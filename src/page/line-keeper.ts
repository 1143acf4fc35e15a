/** The shortest pause between the end of a line and the next one, in milliseconds. */
const LINE_PAUSE = 1_000;

/**
 * Makes a function that keeps a line to the background up while it is needed: its end wakes a background that the
 * browser stopped. One that is still starting when a page navigates gets nothing of what that page said last.
 */
export function makeLineKeeper(openLine: (ended: () => void) => void, isNeeded: () => boolean): () => void {
  let hasLine = false;
  return function keepLine(): void {
    if (hasLine) return;
    hasLine = true;
    const openedAt = performance.now();
    openLine(() => {
      hasLine = false;
      if (!isNeeded()) return;
      if (performance.now() - openedAt > LINE_PAUSE) keepLine();
      else setTimeout(keepLine, LINE_PAUSE);
    });
  };
}
