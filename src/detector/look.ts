import type { LanguageCode } from '../disclosure/languages';

/**
 * A look at a page that can be taken in slices: at each yield whoever drives it may let the page go on, and learn the
 * languages that it names before it goes on itself. It keeps no clock; a page that changes meanwhile breaks nothing.
 */
export type Look<Seen> = Generator<readonly LanguageCode[], Seen, void>;

/** A place to pause at, where no language is missing. */
export const PAUSE: readonly LanguageCode[] = [];

/** Takes a look, or the rest of it, in one go, with the languages that are known. */
export function finishLook<Seen>(look: Look<Seen>): Seen {
  for (;;) {
    const step = look.next();
    if (step.done) return step.value;
  }
}
