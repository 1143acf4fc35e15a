const french = {
  title: 'Une adresse pour ce site seulement',
  why: 'Si un message y arrive un jour, vous saurez d’où il vient. Rien n’est écrit dans la page\u00a0: copiez-la.',
  copy: 'Copier',
  copied: 'Adresse copiée.',
  copyFailed: 'La copie a échoué.',
  own: 'Votre adresse e-mail',
  ownWhy:
    'Gardée sur cette machine. Avec un service d’alias ou un domaine à vous, mettez une étoile\u00a0: *@moi.exemple.',
  keep: 'Retenir',
  notKept: 'L’adresse n’a pas pu être retenue.',
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
    own: 'Your e-mail address',
    ownWhy: 'Kept on this machine. With an alias service or a domain of your own, put an asterisk: *@me.example.',
    keep: 'Remember',
    notKept: 'The address could not be remembered.',
  },
};
