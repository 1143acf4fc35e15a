/** French words of the welcome page, loaded with it alone. */
export const frenchWelcome = {
  tab: 'Bienvenue – Contrepartie',
  title: 'Contrepartie est installée',
  lead: 'Un jeu-concours, un quiz, une vidéo à débloquer\u00a0: vous payez avec vos données et, des mois plus tard, un candidat vous écrit. Contrepartie retient qui les a reçues et ce que disaient les petits caractères ce jour-là.',
  now: 'À faire maintenant',
  allow: 'Laissez Contrepartie voir les sites',
  allowWhy:
    'Votre navigateur ne l’y autorise pas encore\u00a0: sans cela, elle ne voit aucun formulaire. Il va vous le demander une fois.',
  allowButton: 'Autoriser sur tous les sites',
  refused: 'L’accès n’a pas été donné. Vous pouvez recommencer quand vous voudrez.',
  pin: 'Gardez son icône sous les yeux',
  pinHow: {
    chromium:
      'Dans la barre du navigateur, cliquez sur la pièce de puzzle, puis sur l’épingle à côté de Contrepartie. C’est tout.',
    firefox:
      'Dans la barre du navigateur, cliquez sur la pièce de puzzle, puis sur la roue dentée à côté de Contrepartie, et choisissez «\u00a0Épingler à la barre d’outils\u00a0». C’est tout.',
  },
  nothing: 'Rien du tout',
  nothingWhy: 'Tout est prêt. Naviguez comme d’habitude\u00a0: le reste se fait tout seul.',
  signs: 'Ce que l’icône vous dira',
  signCollects: 'cette page demande des données personnelles',
  signPolitical: 'le texte lu sur cette page parle d’un usage politique',
  signKept: 'votre envoi est noté',
  signNone: 'Sinon, elle ne dit rien.',
  does: 'Ce qu’elle fait',
  doesList: [
    'Elle remarque les formulaires qui demandent des données personnelles, et lit ce qui est écrit autour, avant que vous envoyiez.',
    'Quand vous envoyez, elle note à qui, quoi, les cases cochées et la mention telle qu’elle était.',
    'Elle prépare avec vous la lettre à ceux qui détiennent vos données, puis suit le mois qu’ils ont pour répondre. Rien ne part sans vous.',
  ],
  keeps: 'Ce qu’elle garde',
  keepsList: [
    'Qu’une adresse ou un numéro a été donné, jamais ce que vous avez tapé\u00a0: il n’en reste qu’une empreinte, pour le retrouver plus tard.',
    'Tout reste dans ce navigateur\u00a0: ni serveur, ni compte, ni statistiques.',
    'Rien des fenêtres privées.',
    'Désinstaller l’extension efface tout.',
  ],
  asks: 'Ce qu’elle demande au navigateur',
  asksSites: 'Voir les pages de tous les sites',
  asksSitesWhy:
    'Un jeu-concours peut être n’importe où. Elle n’ajoute rien aux pages, n’y change rien, et elles ne peuvent pas savoir qu’elle est là.',
  asksNetwork: 'Lire les documents liés',
  asksNetworkWhy:
    'À l’envoi, le règlement et la politique de confidentialité sont demandés à leur adresse, sans cookies. D’elle-même, elle ne fait aucune autre connexion, et celle-ci se coupe dans les réglages.',
  asksMore: 'Et le reste, en détail',
  permissions: {
    scripting: 'Placer son observateur dans les seuls cadres de page qui ont un champ à remplir.',
    storage: 'Garder en mémoire le brouillon d’un envoi, le temps que le navigateur est ouvert.',
    unlimitedStorage: 'Empêcher le navigateur d’effacer vos preuves quand la place manque.',
    webRequest:
      'Voir où mène une redirection quand elle lit un document lié, pour n’en suivre aucune dans votre réseau. Si vous l’activez dans les réglages, chercher votre adresse dans ce qu’un formulaire envoie à d’autres sites. Elle ne bloque et ne change rien.',
    offscreen: 'Lire ces documents à l’écart, sans qu’aucun de leurs scripts tourne.',
  },
  settings: 'Régler ce qu’elle note',
  dashboard: 'Ouvrir le tableau de bord',
  once: 'Cette page ne s’ouvre qu’une fois.',
};

/** The words of the page in one language. */
export type WelcomeWords = typeof frenchWelcome;
