import type { Answer, Asked, Look } from '../detector/sight/look';

/** Milliseconds of one slice, after which the page goes on. */
const SLICE = 4;

/** A look under way. */
export interface LookUnderWay {
  /** Gives it up. */
  stop(): void;
}

interface LookTools<Seen> {
  /** Settles with the answer to what a look asks; with null when nobody gives one. */
  ask(asked: Asked): Promise<Answer>;
  /** @param spent milliseconds of work that the look took, without its pauses */
  seen(result: Seen, spent: number): void;
}

/** Takes a look in slices, and lets the page have its turn before each. */
export function takeLook<Seen>(look: Look<Seen>, tools: LookTools<Seen>): LookUnderWay {
  let isOver = false;
  let spent = 0;

  function goOn(given?: Answer): void {
    const startedAt = performance.now();
    let answer = given;
    while (!isOver) {
      const step = look.next(answer);
      answer = undefined;
      const slice = performance.now() - startedAt;
      if (!step.done && !step.value && slice < SLICE) continue;
      spent += slice;
      if (step.done) {
        isOver = true;
        tools.seen(step.value, spent);
      } else if (step.value) void tools.ask(step.value).then(goOn);
      else void letPageGoOn().then(() => goOn());
      return;
    }
  }

  void letPageGoOn().then(() => goOn());
  return {
    stop: () => {
      isOver = true;
    },
  };
}

type Yielding = { scheduler?: { yield?(): Promise<void> } };

function letPageGoOn(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
