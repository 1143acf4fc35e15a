import { useState } from 'preact/hooks';
import type { Settings } from '../../disclosure/settings';
import { askBackground } from '../parts/ask-background';
import { useShell } from '../parts/shell';
import { StatusLine } from '../parts/status-line';
import { Switch } from '../parts/switch';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import { CompanyFileChoice } from './company-file-choice';
import { OccasionChoice } from './occasion-choice';
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
          on={settings.paused}
          words={onOff}
          onChange={(paused) => void change({ paused })}
        />
        <Switch
          label={words.fetch}
          why={words.fetchWhy}
          on={settings.fetchDocuments}
          words={onOff}
          onChange={(fetchDocuments) => void change({ fetchDocuments })}
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
      <fieldset class="panel">
        <legend>{words.language}</legend>
        {(['browser', 'fr', 'en'] as const).map((language) => (
          <label key={language} class="choice">
            <input
              type="radio"
              name="language"
              checked={settings.language === language}
              onChange={() => void change({ language })}
            />
            <span>
              {{ browser: words.languageBrowser, fr: words.languageFrench, en: words.languageEnglish }[language]}
            </span>
          </label>
        ))}
      </fieldset>
      <CompanyFileChoice />
      <section aria-labelledby="data" class="panel">
        <h2 id="data">{words.data}</h2>
        <p>{words.dataWhy}</p>
        <p>{words.privateWindows}</p>
      </section>
    </>
  );
}
