import { english } from '../../detector/patterns/en';
import { shelf } from '../word-shelf';

shelf.languages.set(english.code, english);
