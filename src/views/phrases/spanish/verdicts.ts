import { formatCount } from '../dates';
import type { frenchVerdicts } from '../french/verdicts';
import { makePlural } from '../plural';

const plural = makePlural('es');

/** Spanish words for what a notice says, and for what we could not find in it. Await a native reader. */
export const spanishVerdicts: typeof frenchVerdicts = {
  label: {
    disclosed: 'Uso político anunciado en el texto',
    excluded: 'Uso político excluido en el texto',
    contradictory: 'Dos frases se contradicen',
    silent: 'Ninguna mención política encontrada',
    unread: 'Texto no leído',
  },
  sentence: {
    disclosed: (when) => `El aviso leído ${when} dice que sus datos pueden servir para comunicación política:`,
    excluded: (when) => `El aviso leído ${when} dice que sus datos no se utilizarán con fines políticos:`,
    contradictory: (when) =>
      `Los textos leídos ${when} dicen dos cosas opuestas sobre el uso político de sus datos. Estas son las frases:`,
    silent: (when) =>
      `No hemos encontrado ninguna mención de un uso político en el texto leído ${when}. Eso no prueba que no la haya.`,
    unread: (when) =>
      `No se ha podido leer ningún texto ${when}. Por tanto, no podemos decir nada sobre el uso político.`,
  },
  unread: {
    'no-notice': 'No hemos encontrado ningún aviso junto al formulario. Eso no prueba que no lo haya.',
    'language-not-covered': 'El aviso está en un idioma que Contrepartie no sabe leer.',
    'too-short': 'El texto junto al formulario es demasiado corto para decir qué se hace con sus datos.',
    'not-readable': 'No se ha podido leer el aviso.',
    memory: 'No se ha leído ningún texto: este envío está añadido de memoria. No podemos decir nada del uso político.',
    mailbox:
      'No se ha leído ningún texto: este envío está añadido según un mensaje recibido. No podemos decir nada del uso político.',
  },
  onward: {
    'none-stated': 'No hemos encontrado en él ninguna mención de una cesión a otros. Eso no prueba que no la haya.',
    'named-partners': 'El texto prevé ceder sus datos a socios que nombra.',
    'by-sector': 'El texto prevé ceder sus datos a socios de los que solo indica el sector de actividad.',
    'unnamed-partners': 'El texto prevé ceder sus datos a socios que no nombra.',
    'sale-or-rental': 'El texto prevé la venta o el alquiler de sus datos.',
  },
  onwardLabel: {
    'named-partners': 'Cesión a socios nombrados',
    'by-sector': 'Cesión por sectores de actividad',
    'unnamed-partners': 'Cesión a socios no nombrados',
    'sale-or-rental': 'Venta o alquiler de los datos',
  },
  silentButPassedOn:
    'Quienes reciben después sus datos tienen sus propios textos, que no hemos leído: pueden prever un uso político.',
  on: (day) => `el ${day}`,
  justNow: 'ahora mismo en esta página',
  words: (count) => plural(count, { one: '1 palabra leída', other: `${formatCount('es', count)} palabras leídas` }),
  politicalMark: 'Política',
  onwardMark: 'Cesión',
  statementMark: 'Información legal',
};
