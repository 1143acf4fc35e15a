import type { ElementHandle, Page } from 'puppeteer-core';
import { type Finder, finderIn, QUESTIONS } from './small-contest';

/** A page that sends the small contest in its own way. */
export interface Way {
  how: string;
  body: string;
  /** What the visitor does before the questions are there. */
  before?(page: Page): Promise<void>;
  /** How the controls are found, where no selector reaches them. */
  find?(page: Page): Finder;
  /** What the visitor does to send; presses `#envoyer` where nothing is said. */
  send?(find: Finder): Promise<void>;
}

const press = (selector: string) => async (page: Page) => {
  const control = await page.waitForSelector(selector, { visible: true });
  await control?.click();
};
const enter = async (find: Finder) => (await find('[name=email]'))?.press('Enter');

const NATIVE = `<form action="/participer" method="post">${QUESTIONS}<button id="envoyer">Je participe</button></form>`;
const WITH_BUTTON = (script: string, form = '') => `
  <form ${form}>${QUESTIONS}<button type="button" id="envoyer">Je participe</button></form><p id="apres"></p>
  <script>document.getElementById('envoyer').onclick = async () => { ${script} };</script>`;
const ON_SUBMIT = (script: string) => `
  <form>${QUESTIONS}<button id="envoyer">Je participe</button></form><p id="apres"></p>
  <script>document.querySelector('form').onsubmit = async (event) => { event.preventDefault(); ${script} };</script>`;

/** A form around the whole page, as some servers write it: sign-in, contest and newsletter. */
export const WHOLE_PAGE = `<form action="/participer" method="post" id="page"><input type="hidden" name="__VIEWSTATE" value="/wEPDw">
  <div><label>Membre <input name="membre"></label><label>Mot de passe <input type="password" name="passe"></label><input type="submit" id="entrer" value="Connexion"></div>
  <div>${QUESTIONS}<input type="submit" id="envoyer" value="Je participe"> <a id="lien" href="javascript:document.getElementById('page').submit()">Valider</a></div>
  <div><label>Newsletter : votre e-mail <input type="email" name="lettre"></label><input type="submit" value="S’abonner"></div></form>`;

/** Ways in which the browser sends a form, or a script does. */
export const REQUESTS: readonly Way[] = [
  { how: 'a button of the form', body: NATIVE },
  { how: 'Enter in a field', body: NATIVE, send: async (find) => void (await enter(find)) },
  { how: 'a click and fetch, the form replaced by thanks', body: WITH_BUTTON('await post(); thank();') },
  {
    how: 'a click and XHR, the fields emptied without a word',
    body: WITH_BUTTON(`const request = new XMLHttpRequest(); request.open('POST', '/api/participer');
      request.onload = () => document.querySelector('form').reset(); request.send(entry());`),
  },
  {
    how: 'a beacon, thanks beside a form that stays',
    body: ON_SUBMIT(`navigator.sendBeacon('/collecte', entry());
      document.getElementById('apres').textContent = 'Merci, à bientôt !';`),
  },
  {
    how: 'fetch in a form that stays as it is, without a word',
    body: ON_SUBMIT("await post(); document.getElementById('envoyer').disabled = true;"),
  },
  {
    how: 'form.submit() of a script',
    body: WITH_BUTTON("document.querySelector('form').submit();", 'action="/participer" method="post"'),
  },
  {
    how: 'requestSubmit() after a press on something else',
    body: `<form action="/participer" method="post">${QUESTIONS}</form><div id="envoyer">Je participe</div>
      <script>document.getElementById('envoyer').onclick = () => document.querySelector('form').requestSubmit();</script>`,
  },
  {
    how: 'a link that looks like a button',
    body: `<form action="/participer" method="post">${QUESTIONS}<a class="btn btn-primary" id="envoyer" href="/">Je participe</a></form>
      <script>document.getElementById('envoyer').onclick = (event) => {
        event.preventDefault(); document.querySelector('form').submit();
      };</script>`,
  },
  {
    how: 'a link that runs a script',
    body: `<form action="/participer" method="post">${QUESTIONS}</form>
      <a id="envoyer" href="javascript:document.querySelector('form').submit()">Je participe</a>`,
  },
  { how: 'a form that holds the whole page', body: WHOLE_PAGE },
  {
    how: 'a form that holds the whole page, by a link that runs a script',
    body: WHOLE_PAGE,
    send: async (find) => void (await (await find('#lien'))?.click()),
  },
  {
    how: 'a form that answers in a hidden frame',
    body: `<iframe name="reponse" hidden></iframe>
      <form action="/participer" method="post" target="reponse">${QUESTIONS}<button id="envoyer">Je participe</button></form>`,
  },
  {
    how: 'controls without a form',
    body: `<div id="jeu">${QUESTIONS}<button id="envoyer">Je participe</button></div>
      <script>document.getElementById('envoyer').onclick = async () => { await post(); thank(document.getElementById('jeu')); };</script>`,
  },
];

const LATE = `<form>${QUESTIONS}<button id="envoyer">Je participe</button></form>`;

