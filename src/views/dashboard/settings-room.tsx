import { useState } from 'preact/hooks';
import { pauseAt } from '../../disclosure/pause';
import type { Settings } from '../../disclosure/settings';
import { askForAllSites } from '../../platform/site-access';
import { askBackground } from '../parts/ask-background';
import { useShell } from '../parts/shell';
import { StatusLine } from '../parts/status-line';
import { Switch } from '../parts/switch';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { CompanyFileChoice } from './company-file-choice';
import { LanguageChoice } from './language-choice';
import { OccasionChoice } from './occasion-choice';
import { PausedSites } from './paused-sites';
import { RadioChoice } from './radio-choice';
import { RoomHead } from './room-head';

/** What the user may choose; each choice is saved at once and said so. */
export function SettingsRoom() {
  const { settings: words, list } = useRoomPhrases();
  const { settings } = useShell();
  const [status, setStatus] = useState('');
  const change = async (part: Partial<Settings>): Promise<boolean> => {
    setStatus('');
    const isSaved = await askBackground({ type: 'changeSettings', settings: part }).then(
      () => true,
      () => false,
    );
    setStatus(isSaved ? words.saved : words.failed);
    return isSaved;
  };
  /** Browsers let their user keep sites from an extension; without them it would look at nothing, so they are asked at this press. */
  const changeBodies = async (observeBodies: boolean): Promise<void> => {
    // Asked first: after anything else Firefox no longer takes it for the user's press. Granted already, it asks nobody.
    const isAllowed = !observeBodies || (await askForAllSites().catch(() => false));
    if (isAllowed) await change({ observeBodies });
    else setStatus(words.bodiesRefused);
  };
  const now = new Date().toISOString();
  const onOff = { on: list.yes, off: list.no };
  return (
    <>
      <RoomHead title={words.title} />
      <StatusLine text={status} />
      <section aria-labelledby="watching" class="panel">
        <h2 id="watching">{words.watching}</h2>
        <Switch
          label={words.pause}
          why={words.pauseWhy}
          on={pauseAt(settings, null, now) !== null}
          words={onOff}
          onChange={(paused) => void change({ paused, pausedUntil: null })}
        />
        <PausedSites change={change} />
        <Switch
          label={words.fetch}
          why={words.fetchWhy}
          on={settings.fetchDocuments}
          words={onOff}
          onChange={(fetchDocuments) => void change({ fetchDocuments })}
        />
        <Switch
          label={words.bodies}
          why={words.bodiesWhy}
          on={settings.observeBodies}
          words={onOff}
          onChange={(observeBodies) => void changeBodies(observeBodies)}
        />
        <Switch
          label={words.badge}
          why={words.badgeWhy}
          on={settings.badge}
          words={onOff}
          onChange={(badge) => void change({ badge })}
        />
      </section>
      <OccasionChoice
        chosen={settings.recordedOccasions}
        choose={(recordedOccasions) => change({ recordedOccasions })}
      />
      <LanguageChoice chosen={settings.language} choose={(language) => void change({ language })} />
      <RadioChoice
        legend={words.theme}
        chosen={settings.theme}
        words={{ browser: words.themeBrowser, light: words.themeLight, dark: words.themeDark }}
        choose={(theme) => void change({ theme })}
      />
      <CompanyFileChoice />
      <section aria-labelledby="data" class="panel">
        <h2 id="data">{words.data}</h2>
        <p>{words.dataWhy}</p>
        <p>{words.privateWindows}</p>
        <p>
          <a href="#/backup">{words.dataExport}</a>
        </p>
      </section>
      <p>
        <a href="#/about">{words.about}</a>
      </p>
    </>
  );
}
