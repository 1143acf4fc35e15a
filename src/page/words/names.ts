import { attributeNames, consentNames } from '../../detector/patterns/attribute-names';
import { shelf } from '../word-shelf';

shelf.names = { attributeNames, consentNames };
