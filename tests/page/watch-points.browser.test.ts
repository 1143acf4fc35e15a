import { afterEach, expect, it, vi } from 'vitest';
import type { CollectionPoint } from '../../src/detector/collection-point';
import { learnLanguage, learnNames } from '../../src/detector/languages';
import { PAUSE } from '../../src/detector/look';
import { english } from '../../src/detector/patterns/en';
import { italian } from '../../src/detector/patterns/it';
import { nameWords } from '../../src/detector/patterns/name-words';
import { polish } from '../../src/detector/patterns/pl';
import type { LanguageCode } from '../../src/disclosure/languages';
import { watchPoints } from '../../src/page/watch-points';

const POLISH = `<form><h2>Konkurs: weź udział i wygraj rower</h2>
  <p><label>Podaj swoje imię <input name="a1"></label></p>
  <p><label>Data urodzenia <input name="a2"></label></p>
  <button>Biorę udział</button></form>`;
const ITALIAN = `<form><h2>Partecipa al concorso a premi</h2>
  <p><label>Inserisci il tuo cognome <input name="b1"></label></p>
  <p><label>Data di nascita <input name="b2"></label></p>
  <button>Partecipa ora</button></form>`;

let seen: (readonly CollectionPoint[])[] = [];
let asked: (readonly LanguageCode[])[] = [];
let watch: ReturnType<typeof watchPoints>;

function start(html: string, learn: (languages: readonly LanguageCode[]) => Promise<boolean>): void {
  learnLanguage(english);
  learnNames(nameWords);
  seen = [];
  asked = [];
  document.body.innerHTML = html;
  watch = watchPoints(document, {
    openShadow: (host) => host.shadowRoot,
    learn: (languages) => {
      asked.push(languages);
      return learn(languages);
    },
    *found(points) {
      seen.push(points);
      yield PAUSE;
    },
  });
}

afterEach(() => {
  watch.stop();
  document.body.innerHTML = '';
});

const screens = () => seen.at(-1)?.map(({ screen, fields }) => [screen, ...fields.map(({ category }) => category)]);

it('works with the words it has when none come, and asks again later', async () => {
  let isThere = false;
  start(POLISH, async () => {
    if (isThere) learnLanguage(polish);
    return isThere;
  });
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  // Names in markup are known in every language, why a page asks is not.
  expect(screens()).toEqual([['other', 'given-name', 'birth-date']]);
  isThere = true;
  await vi.waitFor(() => expect(screens()).toEqual([['contest', 'given-name', 'birth-date']]), { timeout: 4_000 });
  expect(asked.map((languages) => languages.includes('pl'))).toEqual([true, true]);
});

it('asks for another language when the page turns to it, and for no other', async () => {
  start(POLISH, async (languages) => {
    if (languages.includes('it')) learnLanguage(italian);
    return true;
  });
  await vi.waitFor(() => expect(screens()).toHaveLength(1));
  document.body.innerHTML = ITALIAN;
  await vi.waitFor(() => expect(screens()).toEqual([['contest', 'family-name', 'birth-date']]), { timeout: 4_000 });
  expect(asked).toEqual([['it']]);
});

it('looks at once at what is about to be sent, whatever it waits for', () => {
  start(POLISH, () => new Promise(() => undefined));
  watch.refresh();
  expect(seen).toHaveLength(1);
  document.body.innerHTML = ITALIAN;
  watch.refresh();
  expect(seen).toHaveLength(2);
});

it('notices controls that take the place of others, one for one', async () => {
  start(POLISH, async () => true);
  await vi.waitFor(() => expect(screens()).toHaveLength(1));
  const form = document.querySelector('form') as HTMLFormElement;
  const before = seen.length;
  form.innerHTML = ITALIAN.replace(/<\/?form>/g, '');
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(before), { timeout: 4_000 });
  expect(screens()).toEqual([['contest', 'family-name', 'birth-date']]);
});
