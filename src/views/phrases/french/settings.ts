/** French words of the settings. */
export const frenchSettings = {
  title: 'Réglages',
  saved: 'Réglage enregistré.',
  failed: 'Le réglage n’a pas pu être enregistré.',
  watching: 'Ce que fait Contrepartie',
  pause: 'Mettre Contrepartie en pause',
  pauseWhy: 'Rien n’est regardé ni noté, sur aucun site, jusqu’à ce que vous repreniez.',
  fetch: 'Lire les documents liés',
  fetchWhy:
    'Au moment de l’envoi, le règlement et la politique de confidentialité liés au formulaire sont demandés à leur adresse, sans cookies. C’est la seule fois où Contrepartie utilise le réseau.',
  badge: 'Signe sur l’icône',
  badgeWhy: 'Un petit signe sur l’icône quand une page demande vos données ou qu’un envoi est noté.',
  language: 'Langue',
  languageBrowser: 'Celle du navigateur',
  languageFrench: 'Français',
  languageEnglish: 'English',
  occasions: 'Ce qui est noté',
  occasionsWhy: 'Jamais notés\u00a0: connexions, recherches, commentaires, réglages et mots de passe.',
  byDefault: 'Notés si vous ne changez rien',
  onRequest: 'À activer si vous le souhaitez',
  data: 'Vos données restent ici',
  dataWhy:
    'Le registre est sur cet ordinateur, dans ce navigateur, et nulle part ailleurs\u00a0: ni serveur, ni compte, ni statistiques. Désinstaller l’extension efface tout.',
  privateWindows: 'Dans une fenêtre privée, rien n’est noté.',
};
