import { press, typeInto, VISITOR } from '../../visitor';
import type { LibraryCase } from '../library-case';

/** SurveyJS: pages that replace each other, titles that name their controls by id, boxes drawn over hidden ones. */
export const SURVEYJS: LibraryCase = {
  kit: 'SurveyJS',
  asks: {
    entry: 'surveyjs/quiz.tsx',
    title: 'Quiz : connaissez-vous votre région ?',
    visit: async (page) => {
      await press(page, '[data-name=fleuve] label');
      await press(page, '.sd-navigation__next-btn');
      await typeInto(page, '[data-name=prenom] input', VISITOR.givenName);
      await typeInto(page, '[data-name=email] input', VISITOR.email);
      await typeInto(page, '[data-name=naissance] input', '04051979');
      await press(page, '.sd-navigation__next-btn');
      await press(page, '[data-name=civilite] label');
      await press(page, '[data-name=accord] label');
      await press(page, '.sd-navigation__complete-btn');
      await page.waitForSelector('#merci');
    },
  },
  silent: {
    entry: 'surveyjs/page-rating.tsx',
    title: 'Aide en ligne',
    visit: async (page) => {
      await press(page, '[data-name=utile] label');
      await press(page, '.sd-navigation__complete-btn');
      await page.waitForSelector('#merci');
    },
  },
  occasion: 'quiz',
  // The first page asks for nothing personal: it is no collection, and its answers are not kept.
  fields: [
    ['given-name', 'given'],
    ['email', 'given'],
    ['birth-date', 'given'],
    ['mobile', 'empty'],
    ['housing', 'empty'],
    ['honorific', 'given'],
  ],
  boxes: [
    ['J’accepte le règlement du jeu', false, 'ticked'],
    ['J’accepte de recevoir les offres des partenaires de Région Exemple', false, 'unticked'],
  ],
};
