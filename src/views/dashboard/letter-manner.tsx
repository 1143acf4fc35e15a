import { LETTER_LANGUAGES } from '../../disclosure/request';
import { useRoomPhrases } from '../phrases/use-room-phrases';
import type { LetterDraft } from './compose-letter';

/** The language of the letter, which is the reader's and not ours, and how it will be sent. */
export function LetterManner({ draft, change }: { draft: LetterDraft; change(part: Partial<LetterDraft>): void }) {
  const { letter } = useRoomPhrases();
  const deliveries = {
    email: letter.deliveryEmail,
    'registered-post': letter.deliveryRegistered,
    post: letter.deliveryPost,
    'web-form': letter.deliveryForm,
  };
  return (
    <>
      <fieldset class="panel">
        <legend>{letter.stepLanguage}</legend>
        {LETTER_LANGUAGES.map((language) => (
          <label key={language} class="choice">
            <input
              type="radio"
              name="letter-language"
              value={language}
              checked={draft.language === language}
              onChange={() => change({ language })}
            />
            <span>{letter.languages[language]}</span>
          </label>
        ))}
        {draft.language !== 'fr' && draft.language !== 'en' && <p class="hint">{letter.languageUnread}</p>}
      </fieldset>
      <fieldset class="panel">
        <legend>{letter.stepDelivery}</legend>
        {(['email', 'registered-post', 'post', 'web-form'] as const).map((delivery) => (
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
