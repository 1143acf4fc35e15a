import { dutch } from '../../detector/patterns/nl';
import { shelf } from '../word-shelf';

shelf.languages.set(dutch.code, dutch);
