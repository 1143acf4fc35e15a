import { learnLanguage, learnNames } from '../../src/detector/languages';
import { german } from '../../src/detector/patterns/de';
import { english } from '../../src/detector/patterns/en';
import { spanish } from '../../src/detector/patterns/es';
import { french } from '../../src/detector/patterns/fr';
import { italian } from '../../src/detector/patterns/it';
import { nameWords } from '../../src/detector/patterns/name-words';
import { dutch } from '../../src/detector/patterns/nl';
import { polish } from '../../src/detector/patterns/pl';
import { portuguese } from '../../src/detector/patterns/pt';

/** The words of every language: in a page only those that it needs are loaded. */
export const EVERY_LANGUAGE = [english, french, german, spanish, italian, dutch, portuguese, polish];

/** Takes all of them up, and the words in attributes, for a test or a bench that reads pages of any language. */
export function learnEveryLanguage(): void {
  EVERY_LANGUAGE.forEach(learnLanguage);
  learnNames(nameWords);
}
