const french = {
  title: 'À propos',
  lead: (version: string) => `Contrepartie ${version}, logiciel libre.`,
  own: 'La licence de Contrepartie',
  ownWhy:
    'Vous pouvez l’utiliser, l’étudier, la modifier et la redonner, à condition de laisser les mêmes droits à ceux qui la reçoivent. Elle est fournie sans garantie.',
  works: 'Ce qui vient d’autres auteurs',
  worksWhy: (count: string) =>
    `${count} bibliothèques, données et polices de caractères sont dans cette version, chacune avec la licence que ses auteurs lui ont donnée. Les textes sont dans leur langue d’origine.`,
  isStandardText:
    'Cette bibliothèque ne contient pas de fichier de licence\u00a0: voici le texte habituel de la licence qu’elle déclare.',
  failed: 'La liste des licences n’a pas pu être lue. Rechargez la page.',
};

/** Words of the About room in both languages: loaded with it, for few look there. */
export const ABOUT_WORDS: Record<'fr' | 'en', typeof french> = {
  fr: french,
  en: {
    title: 'About',
    lead: (version) => `Contrepartie ${version}, free software.`,
    own: 'The licence of Contrepartie',
    ownWhy:
      'You may use it, study it, change it and pass it on, as long as those who receive it have the same rights. It comes without warranty.',
    works: 'What comes from other authors',
    worksWhy: (count) =>
      `${count} libraries, sets of data and fonts are in this version, each under the licence that its authors gave it. The texts are in their original language.`,
    isStandardText: 'This library carries no licence file: here is the usual text of the licence that it declares.',
    failed: 'The list of licences could not be read. Reload the page.',
  },
};
