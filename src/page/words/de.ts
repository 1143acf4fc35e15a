import { german } from '../../detector/patterns/de';
import { shelf } from '../word-shelf';

shelf.languages.set(german.code, german);
