import { endPause } from '../../disclosure/pause';
import type { Settings } from '../../disclosure/settings';
import { Button } from '../parts/button';
import { useShell } from '../parts/shell';
import { formatTime } from '../phrases/moments';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** The sites that are left alone, each with the way to look at it again; nothing where there is none. */
export function PausedSites({ change }: { change(part: Partial<Settings>): Promise<boolean> }) {
  const t = useRoomPhrases();
  const { settings } = useShell();
  const now = new Date().toISOString();
  const sites = settings.pausedSites.filter(({ until }) => until === null || until > now);
  if (!sites.length) return null;
  return (
    <div>
      <h3>{t.settings.pausedSites}</h3>
      <ul class="plain-list">
        {sites.map(({ site, until }) => (
          <li key={site} class="paused-site">
            <span>
              {site}{' '}
              <span class="hint">{until ? t.popup.pausedUntil(formatTime(t.language, until)) : t.popup.always}</span>
            </span>
            <Button onClick={() => void change({ pausedSites: endPause(settings, site, now).pausedSites })}>
              {t.popup.resume} <span class="visually-hidden">{site}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
