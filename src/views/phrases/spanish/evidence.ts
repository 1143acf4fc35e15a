import { formatCount } from '../dates';
import type { EvidenceWords } from '../french/evidence';
import { makePlural } from '../plural';

const plural = makePlural('es');

/** Spanish words of the file of evidence on one message, and of the buttons that make it. */
export const spanishEvidence: EvidenceWords = {
  title: 'El expediente completo',
  lead: 'El mensaje, los caminos posibles y, de cada envío, lo que se conservó, en un archivo hecho en este equipo. Sus direcciones y números no están en él, ni sus huellas; pero las palabras del mensaje y sus notas pueden nombrarle: reléalo antes de confiárselo a alguien.',
  savePdf: 'Guardar el expediente para leer (PDF)',
  saveJson: 'Guardar el expediente para comprobar (JSON)',
  making: 'Preparando el expediente…',
  saved: (name) => `Expediente listo: ${name}`,
  failed: 'No se ha podido hacer el expediente.',
  paperTitle: 'El camino posible de mis datos hasta un mensaje político',
  foot: (day) => `Contrepartie, mensaje recibido el ${day}`,
  madeOn: (moment, maker) =>
    `Hecho el ${moment} con ${maker}, según lo que esta extensión ha conservado en mi equipo. No contiene ninguno de los valores que escribí. Las frases tomadas de la extensión se dirigen a mí: «usted» es quien hace este expediente.`,
  care: 'Cada camino descrito aquí es posible, no está demostrado. Dice quién tenía, según lo anotado, la dirección o el número al que llegó el mensaje, y qué decían los textos leídos. El remitente puede tenerlos de otra parte: solo lo dirá su respuesta, o la de los organismos citados. Una mención que no hemos encontrado puede existir.',
  message: 'El mensaje',
  reachedAt: 'Llegó a',
  reached: {
    plain: 'una dirección o un número míos, que este expediente no cita',
    tagged: 'una dirección marcada mía, que solo había dado en un sitio y que este expediente no cita',
    unknown: 'no lo anoté',
  },
  notedAt: 'Anotado el',
  wordsAsNoted: 'palabras del mensaje, tal como las anoté',
  fileLine: (name, bytes, hash) => `${name}, ${formatCount('es', bytes)} bytes, huella SHA-256: ${hash}`,
  gave: (when, what, number) => `${when}: ${what} (envío ${number} más abajo).`,
  textsSaid: (words) => `Textos leídos: ${words}.`,
  received: (name) => `${name} recibió estos datos, según lo anotado.`,
  told: (name) => `${name} gestiona este sitio y por tanto pudo recibir estos datos; lo digo yo, nada lo constató.`,
  observed: (name) => `Una petición de la página llevó mi dirección o mi número a ${name}.`,
  named: (name) => `Un texto cita a ${name} como socio; nada muestra que haya recibido estos datos.`,
  answered: (name) => `Una respuesta a una de mis cartas cita a ${name}.`,
  arrived: (day) => `El ${day}: el mensaje. Este último paso es posible, no está demostrado.`,
  leftOut: (count) =>
    plural(count, {
      one: 'Un organismo menos probable solo está en el archivo JSON.',
      other: `${count} organismos menos probables solo están en el archivo JSON.`,
    }),
  sendings: 'Los envíos, tal como se anotaron',
  sending: (number, what, when) => `Envío ${number}: ${what}, ${when}`,
  place: 'Lugar en la cadena',
  placeOf: (place, chain) => `eslabón ${place} de la cadena ${chain}`,
  linkHash: 'Huella del eslabón',
  contentHash: 'Huella del registro',
  box: (purposes, before, after) => `casilla (${purposes}), al abrir la página: ${before}, al enviar: ${after}`,
  passage: (text, address, hash) => `${text}, ${address}, SHA-256 del texto: ${hash}`,
  letters: 'Mis cartas y las respuestas',
  noLetters: 'No hay anotada ninguna carta a estos organismos.',
  letter: (reference, kind, to, written) => `${reference}, ${kind}, a ${to}, ${written}`,
  answer: (day, kind) => `Respuesta del ${day}: ${kind}`,
  namedIn: {
    source: (name) => `cita como origen: ${name}`,
    recipient: (name) => `cita como destinatario: ${name}`,
  },
  verify: 'Cómo comprobarlo',
  steps: [
    'El archivo JSON de este expediente contiene los textos enteros, los registros y los eslabones. En Contrepartie: Copia de seguridad, Comprobar, Archivo que se va a comprobar. Cualquier programa puede hacer lo mismo:',
    'Un texto: el SHA-256 del texto en UTF-8 es la huella citada aquí.',
    'Un registro: el SHA-256 de su JSON canónico (RFC 8785) es el «content» de su eslabón. El de un envío cuenta también las huellas de mis direcciones, que no salen de mi equipo: el envío se comprueba en él, o con mi copia de seguridad.',
    'Un eslabón: el SHA-256 del JSON canónico de «before», «chain», «content» y «place» es su huella; esta es el «before» del siguiente, hasta el último.',
    'Lo que esto muestra: que un registro no ha cambiado desde que existe su eslabón. Lo que no muestra: que se haya visto todo, ni, a falta de testigo, la hora a la que se escribió el eslabón.',
  ],
  missingGlyphs: (points) =>
    `El signo \uFFFD sustituye aquí caracteres que la tipografía de este documento no contiene (${points}); el archivo JSON sí los contiene.`,
};
