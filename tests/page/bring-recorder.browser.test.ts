import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { judgePage } from '../../src/detector/judgement/judge-page';
import { judgeTexts } from '../../src/detector/judgement/judge-texts';
import type { Answer, Asked } from '../../src/detector/sight/look';
import type { PageMessage } from '../../src/messages/page-messages';
import { type HeardEvent, hearUser } from '../../src/page/hear-user';
import { type StartRecorder, startRecorder } from '../../src/page/page-recorder';
import { watchPage } from '../../src/page/page-watch';

const CONTEST = `
  <h1>Jeu concours : gagnez un vélo</h1>
  <form action="/participer" method="post">
    <label>Prénom <input name="prenom"></label>
    <label>E-mail <input type="email" name="email"></label>
    <button>Je participe</button>
  </form>
  <p id="beside">Bonne chance !</p>`;

const start: StartRecorder = (watch) => startRecorder(watch, () => undefined);
const judgeAtOnce = async (asked: Asked): Promise<Answer> =>
  'sight' in asked ? judgePage(asked.sight) : judgeTexts(asked.texts);
const el = (selector: string) => document.querySelector(selector) as HTMLElement;
let told: PageMessage[];
let over: AbortController;
let made = 0;

/** Watches a page with a form; gives what was asked for as its recorder. */
async function watch(
  html: string | null,
  give: () => Promise<StartRecorder | null>,
  ask = judgeAtOnce,
  missed: HeardEvent[] = [],
) {
  if (html !== null) document.body.innerHTML = html;
  document.querySelector<HTMLElement>('[autofocus]')?.focus();
  const bringRecorder = vi.fn(give);
  watchPage(document, () => '00000000-0000-4000-8000-00000000000f', {
    over: over.signal,
    tell: async (message) => {
      told.push(structuredClone(message));
      return { ok: true };
    },
    openShadow: (host) => host.shadowRoot,
    ask,
    newId: () => `00000000-0000-4000-8000-${String(made++).padStart(12, '0')}`,
    bringRecorder,
    missed: () => missed.splice(0),
  });
  document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  await new Promise((resolve) => setTimeout(resolve, 200));
  return bringRecorder;
}

const gestures = () => told.filter(({ type }) => type === 'gestureMade');

beforeEach(async () => {
  told = [];
  over = new AbortController();
  document.body.innerHTML = '';
  await userEvent.unhover(document.body);
});
afterEach(() => over.abort());

