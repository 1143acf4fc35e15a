import type { Page } from 'puppeteer-core';
import { answerQuestions, type Finder, QUESTIONS, write } from './small-contest';
import { VISITOR } from './visitor';
import { WHOLE_PAGE } from './ways-of-sending';

/** A page of which nothing may be kept, whatever it looks like. */
export interface Decoy {
  what: string;
  body: string;
  visit(find: Finder, page: Page): Promise<void>;
}

const press = async (find: Finder, selector: string) => (await find(selector))?.click();

async function answerAndPress(find: Finder): Promise<void> {
  await answerQuestions(find);
  await press(find, '#envoyer');
}

/** Answers, sends, and waits for what the page says then. */
async function untilTold(find: Finder): Promise<void> {
  await answerAndPress(find);
  await find('#erreur:not(:empty)');
}

const withError = (attributes: string, button: string, script: string) => `
  <form action="/participer" method="post" ${attributes}>${QUESTIONS}<p class="error" id="erreur"></p>
    <button ${button} id="envoyer">Je participe</button></form>
  <script>const say = (text) => { document.getElementById('erreur').textContent = text; };${script}</script>`;

/** What a page does on its own, out of everyone's hands. */
const ALONE = (send: string) => `
  <form>${QUESTIONS}<button id="envoyer">Je participe</button></form><p id="fini" hidden>Fini</p><script>
  const form = document.querySelector('form');
  form.onsubmit = async (event) => { event.preventDefault(); await post(); form.reset(); document.getElementById('fini').hidden = false; };
  setTimeout(() => {
    form.prenom.value = 'Camille'; form.email.value = 'camille@exemple.test'; form.reglement.checked = true;
    for (const one of form.elements) for (const type of ['input', 'change']) one.dispatchEvent(new Event(type, { bubbles: true }));
    ${send}
  }, 500);</script>`;

const untilDone = async (find: Finder) => void (await find('#fini'));

/** A request such as every page makes to those who measure it. */
const MEASURE = "navigator.sendBeacon(location.origin.replace('jeux.test', 'autre.test') + '/collecte', 'clic');";

const SIGN_IN = `<html lang="fr"><title>Connexion</title><h1>Connexion</h1><form>
  <label>Adresse e-mail <input name="email" type="email"></label><label>Mot de passe <input name="passe" type="password"></label>
  <button id="envoyer">Se connecter</button></form><script>
  document.querySelector("form").onsubmit = async (event) => {
    event.preventDefault(); await fetch("/api/connexion", { method: "POST" });
    document.body.innerHTML = "<p id=merci>Merci de votre visite.</p>"; };</script>`;

