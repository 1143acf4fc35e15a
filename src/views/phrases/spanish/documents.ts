import type { frenchDocuments } from '../french/documents';

/** Spanish words on linked documents: what could not be read, and what changed since. Await a native reader. */
export const spanishDocuments: typeof frenchDocuments = {
  of: (role, day) => `${role}, ${day}`,
  changed: (before, after) => `Este texto cambió entre el ${before} y el ${after}.`,
  politics: 'El cambio afecta a lo que se dice del uso político.',
  partners: 'El cambio afecta a lo que se dice de los socios.',
  nothingTouched: 'No hemos visto en él ningún cambio sobre el uso político ni sobre los socios.',
  unchanged: (day) => `Solicitado de nuevo el ${day}: el texto no ha cambiado.`,
  lookFailed: (day) => `Solicitado de nuevo el ${day}, sin éxito.`,
  show: 'Ver lo que ha cambiado',
  added: 'Añadido',
  removed: 'Quitado',
  skipped: 'Pasaje sin cambios, no mostrado',
  comparing: 'Comparando…',
  compareFailed: 'No se ha podido hacer la comparación.',
  look: 'Comparar con el texto de hoy',
  retry: 'Solicitar de nuevo',
  looking: 'Solicitando…',
  looked: 'El documento se ha solicitado.',
  lookError: 'No se ha podido solicitar el documento.',
  roomTitle: 'Los textos',
  roomLead:
    'Los documentos con los que enlazan los formularios que usted envió, y lo que ha cambiado en ellos de una lectura a otra.',
  noneTitle: 'Aún no se ha leído ningún documento',
  none: 'Cuando envíe un formulario que enlace con unas bases o una política de privacidad, verá aquí lo que cambie después en ellas.',
  keptSince: (day) => `Conservado el ${day}`,
  toDisclosure: 'ver el envío',
  oneText: 'Solo se ha leído un texto. Para saber si ha cambiado, pida una nueva lectura desde el envío.',
  showMore: 'Mostrar más',
};
