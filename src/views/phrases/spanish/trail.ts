import type { Observed, TraceVariant } from '../../../disclosure/schema';
import type { frenchTrail } from '../french/trail';

const VARIANTS: Record<TraceVariant, string> = {
  plain: 'sin cifrar',
  'url-encoded': 'sin cifrar, codificado para una dirección',
  base64: 'codificado en base64',
  hex: 'codificado en hexadecimal',
  md5: 'resumido con MD5',
  sha1: 'resumido con SHA-1',
  sha256: 'resumido con SHA-256',
  sha512: 'resumido con SHA-512',
};
const KINDS: Record<Observed['kind'], string> = { email: 'Su correo electrónico', phone: 'Su número' };
const MOMENTS: Record<Observed['moment'], string> = {
  'before-sending': 'antes de que usted pulsara el botón de envío',
  'on-sending': 'al enviar',
};

/** Spanish words on the trail of data: who was seen to receive them. Await a native reader. */
export const spanishTrail: typeof frenchTrail = {
  observedLead: 'Peticiones de la página que llevaban lo que usted había escrito:',
  observed: ({ kind, variant, host, moment, part }, when) =>
    `${KINDS[kind]}, ${VARIANTS[variant]}, a ${host}${part === 'body' ? ', en el contenido de la petición' : ''}, ${MOMENTS[moment]}, el ${when}.`,
  observedDigest:
    'Un resumen criptográfico no se puede leer, pero quien ya conoce su dirección o su número puede reconocerle por él.',
  observedLimit:
    'Contrepartie ve las direcciones de las peticiones, y su contenido solo si usted lo ha pedido en los ajustes: puede haber otros destinatarios.',
  platformTitle: 'Lo que había anotado la ventana de cookies',
  platformLead:
    'En el momento del envío, la plataforma de consentimiento de la página guardaba esto. Son sus decisiones o las que ella le atribuyó; tratan de publicidad, no de un uso político.',
  platformUnreadable: 'Este texto no se puede descodificar; se conserva tal cual.',
  platformString: 'Ver el texto tal como era',
  privacyControl: 'Su navegador pedía a la página que no vendiera ni compartiera sus datos (Global Privacy Control).',
  purposesAgreed: 'Fines aceptados',
  purposesInterest: 'Fines basados en el interés legítimo',
  features: 'Funciones especiales aceptadas',
  vendors: 'Empresas',
  vendorCount: (agreed, interest) => `${agreed} con consentimiento, ${interest} por interés legítimo.`,
  vendorNumbers: 'Sus números en la lista de la IAB',
  vendorsOfPage: (issue) => `Sus nombres, según la lista n.º\u00a0${issue} que guardaba la página`,
  vendorsOfPublic: (issue, day) => `Sus nombres, según la lista pública n.º\u00a0${issue} de IAB Europe, del ${day}`,
  vendorsUnnamed: (numbers) => `Sin nombre en esa lista: ${numbers}.`,
  vendorsOtherIssue: (asked, found) =>
    `La lista n.º\u00a0${asked}, la de sus decisiones, no está aquí: estos nombres son los de la lista n.º\u00a0${found} y pueden haber cambiado entretanto.`,
  vendorsSeek: 'Buscar los nombres (descarga la lista pública de IAB Europe)',
  vendorsSeekWhy:
    'Nada sale antes de que usted pulse. Entonces se pide la lista a vendor-list.consensu.org, sin cookies ni referente; ese sitio ve su dirección IP y el número de la lista, no la página ni sus decisiones.',
  vendorsSeeking: 'Descargando la lista…',
  vendorsFound: 'La lista se conserva aquí; no se volverá a pedir.',
  vendorsUnreachable:
    'No se ha podido obtener la lista: su sitio no responde, o usted está sin conexión. No se ha cambiado nada.',
  vendorsMissing: 'El sitio de la lista no la ha dado. No se ha cambiado nada.',
  vendorsRefused: 'Lo que se ha recibido no es la lista de la IAB: rechazado por completo. No se ha cambiado nada.',
  platform: 'Plataforma',
  platformNumber: (id, list) => `Número ${id} en la IAB, lista de empresas n.º\u00a0${list}.`,
  platformUpdated: (day) => `Decisiones anotadas el ${day}.`,
  none: 'ninguno',
  purposeNumber: (id) => `n.º\u00a0${id}`,
  purposes: [
    'guardar o leer información en su dispositivo',
    'publicidad elegida con pocos datos',
    'un perfil para publicidad personalizada',
    'publicidad personalizada según un perfil',
    'un perfil para personalizar contenidos',
    'contenidos personalizados según un perfil',
    'medición de la publicidad',
    'medición de los contenidos',
    'estudio de públicos combinando datos',
    'mejora de los servicios',
    'contenidos elegidos con pocos datos',
  ],
  specialFeatures: ['ubicación precisa', 'identificación por las características del dispositivo'],
};