/** Pages on which data is typed and nothing is sent by their visitor, or nothing that may be kept. */
export const DECOYS: readonly Decoy[] = [
  {
    what: 'a sign-in in the form that holds the whole page, contest included',
    body: WHOLE_PAGE,
    visit: async (find) => {
      await write(find, '[name=membre]', VISITOR.givenName);
      await write(find, '[name=passe]', 'un mot à moi');
      await press(find, '#entrer');
    },
  },
  {
    what: 'what the browser finds incomplete',
    body: withError('', '', ''),
    visit: async (find) => {
      await write(find, '[name=email]', VISITOR.email);
      await press(find, '#envoyer');
    },
  },
  {
    what: 'what the page finds wrong, and says so in words only',
    body: withError(
      'novalidate',
      '',
      "document.querySelector('form').onsubmit = (event) => { event.preventDefault(); say('Veuillez saisir votre téléphone.'); };",
    ),
    visit: untilTold,
  },
  {
    what: 'what a page finds wrong at a click',
    body: withError(
      '',
      'type="button"',
      "document.getElementById('envoyer').onclick = () => { document.querySelector('form').mobile.className = 'is-invalid'; say('Le téléphone est obligatoire.'); };",
    ),
    visit: untilTold,
  },
  {
    what: 'what the server finds wrong',
    body: withError(
      '',
      '',
      "document.querySelector('form').onsubmit = async (event) => { event.preventDefault(); await post(); say('Adresse e-mail incorrecte.'); };",
    ),
    visit: untilTold,
  },
  {
    what: 'a page that presses its own button',
    body: ALONE("document.getElementById('envoyer').click();"),
    visit: untilDone,
  },
  { what: 'a page that asks for its own submit', body: ALONE('form.requestSubmit();'), visit: untilDone },
  {
    what: 'a page that feigns a press',
    body: ALONE(`for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      document.getElementById('envoyer').dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));`),
    visit: untilDone,
  },
  {
    what: 'a page that sends what it filled in itself when something else is pressed',
    body: `<p><button id="cookies">Refuser les cookies</button></p>${ALONE(
      "document.getElementById('cookies').onclick = () => setTimeout(() => form.requestSubmit(), 100); document.getElementById('cookies').hidden = false;",
    )}<script>document.getElementById('cookies').hidden = true;</script>`,
    visit: async (find) => {
      await press(find, '#cookies');
      await untilDone(find);
    },
  },
  {
    what: 'a page that saves while its visitor types, and is left',
    body: `<form>${QUESTIONS}<button id="envoyer">Je participe</button></form><script>
      document.querySelector('form').oninput = () => post();</script>`,
    visit: async (find) => {
      await answerQuestions(find);
    },
  },
  {
    what: 'a button that shows the rules',
    body: `<form action="/participer" method="post">${QUESTIONS}<button type="button" id="aide">Voir le règlement</button>
      <button id="envoyer">Je participe</button></form><p id="texte"></p><script>
      document.getElementById('aide').onclick = async () => {
        await fetch('/reglement.html'); document.getElementById('texte').textContent = 'Article premier : le jeu est gratuit.';
      };</script>`,
    visit: async (find) => {
      await answerQuestions(find);
      await press(find, '#aide');
      await find('#texte:not(:empty)');
    },
  },
  {
    what: 'a window that its visitor closes after all',
    body: `<div id="fenetre"><button type="button" id="fermer" aria-label="Fermer">×</button>
      <form action="/participer" method="post">${QUESTIONS}<button id="envoyer">Je participe</button></form></div><script>
      document.getElementById('fermer').onclick = () => { ${MEASURE} document.getElementById('fenetre').remove(); };</script>`,
    visit: async (find) => {
      await answerQuestions(find);
      await press(find, '#fermer');
    },
  },
  {
    what: 'a dialog left by “no thanks”',
    body: `<dialog open><form method="dialog">${QUESTIONS}<button id="envoyer">Je participe</button>
      <button formnovalidate id="non">Non merci</button></form></dialog><script>
      document.getElementById('non').onclick = () => { ${MEASURE} };</script>`,
    visit: async (find) => {
      await answerQuestions(find);
      await press(find, '#non');
    },
  },
  {
    what: 'fields that their visitor empties',
    body: `<form action="/participer" method="post">${QUESTIONS}<button type="button" id="effacer">Tout effacer</button>
      <button id="envoyer">Je participe</button></form><script>
      document.getElementById('effacer').onclick = () => { ${MEASURE} document.querySelector('form').reset(); };</script>`,
    visit: async (find) => {
      await answerQuestions(find);
      await press(find, '#effacer');
    },
  },
  {
    what: 'a sign-in in a frame from elsewhere',
    body: `<iframe height="500" srcdoc='${SIGN_IN}'></iframe>`,
    visit: async (_, page) => {
      const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
      if (!frame) throw new Error('no frame');
      const find: Finder = (selector) => frame.waitForSelector(selector, { visible: true });
      await write(find, '[name=email]', VISITOR.email);
      await write(find, '[name=passe]', 'Motdepasse-8842');
      await press(find, '#envoyer');
      await find('#merci');
    },
  },
];

/** A form whose button does nothing: kept as attempted, ten seconds later. By then every other gesture is settled too. */
export const NOTHING_HAPPENS = `<form>${QUESTIONS}<button id="envoyer">Je participe</button></form><script>
  document.querySelector('form').onsubmit = (event) => event.preventDefault();</script>`;
