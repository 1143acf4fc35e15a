import { formatCount, joinList } from '../dates';
import type { frenchPictures } from '../french/pictures';
import { makePlural } from '../plural';

const plural = makePlural('es');
const counted = (count: number) => formatCount('es', count);

/** Spanish words of the pictures, and of the tables that say the same. Await a native reader. */
export const spanishPictures: typeof frenchPictures = {
  lead: 'Dos imágenes de lo anotado: por dónde han pasado sus datos y cuándo los dio. Debajo de cada una, los mismos datos en una tabla.',
  search: 'Buscar un sitio o una entidad',
  noMatch: 'Ningún sitio ni entidad con ese nombre.',
  me: 'Usted',
  political: {
    disclosed: 'Política: anunciada',
    excluded: 'Política: excluida',
    contradictory: 'Política: sí y no',
    silent: 'Política: nada encontrado',
    unread: 'Texto no leído',
  },
  role: {
    'declared-controller': 'Se dice responsable',
    'named-partner': 'Nombrada, no probado',
    'named-in-answer': 'Citada en una respuesta',
    observed: 'Recepción observada',
    'form-operator': 'Gestiona el formulario',
    site: 'Sitio del formulario',
  },
  way: {
    given: 'Usted lo envió',
    attempted: 'Envío sin confirmar',
    told: 'Añadido por usted, sin testigo',
    held: 'Recibió los datos, según los textos o el formulario',
    observed: 'Se la vio recibir su correo electrónico o su número',
    named: 'Nombrada como socia: no probado',
    answered: 'Citada en una respuesta a una carta',
    possible: 'Posible, no probado',
  },
  columns: ['Usted', 'Sitios', 'Recibieron datos', 'Nombradas por los textos'],
  legendPolitical: 'Un texto anuncia un uso político o se contradice',
  legendObserved: 'Se la vio recibir su correo electrónico o su número',
  again: 'Ya figura más arriba',
  restOf: {
    site: (count) => plural(count, { one: 'Y otro sitio', other: `Y otros ${counted(count)} sitios` }),
    partner: (count) => plural(count, { one: 'Y otra nombrada', other: `Y otras ${counted(count)} nombradas` }),
  },
  flowTitle: 'Quién ha pasado mis datos a quién',
  flowLead:
    'De usted a los sitios, de los sitios a quienes recibieron los datos y de ahí a quienes nombran sus textos. Una entidad solo nombrada aparece con línea discontinua: nada muestra que haya recibido sus datos.',
  flowCount: (sites, holders, partners) => {
    const all = [
      plural(sites, { one: '1 sitio', other: `${counted(sites)} sitios` }),
      holders && plural(holders, { one: '1 entidad', other: `${counted(holders)} entidades` }),
      partners && plural(partners, { one: '1 socio nombrado', other: `${counted(partners)} socios nombrados` }),
    ];
    return `${joinList(
      'es',
      all.filter((one) => typeof one === 'string'),
    )}.`;
  },
  leftOut: (sites, holders, partners) => {
    const left = [
      sites && plural(sites, { one: 'un sitio', other: `${counted(sites)} sitios` }),
      holders && plural(holders, { one: 'una entidad', other: `${counted(holders)} entidades` }),
      partners && plural(partners, { one: 'un socio nombrado', other: `${counted(partners)} socios nombrados` }),
    ].filter((one) => typeof one === 'string');
    return `Para que siga siendo legible, la imagen deja fuera ${joinList('es', left)}. Busque un nombre más arriba para verlos; la tabla también los contiene.`;
  },
  partRead: (read, total) =>
    `Aquí se leen los ${counted(read)} envíos más recientes de ${counted(total)}. Busque un nombre para ver los demás.`,
  timelineTitle: 'Qué he dado y cuándo',
  timelineLead:
    'Una línea por cada ocasión. Un círculo es un envío, o tantos como el número que lleva. Abajo, sus cartas y los mensajes políticos que ha anotado.',
  all: 'Todos los envíos',
  otherOccasions: 'Otras ocasiones',
  toldByMe: 'Añadidos por usted, fechas aproximadas',
  letters: 'Cartas escritas',
  approaches: 'Mensajes políticos',
  several: (count, when) => `${counted(count)} envíos, ${when}`,
  lettersOn: (count, when) => plural(count, { one: `Una carta, ${when}`, other: `${counted(count)} cartas, ${when}` }),
  approachesOn: (count, when) =>
    plural(count, { one: `Un mensaje político, ${when}`, other: `${counted(count)} mensajes políticos, ${when}` }),
  withPolitics: (count) =>
    plural(count, { one: 'uno con una mención política', other: `${counted(count)} con una mención política` }),
  period: 'Periodo',
  wholePeriod: 'Desde el principio',
  noneThen: 'Ningún envío en este periodo.',
  occasionsUnread: (count) =>
    `Las ocasiones y las menciones políticas se leen de los ${counted(count)} envíos más recientes del periodo; los demás se cuentan arriba. Elija un año para verlos.`,
  chainTitle: 'Los caminos posibles',
  chainLead:
    'De sus envíos a este mensaje, pasando por quienes tenían la dirección o el número, de lo más probable a lo menos probable. El último paso, punteado, es posible; no está probado.',
  chainColumns: ['Usted', 'Sus envíos', 'Lo tenían ese día', 'Nombradas por los textos'],
  chainEnd: 'El mensaje',
  chainCount: (paths) =>
    plural(paths, {
      one: 'Un camino posible, no probado.',
      other: `${counted(paths)} caminos posibles, no probados.`,
    }),
  chainLeft: (count) =>
    plural(count, {
      one: 'Una entidad menos probable figura solo en la tabla.',
      other: `${counted(count)} entidades menos probables figuran solo en la tabla.`,
    }),
  table: 'Los mismos datos en una tabla',
  tableCut: (count) => `La tabla termina a las ${counted(count)} filas.`,
  from: 'De',
  to: 'A',
  how: 'Lo que lo muestra',
  texts: 'Lo que dicen los textos',
  sendings: 'Envíos',
  occasions: 'Ocasiones',
  mentions: 'Menciones políticas',
  sending: 'Envío',
  through: 'A través de',
  suspect: 'Entidad',
  reasons: 'Lo que la sitúa aquí',
  saveSvg: 'Guardar la imagen (SVG)',
  savePng: 'Guardar la imagen (PNG)',
  saved: (name) => `Imagen guardada: ${name}`,
  saveFailed: 'No se ha podido guardar la imagen.',
  fileNames: { flow: 'contrepartie-recorrido', timeline: 'contrepartie-calendario', chain: 'contrepartie-caminos' },
  stamp: (day) => `Contrepartie, ${day}. Lo que está anotado, y nada más.`,
};
