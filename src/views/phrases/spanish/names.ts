import type { frenchNames } from '../french/names';

const category: typeof frenchNames.category = {
  'full-name': 'nombre y apellidos',
  'given-name': 'nombre',
  'family-name': 'apellidos',
  'middle-name': 'segundo nombre',
  honorific: 'tratamiento',
  gender: 'sexo o género',
  email: 'correo electrónico',
  phone: 'teléfono',
  mobile: 'teléfono móvil',
  landline: 'teléfono fijo',
  'social-handle': 'cuenta en una red social',
  website: 'sitio web',
  'birth-date': 'fecha de nacimiento',
  age: 'edad',
  nationality: 'nacionalidad',
  'ethnic-origin': 'origen étnico',
  'postal-address': 'dirección postal',
  street: 'calle',
  'postal-code': 'código postal',
  city: 'localidad',
  region: 'provincia o región',
  country: 'país',
  job: 'profesión',
  employer: 'empleador',
  company: 'empresa',
  education: 'estudios',
  income: 'ingresos',
  household: 'composición del hogar',
  children: 'hijos',
  'marital-status': 'estado civil',
  housing: 'vivienda',
  vehicle: 'vehículo',
  pets: 'mascotas',
  bank: 'banco',
  insurer: 'aseguradora',
  energy: 'energía y calefacción',
  health: 'salud',
  'sex-life': 'vida sexual',
  lifestyle: 'estilo de vida',
  habits: 'hábitos de consumo',
  interests: 'intereses',
  opinion: 'opinión',
  'political-opinion': 'opinión política',
  religion: 'religión',
  union: 'afiliación sindical',
  'id-number': 'número de identificación',
  'payment-card': 'tarjeta de pago',
  photo: 'fotografía',
  file: 'archivo adjunto',
  username: 'nombre de usuario',
  password: 'contraseña',
  'one-time-code': 'código de un solo uso',
  'free-text': 'texto libre',
  other: 'otra información',
};

const occasion: typeof frenchNames.occasion = {
  contest: 'sorteo',
  quiz: 'cuestionario',
  'video-gate': 'acceso a un vídeo',
  survey: 'encuesta',
  petition: 'petición',
  'sample-offer': 'muestra gratuita',
  'quote-request': 'solicitud de presupuesto',
  newsletter: 'boletín',
  webinar: 'seminario web',
  'download-gate': 'acceso a una descarga',
  account: 'creación de cuenta',
  purchase: 'compra',
  contact: 'formulario de contacto',
  booking: 'reserva',
  application: 'candidatura',
  donation: 'donación',
  other: 'otro formulario',
};

const screen: typeof frenchNames.screen = {
  'sign-in': 'inicio de sesión',
  'password-reset': 'cambio de contraseña',
  search: 'búsqueda',
  comment: 'comentario',
  settings: 'ajustes',
  admin: 'administración',
  none: 'otro',
};

const purpose: typeof frenchNames.purpose = {
  newsletter: 'mensajes del organizador',
  partners: 'cesión a socios',
  rules: 'aceptación de las bases',
  privacy: 'aceptación de la política de privacidad',
  political: 'uso político',
  other: 'otra cosa',
};

const documentRole: typeof frenchNames.documentRole = {
  'beside-form': 'Aviso junto al formulario',
  rules: 'Bases',
  'privacy-policy': 'Política de privacidad',
  'legal-notice': 'Aviso legal',
  'partner-list': 'Lista de socios',
};

const holderRole: typeof frenchNames.holderRole = {
  'declared-controller': 'Se declara responsable del tratamiento',
  'named-partner': 'Nombrada como socia',
  'named-in-answer': 'Nombrada en una respuesta a una carta',
  observed: 'Ha recibido su dirección o su número, según las peticiones de la página',
  'form-operator': 'Gestiona la dirección a la que envía el formulario',
  site: 'Sitio en el que estaba el formulario',
};

const evidence: typeof frenchNames.evidence = {
  navigation: 'se abrió otra página después del envío',
  request: 'la página hizo una petición',
  'form-gone': 'el formulario desapareció después del envío',
  'thank-you': 'la página dio las gracias o confirmó',
  'user-confirmed': 'usted lo ha confirmado',
};

const outcome: typeof frenchNames.outcome = {
  pending: () => 'Aún no se ha leído. Se hará en cuanto sea posible.',
  kept: (detail) => (detail ? `Leído y conservado en parte (${detail}\u00a0páginas).` : 'Leído y conservado.'),
  refused: () => 'No solicitado: su dirección, o aquella a la que redirige, no es una dirección pública de la web.',
  'too-many-redirects': () =>
    'La dirección redirige de una dirección a otra más de tres veces. No se ha leído el documento.',
  unreachable: () => 'El servidor no respondió. No se ha podido leer este documento.',
  'http-error': (detail) => `El servidor respondió con un error (${detail}). No se ha podido leer este documento.`,
  'not-text': (detail) => `Este documento no es una página, ni un texto, ni un PDF (${detail}). No se ha leído.`,
  'no-text': () => 'Esta página no contiene texto que se pueda leer sin ejecutar sus scripts. No se ha leído.',
  'too-large': () => 'Este documento es demasiado grande (más de 2\u00a0MB). No se ha leído.',
  locked: () => 'Este PDF está protegido con contraseña. No se ha leído.',
  broken: () => 'Este PDF está dañado. No se ha leído.',
  'image-only': () => 'Este PDF solo contiene imágenes, como un documento escaneado. No se ha podido leer su texto.',
  'too-slow': () => 'Este PDF ha tardado demasiado. No se ha leído.',
  'fetching-off': () => 'No solicitado: usted ha desactivado la lectura de los documentos enlazados.',
};

/** Spanish names of everything the vocabulary can say. Await a native reader. */
export const spanishNames: typeof frenchNames = {
  category,
  occasion,
  screen,
  purpose,
  documentRole,
  holderRole,
  evidence,
  outcome,
};
