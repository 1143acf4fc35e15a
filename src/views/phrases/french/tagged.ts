/** French words of the tagged address. */
export const frenchTagged = {
  title: 'Une adresse pour ce site seulement',
  why: 'Si un message y arrive un jour, vous saurez d’où il vient. Rien n’est écrit dans la page\u00a0: copiez-la.',
  copy: 'Copier',
  copied: 'Adresse copiée.',
  copyFailed: 'La copie a échoué.',
  register: 'Enregistrez d’abord votre adresse',
  registerHow: '(ou, avec un service d’alias ou un domaine à vous, un modèle avec une étoile\u00a0: *@moi.exemple).',
};
