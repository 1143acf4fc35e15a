import { finishLook, type Look } from '../detector/look';
import type { LanguageCode } from '../disclosure/languages';

/** Milliseconds of one slice, after which the page goes on. */
const SLICE = 4;

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
  /** @param spent milliseconds of work that the look took, without its pauses */
  seen(result: Seen, spent: number): void;
}

/** Takes a look in slices, and lets the page have its turn before each. */
export function takeLook<Seen>(look: Look<Seen>, tools: LookTools<Seen>): LookUnderWay {
  let isOver = false;
  let spent = 0;

  function end(result: Seen): void {
    isOver = true;
    tools.seen(result, spent);
  }

  function goOn(): void {
    const startedAt = performance.now();
    let slice = 0;
    while (!isOver) {
      const step = look.next();
      slice = performance.now() - startedAt;
      if (!step.done && step.value.length === 0 && slice < SLICE) continue;
      spent += slice;
      if (step.done) end(step.value);
      else void (step.value.length > 0 ? tools.learn(step.value) : letPageGoOn()).then(goOn);
      return;
    }
  }

  void letPageGoOn().then(goOn);
  return {
    finish: () => {
      if (isOver) return;
      const startedAt = performance.now();
      const result = finishLook(look);
      spent += performance.now() - startedAt;
      end(result);
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
