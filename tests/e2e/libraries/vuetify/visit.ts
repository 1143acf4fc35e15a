import { press, typeInto, VISITOR } from '../../visitor';
import type { LibraryCase } from '../library-case';

/** Vuetify: a select is a text field that cannot be written into, its value stands beside it as text. */
export const VUETIFY: LibraryCase = {
  kit: 'Vuetify',
  asks: {
    entry: 'vuetify/quiz.ts',
    title: 'Quiz : quel voyageur êtes-vous ?',
    visit: async (page) => {
      await press(page, 'input[value=mer]');
      await typeInto(page, '[name=prenom]', VISITOR.givenName);
      await typeInto(page, '[name=email]', VISITOR.email);
      await press(page, '.v-select:nth-child(1 of .v-select)');
      await page.locator('.v-list-item ::-p-text(1999)').click();
      await page.waitForSelector('.v-overlay--active .v-list', { hidden: true });
      await press(page, 'input[value=mme]');
      await press(page, '.v-checkbox input');
      await press(page, '.v-switch input');
      await press(page, '#envoyer');
      await page.waitForSelector('#merci');
    },
  },
  silent: {
    entry: 'vuetify/search.ts',
    title: 'Rechercher un voyage',
    visit: async (page) => {
      await typeInto(page, '[name=mots]', 'quiz sur les îles');
      await typeInto(page, '[name=ou]', VISITOR.postalCode);
      await press(page, '#envoyer');
      await page.waitForSelector('#merci');
    },
  },
  occasion: 'quiz',
  fields: [
    ['interests', 'given'],
    ['given-name', 'given'],
    ['email', 'given'],
    ['postal-code', 'empty'],
    ['birth-date', 'given'],
    ['housing', 'empty'],
    ['honorific', 'given'],
  ],
  boxes: [
    ['J’accepte de recevoir la newsletter de Voyages Exemple', false, 'ticked'],
    ['J’accepte de recevoir les offres des partenaires de Voyages Exemple', true, 'unticked'],
  ],
};
