import { expect, it, vi } from 'vitest';
import { type Look, PAUSE } from '../../src/detector/look';
import type { LanguageCode } from '../../src/disclosure/languages';
import { takeLook } from '../../src/page/take-look';

function* lookAt(stops: readonly (readonly LanguageCode[])[], steps: string[] = []): Look<string> {
  for (const [at, stop] of stops.entries()) {
    steps.push(`step ${at}`);
    yield stop;
  }
  return 'seen';
}

const learn = vi.fn(async () => undefined);

/** Keeps the page from going on for some milliseconds, as a long step does. */
function work(ms: number): void {
  for (const until = performance.now() + ms; performance.now() < until; );
}

it('takes a short look in one go, after the page had its turn', async () => {
  const seen = vi.fn();
  takeLook(lookAt([PAUSE, PAUSE]), { learn, seen });
  expect(seen).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(seen).toHaveBeenCalledExactlyOnceWith('seen', expect.any(Number)));
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
  takeLook(longLook(), { learn, seen });
  expect(seen).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(seen).toHaveBeenCalledWith('seen', expect.any(Number)));
  clearInterval(turn);
  expect(turns).toBeGreaterThan(0);
});

it('goes on once the words of a language have come, and asks for no other', async () => {
  const seen = vi.fn();
  const steps: string[] = [];
  let bring = (): void => undefined;
  const asked = vi.fn(() => new Promise<void>((resolve) => (bring = resolve)));
  takeLook(lookAt([['pl'], PAUSE], steps), { learn: asked, seen });
  await vi.waitFor(() => expect(asked.mock.calls).toEqual([[['pl']]]));
  expect(steps).toEqual(['step 0']);
  bring();
  await vi.waitFor(() => expect(seen).toHaveBeenCalledOnce());
});

it('ends at once when told so, without the words it waits for, and only once', async () => {
  const seen = vi.fn();
  const never = (): void => undefined;
  let bring = never;
  const look = takeLook(lookAt([['pl'], PAUSE]), {
    learn: () => new Promise((resolve) => (bring = resolve)),
    seen,
  });
  await vi.waitFor(() => expect(bring).not.toBe(never));
  look.finish();
  expect(seen).toHaveBeenCalledOnce();
  bring();
  look.finish();
  await Promise.resolve();
  expect(seen).toHaveBeenCalledOnce();
});

it('sees nothing more once it is given up', async () => {
  const seen = vi.fn();
  const look = takeLook(lookAt([['pl'], PAUSE]), { learn, seen });
  look.stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen).not.toHaveBeenCalled();
});
