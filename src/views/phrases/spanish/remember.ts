import type { RememberWords } from '../french/remember';

/** Spanish words of the room in which something given before is added by hand. */
export const spanishRemember: RememberWords = {
  title: 'Añadir un envío de antes',
  lead: 'Lo que dio antes de instalar Contrepartie, o en otra parte. Este envío seguirá marcado en todas partes como añadido por usted: no se vio nada de él, y ninguna carta dirá lo contrario.',
  where: 'Dónde, y por qué',
  helps: 'Lo que ayudará a encontrarlo',
  site: 'Sitio',
  siteWhy: 'Su nombre, como sorteo.example, o la dirección de la página si aún la tiene.',
  when: 'Cuándo, con la precisión que sepa',
  year: 'Año',
  month: 'Mes',
  day: 'Día',
  notKnown: 'no lo recuerdo',
  occasion: 'En qué ocasión',
  what: 'Lo que cree haber dado',
  more: 'Otros datos',
  given: 'Dirección de correo o número dado (opcional)',
  givenWhy:
    'No se conserva, solo una huella: si llega un mensaje a esa dirección o a ese número, se encontrará este envío.',
  note: 'Nota para usted (opcional)',
  noteWhy: 'Se queda en el registro y en el expediente de un mensaje; ninguna carta la cita.',
  save: 'Añadir este envío',
  siteMissing: 'Indique el sitio.',
  noSite: 'No es el nombre ni la dirección de un sitio público.',
  yearMissing: 'Indique al menos el año.',
  later: 'Esa fecha aún no ha llegado.',
  nothingChosen: 'Marque al menos un dato.',
  unreadable: 'No es ni una dirección de correo ni un número de teléfono.',
};
