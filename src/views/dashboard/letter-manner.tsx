import { useRoomPhrases } from '../phrases/use-room-phrases';
import type { LetterDraft } from './compose-letter';

/** The language of the letter, which is the reader's and not ours, and how it will be sent. */
export function LetterManner({ draft, change }: { draft: LetterDraft; change(part: Partial<LetterDraft>): void }) {
  const { letter } = useRoomPhrases();
  const languages = { fr: letter.languageFrench, en: letter.languageEnglish };
  const deliveries = {
    email: letter.deliveryEmail,
    'registered-post': letter.deliveryRegistered,
    post: letter.deliveryPost,
  };
  return (
    <>
      <fieldset class="panel">
        <legend>{letter.stepLanguage}</legend>
        {(['fr', 'en'] as const).map((language) => (
          <label key={language} class="choice">
            <input
              type="radio"
              name="letter-language"
              checked={draft.language === language}
              onChange={() => change({ language })}
            />
            <span>{languages[language]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="panel">
        <legend>{letter.stepDelivery}</legend>
        {(['email', 'registered-post', 'post'] as const).map((delivery) => (
          <label key={delivery} class="choice">
            <input
              type="radio"
              name="letter-delivery"
              checked={draft.delivery === delivery}
              onChange={() => change({ delivery })}
            />
            <span>{deliveries[delivery]}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
