import type { frenchAbout } from '../french/about';

/** Spanish words on whose work is in the extension. Await a native reader. */
export const spanishAbout: typeof frenchAbout = {
  title: 'Acerca de Contrepartie',
  lead: (version) => `Contrepartie ${version}, software libre.`,
  own: 'La licencia de Contrepartie',
  ownWhy:
    'Puede usar esta extensión, estudiarla, modificarla y compartirla, siempre que deje los mismos derechos a quienes la reciban. Se ofrece sin garantía.',
  works: 'Lo que procede de otros autores',
  worksWhy: (count) =>
    `Esta versión contiene ${count} bibliotecas, conjuntos de datos y tipos de letra, cada uno con la licencia que le dieron sus autores. Los textos están en su idioma original.`,
  isStandardText:
    'Esta biblioteca no incluye archivo de licencia: este es el texto habitual de la licencia que declara.',
  failed: 'No se ha podido leer la lista de licencias. Vuelva a cargar la página.',
};
