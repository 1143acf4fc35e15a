import { italian } from '../../detector/patterns/it';
import { shelf } from '../word-shelf';

shelf.languages.set(italian.code, italian);