/** Places where a form can stand, and times at which it can come. */
export const PLACES: readonly Way[] = [
  {
    how: 'in a dialog',
    body: `<button id="ouvrir">Jouer</button><dialog><form method="dialog">${QUESTIONS}<button id="envoyer">Je participe</button></form></dialog>
      <script>const dialog = document.querySelector('dialog');
        document.getElementById('ouvrir').onclick = () => dialog.showModal(); dialog.onclose = () => post();</script>`,
    before: press('#ouvrir'),
  },
  {
    how: 'in a popover',
    body: `<button popovertarget="jeu" id="ouvrir">Jouer</button><div popover id="jeu"><form>${QUESTIONS}<button id="envoyer">Je participe</button></form></div>
      <script>document.querySelector('form').onsubmit = async (event) => {
        event.preventDefault(); await post(); document.getElementById('jeu').hidePopover();
      };</script>`,
    before: press('#ouvrir'),
  },
  {
    how: 'in an open shadow root',
    body: `<jeu-concours></jeu-concours><script>
      document.querySelector('jeu-concours').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(NATIVE)};</script>`,
  },
  {
    how: 'in the shadow root of a plain element, sent by script',
    body: `<div id="hote"></div><script>
      const tree = document.getElementById('hote').attachShadow({ mode: 'open' });
      tree.innerHTML = ${JSON.stringify(LATE)};
      tree.querySelector('form').onsubmit = async (event) => {
        event.preventDefault(); await post(entry(tree)); tree.innerHTML = '<p>Merci, à bientôt !</p>';
      };</script>`,
    // Nobody can tell from outside that a plain element holds a tree: it is noticed when its visitor comes to a field.
    before: press('>>> [name=prenom]'),
  },
  {
    how: 'in a closed shadow root of another',
    body: `<jeu-concours></jeu-concours><script>
      const outer = document.querySelector('jeu-concours').attachShadow({ mode: 'closed' });
      outer.innerHTML = '<jeu-bulletin></jeu-bulletin>';
      const inner = outer.querySelector('jeu-bulletin').attachShadow({ mode: 'closed' });
      inner.innerHTML = ${JSON.stringify(NATIVE)};
      window.bulletin = inner;</script>`,
    find: (page) => async (selector) => {
      const control = await page.evaluateHandle(
        (wanted) => (window as unknown as { bulletin: ShadowRoot }).bulletin.querySelector(wanted),
        selector,
      );
      return control.asElement() as ElementHandle | null;
    },
  },
  {
    how: 'put in late, after a press',
    body: `<div id="place"><button id="ouvrir">Jouer</button></div><script>
      document.getElementById('ouvrir').onclick = () => setTimeout(() => {
        document.getElementById('place').innerHTML = ${JSON.stringify(LATE)};
        document.querySelector('form').onsubmit = async (event) => { event.preventDefault(); await post(); thank(); };
      }, 500);</script>`,
    before: press('#ouvrir'),
  },
  {
    how: 'in a wizard of two forms, the last of boxes alone',
    body: `<section><form id="qui"></form><form id="accord" hidden></form></section><script>
      const [who, consent] = document.forms;
      who.innerHTML = ${JSON.stringify(`${QUESTIONS}<button type="button" id="suite">Suite</button>`)};
      for (const box of who.querySelectorAll('p:has([type=checkbox])')) consent.append(box);
      consent.insertAdjacentHTML('beforeend', '<button id="envoyer">Je participe</button>');
      document.getElementById('suite').onclick = () => { who.hidden = true; consent.hidden = false; };
      consent.onsubmit = async (event) => { event.preventDefault(); await post(); thank(document.querySelector('section')); };</script>`,
    find: (page) => async (selector) => {
      if (selector === '[name=reglement]') await (await finderIn(page)('#suite'))?.click();
      return finderIn(page)(selector);
    },
  },
  {
    how: 'in a stepper, each step a form',
    body: `<div class="stepper"><form></form><form hidden></form></div><script>
      const [first, second] = document.forms;
      second.innerHTML = ${JSON.stringify(`${QUESTIONS}<button id="envoyer">Je participe</button>`)};
      first.append(second.querySelector('p'));
      first.insertAdjacentHTML('beforeend', '<button id="suite">Suite</button>');
      first.onsubmit = (event) => { event.preventDefault(); first.hidden = true; second.hidden = false; };
      second.onsubmit = async (event) => { event.preventDefault(); await post(); thank(document.querySelector('.stepper')); };</script>`,
    find: (page) => async (selector) => {
      if (selector === '[name=email]') await (await finderIn(page)('#suite'))?.click();
      return finderIn(page)(selector);
    },
  },
  {
    how: 'in an app of one page, on a route of its own',
    body: `<nav><a href="/cas/jeu" id="ouvrir">Le jeu</a></nav><div id="vue"><p>Bienvenue.</p></div><script>
      const go = (path, html) => { history.pushState(null, '', path); document.getElementById('vue').innerHTML = html; };
      document.getElementById('ouvrir').onclick = (event) => {
        event.preventDefault();
        go('/cas/jeu', ${JSON.stringify(LATE)});
        document.querySelector('form').onsubmit = async (sending) => {
          sending.preventDefault(); await post(); go('/cas/jeu/fin', '<p>Votre numéro : 1204.</p>');
        };
      };</script>`,
    before: press('#ouvrir'),
  },
];
