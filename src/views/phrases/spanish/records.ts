import type { frenchRecords } from '../french/records';
import { makePlural } from '../plural';

const plural = makePlural('es');

/** Spanish words of the room of exports. Await a native reader. */
export const spanishRecords: typeof frenchRecords = {
  title: 'Para otras herramientas',
  lead: 'Sus envíos en formatos que otros programas, una asociación o una autoridad saben leer.',
  link: 'Exportar para otras herramientas',
  linkWhy:
    'Una copia de seguridad sirve para recuperarla aquí. Para entregar envíos a una hoja de cálculo, a una asociación o a una autoridad hay formatos normalizados, y una exportación anónima para la investigación.',
  save: 'Guardar envíos',
  saveWhy:
    'El archivo se hace en este equipo y no sale de él. No contiene lo que usted escribió; en él lleva un nombre sacado al azar, distinto en cada archivo. Sí contiene las páginas y las fechas.',
  which: 'Qué envíos',
  all: (count) => `Todos (${count})`,
  holders: 'Los de una entidad',
  format: 'Formato',
  formats: {
    record: 'Registro de consentimiento: norma ISO/IEC TS 27560, términos W3C DPV (JSON-LD)',
    receipt: 'Recibo de consentimiento: misma norma, mismos términos (JSON-LD)',
    kantara: 'Recibo de consentimiento Kantara 1.1 (JSON), sin lo que usted ha añadido',
    table: 'Tabla para una hoja de cálculo (CSV)',
    letters: 'Sus cartas y lo que ha sido de ellas, sin las respuestas mismas: términos W3C DPV (JSON-LD)',
  },
  notStated:
    'Lo que los textos no decían consta como «not stated»: un vacío es ya un hallazgo. Los textos enteros están en la copia de seguridad.',
  button: 'Guardar el archivo',
  working: (done, all) => `En curso: ${done} de ${all}…`,
  stop: 'Detener',
  stopped: 'Detenido. No se ha guardado ningún archivo.',
  saved: (name) => `Archivo listo: ${name}`,
  failed: 'No se ha podido hacer el archivo.',
  nothing: 'Todavía no hay ningún envío que exportar.',
  research: 'Para la investigación y las autoridades',
  researchWhy:
    'Un archivo en el que nada le nombra: el mes, quién recibió datos o está nombrado, lo que los textos decían de la política y de los socios. Ni página, ni dato, ni día, ni huella. Los envíos iguales forman una sola línea.',
  researchCare:
    'Lea cada línea antes de guardarla y desmarque la que diría demasiado: por ejemplo, una entidad que poca gente conoce.',
  preview: 'Ver las líneas',
  lines: (kept, all) =>
    plural(all, { one: `${kept} línea conservada de 1`, other: `${kept} líneas conservadas de ${all}` }),
  lineOf: (month, count) => `${month}, ${plural(count, { one: '1 envío', other: `${count} envíos` })}:`,
  noHolder: 'ninguna entidad anotada',
  asWritten: 'Tal como se escribirá',
  saveLines: 'Guardar las líneas marcadas',
};
