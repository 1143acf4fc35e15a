import type { ElementHandle, Page } from 'puppeteer-core';
import type { Disclosure } from '../../src/disclosure/schema';
import type { Site } from './serve-site';
import { VISITOR } from './visitor';

/** What the small contest asks; a page puts it into a form, a dialog, a shadow root… as its case wants. */
export const QUESTIONS = `
  <p><label>Prénom * <input name="prenom" required></label></p>
  <p><label>Adresse e-mail * <input name="email" type="email" required></label></p>
  <p><label>Téléphone portable <input name="mobile" type="tel"></label></p>
  <p><label class="box"><input type="checkbox" name="reglement" required> <span>J’accepte le règlement du jeu</span></label></p>
  <p><label class="box"><input type="checkbox" name="partenaires" checked> <span>J’accepte de recevoir les offres des partenaires de Vélos Exemple</span></label></p>`;

/** Functions that the scripts of the pages use: what stands in the fields, and the words after sending. */
const SCRIPT = `
  const entry = (root = document) => new URLSearchParams(
    [...root.querySelectorAll('input')].filter((one) => one.type !== 'checkbox' || one.checked).map((one) => [one.name, one.value]));
  const post = (body = entry()) => fetch('/api/participer', { method: 'POST', body });
  const thank = (place) => {
    const thanks = document.createElement('p');
    thanks.id = 'merci';
    thanks.textContent = 'Merci, votre participation est enregistrée !';
    (place ?? document.querySelector('form')).replaceWith(thanks);
  };`;

/** A contest page with that body. */
export function contestPage(body: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Jeu concours : gagnez un vélo</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>
    <body><main><h1>Jeu concours : gagnez un vélo électrique</h1><p>Tirage au sort le 31 décembre.</p>
    <script>${SCRIPT}</script>${body}</main></body></html>`;
}

/** Puts a contest page on the site and gives its path. */
export function addContest(site: Site, name: string, body: string): string {
  const path = `cas/${name}.html`;
  site.addPage(`/${path}`, contestPage(body));
  return path;
}

/** Finds a control of a page: by its selector, or where no selector reaches. */
export type Finder = (selector: string) => Promise<ElementHandle | null>;

/** Fills in the questions as a person does, all but the telephone number, and accepts the rules. */
export async function answerQuestions(find: Finder): Promise<void> {
  await write(find, '[name=prenom]', VISITOR.givenName);
  await write(find, '[name=email]', VISITOR.email);
  await (await find('[name=reglement]'))?.click();
}

/** Types into one field as a person does. */
export async function write(find: Finder, selector: string, text: string): Promise<void> {
  const field = await find(selector);
  if (!field) throw new Error(`No ${selector}`);
  await field.click();
  await field.type(text);
}

/** Finds what is shown in a page or frame, open shadow roots included. */
export function finderIn(scope: Pick<Page, 'waitForSelector'>): Finder {
  return (selector) => scope.waitForSelector(`>>> ${selector}`, { visible: true, timeout: 15_000 });
}

/** What must be kept of the small contest: what was asked, what was given, and how each box stood. */
export function sketch(disclosure: Disclosure | undefined) {
  return {
    state: disclosure?.state,
    occasion: disclosure?.occasion,
    fields: disclosure?.fields.map(({ category, given }) => `${category} ${given}`),
    boxes: disclosure?.boxes.map(
      (box) => `${box.purposes} ${box.preTicked ? 'pre-ticked' : 'free'} ${box.stateWhenSent}`,
    ),
  };
}

/** The small contest as it is kept after `answerQuestions`. */
export const KEPT = {
  state: 'sent',
  occasion: 'contest',
  fields: ['given-name given', 'email given', 'mobile empty'],
  boxes: ['rules free ticked', 'partners pre-ticked ticked'],
};
