import type { Page } from 'puppeteer-core';
import { press, typeInto, VISITOR } from '../../visitor';
import type { LibraryCase } from '../library-case';

/** Material UI: a select is a `div` with a role, a switch and a box are native ones without a look. */
export const MUI: LibraryCase = {
  kit: 'Material UI',
  asks: {
    entry: 'mui/contest.tsx',
    title: 'Jeu concours : gagnez un vélo électrique',
    visit: async (page) => {
      await press(page, 'input[value=mme]');
      await typeInto(page, '[name=prenom]', VISITOR.givenName);
      await typeInto(page, '[name=nom]', VISITOR.familyName);
      await typeInto(page, '[name=email]', VISITOR.email);
      await choose(page, '#annee', '1979');
      await press(page, '[name=reglement]');
      await press(page, '[name=offres]');
      await press(page, '#envoyer');
      await page.waitForSelector('#merci');
    },
  },
  silent: {
    entry: 'mui/sign-in.tsx',
    title: 'Connexion à mon espace',
    visit: async (page) => {
      await typeInto(page, '[name=email]', VISITOR.email);
      await typeInto(page, '[name=passe]', 'Motdepasse-8842');
      await press(page, '#envoyer');
      await page.waitForSelector('#merci');
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
    ['marital-status', 'empty'],
  ],
  boxes: [
    ['J’ai lu et j’accepte le règlement du jeu *', false, 'ticked'],
    ['J’accepte de recevoir par e-mail les offres de Vélos Exemple', false, 'ticked'],
    ['J’accepte de recevoir par SMS les offres des partenaires de Vélos Exemple', true, 'ticked'],
  ],
};

async function choose(page: Page, list: string, value: string): Promise<void> {
  await press(page, list);
  await page.locator(`[role=option][data-value="${value}"]`).click();
  await page.waitForSelector('[role=listbox]', { hidden: true });
}
