import { formatCount } from '../dates';
import type { frenchVerdicts } from '../french/verdicts';
import { makePlural } from '../plural';
import { withArticle } from './with-article';

const plural = makePlural('it');

/** Italian words for what a notice says, and for what we could not find in it. Await a native reader. */
export const italianVerdicts: typeof frenchVerdicts = {
  label: {
    disclosed: 'Uso politico annunciato nel testo',
    excluded: 'Uso politico escluso nel testo',
    contradictory: 'Due frasi si contraddicono',
    silent: 'Nessuna menzione politica trovata',
    unread: 'Testo non letto',
  },
  sentence: {
    disclosed: (when) =>
      `L’informativa letta ${when} dice che i Suoi dati possono servire alla comunicazione politica:`,
    excluded: (when) => `L’informativa letta ${when} dice che i Suoi dati non saranno usati a fini politici:`,
    contradictory: (when) =>
      `I testi letti ${when} dicono due cose opposte sull’uso politico dei Suoi dati. Ecco le frasi:`,
    silent: (when) =>
      `Non abbiamo trovato alcuna menzione di un uso politico nel testo letto ${when}. Ciò non prova che non ce ne siano.`,
    unread: (when) =>
      `Non è stato possibile leggere alcun testo ${when}. Non possiamo quindi dire nulla sull’uso politico.`,
  },
  unread: {
    'no-notice': 'Non abbiamo trovato alcuna informativa accanto al modulo. Ciò non prova che non ce ne siano.',
    'language-not-covered': 'L’informativa è in una lingua che Contrepartie non sa leggere.',
    'too-short': 'Il testo accanto al modulo è troppo breve per dire che cosa avviene dei Suoi dati.',
    'not-readable': 'Non è stato possibile leggere l’informativa.',
    memory:
      'Non è stato letto alcun testo: questo invio è aggiunto a memoria. Non possiamo dire nulla dell’uso politico.',
    mailbox:
      'Non è stato letto alcun testo: questo invio è aggiunto in base a un messaggio ricevuto. Non possiamo dire nulla dell’uso politico.',
  },
  onward: {
    'none-stated':
      'Non vi abbiamo trovato alcuna menzione di una trasmissione ad altri. Ciò non prova che non ce ne siano.',
    'named-partners': 'Il testo prevede di trasmettere i Suoi dati a partner che nomina.',
    'by-sector': 'Il testo prevede di trasmettere i Suoi dati a partner indicati solo per settore di attività.',
    'unnamed-partners': 'Il testo prevede di trasmettere i Suoi dati a partner che non nomina.',
    'sale-or-rental': 'Il testo prevede la vendita o la locazione dei Suoi dati.',
  },
  onwardLabel: {
    'named-partners': 'Trasmissione a partner nominati',
    'by-sector': 'Trasmissione per settore di attività',
    'unnamed-partners': 'Trasmissione a partner non nominati',
    'sale-or-rental': 'Vendita o locazione dei dati',
  },
  silentButPassedOn:
    'Chi riceve poi i Suoi dati ha testi propri, che non abbiamo letto: possono prevedere un uso politico.',
  on: (day) => withArticle('il', day),
  justNow: 'poco fa su questa pagina',
  words: (count) => plural(count, { one: '1 parola letta', other: `${formatCount('it', count)} parole lette` }),
  politicalMark: 'Politica',
  onwardMark: 'Trasmissione',
  statementMark: 'Informazione legale',
};
