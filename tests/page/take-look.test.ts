import { expect, it, vi } from 'vitest';
import { type Answer, askTexts, type Look, PAUSE } from '../../src/detector/sight/look';
import { takeLook } from '../../src/page/take-look';

const TEXTS = { languages: ['pl'], texts: ['Twoje dane'], links: [] } as const;

function* pauseTwice(): Look<string> {
  yield PAUSE;
  yield PAUSE;
  return 'seen';
}

function* askOnce(steps: string[] = []): Look<string> {
  steps.push('asks');
  const judged = yield* askTexts(TEXTS);
  steps.push('goes on');
  return judged ? `weighs ${judged.weights}` : 'nobody could tell';
}

const ask = vi.fn(async (): Promise<Answer> => ({ weights: [3], roles: [] }));

/** Keeps the page from going on for some milliseconds, as a long step does. */
function work(ms: number): void {
  for (const until = performance.now() + ms; performance.now() < until; );
}

it('takes a short look in one go, after the page had its turn', async () => {
  const seen = vi.fn();
  takeLook(pauseTwice(), { ask, seen });
  expect(seen).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(seen).toHaveBeenCalledExactlyOnceWith('seen', expect.any(Number)));
  expect(ask).not.toHaveBeenCalled();
});

it('lets the page go on where a look is long', async () => {
  function* longLook(): Look<string> {
    for (let step = 0; step < 3; step++) {
      work(10);
      yield PAUSE;
    }
    return 'seen';
  }
  const seen = vi.fn();
  let turns = 0;
  const turn = setInterval(() => turns++, 0);
  takeLook(longLook(), { ask, seen });
  expect(seen).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(seen).toHaveBeenCalledWith('seen', expect.any(Number)));
  clearInterval(turn);
  expect(turns).toBeGreaterThan(0);
});

it('goes on with the answer once it has come', async () => {
  const seen = vi.fn();
  const steps: string[] = [];
  let bring = (_: Answer): void => undefined;
  const asked = vi.fn(() => new Promise<Answer>((resolve) => (bring = resolve)));
  takeLook(askOnce(steps), { ask: asked, seen });
  await vi.waitFor(() => expect(asked.mock.calls).toEqual([[{ texts: TEXTS }]]));
  expect(steps).toEqual(['asks']);
  bring({ weights: [2], roles: [] });
  await vi.waitFor(() => expect(seen).toHaveBeenCalledExactlyOnceWith('weighs 2', expect.any(Number)));
});

it('goes on without an answer where nobody gives one', async () => {
  const seen = vi.fn();
  takeLook(askOnce(), { ask: async () => null, seen });
  await vi.waitFor(() => expect(seen).toHaveBeenCalledExactlyOnceWith('nobody could tell', expect.any(Number)));
});

it('sees nothing more once it is given up', async () => {
  const seen = vi.fn();
  const look = takeLook(askOnce(), { ask, seen });
  look.stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).not.toHaveBeenCalled();
});
