import { afterEach, expect, it, vi } from 'vitest';
import { knowsLanguage } from '../../src/detector/languages';
import { german } from '../../src/detector/patterns/de';
import { italian } from '../../src/detector/patterns/it';
import { polish } from '../../src/detector/patterns/pl';
import { learnWords, takeUpWords } from '../../src/page/learn-words';
import { shelf } from '../../src/page/word-shelf';

afterEach(() => {
  vi.useRealTimers();
});

it('takes up the words that came before the watcher', () => {
  expect(knowsLanguage('de')).toBe(false);
  shelf.languages.set('de', german);
  takeUpWords();
  expect(knowsLanguage('de')).toBe(true);
});

it('asks for what is not there, and takes it up when it has come', async () => {
  const asked: string[][] = [];
  const learnt = await learnWords(['pl'], async (languages) => {
    asked.push(languages);
    shelf.languages.set('pl', polish);
  });
  expect(learnt).toBe(true);
  expect(asked).toEqual([['pl']]);
});

it('asks nobody for what lies ready', async () => {
  shelf.languages.set('it', italian);
  expect(await learnWords(['it'], async () => expect.fail('asked'))).toBe(true);
});

it('says so when the words did not come, were refused, or take too long', async () => {
  expect(await learnWords(['nl'], async () => undefined)).toBe(false);
  expect(await learnWords(['nl'], () => Promise.reject(new Error('nobody there')))).toBe(false);
  vi.useFakeTimers();
  const late = learnWords(['nl'], () => new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(2_500);
  expect(await late).toBe(false);
});
