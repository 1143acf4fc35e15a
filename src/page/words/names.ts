import { nameWords } from '../../detector/patterns/name-words';
import { spokenWords } from '../spoken-words';
import { shelf } from '../word-shelf';

shelf.names = nameWords;
shelf.spoken = spokenWords;
