import type { Answer } from '../../disclosure/answer';
import { askBackground } from '../parts/ask-background';
import { Button } from '../parts/button';
import { saveFile } from '../parts/save-file';
import { formatDay } from '../phrases/dates';
import { useRoomPhrases } from '../phrases/use-room-phrases';

/** The answers noted, with their files to save again. */
export function AnswerList({ answers }: { answers: readonly Answer[] }) {
  const t = useRoomPhrases();
  const { followUp } = t;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{followUp.answers}</h2>
      {answers.length === 0 && <p>{followUp.noAnswer}</p>}
      <ul class="plain-list">
        {answers.map(({ id, receivedOn, kind, missing, named, files }) => (
          <li key={id} class="panel">
            <p>
              {formatDay(t.language, receivedOn)}, {followUp.answerKinds[kind]}
            </p>
            {missing.length > 0 && <p>{missing.map((part) => followUp.parts[part]).join(', ')}</p>}
            {named.length > 0 && <p>{named.map(({ name }) => name).join(', ')}</p>}
            {files.map((file) => (
              <Button key={file.name} onClick={() => saveFile(file.name, blobOf(file))}>
                {file.name}
              </Button>
            ))}
            <Button
              kind="danger"
              onClick={() => void askBackground({ type: 'forgetAnswer', id }).catch(() => undefined)}
            >
              {followUp.removeAnswer}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

// Whatever the file claims to be, it is saved, never shown here.
function blobOf({ content }: Answer['files'][number]): Blob {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: 'application/octet-stream' });
}
