import { french } from '../../detector/patterns/fr';
import { shelf } from '../word-shelf';

shelf.languages.set(french.code, french);
