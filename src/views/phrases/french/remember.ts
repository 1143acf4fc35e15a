/** French words of the room in which something given before is added by hand. */
export const frenchRemember = {
  title: 'Ajouter un envoi d’autrefois',
  lead: 'Ce que vous avez donné avant d’installer Contrepartie, ou ailleurs. Cet envoi restera marqué partout comme ajouté par vous\u00a0: rien n’en a été vu, et aucune lettre ne dira le contraire.',
  where: 'Où, et pourquoi',
  helps: 'Ce qui aidera à le retrouver',
  site: 'Nom du site',
  siteWhy: 'Son nom, comme jeu.exemple, ou l’adresse de la page si vous l’avez encore.',
  when: 'Quand, aussi précisément que vous le savez',
  year: 'Année',
  month: 'Mois',
  day: 'Jour',
  notKnown: 'je ne sais plus',
  occasion: 'À quelle occasion',
  what: 'Ce que vous pensez avoir donné',
  more: 'Autres données',
  given: 'Adresse e-mail ou numéro donné (facultatif)',
  givenWhy:
    'N’est pas gardé, seulement une empreinte\u00a0: si un message arrive à cette adresse ou à ce numéro, cet envoi sera retrouvé.',
  note: 'Note pour vous (facultative)',
  noteWhy: 'Elle reste dans le registre et dans le dossier d’un message\u202f; aucune lettre ne la cite.',
  save: 'Ajouter cet envoi',
  siteMissing: 'Indiquez le site.',
  noSite: 'Ce n’est pas le nom ou l’adresse d’un site public.',
  yearMissing: 'Indiquez au moins l’année.',
  later: 'Cette date n’est pas encore passée.',
  nothingChosen: 'Cochez au moins une donnée.',
  unreadable: 'Ce n’est ni une adresse e-mail ni un numéro de téléphone.',
};

/** The words of that room in one language: same keys as the French. */
export type RememberWords = typeof frenchRemember;
