import type { MailboxWords } from '../french/mailbox';
import { makePlural } from '../plural';

const plural = makePlural('es');

/** Spanish words of the room that looks through a mailbox. Loaded with it. Await a native reader. */
export const spanishMailbox: MailboxWords = {
  lead: 'Contrepartie no estaba antes de su instalación, pero sus correos lo recuerdan: confirmaciones de sorteos, boletines, mensajes políticos.',
  choose: 'Elegir los archivos',
  chooseWhy:
    'Se leen en esta página, mensaje a mensaje, y luego se olvidan. Nada sale de aquí y nada se guarda, salvo lo que usted marque.',
  how: 'Cómo exportar el buzón',
  ways: [
    'Gmail: Google Takeout (takeout.google.com), elegir «Correo» y descomprimir el archivo: contiene un fichero .mbox.',
    'Thunderbird: cada carpeta es un archivo sin extensión en la carpeta «Mail» del perfil; se elige tal cual.',
    'Apple Mail: menú «Buzón», después «Exportar buzón».',
    'Otros: guardar los mensajes uno a uno como archivos .eml y elegirlos todos juntos.',
  ],
  files: 'Archivos .mbox o .eml',
  filesWhy: 'Varios a la vez si lo desea, de varios gigabytes si hace falta. Los adjuntos no se abren.',
  reading: 'Leyendo…',
  readSoFar: (done: string, all: string) => `${done} de ${all}.`,
  counted: (messages: string, found: string) => `Mensajes: ${messages}. Remitentes hallados: ${found}.`,
  stop: 'Detener',
  stopped: 'Detenido. No se ha guardado nada.',
  failed: 'Un archivo no pudo leerse hasta el final. No se ha guardado nada.',
  noMessage: 'No se ha encontrado ningún mensaje en estos archivos.',
  messagesRead: (count: number) => plural(count, { one: '1 mensaje leído.', other: `${count} mensajes leídos.` }),
  unread: (count: number) =>
    plural(count, { one: '1 mensaje era ilegible.', other: `${count} mensajes eran ilegibles.` }),
  proposed: (count: number) => plural(count, { one: '1 remitente propuesto', other: `${count} remitentes propuestos` }),
  proposedWhy:
    'Por las palabras de sus mensajes, estos remitentes parecen tener su dirección de un sorteo, una suscripción o una campaña. Las reglas pueden equivocarse, y lo que no han encontrado puede existir. Marque lo que reconozca.',
  search: 'Buscar un nombre o una dirección',
  kind: 'Clase de mensaje',
  allKinds: 'Todas',
  kinds: {
    participation: 'Confirmación de participación',
    subscription: 'Confirmación de suscripción',
    newsletter: 'Boletín',
    political: 'Mensaje político',
  },
  shown: (count: number) => plural(count, { one: '1 remitente a la vista.', other: `${count} remitentes a la vista.` }),
  messages: (count: number) => plural(count, { one: '1 mensaje,', other: `${count} mensajes,` }),
  on: (day: string) => `el ${day}.`,
  between: (first: string, last: string) => `del ${first} al ${last}.`,
  usedAddress: (address: string) => `A su dirección ${address}.`,
  usedUnknown: 'Las cabeceras no dicen qué dirección se usó.',
  sentBy: (platform: string) => `Enviado por ${platform} en su nombre.`,
  quoted: (subject: string) => `«${subject}»`,
  known: 'Ya está en su registro.',
  see: 'Ver',
  site: 'Sitio de este remitente',
  siteWhy: 'Sus mensajes solo muestran la dirección de un servicio de envío o de correo. Por ejemplo: ejemplo.es.',
  nothingTicked: 'Marque al menos un remitente.',
  siteMissing: 'Indique el sitio de cada remitente marcado que no lo tenga.',
  keeping: 'Añadiendo…',
  kept: (count: number) => plural(count, { one: '1 remitente añadido.', other: `${count} remitentes añadidos.` }),
  someNotKept: 'Los demás no pudieron añadirse y siguen marcados.',
  whatIsKept:
    'De una participación o un boletín, el registro guarda el remitente, su sitio, la clase, la fecha y una huella de su dirección; de un mensaje político, el día, el remitente, el asunto, lo que dicen las cabeceras y esa huella. Nunca la dirección misma ni el texto.',
  keep: (count: number) => `Añadir al registro (${count})`,
  forget: 'Olvidar esta lista',
  keptTitle: 'Añadido al registro',
  keptAs: { disclosure: 'anotado como un envío anterior, según su buzón', approach: 'anotado como mensaje político' },
};
