import { afterEach, expect, it, vi } from 'vitest';
import type { CollectionPoint } from '../../src/detector/collection-point';
import { judgePage } from '../../src/detector/judgement/judge-page';
import { judgeTexts } from '../../src/detector/judgement/judge-texts';
import { type Answer, type Asked, PAUSE } from '../../src/detector/sight/look';
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
let asked: Asked[] = [];
let watch: ReturnType<typeof watchPoints>;
let over: AbortController;

const judge = async (asked: Asked): Promise<Answer> =>
  'sight' in asked ? judgePage(asked.sight) : judgeTexts(asked.texts);

function start(html: string, ask: (asked: Asked) => Promise<Answer>): void {
  seen = [];
  asked = [];
  document.body.innerHTML = html;
  over = new AbortController();
  watch = watchPoints(document, {
    over: over.signal,
    openShadow: (host) => host.shadowRoot,
    ask: (one) => {
      asked.push(one);
      return ask(one);
    },
    *found(points) {
      seen.push(points);
      yield PAUSE;
    },
  });
}

afterEach(() => {
  over.abort();
  document.body.innerHTML = '';
});

const screens = () => seen.at(-1)?.map(({ screen, fields }) => [screen, ...fields.map(({ category }) => category)]);

it('asks again later when nobody could tell', async () => {
  let isThere = false;
  start(POLISH, async (one) => (isThere ? judge(one) : null));
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(seen).toEqual([]);
  isThere = true;
  await vi.waitFor(() => expect(screens()).toEqual([['contest', 'given-name', 'birth-date']]), { timeout: 4_000 });
});

it('keeps what it knows when nobody can tell any more', async () => {
  let isThere = true;
  start(POLISH, async (one) => (isThere ? judge(one) : null));
  await vi.waitFor(() => expect(screens()).toHaveLength(1));
  isThere = false;
  const before = asked.length;
  document.querySelector('form')?.insertAdjacentHTML('beforeend', '<input name="a3">');
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(before), { timeout: 4_000 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(watch.points()).toHaveLength(1);
});

it('reads a page in another language when it turns to it', async () => {
  start(POLISH, judge);
  await vi.waitFor(() => expect(screens()).toHaveLength(1));
  document.body.innerHTML = ITALIAN;
  await vi.waitFor(() => expect(screens()).toEqual([['contest', 'family-name', 'birth-date']]), { timeout: 4_000 });
});

it('begins to look at once where something is about to be sent', async () => {
  start(POLISH, judge);
  await vi.waitFor(() => expect(screens()).toHaveLength(1));
  document.body.innerHTML = ITALIAN;
  watch.refresh();
  await vi.waitFor(() => expect(screens()).toEqual([['contest', 'family-name', 'birth-date']]), { timeout: 150 });
});

it('notices controls that take the place of others, one for one', async () => {
  start(POLISH, judge);
  await vi.waitFor(() => expect(screens()).toHaveLength(1));
  const form = document.querySelector('form') as HTMLFormElement;
  const before = seen.length;
  form.innerHTML = ITALIAN.replace(/<\/?form>/g, '');
  await vi.waitFor(() => expect(seen.length).toBeGreaterThan(before), { timeout: 4_000 });
  expect(screens()).toEqual([['contest', 'family-name', 'birth-date']]);
});

it('searches of a huge page its beginning, then the form that the user comes to', async () => {
  const many = '<i></i>'.repeat(250_000);
  start(`${POLISH}<div hidden>${many}</div><div id="far">${ITALIAN}</div>`, judge);
  await vi.waitFor(() => expect(screens()).toEqual([['contest', 'given-name', 'birth-date']]), { timeout: 10_000 });
  document.querySelector<HTMLInputElement>('[name=b1]')?.focus();
  await vi.waitFor(() => expect(screens()).toEqual([['contest', 'family-name', 'birth-date']]), { timeout: 10_000 });
  document.querySelector<HTMLInputElement>('[name=a1]')?.focus();
  await vi.waitFor(() => expect(screens()).toEqual([['contest', 'given-name', 'birth-date']]), { timeout: 10_000 });
});
