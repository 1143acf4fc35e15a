import { polish } from '../../detector/patterns/pl';
import { shelf } from '../word-shelf';

shelf.languages.set(polish.code, polish);
