import { nameWords } from '../../detector/patterns/name-words';
import { shelf } from '../word-shelf';

shelf.names = nameWords;
