import { INTERFACE_LANGUAGES } from '../../disclosure/interface-languages';
import type { Settings } from '../../disclosure/settings';
import { LANGUAGE_NAMES } from '../phrases/language-names';
import { useRoomPhrases } from '../phrases/use-room-phrases';

interface LanguageChoiceProps {
  chosen: Settings['language'];
  choose(language: Settings['language']): void;
}

/** The language of the interface, each by its own name; and which of them still await a native reader. */
export function LanguageChoice({ chosen, choose }: LanguageChoiceProps) {
  const { settings: words } = useRoomPhrases();
  return (
    <fieldset class="panel">
      <legend>{words.language}</legend>
      {(['browser', ...INTERFACE_LANGUAGES] as const).map((language) => (
        <label key={language} class="choice">
          <input
            type="radio"
            name="interface-language"
            checked={chosen === language}
            onChange={() => choose(language)}
          />
          {language === 'browser' ? (
            <span>{words.languageBrowser}</span>
          ) : (
            <span lang={language}>{LANGUAGE_NAMES[language]}</span>
          )}
        </label>
      ))}
      <p class="hint">{words.languageNote}</p>
    </fieldset>
  );
}
