import type { frenchHolders } from '../french/holders';
import { makePlural } from '../plural';
import { withArticle } from './with-article';

const plural = makePlural('it');

/**
 * Italian words on holders: partners that are only named, one organisation or two, and what an imported file adds.
 * Await a native reader.
 */
export const italianHolders: typeof frenchHolders = {
  partnersTitle: 'Nominate come partner',
  partnersLead: (count) =>
    plural(count, {
      one: 'Un’organizzazione è nominata come partner nei testi letti.',
      other: `${count} organizzazioni sono nominate come partner nei testi letti.`,
    }),
  partnersWhy: 'Nulla mostra che abbiano ricevuto i Suoi dati. La lettera all’organizzatore lo chiede.',
  partnersShow: 'Mostra i nomi',
  namedIn: 'Invii i cui testi la nominano',
  namedCount: (count) =>
    plural(count, {
      one: 'Nominata come partner nei testi di un invio. Nulla mostra che abbia ricevuto i Suoi dati.',
      other: `Nominata come partner nei testi di ${count} invii. Nulla mostra che abbia ricevuto i Suoi dati.`,
    }),
  unityTitle: 'È davvero una sola organizzazione?',
  unityLead:
    'Contrepartie riconosce un’organizzazione dal numero di registro, altrimenti dal sito, altrimenti dal nome. Se sbaglia, la corregga qui: la Sua scelta vale anche per le letture successive.',
  sameAs: 'È la stessa di',
  chooseHolder: 'scegliere un’organizzazione',
  merge: 'Unisci le due',
  merged: 'Le due organizzazioni sono unite.',
  others: 'Selezioni ciò che è un’altra organizzazione',
  split: 'Separa',
  splitDone: 'Le organizzazioni sono separate.',
  unityFailed: 'Non è stato possibile salvare la modifica.',
  fileTitle: 'Secondo datarequests.org',
  fileSource: (made, imported) =>
    `File ${withArticle('del', made)}, importato ${withArticle('il', imported)}. Ciò che dicono i testi del sito stesso viene prima.`,
  fileInLetter: (made) =>
    `I testi letti non danno tutti i recapiti: il resto viene dal file di datarequests.org ${withArticle('del', made)}.`,
  email: 'E-mail',
  webform: 'Modulo web',
};