describe('the recorder', () => {
  it('is not brought while nobody is there, nor for what a script makes up', async () => {
    const brought = await watch(CONTEST, async () => start);
    expect(told.map(({ type }) => type)).toContain('pointsSeen');
    for (const type of ['pointermove', 'scroll', 'focusin', 'click', 'change', 'submit']) {
      el('[name=email]').dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(brought).not.toHaveBeenCalled();
  });

  it('is not brought to a page that collects nothing, whoever is there', async () => {
    const brought = await watch('<h1>Convertisseur</h1><input id="un" placeholder="12 km">', async () => start);
    await userEvent.click(el('#un'));
    expect(brought).not.toHaveBeenCalled();
  });

  it.each<[string, () => Promise<void>]>([
    ['moves over the page', () => userEvent.hover(el('#beside'))],
    ['comes to a field by keyboard', () => userEvent.tab()],
    ['clicks', () => userEvent.click(el('#beside'))],
  ])('is brought once, when somebody %s', async (_, live) => {
    const brought = await watch(CONTEST, async () => start);
    await live();
    await live();
    expect(brought).toHaveBeenCalledOnce();
  });

  it('is brought at once where the page has put its user into a field', async () => {
    const brought = await watch(CONTEST.replace('type="email"', 'type="email" autofocus'), async () => start);
    expect(brought).toHaveBeenCalledOnce();
  });

  it('is brought at once for somebody who is in a field before it is known what for', async () => {
    let judge = (_: null): void => undefined;
    const waits = new Promise<null>((resolve) => (judge = resolve));
    const brought = await watch(
      CONTEST,
      async () => start,
      () => waits,
    );
    await userEvent.hover(el('#beside'));
    expect(brought).not.toHaveBeenCalled();
    el('[name=email]').focus();
    expect(brought).toHaveBeenCalledOnce();
    judge(null);
  });

  it('hears of a shadow tree whose user was there before it was known what for', async () => {
    const shadowed = `<div id="host"><template shadowrootmode="open">${CONTEST}</template></div>`;
    const host = document.createElement('section');
    host.setHTMLUnsafe(shadowed);
    document.body.append(host);
    const inside = (selector: string) => host.firstElementChild?.shadowRoot?.querySelector(selector) as HTMLElement;
    inside('form').addEventListener('submit', (event) => event.preventDefault());
    inside('[name=email]').focus();
    const brought = await watch(null, async () => start);
    expect(brought).toHaveBeenCalledOnce();
    await userEvent.fill(inside('[name=email]'), 'zephyrine@exemple.test');
    await userEvent.click(inside('button'));
    await vi.waitFor(() => expect(gestures().length).toBeGreaterThan(0));
  });

  it('hears, however late it comes, of a form that was filled in and sent before', async () => {
    let arrive = (_: StartRecorder): void => undefined;
    await watch(CONTEST, () => new Promise((resolve) => (arrive = resolve)));
    await userEvent.fill(el('[name=prenom]'), 'Zéphyrine');
    await userEvent.fill(el('[name=email]'), 'zephyrine@exemple.test');
    await userEvent.click(el('button'));
    // Told at once, for a page that leaves; what came of it is the recorder's to tell.
    expect(gestures()).toMatchObject([{ gesture: { how: 'click', given: ['given', 'given'] } }]);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(told.at(-1)).toMatchObject({ type: 'pageLeft' });
    arrive(start);
    await vi.waitFor(() => expect(gestures().length).toBeGreaterThan(1));
    expect(gestures().at(-1)).toMatchObject({ gesture: { how: 'submit', given: ['given', 'given'] } });
  });

  it('hears of a form that was filled in and sent before there was a watch', async () => {
    document.body.innerHTML = CONTEST;
    document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    const missed: HeardEvent[] = [];
    hearUser(document, (heard) => void missed.push(heard), over.signal);
    await userEvent.fill(el('[name=prenom]'), 'Zéphyrine');
    await userEvent.fill(el('[name=email]'), 'zephyrine@exemple.test');
    await userEvent.click(el('button'));
    const brought = await watch(null, async () => start, judgeAtOnce, missed);
    expect(brought).toHaveBeenCalledOnce();
    expect(gestures().at(-1)).toMatchObject({ gesture: { how: 'submit', given: ['given', 'given'] } });
  });

  it('forgets what was done long before there was a watch', async () => {
    document.body.innerHTML = CONTEST;
    document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    const missed: HeardEvent[] = [];
    hearUser(document, (heard) => void missed.push(heard), over.signal);
    await userEvent.fill(el('[name=email]'), 'zephyrine@exemple.test');
    await userEvent.click(el('button'));
    const now = performance.now();
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now + 11_000);
    await watch(null, async () => start, judgeAtOnce, missed);
    clock.mockRestore();
    expect(missed).toEqual([]);
    expect(gestures()).toEqual([]);
  });

  it('hears of a form that was sent and taken away before it came', async () => {
    let arrive = (_: StartRecorder): void => undefined;
    await watch(CONTEST, () => new Promise((resolve) => (arrive = resolve)));
    document.querySelector('form')?.addEventListener('submit', async () => {
      await fetch('/participer', { method: 'POST' });
      document.body.innerHTML = '<p>Merci !</p>';
    });
    await userEvent.fill(el('[name=email]'), 'zephyrine@exemple.test');
    await userEvent.click(el('button'));
    await vi.waitFor(() => expect(document.querySelector('form')).toBeNull());
    // Long enough for the watch to see that it is gone.
    await new Promise((resolve) => setTimeout(resolve, 600));
    arrive(start);
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ type: 'gestureSettled', outcome: 'sent' }), 5_000);
    expect(gestures().at(-1)).toMatchObject({ gesture: { how: 'submit', given: ['empty', 'given'] } });
  });

  it.each([
    ['gives up by its button', '<button>Annuler</button>'],
    ['finds wrong', '<input name="ville" required><button>Je participe</button>'],
  ])('takes back what was told before it came of a form that somebody %s', async (_, button) => {
    let arrive = (_: StartRecorder): void => undefined;
    const give = () => new Promise<StartRecorder>((resolve) => (arrive = resolve));
    await watch(CONTEST.replace('<button>Je participe</button>', button), give);
    await userEvent.fill(el('[name=email]'), 'zephyrine@exemple.test');
    await userEvent.click(el('button'));
    expect(gestures()).toHaveLength(1);
    arrive(start);
    // The recorder glances at what came of a press four times a second.
    await new Promise((resolve) => setTimeout(resolve, 600));
    const lastOf = (type: PageMessage['type']) => told.findLastIndex((message) => message.type === type);
    expect(lastOf('gestureSettled')).toBeGreaterThan(lastOf('gestureMade'));
    expect(told[lastOf('gestureSettled')]).toMatchObject({ outcome: 'dropped' });
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(told.map(({ type }) => type)).not.toContain('pageLeft');
  });

  it('is asked for again after a while where nobody gave it, and what came meanwhile is forgotten', async () => {
    let isPaused = true;
    const brought = await watch(CONTEST, async () => (isPaused ? null : start));
    await userEvent.click(el('[name=email]'));
    await userEvent.fill(el('[name=email]'), 'zephyrine@exemple.test');
    told = [];
    await userEvent.click(el('button'));
    expect(brought).toHaveBeenCalledOnce();
    isPaused = false;
    const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 6_000);
    await userEvent.hover(el('#beside'));
    await vi.waitFor(() => expect(brought).toHaveBeenCalledTimes(2));
    clock.mockRestore();
    expect(gestures()).toEqual([]);
    await userEvent.click(el('button'));
    await vi.waitFor(() => expect(gestures().length).toBeGreaterThan(0));
  });
});
