import type { frenchHolders } from '../french/holders';
import { makePlural } from '../plural';

const plural = makePlural('es');

/**
 * Spanish words on holders: partners that are only named, one organisation or two, and what an imported file adds.
 * Await a native reader.
 */
export const spanishHolders: typeof frenchHolders = {
  partnersTitle: 'Nombradas como socias',
  partnersLead: (count) =>
    plural(count, {
      one: 'En los textos leídos se nombra a una entidad como socia.',
      other: `En los textos leídos se nombra a ${count} entidades como socias.`,
    }),
  partnersWhy: 'Nada muestra que hayan recibido sus datos. La carta al organizador se lo pregunta.',
  partnersShow: 'Ver sus nombres',
  namedIn: 'Envíos cuyos textos la nombran',
  namedCount: (count) =>
    plural(count, {
      one: 'Nombrada como socia en los textos de un envío. Nada muestra que haya recibido sus datos.',
      other: `Nombrada como socia en los textos de ${count} envíos. Nada muestra que haya recibido sus datos.`,
    }),
  unityTitle: '¿Es realmente una sola entidad?',
  unityLead:
    'Contrepartie reconoce a una entidad por su número de registro; si no, por su sitio; si no, por su nombre. Si se equivoca, corríjalo aquí: su decisión vale también para las lecturas siguientes.',
  sameAs: 'Es la misma que',
  chooseHolder: 'elegir una entidad',
  merge: 'Unir las dos',
  merged: 'Las dos entidades se han unido.',
  others: 'Marque lo que es otra entidad',
  split: 'Separar',
  splitDone: 'Las entidades se han separado.',
  unityFailed: 'No se ha podido guardar el cambio.',
  fileTitle: 'Según datarequests.org',
  fileSource: (made, imported) =>
    `Archivo del ${made}, importado el ${imported}. Lo que dicen los textos del propio sitio va primero.`,
  fileInLetter: (made) =>
    `Los textos leídos no dan todos los datos de contacto: el resto procede del archivo de datarequests.org del ${made}.`,
  email: 'Correo electrónico',
  webform: 'Formulario web',
};
