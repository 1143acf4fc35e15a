const french = {
  title: 'Une adresse pour ce site seulement',
  why: 'Si un message y arrive un jour, vous saurez d’où il vient. Rien n’est écrit dans la page\u00a0: copiez-la.',
  copy: 'Copier',
  copied: 'Adresse copiée.',
  copyFailed: 'La copie a échoué.',
  register: 'Enregistrez d’abord votre adresse',
  registerHow: '(ou, avec un service d’alias ou un domaine à vous, un modèle avec une étoile\u00a0: *@moi.exemple).',
};

/** Words of the tagged address in both languages: loaded with it, for the popup has little room. */
export const TAGGED_WORDS: Record<'fr' | 'en', typeof french> = {
  fr: french,
  en: {
    title: 'An address for this site alone',
    why: 'If a message comes to it one day, you will know where from. Nothing is typed into the page: copy it.',
    copy: 'Copy',
    copied: 'Address copied.',
    copyFailed: 'Copying failed.',
    register: 'First register your address',
    registerHow: '(or, with an alias service or a domain of your own, a pattern with an asterisk: *@me.example).',
  },
};
