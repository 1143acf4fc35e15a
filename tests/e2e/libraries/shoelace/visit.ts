import type { Page } from 'puppeteer-core';
import { press, typeInto, VISITOR } from '../../visitor';
import type { LibraryCase } from '../library-case';

/** Shoelace: each control stands in a shadow root of its own, its words in an attribute or in a slot. */
export const SHOELACE: LibraryCase = {
  kit: 'Shoelace',
  asks: {
    entry: 'shoelace/contest.ts',
    title: 'Jeu concours : gagnez une machine à café',
    visit: async (page) => {
      await press(page, 'sl-radio[value=mme]');
      await typeInto(page, 'sl-input[name=prenom]', VISITOR.givenName);
      await typeInto(page, 'sl-input[name=nom]', VISITOR.familyName);
      await typeInto(page, 'sl-input[name=email]', VISITOR.email);
      await typeInto(page, 'sl-input[name=naissance]', VISITOR.birthDate);
      await press(page, 'sl-select[name=situation]');
      await page.locator('sl-option[value=couple]').click();
      await page.waitForSelector('sl-select[name=situation] >>> .select__listbox', { hidden: true });
      await press(page, 'sl-checkbox[name=reglement] >>> .checkbox__control');
      await press(page, 'sl-switch[name=offres]');
      await sendAway(page);
    },
  },
  silent: {
    entry: 'shoelace/sign-in.ts',
    title: 'Connexion à mon espace',
    visit: async (page) => {
      await typeInto(page, 'sl-input[name=email]', VISITOR.email);
      await typeInto(page, 'sl-input[name=passe]', 'Motdepasse-8842');
      await sendAway(page);
    },
  },
  occasion: 'contest',
  fields: [
    ['honorific', 'given'],
    ['given-name', 'given'],
    ['family-name', 'given'],
    ['email', 'given'],
    ['mobile', 'empty'],
    ['birth-date', 'given'],
    ['marital-status', 'given'],
    ['housing', 'empty'],
  ],
  boxes: [
    ['J’ai lu et j’accepte le règlement du jeu', false, 'ticked'],
    ['J’accepte de recevoir par e-mail les offres de Cafés Exemple', false, 'ticked'],
    ['J’accepte de recevoir par SMS les offres des partenaires de Cafés Exemple', true, 'ticked'],
  ],
};

async function sendAway(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), press(page, '#envoyer')]);
}
