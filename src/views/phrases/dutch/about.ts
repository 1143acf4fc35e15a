import type { frenchAbout } from '../french/about';

/** Dutch words on whose work is in the extension. Await a native reader. */
export const dutchAbout: typeof frenchAbout = {
  title: 'Over Contrepartie',
  lead: (version) => `Contrepartie ${version}, vrije software.`,
  own: 'De licentie van Contrepartie',
  ownWhy:
    'U mag Contrepartie gebruiken, bestuderen, wijzigen en doorgeven, mits wie het ontvangt dezelfde rechten krijgt. Er wordt geen garantie gegeven.',
  works: 'Wat van anderen afkomstig is',
  worksWhy: (count) =>
    `Deze versie bevat ${count} bibliotheken, gegevensverzamelingen en lettertypen, elk met de licentie die de makers eraan hebben gegeven. De teksten staan in hun oorspronkelijke taal.`,
  isStandardText:
    'Deze bibliotheek bevat geen licentiebestand: dit is de gebruikelijke tekst van de licentie die zij opgeeft.',
  failed: 'De lijst met licenties kon niet worden gelezen. Laad de pagina opnieuw.',
};
