import type { frenchAbout } from '../french/about';

/** German words on whose work is in the extension. Await a native reader. */
export const germanAbout: typeof frenchAbout = {
  title: 'Über Contrepartie',
  lead: (version) => `Contrepartie ${version}, freie Software.`,
  own: 'Die Lizenz von Contrepartie',
  ownWhy:
    'Sie dürfen Contrepartie nutzen, untersuchen, ändern und weitergeben, sofern Sie denen, die es erhalten, dieselben Rechte lassen. Eine Gewährleistung gibt es nicht.',
  works: 'Was von anderen stammt',
  worksWhy: (count) =>
    `${count} Bibliotheken, Datensammlungen und Schriften sind in dieser Version enthalten, jeweils unter der Lizenz, die ihre Urheber ihnen gegeben haben. Die Texte stehen in ihrer Originalsprache.`,
  isStandardText: 'Diese Bibliothek enthält keine Lizenzdatei: Hier steht der übliche Text der Lizenz, die sie angibt.',
  failed: 'Die Liste der Lizenzen konnte nicht gelesen werden. Laden Sie die Seite neu.',
};
