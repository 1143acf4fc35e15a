import { describe, expect, it } from 'vitest';
import { beginPause } from '../../src/disclosure/begin-pause';
import { endPause, pauseAt } from '../../src/disclosure/pause';
import { DEFAULT_SETTINGS } from '../../src/disclosure/settings';

const NOW = '2026-03-01T10:00:00.000Z';
const LATER = '2026-03-01T11:00:00.000Z';
const AFTER = '2026-03-01T11:00:00.001Z';

describe('a pause', () => {
  it('is none at first', () => {
    expect(pauseAt(DEFAULT_SETTINGS, 'jeu.test', NOW)).toBeNull();
  });

  it('of one hour everywhere ends by itself', () => {
    const settings = { ...DEFAULT_SETTINGS, ...beginPause(DEFAULT_SETTINGS, null, LATER, NOW) };
    expect(pauseAt(settings, 'jeu.test', NOW)).toEqual({ where: 'everywhere', until: LATER });
    expect(pauseAt(settings, null, NOW)).toEqual({ where: 'everywhere', until: LATER });
    expect(pauseAt(settings, 'jeu.test', AFTER)).toBeNull();
  });

  it('of one site leaves the others alone, and stays until the user ends it', () => {
    const settings = { ...DEFAULT_SETTINGS, ...beginPause(DEFAULT_SETTINGS, 'jeu.test', null, NOW) };
    expect(pauseAt(settings, 'jeu.test', '2036-01-01T00:00:00.000Z')).toEqual({ where: 'site', until: null });
    expect(pauseAt(settings, 'www.jeu.test', NOW)).toBeNull();
    expect(pauseAt({ ...settings, ...endPause(settings, 'jeu.test', NOW) }, 'jeu.test', NOW)).toBeNull();
  });

  it('of a site begins anew in place of the old one, and those that are over fall out', () => {
    const one = { ...DEFAULT_SETTINGS, ...beginPause(DEFAULT_SETTINGS, 'jeu.test', LATER, NOW) };
    const two = { ...one, ...beginPause(one, 'quiz.test', LATER, NOW) };
    expect(beginPause(two, 'jeu.test', null, NOW)).toEqual({
      pausedSites: [
        { site: 'quiz.test', until: LATER },
        { site: 'jeu.test', until: null },
      ],
    });
    expect(beginPause(two, 'video.test', null, AFTER).pausedSites).toEqual([{ site: 'video.test', until: null }]);
  });
});
