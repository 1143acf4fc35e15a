/** French words on whose work is in the extension. */
export const frenchAbout = {
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
