/** Milliseconds between a change and the look at it, on a page that had come to rest; and the most that a check is put off. */
const FIRST = 250;
const LONGEST = 2_000;
/** A look may take a hundredth of the time; but however dear it is, a page is looked at this often, in milliseconds. */
const SHARE = 100;
const LONGEST_FOR_DEAR = 8_000;

/** Says how long to wait before a changed page is looked at: the longer, the less it rests and the dearer looks are. */
export class Rhythm {
  private step = FIRST;
  private dear = 0;
  private checkedAt = Number.NEGATIVE_INFINITY;

  /** Milliseconds to wait after a change. */
  pause(now: number): number {
    const isRestless = now - this.checkedAt < 3 * this.step;
    if (!isRestless) this.step = FIRST;
    return isRestless ? Math.max(this.step, this.dear - (now - this.checkedAt)) : FIRST;
  }

  /** A changed page has been checked: if it changes soon again, it is restless. */
  noteCheck(now: number): void {
    this.step = now - this.checkedAt < 3 * this.step ? Math.min(2 * this.step, LONGEST) : FIRST;
    this.checkedAt = now;
  }

  /** Something is expected to change: what was learnt of the page's unrest and cost is forgotten. */
  hurry(): void {
    this.checkedAt = Number.NEGATIVE_INFINITY;
    this.dear = 0;
  }

  /** A look has taken so many milliseconds. */
  noteLook(spent: number): void {
    this.dear = Math.min(spent * SHARE, LONGEST_FOR_DEAR);
  }
}
