import type { frenchTagged } from '../french/tagged';

/** Italian words of the tagged address. Await a native reader. */
export const italianTagged: typeof frenchTagged = {
  title: 'Un indirizzo solo per questo sito',
  why: 'Se un giorno vi arriverà un messaggio, saprà da dove viene. Nulla viene scritto nella pagina: lo copi.',
  copy: 'Copia',
  copied: 'Indirizzo copiato.',
  copyFailed: 'Copia non riuscita.',
  register: 'Registri prima il Suo indirizzo',
  registerHow: '(oppure, con un servizio di alias o un dominio proprio, un modello con un asterisco: *@io.example).',
};
