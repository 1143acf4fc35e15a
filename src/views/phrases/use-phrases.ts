import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Phrases } from './french';

/** The texts in use, for every component below; null until they are loaded. */
export const PhrasesContext = createContext<Phrases | null>(null);

/**
 * Gives the texts in the language in use.
 * @throws Error outside a shell, where no language is chosen.
 */
export function usePhrases(): Phrases {
  const phrases = useContext(PhrasesContext);
  if (!phrases) throw new Error('No language is chosen here.');
  return phrases;
}
