import { portuguese } from '../../detector/patterns/pt';
import { shelf } from '../word-shelf';

shelf.languages.set(portuguese.code, portuguese);
