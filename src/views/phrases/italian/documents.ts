import type { frenchDocuments } from '../french/documents';
import { withArticle } from './with-article';

/** Italian words on linked documents: what could not be read, and what changed since. Await a native reader. */
export const italianDocuments: typeof frenchDocuments = {
  of: (role, day) => `${role}, ${day}`,
  changed: (before, after) => `Questo testo è cambiato tra ${withArticle('il', before)} e ${withArticle('il', after)}.`,
  politics: 'Il cambiamento riguarda ciò che viene detto sull’uso politico.',
  partners: 'Il cambiamento riguarda ciò che viene detto sui partner.',
  nothingTouched: 'Non vi abbiamo visto cambiamenti sull’uso politico né sui partner.',
  unchanged: (day) => `Richiesto di nuovo ${withArticle('il', day)}: il testo non è cambiato.`,
  lookFailed: (day) => `Richiesto di nuovo ${withArticle('il', day)}, senza esito.`,
  show: 'Mostra che cosa è cambiato',
  added: 'Aggiunto',
  removed: 'Tolto',
  skipped: 'Passo invariato, non mostrato',
  comparing: 'Confronto in corso…',
  compareFailed: 'Non è stato possibile fare il confronto.',
  look: 'Confronta con il testo di oggi',
  retry: 'Richiedi di nuovo',
  looking: 'Richiesta in corso…',
  looked: 'Il documento è stato richiesto.',
  lookError: 'Non è stato possibile richiedere il documento.',
  roomTitle: 'I testi',
  roomLead: 'I documenti a cui rimandano i moduli che ha inviato, e che cosa vi è cambiato da una lettura all’altra.',
  noneTitle: 'Ancora nessun documento letto',
  none: 'Quando invierà un modulo che rimanda a un regolamento o a un’informativa sulla privacy, vedrà qui che cosa vi cambia in seguito.',
  keptSince: (day) => `Conservato ${withArticle('il', day)}`,
  toDisclosure: 'vedi l’invio',
  oneText: 'È stato letto un solo testo. Per sapere se è cambiato, chieda una nuova lettura dall’invio.',
  showMore: 'Mostra altro',
};
