import type { Observed, TraceVariant } from '../../../disclosure/schema';
import type { frenchTrail } from '../french/trail';
import { withArticle } from './with-article';

const VARIANTS: Record<TraceVariant, string> = {
  plain: 'in chiaro',
  'url-encoded': 'in chiaro, con la codifica degli indirizzi',
  base64: 'codificato in base64',
  hex: 'codificato in esadecimale',
  md5: 'come hash MD5',
  sha1: 'come hash SHA-1',
  sha256: 'come hash SHA-256',
  sha512: 'come hash SHA-512',
};
const KINDS: Record<Observed['kind'], string> = { email: 'Il Suo indirizzo e-mail', phone: 'Il Suo numero' };
const MOMENTS: Record<Observed['moment'], string> = {
  'before-sending': 'prima che premesse il pulsante di invio',
  'on-sending': 'al momento dell’invio',
};

/** Italian words on the trail of data: who was seen to receive them. Await a native reader. */
export const italianTrail: typeof frenchTrail = {
  observedLead: 'Richieste della pagina che portavano ciò che aveva scritto:',
  observed: ({ kind, variant, host, moment, part }, when) =>
    `${KINDS[kind]}, ${VARIANTS[variant]}, verso ${host}${part === 'body' ? ', nel contenuto della richiesta' : ''}, ${MOMENTS[moment]}, ${withArticle('il', when)}.`,
  observedDigest:
    'Un hash non si può leggere, ma chi conosce già il Suo indirizzo o il Suo numero può riconoscerLa da esso.',
  observedLimit:
    'Contrepartie vede gli indirizzi delle richieste, e il loro contenuto solo se lo ha chiesto nelle impostazioni: sono possibili altri destinatari.',
  platformTitle: 'Che cosa aveva annotato la finestra dei cookie',
  platformLead:
    'Al momento dell’invio, la piattaforma di consenso della pagina conservava questo. Sono le Sue scelte, o quelle che Le ha attribuito; riguardano la pubblicità, non un uso politico.',
  platformUnreadable: 'Questo testo non si può decodificare; viene conservato così com’è.',
  platformString: 'Mostra il testo com’era',
  privacyControl:
    'Il Suo browser chiedeva alla pagina di non vendere né condividere i Suoi dati (Global Privacy Control).',
  purposesAgreed: 'Finalità accettate',
  purposesInterest: 'Finalità basate sul legittimo interesse',
  features: 'Funzionalità speciali accettate',
  vendors: 'Aziende',
  vendorCount: (agreed, interest) => `${agreed} con consenso, ${interest} per legittimo interesse.`,
  vendorNumbers: 'I loro numeri nell’elenco IAB',
  vendorsOfPage: (issue) => `I loro nomi, secondo l’elenco n.\u00a0${issue} che la pagina conservava`,
  vendorsOfPublic: (issue, day) =>
    `I loro nomi, secondo l’elenco pubblico n.\u00a0${issue} di IAB Europe, ${withArticle('del', day)}`,
  vendorsUnnamed: (numbers) => `Senza nome in questo elenco: ${numbers}.`,
  vendorsOtherIssue: (asked, found) =>
    `L’elenco n.\u00a0${asked}, quello delle Sue scelte, non è qui: questi nomi sono quelli dell’elenco n.\u00a0${found} e nel frattempo possono essere cambiati.`,
  vendorsSeek: 'Cerca i nomi (scarica l’elenco pubblico di IAB Europe)',
  vendorsSeekWhy:
    'Nulla parte prima che Lei prema. L’elenco viene allora richiesto a vendor-list.consensu.org, senza cookie né referrer; quel sito vede il Suo indirizzo IP e il numero dell’elenco, non la pagina né le Sue scelte.',
  vendorsSeeking: 'Download dell’elenco…',
  vendorsFound: 'L’elenco è conservato qui; non verrà richiesto di nuovo.',
  vendorsUnreachable:
    'Non è stato possibile ottenere l’elenco: il suo sito non risponde, oppure Lei è offline. Nulla è cambiato.',
  vendorsMissing: 'Il sito dell’elenco non lo ha fornito. Nulla è cambiato.',
  vendorsRefused: 'Ciò che è stato ricevuto non è l’elenco IAB: rifiutato per intero. Nulla è cambiato.',
  platform: 'Piattaforma',
  platformNumber: (id, list) => `Numero ${id} presso IAB, elenco di aziende n.\u00a0${list}.`,
  platformUpdated: (day) => `Scelte annotate ${withArticle('il', day)}.`,
  none: 'nessuna',
  purposeNumber: (id) => `n.\u00a0${id}`,
  purposes: [
    'conservare o leggere informazioni sul Suo dispositivo',
    'pubblicità scelta con pochi dati',
    'un profilo per la pubblicità personalizzata',
    'pubblicità personalizzata secondo un profilo',
    'un profilo per personalizzare i contenuti',
    'contenuti personalizzati secondo un profilo',
    'misurazione della pubblicità',
    'misurazione dei contenuti',
    'studio del pubblico combinando dati',
    'miglioramento dei servizi',
    'contenuti scelti con pochi dati',
  ],
  specialFeatures: ['posizione precisa', 'riconoscimento dalle caratteristiche del dispositivo'],
};
