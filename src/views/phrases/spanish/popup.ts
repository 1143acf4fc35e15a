import { formatCount } from '../dates';
import type { frenchPopup } from '../french/popup';
import { makePlural } from '../plural';

const plural = makePlural('es');

/** Spanish words of the popup. Await a native reader. */
export const spanishPopup: typeof frenchPopup = {
  pageQuestion: 'Esta página',
  holdersQuestion: 'Quién tiene mis datos',
  asking: (occasion) => `Esta página pide sus datos: ${occasion}`,
  askingNotRecorded: (occasion) =>
    `Esta página pide sus datos (${occasion}). Usted ha elegido no anotar este tipo de formulario.`,
  neverRecorded: (screen) => `Formulario visto: ${screen}. Contrepartie nunca anota este tipo de formulario.`,
  asked: 'Lo que pide',
  required: 'obligatorio',
  sensitive: 'dato sensible',
  boxes: 'Casillas que conviene conocer antes de enviar',
  preTicked: 'Marcada de antemano',
  bundled: (purposes) => `Una sola casilla para varias cosas: ${purposes}`,
  requiredBox: 'Obligatoria para enviar, aunque trata de algo distinto de las bases',
  refuses: 'Marcar para rechazar',
  noticeSays: 'Lo que dice el aviso',
  linked: 'Documentos enlazados, que se leen al enviar',
  linkedOff: 'Documentos enlazados (su lectura está desactivada)',
  nothingSeen: 'No hemos visto en esta página ningún formulario que pida datos personales.',
  notWatchable: 'Esta página pertenece al navegador o a una extensión: Contrepartie no puede mirarla.',
  paused: 'En pausa. No se mira ni se anota nada, en ningún sitio.',
  private: 'Ventana privada: no se anota nada, ni se anotará.',
  unanswered: 'Contrepartie no ha respondido para esta página. Vuelva a cargar la página para reintentarlo.',
  loadingPage: 'Leyendo la página…',
  loadingHolders: 'Abriendo el registro…',
  emptyTitle: 'Nada anotado por ahora',
  empty:
    'Cuando envíe sus datos en un sorteo, un cuestionario o un formulario parecido, verá aquí quién los ha recibido y qué decía el aviso ese día.',
  gaveOn: (day, occasion) => `${day}, ${occasion}`,
  toldOn: (when, occasion) => `${when}, ${occasion}, añadido por usted`,
  gave: (list) => `Datos: ${list}`,
  gaveNothing: 'Datos: sin especificar',
  onSite: (site) => `en ${site}`,
  allHolders: 'Ver toda la lista',
  write: (holder) => `Escribir a ${holder}`,
  writeShort: 'Escribir la carta',
  writeWhy: 'Para saber qué tienen y a quién se lo han cedido.',
  dueLetters: (count) => (count === 1 ? '1 carta espera un paso suyo.' : `${count} cartas esperan un paso suyo.`),
  openDashboard: 'Abrir el panel',
  pausedHere: 'En pausa en este sitio. Aquí no se mira ni se anota nada.',
  pausedUntil: (time) => `Fin de la pausa: ${time}.`,
  pause: 'Pausa',
  resume: 'Reanudar',
  pauseOn: (site) => `Pausa en ${site}`,
  pauseEverywhere: 'Pausa en todos los sitios',
  oneHour: 'Una hora',
  always: 'Siempre',
  untilResumed: 'Hasta que se reanude',
  holdersCount: (count) =>
    plural(count, {
      one: '1 entidad tiene sus datos',
      other: `${formatCount('es', count)} entidades tienen sus datos`,
    }),
  politicalCount: (count) =>
    plural(count, {
      one: 'en 1, el texto anuncia un uso político',
      other: `en ${formatCount('es', count)}, el texto anuncia un uso político`,
    }),
  search: 'Buscar un nombre o un sitio',
  filterVerdict: 'Uso político',
  allVerdicts: 'todos',
  noMatch: 'Ninguna entidad coincide con esta búsqueda.',
  matches: (count) =>
    plural(count, { one: '1 entidad coincide.', other: `${formatCount('es', count)} entidades coinciden.` }),
  pauseFailed: 'No se ha podido cambiar la pausa.',
};
