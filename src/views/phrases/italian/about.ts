import type { frenchAbout } from '../french/about';

/** Italian words on whose work is in the extension. Await a native reader. */
export const italianAbout: typeof frenchAbout = {
  title: 'Informazioni su Contrepartie',
  lead: (version) => `Contrepartie ${version}, software libero.`,
  own: 'La licenza di Contrepartie',
  ownWhy:
    'È permesso usare, studiare, modificare e ridistribuire Contrepartie, a condizione di lasciare gli stessi diritti a chi la riceve. È fornita senza garanzia.',
  works: 'Ciò che proviene da altri autori',
  worksWhy: (count) =>
    `Questa versione contiene ${count} tra librerie, dati e caratteri tipografici, ciascuno con la licenza che gli autori gli hanno dato. I testi sono nella loro lingua originale.`,
  isStandardText: 'Questa libreria non contiene un file di licenza: ecco il testo abituale della licenza che dichiara.',
  failed: 'Non è stato possibile leggere l’elenco delle licenze. Ricarichi la pagina.',
};
