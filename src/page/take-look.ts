import { finishLook, type Look } from '../detector/look';
import type { LanguageCode } from '../disclosure/languages';

/** Milliseconds of one slice, after which the page goes on. */
const SLICE = 5;

/** A look under way. */
export interface LookUnderWay {
  /** Ends it now, in one go, with the languages that are known. */
  finish(): void;
  /** Gives it up. */
  stop(): void;
}

interface LookTools<Seen> {
  /** Settles when the words of these languages have been taken up, or cannot be had now. */
  learn(languages: readonly LanguageCode[]): Promise<void>;
  seen(result: Seen): void;
}

/** Takes a look in slices: the first one at once, the others when the page had its turn. */
export function takeLook<Seen>(look: Look<Seen>, tools: LookTools<Seen>): LookUnderWay {
  let isOver = false;

  function end(result: Seen): void {
    isOver = true;
    tools.seen(result);
  }

  function goOn(): void {
    const startedAt = performance.now();
    while (!isOver) {
      const step = look.next();
      if (step.done) end(step.value);
      else if (step.value.length > 0) {
        void tools.learn(step.value).then(goOn);
        return;
      } else if (performance.now() - startedAt >= SLICE) {
        void letPageGoOn().then(goOn);
        return;
      }
    }
  }

  goOn();
  return {
    finish: () => {
      if (!isOver) end(finishLook(look));
    },
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
