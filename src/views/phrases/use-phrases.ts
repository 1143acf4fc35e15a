import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { french, type Phrases } from './french';

/** The texts in use, for every component below. */
export const PhrasesContext = createContext<Phrases>(french);

/** Gives the texts in the language in use. */
export function usePhrases(): Phrases {
  return useContext(PhrasesContext);
}
