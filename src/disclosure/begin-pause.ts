import { othersThan, type Paused } from './pause';

/** The settings that begin a pause: of one site, or of everything when `site` is null. Sites whose pause is over fall out. */
export function beginPause(settings: Paused, site: string | null, until: string | null, now: string): Partial<Paused> {
  if (site === null) return { paused: true, pausedUntil: until };
  return { pausedSites: [...othersThan(settings, site, now), { site, until }] };
}
