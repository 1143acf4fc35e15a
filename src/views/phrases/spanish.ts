import type { Phrases } from './french';
import { spanishDocuments } from './spanish/documents';
import { spanishNames } from './spanish/names';
import { spanishPopup } from './spanish/popup';
import { spanishTagged } from './spanish/tagged';
import { spanishVerdicts } from './spanish/verdicts';

/** The Spanish texts that popup and dashboard share. Await a native reader. */
export const spanish: Phrases = {
  language: 'es',
  app: {
    name: 'Contrepartie',
    navigation: 'Secciones',
    skip: 'Ir al contenido',
    loading: 'Cargando…',
    pageNotFound: 'Esta sección no existe.',
    newTab: '(pestaña nueva)',
    futureTitle: 'Registro de una versión más reciente',
    future:
      'Una versión más reciente de Contrepartie escribió este registro. Se deja intacto: actualice la extensión para abrirlo.',
    failedTitle: 'El registro no se abre',
    failed:
      'El navegador no ha podido abrir el registro. No se ha borrado nada. Reinicie el navegador para reintentarlo.',
    blockedTitle: 'Otra ventana retiene el registro',
    blocked:
      'Contrepartie se ha actualizado, pero otra ventana aún tiene abierto el registro anterior. No se ha perdido nada: cierre las demás pestañas de Contrepartie y vuelva a cargar esta.',
    damagedTitle: 'El registro no se puede leer',
    damaged:
      'El navegador indica que su almacenamiento está dañado. Reinícielo primero. Si no basta, aquí se puede comprobar una copia de seguridad e incorporarla a un perfil nuevo.',
    fullTitle: 'No queda espacio',
    full: 'No se ha podido anotar su último envío: el disco está lleno. Libere espacio y vuelva a intentarlo.',
    writeFailedTitle: 'Un envío no se ha anotado',
    writeFailed: 'Su último envío no se ha podido escribir en el registro. Lo que ya estaba anotado sigue intacto.',
  },
  names: spanishNames,
  documents: spanishDocuments,
  verdict: spanishVerdicts,
  popup: spanishPopup,
  tagged: spanishTagged,
};
