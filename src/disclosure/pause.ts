import type { Settings } from './settings';

/** What a pause covers, and when it ends; null for one that the user ends. */
export interface Pause {
  where: 'everywhere' | 'site';
  until: string | null;
}

export type Paused = Pick<Settings, 'paused' | 'pausedUntil' | 'pausedSites'>;

/**
 * The pause that holds at a moment for a page, or null. A pause everywhere comes before one of the site.
 * @param site host name of the page in the tab; null where there is none.
 * @param now ISO moment.
 */
export function pauseAt(settings: Paused, site: string | null, now: string): Pause | null {
  const { paused, pausedUntil, pausedSites } = settings;
  if (paused && isAhead(pausedUntil, now)) return { where: 'everywhere', until: pausedUntil };
  const found = pausedSites.find((one) => one.site === site && isAhead(one.until, now));
  return found ? { where: 'site', until: found.until } : null;
}

/** The settings that end every pause that holds for a site. */
export function endPause(settings: Paused, site: string | null, now: string): Paused {
  return { paused: false, pausedUntil: null, pausedSites: othersThan(settings, site, now) };
}

/** The pauses of other sites that are not over. */
export function othersThan({ pausedSites }: Paused, site: string | null, now: string): Paused['pausedSites'] {
  return pausedSites.filter((one) => one.site !== site && isAhead(one.until, now));
}

function isAhead(until: string | null, now: string): boolean {
  return until === null || until > now;
}
