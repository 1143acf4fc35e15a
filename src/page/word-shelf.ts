import type { NameWords } from '../detector/languages';
import type { LanguagePatterns } from '../detector/patterns/language-patterns';
import type { SpokenWords } from './spoken-words';

/** Words that were brought into this frame. */
interface WordShelf {
  languages: Map<string, LanguagePatterns>;
  names: NameWords | null;
  spoken: SpokenWords | null;
}

// The scripts of one extension in one frame share their global object, which no page can reach.
const world = globalThis as { contrepartieWords?: WordShelf };
world.contrepartieWords ??= { languages: new Map(), names: null, spoken: null };

/** Where each word list puts itself and where the watcher of the frame finds it, whichever of them comes first. */
export const shelf: WordShelf = world.contrepartieWords;
