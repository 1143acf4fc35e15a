import { afterEach, describe, expect, it } from 'vitest';
import { judgePage } from '../../src/detector/judgement/judge-page';
import { judgeTexts } from '../../src/detector/judgement/judge-texts';
import type { PageSight, TextsSight } from '../../src/detector/page-sight';
import { finishLook } from '../../src/detector/sight/look';
import { lookForPoints } from '../../src/detector/sight/look-for-points';
import { pageMessageSchema } from '../../src/messages/page-messages';

const sources = import.meta.glob<string>('../pages/*/source.html', { query: '?raw', import: 'default', eager: true });
const CANARY = 'zanzibar.quux@typed.test';

/** Everything that a look at a page would have told the background, as messages. */
function messagesOf(page: Document): unknown[] {
  const messages: unknown[] = [];
  finishLook(lookForPoints(page), {
    judgePage: (sight: PageSight) => {
      messages.push({ type: 'sightTaken', sight });
      return judgePage(sight);
    },
    judgeTexts: (texts: TextsSight) => {
      messages.push({ type: 'textsTaken', texts });
      return judgeTexts(texts);
    },
  });
  return messages.map((message) => JSON.parse(JSON.stringify(message)));
}

function refused(messages: readonly unknown[]): unknown[] {
  return messages.flatMap((message) => pageMessageSchema.safeParse(message).error?.issues ?? []);
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('what a look asks of the background', () => {
  it('has the shape that is let in, for every page', () => {
    for (const [path, html] of Object.entries(sources)) {
      const page = (Document as unknown as { parseHTMLUnsafe(html: string): Document }).parseHTMLUnsafe(html);
      expect(refused(messagesOf(page)), path).toEqual([]);
    }
  });

  it('has it too where a page says and asks far too much', () => {
    const long = 'gagnez un voyage '.repeat(1_000);
    const options = `<option>${long}</option>`.repeat(90);
    const field = `<p title="${long}"><label>${long}<input name="${long}" class="${long}" placeholder="${long}" type="${long}"></label>
      <select title="${long}">${options}</select><button>${long}</button><a class="btn" href="/${long}">${long}</a>
      <input type="hidden" name="${long}" value="1"><label><input type="checkbox" name="n"> ${long}</label></p>`;
    document.title = long;
    document.body.innerHTML = `<h1>${long}</h1><h1>${long}</h1><form class="${long}" id="${long}"><h2>${long}</h2>${field.repeat(3)}${'<label>Nom <input name="n"></label>'.repeat(300)}${`<input type="hidden" name="o${long}" value="1">`.repeat(90)}</form><p>${long}</p>`;
    const messages = messagesOf(document);
    expect(messages.length).toBeGreaterThan(0);
    expect(refused(messages)).toEqual([]);
  });

  it('holds nothing that a user typed or chose', () => {
    document.title = 'Jeu concours';
    document.body.innerHTML = `<form><h2>Participez au jeu concours</h2><p>Vos données servent à gérer le jeu, droit d’accès.</p>
      <label>E-mail <input name="email" type="email"></label><label>Nom <input name="nom"></label>
      <label>Message <textarea name="m"></textarea></label><div contenteditable="true" aria-label="Votre histoire"></div>
      <label>Ville <select name="v"><option>Lyon</option></select></label><input type="hidden" name="h"><button>Participer</button></form>`;
    for (const control of document.querySelectorAll<HTMLInputElement>('input,textarea')) control.value = CANARY;
    (document.querySelector('[contenteditable]') as HTMLElement).textContent = CANARY;
    const said = JSON.stringify(messagesOf(document));
    expect(said).toContain('Participez au jeu concours');
    expect(said).not.toContain('zanzibar');
  });
});
