import { spanish } from '../../detector/patterns/es';
import { shelf } from '../word-shelf';

shelf.languages.set(spanish.code, spanish);
