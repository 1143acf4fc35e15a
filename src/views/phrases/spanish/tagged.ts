import type { frenchTagged } from '../french/tagged';

/** Spanish words of the tagged address. Await a native reader. */
export const spanishTagged: typeof frenchTagged = {
  title: 'Una dirección solo para este sitio',
  why: 'Si algún día llega un mensaje a ella, sabrá de dónde viene. No se escribe nada en la página: cópiela.',
  copy: 'Copiar',
  copied: 'Dirección copiada.',
  copyFailed: 'No se ha podido copiar.',
  register: 'Registre primero su dirección',
  registerHow: '(o, con un servicio de alias o un dominio propio, un modelo con un asterisco: *@yo.example).',
};
