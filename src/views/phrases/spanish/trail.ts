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
